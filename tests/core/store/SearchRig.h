// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/IndexThread.h"
#include "tests/core/store/StoreProfile.h"

namespace postrider {

/// A store with its index, whose messages are plain text: "SUBJECT|BODY|ATTACHMENTS" as the raw message. Thread: the test's.
class SearchRig {
public:
    explicit SearchRig(std::function<void(int)> afterCommit = {}) : m_afterCommit(std::move(afterCommit))
    {
        account = profile.addAccount();
        inbox = profile.addFolder(account, "INBOX", FolderRole::Inbox);
        start();
    }

    static IndexText textOf(const QByteArray &raw)
    {
        const QByteArrayList parts = raw.split('|');
        IndexText text;
        text.subject = parts.value(0);
        text.body = parts.value(1);
        text.attachments = parts.value(2);
        text.sender = parts.size() > 3 ? parts[3] : QByteArray("Ann Other <ann@example.org>\n");
        return text;
    }
    void start()
    {
        index = std::make_unique<IndexThread>(*profile.store, profile.path(), &textOf, m_afterCommit);
        QObject::connect(
            index.get(), &IndexThread::rebuilding, index.get(), [this](const Failure &) { ++rebuilt; }, Qt::DirectConnection);
        QObject::connect(
            index.get(), &IndexThread::failed, index.get(),
            [this](const Failure &failure) {
                ++failures;
                qInfo("%s %s", qPrintable(failure.message), qPrintable(failure.detail));
            },
            Qt::DirectConnection);
        index->start();
    }
    void stop() { index.reset(); }
    bool settle() { return index && index->waitUntilDone(std::chrono::seconds(60)); }

    MessageId addHeader(FolderId folder, Uid uid, const QString &subject = {}, Flags flags = {}, const QString &header = {})
    {
        NewMessage m = StoreProfile::message(uid, flags, header);
        if (!subject.isNull())
            m.subject = subject;
        profile.insert(accountOf(folder), folder, {m});
        return profile.idOf(folder, uid);
    }
    MessageId add(FolderId folder, Uid uid, const QByteArray &raw, Flags flags = {}, const QString &header = {})
    {
        const MessageId id = addHeader(folder, uid, QString::fromUtf8(raw.split('|').first()), flags, header);
        setBody(id, raw);
        return id;
    }
    void setBody(MessageId id, const QByteArray &raw)
    {
        profile.write([&](StoreWriter &w) { w.messages.setBody(id, w.bodies.insert(BodyQueries::pack(raw), raw.size()), {}); });
    }
    void remove(MessageId id)
    {
        profile.write([&](StoreWriter &w) { w.messages.remove(id); });
    }
    AccountId accountOf(FolderId folder) { return profile.reader->folder(folder)->account; }

    QList<MessageId> search(const QString &query, const Listing &where = {}, int limit = 1000)
    {
        SearchRequest request;
        request.query = query;
        request.where = where;
        request.limit = limit;
        QList<MessageId> ids;
        for (const SearchHit &hit : profile.reader->search(request).hits)
            ids.append(hit.message);
        return ids;
    }

    StoreProfile profile;
    AccountId account;
    FolderId inbox;
    std::unique_ptr<IndexThread> index;
    std::atomic<int> rebuilt{0};
    std::atomic<int> failures{0};

private:
    std::function<void(int)> m_afterCommit;
};

} // namespace postrider
