// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailImport.h"

#include "core/exchange/PlaceReader.h"
#include "core/mime/MessageReader.h"
#include "core/ops/AppendOp.h"
#include "core/ops/CreateFolderOp.h"
#include "core/sync/ImapRows.h"

#include <QCryptographicHash>
#include <QSemaphore>

namespace postrider {

namespace {
/// What one transaction carries: enough to be quick, little enough that other writers never wait long.
constexpr qsizetype kMessagesPerBatch = 500;
constexpr qint64 kOctetsPerBatch = 8 * 1024 * 1024;
/// More sentences than anybody reads are counted.
constexpr qsizetype kMostSentences = 200;
} // namespace

/// One message, ready to be written.
struct MailImport::Prepared {
    NewMessage row;
    QByteArray compressed;
    QByteArray hash; ///< of the whole message
    std::optional<Failure> failure;
};

MailImport::MailImport(Store &store, QThreadPool &pool, const Clock &clock, MailLongWork &work)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
    , m_work(work)
    , m_reader(store.makeReader())
    , m_writer(store)
{
}

Mail::ImportReport MailImport::run(const QString &path, FolderId target)
{
    const auto folder = m_reader->folder(target);
    if (!folder || !folder->selectable)
        throw MailError(ErrorKind::Gone, Mail::tr("The folder to import into is no longer there, or holds no messages."));
    m_account = folder->account;
    m_work.tell(0, 0, path);
    const ImportTree tree = ImportTree::of(path);
    m_total = tree.octets;
    skip(tree.skipped);
    for (const ImportPlace &place : tree.places) {
        m_seen.clear();
        importPlace(place, place.levels.isEmpty() ? target : folderFor(*folder, place.levels));
    }
    m_writer.finish();
    if (m_notTold > 0)
        m_report.skipped.append(Mail::tr("%Ln more file(s) were left out.", nullptr, m_notTold));
    return m_report;
}

void MailImport::skip(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        if (m_report.skipped.size() < kMostSentences)
            m_report.skipped.append(sentence);
        else
            ++m_notTold;
    }
}

/// The folder so many levels below, made where it is missing: in the tree at once, on the server when that can be reached.
FolderId MailImport::folderFor(const Folder &target, const QStringList &levels)
{
    FolderId found = target.id;
    UndoList made;
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        QString path = target.path;
        for (const QString &level : levels) {
            // A level's own name cannot hold what stands between levels.
            QString name = level;
            name.replace(QLatin1Char('/'), QLatin1Char('_'));
            if (!target.delimiter.isEmpty())
                name.replace(target.delimiter, QStringLiteral("_"));
            path += QLatin1Char('/') + name.left(200);
            const QList<Folder> all = writer.folders.ofAccount(m_account);
            const auto known = std::find_if(all.begin(), all.end(), [&](const Folder &folder) { return folder.path == path; });
            if (known != all.end()) {
                found = known->id;
                continue;
            }
            CreateFolderOp op;
            op.account = m_account;
            op.path = path;
            const OpId id = op.applyLocal(writer, m_clock.now(), target.delimiter.isEmpty() ? QChar() : target.delimiter[0]);
            made.append({id, OpKind::CreateFolder, {}, {}, op.folder});
            found = op.folder;
        }
    });
    const std::lock_guard lock(m_added->mutex);
    m_added->steps += made;
    return found;
}

void MailImport::importPlace(const ImportPlace &place, FolderId folder)
{
    std::optional<PlaceReader> reader;
    try {
        reader.emplace(place);
    } catch (const MailError &e) {
        skip({e.message()}); // one file's trouble is not the others'
        return;
    }
    const qint64 before = m_done;
    QList<FoundMessage> batch;
    qint64 octets = 0;
    for (;;) {
        m_work.throwIfStopped();
        std::optional<FoundMessage> found;
        try {
            found = reader->next();
        } catch (const MailError &e) {
            skip({e.message()});
        }
        m_done = before + reader->done();
        m_work.tell(m_done, m_total, place.kind == ImportPlace::Kind::Mbox ? place.files.value(0) : place.directory);
        if (!found)
            break;
        octets += found->raw.size();
        batch.append(std::move(*found));
        if (batch.size() >= kMessagesPerBatch || octets >= kOctetsPerBatch) {
            flush(batch, folder);
            octets = 0;
        }
    }
    flush(batch, folder);
    skip(reader->takeSkipped());
}

