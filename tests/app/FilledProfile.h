// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/store/Store.h"
#include "core/store/StoreThread.h"

#include <QTemporaryDir>
#include <QTest>

namespace postrider {

/// A profile full of mail in a temporary directory, a Mail on it that never goes online, and a second writer that plays the network:
/// what it writes is told to the Mail's listeners as the store would tell it. For tests of the window.
/// Thread: main. Owns directory, Mail and the writer's thread. Ids of the two accounts' folders are different, so that a mix-up fails.
class FilledProfile {
public:
    struct Letter {
        QString name, address, subject, text;
        int hoursAgo = 0;
        Flags flags = {};
        bool attachment = false;
        QString id = {}; ///< Message-ID without brackets; empty: one is made
        QStringList references = {}; ///< ids it answers, oldest first
    };

    explicit FilledProfile(int generated = 0)
    {
        Store store(m_dir.path());
        store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            account = addAccount(writer, QStringLiteral("Work"), QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org"));
            inbox = addFolder(writer, account, QStringLiteral("INBOX"), FolderRole::Inbox);
            drafts = addFolder(writer, account, QStringLiteral("Drafts"), FolderRole::Drafts);
            sent = addFolder(writer, account, QStringLiteral("Sent"), FolderRole::Sent);
            archive = addFolder(writer, account, QStringLiteral("Archive"), FolderRole::Archive);
            trash = addFolder(writer, account, QStringLiteral("Trash"), FolderRole::Trash);
            projects = addFolder(writer, account, QStringLiteral("Projects"), FolderRole::None);
            engine = addFolder(writer, account, QStringLiteral("Projects/Analytical Engine"), FolderRole::None);
            secondAccount = addAccount(writer, QStringLiteral("Home"), QStringLiteral("Ada"), QStringLiteral("ada@home.example"));
            secondInbox = addFolder(writer, secondAccount, QStringLiteral("INBOX"), FolderRole::Inbox);
            if (generated > 0)
                insertGenerated(writer, inbox, generated);
        });
    }

    Mail &open()
    {
        Mail::Options options;
        options.profile = m_dir.path();
        options.online = false;
        options.undoWindow = undoWindow;
        options.secrets = std::make_shared<MemorySecretStore>();
        m_mail = std::make_unique<Mail>(options);
        return *m_mail;
    }
    Mail &mail() { return *m_mail; }
    void close()
    {
        m_network.reset();
        m_mail.reset();
    }
    QString path() const { return m_dir.path(); }

    /// A letter with its body. Before open(), or while open (then it arrives as from the network).
    void add(FolderId folder, const Letter &letter)
    {
        write([this, folder, letter](StoreWriter &writer) { insert(writer, folder, letter); });
    }
    /// Many of them at once, before open().
    QList<MessageId> addAll(const QList<std::pair<FolderId, Letter>> &letters)
    {
        QList<MessageId> ids;
        Store(m_dir.path()).writeAndWait(Durability::User, [&](StoreWriter &writer) {
            for (const auto &[folder, letter] : letters)
                ids.append(insert(writer, folder, letter));
        });
        return ids;
    }

    /// `count` new messages arrive in the folder, newest of all; returns at once, tell by Mail::changed.
    void arrive(FolderId folder, int count)
    {
        write([this, folder, count](StoreWriter &writer) { insertGenerated(writer, folder, count); });
    }

    /// The server flags these, or takes them away.
    void flagOnServer(const QList<MessageId> &messages, Flags flags)
    {
        write([messages, flags](StoreWriter &writer) {
            for (MessageId id : messages) {
                writer.messages.setServerFlags(id, flags);
                writer.messages.rebase(id);
            }
        });
    }
    void removeOnServer(const QList<MessageId> &messages)
    {
        write([messages](StoreWriter &writer) {
            for (MessageId id : messages)
                writer.messages.remove(id);
        });
    }
    void write(const Mutation &mutation)
    {
        if (!m_mail) {
            Store store(m_dir.path());
            store.writeAndWait(Durability::User, mutation);
            return;
        }
        if (!m_network) {
            m_network = std::make_unique<StoreThread>(m_dir.path() + QStringLiteral("/mail.db"), m_dir.path() + QStringLiteral("/bodies.db"), nullptr);
            QObject::connect(m_network.get(), &StoreThread::changed, m_mail.get(), &Mail::changed, Qt::QueuedConnection);
            m_network->start();
        }
        m_network->add({Durability::Recoverable, mutation, {}});
    }

