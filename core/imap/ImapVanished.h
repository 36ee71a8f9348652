// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/imap/ImapResponse.h"
#include "core/imap/ImapTypes.h"

#include <functional>
#include <optional>

namespace postrider {

/// What one command is told of messages that are gone (RFC 7162 3.2.10): reads VANISHED (EARLIER) and hands the UIDs over in pieces, so that "1:4294967295" costs nothing.
///
/// A value of one command; one thread. Never takes a set that makes no sense for "nothing", never hands over more than ten million UIDs in all: then it is broken, and the caller
/// has to ask in another way.
class ImapVanished {
public:
    using Tell = std::function<void(const QList<Uid> &)>;

    explicit ImapVanished(Tell tell) : m_tell(std::move(tell)) { }

    /// The set of a VANISHED (EARLIER); nothing for any other response. A view into it.
    static std::optional<QByteArrayView> earlier(const ImapResponse &response);
    /// UIDs from `uidNext` on (0: not known) cannot have been there, and are left out.
    void take(QByteArrayView set, quint32 uidNext);
    bool isBroken() const { return m_broken; }
    /// Busy: ask without QRESYNC.
    static MailError error();

private:
    Tell m_tell;
    quint64 m_left = 10'000'000; ///< the largest mailbox we mean to serve
    bool m_broken = false;
};

} // namespace postrider
