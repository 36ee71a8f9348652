// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCapabilities.h"

#include <QByteArray>
#include <QList>

namespace postrider {

/// Writes one command, without tag and CRLF (RFC 9051 6 and 9): quoting, literals, and where the server's go-ahead has to be waited for.
/// A value; any thread; no I/O.
class ImapCommandWriter {
public:
    enum class Privacy { Open, Content, Secret }; ///< how much a transcript may show: the octets, their number, nothing
    struct Part {
        QByteArray bytes;
        Privacy privacy = Privacy::Open;
        bool awaitsGoAhead = false; ///< wait for "+" before this part
    };

    /// `capabilities` decide between {n} and {n+} (RFC 7888).
    explicit ImapCommandWriter(const ImapCapabilities &capabilities);

    /// As it is. The caller knows that it is well-formed.
    ImapCommandWriter &text(QByteArrayView bytes);
    /// As it is, too, but never shown.
    ImapCommandWriter &secret(QByteArrayView bytes);
    /// A mailbox name, user name or the like: an atom where it is plain, else quoted or a literal.
    ImapCommandWriter &astring(QByteArrayView bytes);
    /// Quoted, or a literal where quoting cannot say it.
    ImapCommandWriter &string(QByteArrayView bytes, Privacy privacy = Privacy::Open);
    ImapCommandWriter &literal(const QByteArray &bytes, Privacy privacy = Privacy::Open);

    /// RFC 3516 4.4 literal8 "~{n}": octets of any kind.
    ImapCommandWriter &literal8(const QByteArray &bytes, Privacy privacy = Privacy::Open);

    const QList<Part> &parts() const { return m_parts; }
    /// False if something had a NUL, which IMAP cannot carry here: do not send it.
    bool isValid() const { return m_valid; }

private:
    ImapCommandWriter &addLiteral(const char *start, const QByteArray &bytes, Privacy privacy);
    void add(QByteArrayView bytes, Privacy privacy);

    QList<Part> m_parts;
    qsizetype m_longestNonSync = 0; ///< longest literal that needs no go-ahead
    bool m_valid = true;
};

} // namespace postrider
