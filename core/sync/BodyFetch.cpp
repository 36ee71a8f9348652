// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BodyFetch.h"

#include "core/imap/ImapClient.h"
#include "core/mime/MessageReader.h"
#include "core/store/Store.h"
#include "core/store/BatchWriter.h"
#include "core/sync/PoolPipe.h"
#include "core/sync/ReportIntake.h"

#include <QCoreApplication>
#include <QHash>
#include <QSemaphore>
#include <mutex>

namespace postrider {

namespace {

/// Messages per round: between two rounds the person's own work gets its turn.
constexpr int kPerRound = 400;
/// Larger ones are never fetched unasked.
constexpr qint64 kLargestBody = 256 * 1024 * 1024;
/// Enough of a message for a preview and its structure; the whole is read when it is opened.
constexpr qsizetype kPreviewBytes = 48 * 1024;

struct ReadyBody {
    MessageId id;
    QByteArray compressed;
    qint64 size = 0;
    QString preview;
    std::optional<DeliveryReport> report;

    qint64 octets() const { return compressed.size(); }
};

ReadyBody prepare(MessageId id, const QByteArray &raw)
{
    ReadyBody body;
    body.id = id;
    body.size = raw.size();
    body.compressed = BodyQueries::pack(raw);
    MessageContent content = MessageReader::read(raw.size() > kPreviewBytes ? raw.left(kPreviewBytes) : raw, ReadFor::List);
    body.preview = MessageReader::preview(content);
    body.report = std::move(content.report);
    return body;
}

void writeReady(QList<ReadyBody> &&bodies, BatchWriter &writer, qint64 now)
{
    if (bodies.isEmpty())
        return;
    writer.write(Durability::Recoverable, [bodies = std::move(bodies), now](StoreWriter &w) {
        for (const ReadyBody &b : bodies) {
            // Moved or removed meanwhile, or fetched by another connection: nothing to keep.
            if (!w.messages.find(b.id) || w.messages.bodyOf(b.id) != 0)
                continue;
            w.messages.setBody(b.id, w.bodies.insert(b.compressed, b.size), b.preview);
            if (b.report)
                ReportIntake::take(w, *b.report, b.id, now);
        }
    });
}

} // namespace

int BodyFetch::fetch(const QList<ServerMessage> &messages)
{
    QHash<Uid, MessageId> ids;
    QList<Uid> uids;
    for (const ServerMessage &m : messages) {
        ids.insert(m.uid, m.id);
        uids.append(m.uid);
    }
    BatchWriter writer(m_store);
    PoolPipe<ReadyBody> pipe(m_pool);
    int came = 0;
    m_imap.fetchBodies(uids, [&](ImapFetched &&fetched) {
        const MessageId id = ids.value(fetched.uid);
        if (!fetched.body || !id.isValid())
            return;
        ++came;
        const qint64 octets = fetched.body->size();
        pipe.start(octets, [id, raw = std::move(*fetched.body)] { return prepare(id, raw); });
        writeReady(pipe.take(), writer, m_clock.now());
    });
    writeReady(pipe.takeRest(), writer, m_clock.now());
    writer.finish();
    return came;
}

void BodyFetch::keep(MessageId message, const QByteArray &raw)
{
    BatchWriter writer(m_store);
    writeReady({prepare(message, raw)}, writer, m_clock.now());
    writer.finish();
}

/// Nearly all of All Mail is in other folders, too: what came with them is not fetched once more. False if none of these was.
bool BodyFetch::sharesBodies(SyncSession &session, const QList<ServerMessage> &messages)
{
    QList<MessageId> ids;
    for (const ServerMessage &m : messages)
        ids.append(m.id);
    int shared = 0;
    session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { shared = writer.messages.shareBodies(ids); });
    return shared > 0;
}

int BodyFetch::fetchWhatComes(const QList<ServerMessage> &messages)
{
    try {
        return fetch(messages);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Refused || !m_imap.isOpen())
            throw;
    }
    if (messages.size() == 1)
        return 0;
    const qsizetype half = messages.size() / 2;
    return fetchWhatComes(messages.first(half)) + fetchWhatComes(messages.sliced(half));
}

bool BodyFetch::fetchThese(SyncSession &session, const QList<MessageId> &messages)
{
    QHash<FolderId, QList<ServerMessage>> places;
    QList<MessageId> asked;
    for (const MessageId id : messages) {
        FolderId folder;
        const ServerMessage place = session.reader.messageRowsOnServer().serverMessage(id, &folder);
        const auto row = session.reader.messageRow(id);
        if (place.uid > 0 && row && row->size <= kLargestBody)
            places[folder].append(place);
        else if (row && row->size > kLargestBody)
            asked.append(id);
    }
    int came = 0;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto folder = session.reader.folder(it.key());
        if (!folder || session.imap.select(folder->serverName).uidValidity != session.reader.folderRows().syncState(it.key()).uidValidity)
            continue;
        for (qsizetype i = 0; i < it->size(); i += kPerRound)
            came += BodyFetch(session.store, session.imap, session.pool, session.clock).fetchWhatComes(it->mid(i, kPerRound));
        for (const ServerMessage &m : *it)
            asked.append(m.id);
    }
    session.store.writeAndWait(Durability::Recoverable, [&asked](StoreWriter &writer) {
        for (const MessageId id : asked) {
            if (writer.messages.bodyOf(id) == 0)
                writer.filters.bodyNeverComes(id);
        }
    });
    return came > 0;
}

int BodyFetch::fetchAll(SyncSession &session, const Folder &folder, qint64 since)
{
    int came = 0;
    // What a round could not get (a message that is over the limit, or vanished) is not asked for again in this pass.
    QSet<Uid> tried;
    for (;;) {
        QList<ServerMessage> round;
        for (const ServerMessage &m : session.reader.messageRowsOnServer().withoutBody(folder.id, kPerRound + int(tried.size()), since)) {
            if (!tried.contains(m.uid))
                round.append(m);
        }
        if (round.isEmpty())
            return came;
        if (folder.role == FolderRole::All && sharesBodies(session, round))
            continue;
        const ImapMailbox mailbox = session.imap.select(folder.serverName);
        if (mailbox.uidValidity != session.reader.folderRows().syncState(folder.id).uidValidity)
            return came;
        const int got = BodyFetch(session.store, session.imap, session.pool, session.clock).fetchWhatComes(round);
        came += got;
        if (got < round.size()) {
            for (const ServerMessage &m : round)
                tried.insert(m.uid);
        }
        if (session.yield)
            session.yield();
    }
}

} // namespace postrider
