// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// Puts messages into a mailbox: APPEND, MULTIAPPEND, REPLACE (RFC 9051 6.3.12, RFC 3502, 8508; with UTF-8 in the header RFC 6855 4, with NUL RFC 3516 4.4).
///
/// Thread: the session's; blocks. Owns nothing, copies no message. Errors: as ImapClient.
class ImapUploading {
public:
    using Appended = std::function<void(qsizetype, const std::optional<ImapAppendUid> &)>;

    explicit ImapUploading(ImapSession &session) : m_session(session) { }

    std::optional<ImapAppendUid> append(const QByteArray &mailbox, const ImapNewMessage &message);
    /// Whether the message can be told to this server at all: a NUL goes in a literal8 only (RFC 3516 4.4, RFC 6855 4).
    bool canWrite(const QByteArray &message) const;
    void appendMany(const QByteArray &mailbox, const QList<ImapNewMessage> &messages, const Appended &appended);
    std::optional<ImapAppendUid> replace(Uid uid, const QByteArray &mailbox, const ImapNewMessage &message);

private:
    void write(ImapCommandWriter &command, const ImapNewMessage &message) const;

    ImapSession &m_session;
};

} // namespace postrider
