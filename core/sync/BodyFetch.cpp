// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BodyFetch.h"

#include "core/imap/ImapClient.h"
#include "core/mime/MessageReader.h"
#include "core/store/Store.h"
#include "core/store/BatchWriter.h"
#include "core/sync/ReportIntake.h"

#include <QCoreApplication>
#include <QHash>
#include <QSemaphore>
#include <mutex>

namespace postrider {

namespace {

/// Messages per round: between two rounds the person's own work gets its turn.
constexpr int kPerRound = 400;
/// Raw octets that may be under way between wire and disk: bounds memory, keeps both ends busy.
constexpr int kKilobytesUnderWay = 48 * 1024;
/// Larger ones are never fetched unasked.
constexpr qint64 kLargestBody = 256 * 1024 * 1024;
/// What one mutation carries.
constexpr qint64 kBytesPerWrite = 2 * 1024 * 1024;
/// Enough of a message for a preview and its structure; the whole is read when it is opened.
constexpr qsizetype kPreviewBytes = 48 * 1024;

struct ReadyBody {
    MessageId id;
    QByteArray compressed;
    qint64 size = 0;
    QString preview;
    std::optional<DeliveryReport> report;
};

/// Bodies that are ready to be written, from all pool threads.
struct ReadyList {
    std::mutex mutex;
    QList<ReadyBody> bodies;
    qint64 bytes = 0;
    std::optional<Failure> failure;
};

ReadyBody prepare(MessageId id, const QByteArray &raw)
{
    ReadyBody body;
    body.id = id;
    body.size = raw.size();
    body.compressed = BodyQueries::pack(raw);
    MessageContent content = MessageReader::read(raw.size() > kPreviewBytes ? raw.left(kPreviewBytes) : raw);
    body.preview = MessageReader::preview(content);
    body.report = std::move(content.report);
    return body;
}

void writeReady(ReadyList &ready, BatchWriter &writer, qint64 atLeast, qint64 now)
{
    QList<ReadyBody> bodies;
    {
        const std::lock_guard lock(ready.mutex);
        if (ready.failure)
            throw MailError(ready.failure->kind, ready.failure->message, ready.failure->detail);
        if (ready.bytes < atLeast || ready.bodies.isEmpty())
            return;
        bodies = std::exchange(ready.bodies, {});
        ready.bytes = 0;
    }
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
    ReadyList ready;
    QSemaphore underWay(kKilobytesUnderWay);
    BatchWriter writer(m_store);
    int came = 0;
    const auto waitForPool = qScopeGuard([&] { underWay.acquire(kKilobytesUnderWay); });
    m_imap.fetchBodies(uids, [&](ImapFetched &&fetched) {
        const MessageId id = ids.value(fetched.uid);
        if (!fetched.body || !id.isValid())
            return;
        ++came;
        const int kilobytes = int(qMin<qint64>(fetched.body->size() / 1024 + 1, kKilobytesUnderWay));
        underWay.acquire(kilobytes);
        m_pool.start([&ready, &underWay, id, kilobytes, raw = std::move(*fetched.body)] {
            try {
                ReadyBody body = prepare(id, raw);
                const std::lock_guard lock(ready.mutex);
                ready.bytes += body.compressed.size();
                ready.bodies.append(std::move(body));
            } catch (const MailError &e) {
                const std::lock_guard lock(ready.mutex);
                ready.failure = Failure::of(e);
            } catch (const std::exception &e) {
                const std::lock_guard lock(ready.mutex);
                ready.failure = Failure{ErrorKind::Bug,
                    QCoreApplication::translate("Sync", "Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched."),
                    QString::fromUtf8(e.what())};
            }
            underWay.release(kilobytes);
        });
        writeReady(ready, writer, kBytesPerWrite, m_clock.now());
    });
    underWay.acquire(kKilobytesUnderWay);
    underWay.release(kKilobytesUnderWay);
    writeReady(ready, writer, 0, m_clock.now());
    writer.finish();
    return came;
}

void BodyFetch::keep(MessageId message, const QByteArray &raw)
{
    ReadyList ready;
    ready.bodies.append(prepare(message, raw));
    BatchWriter writer(m_store);
    writeReady(ready, writer, 0, m_clock.now());
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
    for (const MessageId id : messages) {
        FolderId folder;
        const ServerMessage place = session.reader.messageRowsOnServer().serverMessage(id, &folder);
        const auto row = session.reader.messageRow(id);
        if (place.uid > 0 && row && row->size <= kLargestBody)
            places[folder].append(place);
    }
    int came = 0;
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto folder = session.reader.folder(it.key());
        if (!folder || session.imap.select(folder->serverName).uidValidity != session.reader.folderRows().syncState(it.key()).uidValidity)
            continue;
        for (qsizetype i = 0; i < it->size(); i += kPerRound)
            came += BodyFetch(session.store, session.imap, session.pool, session.clock).fetchWhatComes(it->mid(i, kPerRound));
    }
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