    qint64 undoWindow = 0; ///< ms, as Mail::Options; set it before open()
    AccountId account, secondAccount;
    FolderId inbox, drafts, sent, archive, trash, projects, engine, secondInbox;

private:
    static AccountId addAccount(StoreWriter &writer, const QString &name, const QString &person, const QString &address)
    {
        Account a;
        a.uuid = QStringLiteral("uuid-") + name;
        a.name = name;
        a.identity = {person, address};
        a.imap = {QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
        a.smtp = a.imap;
        a.userName = address;
        a.archiveBy = ArchiveBy::Folder; // one place to look for what was archived
        return writer.accounts.insert(a);
    }

    static FolderId addFolder(StoreWriter &writer, AccountId owner, const QString &path, FolderRole role)
    {
        Folder f;
        f.account = owner;
        f.path = path;
        f.serverName = path.toUtf8();
        f.role = role;
        return writer.folders.insert(f);
    }

    MessageId insert(StoreWriter &writer, FolderId folder, const Letter &letter)
    {
        NewMessage row = newMessage(letter.hoursAgo * 3600);
        row.flags = letter.flags;
        row.from = {letter.name, letter.address};
        row.subject = letter.subject;
        row.hasAttachments = letter.attachment;
        row.recipients = QStringLiteral("Ada Lovelace");
        row.size = 1000 + letter.text.size() * 10;
        if (!letter.id.isEmpty())
            row.messageIdHeader = QLatin1Char('<') + letter.id + QLatin1Char('>');
        for (const QString &id : letter.references)
            row.references.append(QLatin1Char('<') + id + QLatin1Char('>'));
        writer.messages.insert(folder == secondInbox ? secondAccount : account, folder, {row}, false);
        const QByteArray raw = rawOf(row, letter.text);
        const MessageId id = writer.messages.findByUid(folder, row.uid).value();
        writer.messages.setBody(id, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), letter.text.left(120).simplified());
        return id;
    }

    NewMessage newMessage(qint64 secondsAgo)
    {
        NewMessage row;
        row.uid = ++m_uid;
        row.date = QDateTime::currentMSecsSinceEpoch() - secondsAgo * 1000;
        row.size = 4000;
        row.messageIdHeader = QStringLiteral("<%1@example.org>").arg(m_uid);
        return row;
    }

    void insertGenerated(StoreWriter &writer, FolderId folder, int count)
    {
        QList<NewMessage> rows;
        for (int i = 0; i < count; ++i) {
            NewMessage row = newMessage(0);
            row.date = m_generatedDate += 60'000;
            row.flags = i % 3 ? Flags(Flag::Seen) : Flags();
            row.from = {QStringLiteral("Sender %1").arg(i % 97), QStringLiteral("sender%1@example.com").arg(i % 97)};
            row.recipients = QStringLiteral("Ada Lovelace");
            row.subject = QStringLiteral("Message %1").arg(row.uid);
            rows.append(row);
        }
        writer.messages.insert(account, folder, rows, false);
    }

    static QByteArray rawOf(const NewMessage &row, const QString &text)
    {
        return "From: " + textOf({row.from}).toUtf8() + "\r\nTo: Ada Lovelace <ada@example.org>\r\nSubject: " + row.subject.toUtf8()
            + "\r\nDate: " + QDateTime::fromMSecsSinceEpoch(row.date).toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: " + row.messageIdHeader.toLatin1()
            + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + QString(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8() + "\r\n";
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Mail> m_mail;
    std::unique_ptr<StoreThread> m_network;
    Uid m_uid = 1000;
    qint64 m_generatedDate = 1'600'000'000'000;
};

} // namespace postrider
