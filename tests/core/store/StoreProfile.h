// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QDir>
#include <QTemporaryDir>
#include <mutex>

namespace postrider {

/// A real store in a temporary directory, with an account whose ids start far from everybody else's, and what it told. Thread: the test's.
class StoreProfile {
public:
    StoreProfile() { open(); }

    void open()
    {
        close();
        store = std::make_unique<Store>(path());
        QObject::connect(
            store.get(), &Store::changed, store.get(),
            [this](const ChangeSet &changes) {
                const std::lock_guard lock(m_mutex);
                m_changes.append(changes);
            },
            Qt::DirectConnection);
        reader = store->makeReader();
    }
    void close()
    {
        reader.reset();
        store.reset();
    }
    QString path() const { return QDir(directory.path()).filePath(QStringLiteral("profile")); }
    QString file(const QString &name) const { return QDir(path()).filePath(name); }

    void write(const Mutation &mutation, Durability durability = Durability::Recoverable) { store->writeAndWait(durability, mutation); }
    std::optional<Failure> tryWrite(const Mutation &mutation, Durability durability = Durability::User)
    {
        try {
            store->writeAndWait(durability, mutation);
        } catch (const MailError &e) {
            return Failure::of(e);
        }
        return std::nullopt;
    }
    /// What was told since the last call.
    QList<ChangeSet> takeChanges()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_changes, {});
    }

    AccountId addAccount(const QString &uuid = QStringLiteral("first"))
    {
        AccountId id;
        write([&](StoreWriter &w) {
            Account account;
            account.uuid = uuid;
            account.identity = {QStringLiteral("Ada"), uuid + QStringLiteral("@example.org")};
            id = w.accounts.insert(account);
        });
        return id;
    }
    FolderId addFolder(AccountId account, const QByteArray &name, FolderRole role = FolderRole::None)
    {
        FolderId id;
        write([&](StoreWriter &w) {
            Folder folder;
            folder.account = account;
            folder.serverName = name;
            folder.path = QString::fromLatin1(name);
            folder.role = role;
            id = w.folders.insert(folder);
        });
        return id;
    }
    static NewMessage message(Uid uid, Flags flags = {}, const QString &header = {})
    {
        NewMessage m;
        m.uid = uid;
        m.flags = flags;
        m.date = 1'700'000'000'000 + qint64(uid) * 1000;
        m.size = 1000 + uid;
        m.subject = QStringLiteral("Message %1").arg(uid);
        m.messageIdHeader = header.isNull() ? QStringLiteral("<m%1@example.org>").arg(uid) : header;
        return m;
    }
    void insert(AccountId account, FolderId folder, const QList<NewMessage> &messages, bool announce = false)
    {
        write([&](StoreWriter &w) { w.messages.insert(account, folder, messages, announce); });
    }
    MessageId idOf(FolderId folder, Uid uid) { return reader->messageRowsOnServer().findByUid(folder, uid).value_or(MessageId()); }

    QTemporaryDir directory;
    std::unique_ptr<Store> store;
    std::unique_ptr<StoreReader> reader;

private:
    std::mutex m_mutex;
    QList<ChangeSet> m_changes;
};

} // namespace postrider
