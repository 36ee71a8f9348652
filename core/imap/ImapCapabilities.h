// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <optional>

namespace postrider {

/// What a server can do (RFC 9051 7.2.2). A value.
class ImapCapabilities {
public:
    ImapCapabilities() = default;
    explicit ImapCapabilities(const QByteArrayList &atoms);

    /// Upper-case atom: "IDLE", "AUTH=PLAIN". IMAP4REV2 implies what RFC 9051 appendix E folds in (UIDPLUS, MOVE, IDLE, ESEARCH, SPECIAL-USE, SASL-IR, LITERAL-, ENABLE, NAMESPACE,
    /// LIST-EXTENDED, LIST-STATUS, STATUS=SIZE, and the FETCH side of BINARY, which is all of it that we need).
    bool has(QByteArrayView atom) const;
    /// "APPENDLIMIT=35651584": the number; nothing where there is none.
    std::optional<quint64> number(QByteArrayView name) const;
    /// "AUTH=PLAIN AUTH=XOAUTH2": what stands behind "AUTH=", upper case.
    QByteArrayList valuesOf(QByteArrayView name) const;
    bool isEmpty() const { return m_atoms.isEmpty(); }
    QByteArrayList atoms() const;

private:
    QSet<QByteArray> m_atoms;
};

} // namespace postrider
