// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// The commands about mailboxes as a whole: LIST, LSUB, STATUS, NAMESPACE, CREATE, RENAME, DELETE, SUBSCRIBE, GETQUOTAROOT (RFC 9051 6.3, RFC 6154, RFC 9208).
///
/// Thread: the session's; blocks. Owns nothing, keeps nothing. Errors: as ImapClient.
class ImapFolders {
public:
    explicit ImapFolders(ImapSession &session) : m_session(session) { }

    QList<ImapListEntry> list();
    ImapStatus status(const QByteArray &mailbox);
    void create(const QByteArray &mailbox, const QByteArray &use);
    std::optional<ImapNamespace> personal();
    void rename(const QByteArray &mailbox, const QByteArray &newName);
    void remove(const QByteArray &mailbox);
    void subscribe(const QByteArray &mailbox, bool subscribed);
    std::optional<ImapQuota> quota(const QByteArray &mailbox);

private:
    QByteArray statusItems() const;
    void markSubscribed(QList<ImapListEntry> &entries);

    ImapSession &m_session;
};

} // namespace postrider
