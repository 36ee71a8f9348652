// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/store/Store.h"

#include <QTemporaryDir>
#include <QTest>

namespace postrider {

/// A real profile in a temporary directory, filled through a real Store, and a Mail on it that never goes online. For tests of the window's rooms.
/// Thread: main. Owns directory and Mail. Fill it first, then call open().
class TestProfile {
public:
    TestProfile()
    {
        Store store(m_dir.path());
        store.writeAndWait(Durability::User, [this](StoreWriter &writer) {
            Account a;
            a.uuid = QStringLiteral("uuid-1");
            a.name = QStringLiteral("ada@example.org");
            a.identity = {QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")};
            a.imap = {QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
            a.smtp = {QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
            a.userName = QStringLiteral("ada");
            a.archiveBy = ArchiveBy::Folder; // one place to look for what was archived
            account = writer.accounts.insert(a);
            inbox = folder(writer, QStringLiteral("Inbox"), FolderRole::Inbox);
            archive = folder(writer, QStringLiteral("Archive"), FolderRole::Archive);
            trash = folder(writer, QStringLiteral("Trash"), FolderRole::Trash);
        });
    }

    /// A message in the inbox, with its body unless `here` is false.
    MessageId addMessage(const QByteArray &raw, bool here = true) { return addMessages({raw}, here).first(); }

    QList<MessageId> addMessages(const QList<QByteArray> &raws, bool here = true)
    {
        Store store(m_dir.path());
        QList<MessageId> ids;
        store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            for (const QByteArray &raw : raws) {
                const MessageContent content = Mail::inspect(raw);
                NewMessage row;
                row.uid = ++m_uid;
                row.date = content.dateMs;
                row.size = raw.size();
                row.hasAttachments = !content.attachments.isEmpty();
                row.messageIdHeader = content.messageIdHeader;
                row.from = content.from.value(0);
                row.recipients = textOf(content.to);
                row.subject = content.subject;
                writer.messages.insert(account, inbox, {row}, false);
                ids.append(writer.messages.findByUid(inbox, m_uid).value());
                if (here)
                    writer.messages.setBody(ids.last(), writer.bodies.insert(BodyQueries::pack(raw), raw.size()), content.text.left(100).simplified());
            }
        });
        return ids;
    }

    Mail &open()
    {
        Mail::Options options;
        options.profile = m_dir.path();
        options.online = false;
        options.secrets = secrets;
        options.network = network;
        m_mail = std::make_unique<Mail>(options);
        return *m_mail;
    }
    Mail &mail() { return *m_mail; }
    QString path() const { return m_dir.path(); }
    void close() { m_mail.reset(); }

    Draft draft() const
    {
        Draft draft;
        draft.account = account;
        draft.from = {QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")};
        return draft;
    }

    std::shared_ptr<SecretStore> secrets = std::make_shared<MemorySecretStore>();
    std::shared_ptr<DiscoveryNetwork> network; ///< what discovery sees; null: the real one
    AccountId account;
    FolderId inbox, archive, trash;

private:
    FolderId folder(StoreWriter &writer, const QString &path, FolderRole role)
    {
        Folder f;
        f.account = account;
        f.path = path;
        f.serverName = path.toUtf8();
        f.role = role;
        return writer.folders.insert(f);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Mail> m_mail;
    Uid m_uid = 100;
};

} // namespace postrider