bool MailImport::isThere(const Prepared &message, FolderId folder)
{
    const QByteArray key =
        message.row.messageIdHeader.toUtf8() + ' ' + QByteArray::number(message.row.size) + ' ' + (message.row.messageIdHeader.isEmpty() ? message.hash : QByteArray());
    if (m_seen.contains(key))
        return true;
    m_seen.insert(key);
    const QList<MessageId> alike = m_reader->messageRowsOnServer().alike(folder, message.row.size, message.row.messageIdHeader);
    if (!message.row.messageIdHeader.isEmpty())
        return !alike.isEmpty();
    // Without a Message-ID only the message itself tells, or what else is known of it where it is not wholly here.
    return std::any_of(alike.begin(), alike.end(), [&](MessageId id) {
        const auto raw = m_reader->rawMessage(id);
        if (raw)
            return QCryptographicHash::hash(*raw, QCryptographicHash::Sha1) == message.hash;
        const auto row = m_reader->messageRow(id);
        return row && row->date == message.row.date && row->subject == message.row.subject;
    });
}

void MailImport::flush(QList<FoundMessage> &batch, FolderId folder)
{
    if (batch.isEmpty())
        return;
    auto prepared = std::make_shared<QList<Prepared>>(batch.size());
    const qint64 now = m_clock.now();
    QSemaphore done;
    Prepared *first = prepared->data();
    for (qsizetype i = 0; i < batch.size(); ++i) {
        m_pool.start([&done, found = std::move(batch[i]), slot = first + i, now] {
            try {
                slot->row = rowFrom(found.raw, MessageReader::read(found.raw, ReadFor::List), found.received, now);
                slot->row.flags = found.flags & ~Flags(Flag::Deleted);
                slot->row.keywords = found.keywords;
                slot->compressed = BodyQueries::pack(found.raw);
                slot->hash = QCryptographicHash::hash(found.raw, QCryptographicHash::Sha1);
            } catch (const MailError &e) {
                slot->failure = Failure::of(e);
            } catch (const std::exception &e) {
                slot->failure =
                    Failure{ErrorKind::Bug, Mail::tr("Postrider made a mistake while reading a message. Please report it; the file is untouched."), QString::fromUtf8(e.what())};
            }
            done.release();
        });
    }
    done.acquire(int(batch.size()));
    batch.clear();
    for (const Prepared &each : std::as_const(*prepared)) {
        if (each.failure)
            throw MailError(each.failure->kind, each.failure->message, each.failure->detail);
    }
    prepared->removeIf([&](const Prepared &each) {
        const bool there = isThere(each, folder);
        m_report.duplicates += there;
        return there;
    });
    if (prepared->isEmpty())
        return;
    m_report.imported += int(prepared->size());
    const auto step = std::make_shared<UndoStep>();
    m_writer.write(
        Durability::User,
        [prepared, folder, account = m_account, now, step](StoreWriter &writer) {
            *step = {{}, OpKind::Append, {}, {}};
            AppendOp op;
            op.account = account;
            op.target = folder;
            for (const Prepared &each : std::as_const(*prepared)) {
                const MessageId id = writer.messages.insertLocal(account, each.row);
                writer.messages.setBody(id, writer.bodies.insert(each.compressed, each.row.size), each.row.preview);
                op.messages.append({id, OpProgress::Waiting});
                step->added.append(id);
            }
            step->op = op.applyLocal(writer, now);
        },
        [added = m_added, step] {
            const std::lock_guard lock(added->mutex);
            added->steps.append(*step);
        });
}

} // namespace postrider
