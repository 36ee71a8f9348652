// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QByteArrayView>

namespace postrider {

/// Reads the address lists of received mail (RFC 5322 3.4 and 4.4). Any thread; linear and without recursion (vmime recurses into groups and dies of
/// 20,000 of them); at most 10,000 addresses, the rest is left out. Groups are flattened. Never chooses between two addresses in one mailbox: what is
/// ambiguous comes back whole as `address`, which isValidAddress refuses.
class AddressReader {
public:
    static constexpr qsizetype MaxAddresses = 10'000;

    static AddressList read(QByteArrayView raw);

private:
    explicit AddressReader(QByteArrayView raw) : m_raw(raw) { }

    void readAll();
    void readQuoted();
    void readComment();
    void readAngle();
    void endMailbox();
    void addPhrase(QByteArrayView piece);
    Address made() const;

    QByteArrayView m_raw;
    qsizetype m_at = 0;
    qsizetype m_start = 0; ///< of the current mailbox
    QByteArray m_phrase; ///< what stands before "<", quotes removed
    QByteArray m_bare; ///< the same as an addr-spec would be written: quotes kept, blanks around dots and "@" dropped
    QByteArray m_comment; ///< the last comment
    QByteArray m_angle;
    int m_angles = 0;
    bool m_afterAngle = false; ///< text behind ">"
    AddressList m_list;
};

} // namespace postrider
