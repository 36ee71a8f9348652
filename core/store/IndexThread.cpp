// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IndexThread.h"

#include "core/base/Background.h"
#include "core/store/Connection.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <algorithm>
#include <limits>

namespace postrider {

namespace {

/// Messages of one transaction: enough that FTS5 writes big pieces, few enough that a kill repeats little.
constexpr int kBatch = 1000;
/// Octets of raw messages in hand at a time.
constexpr qint64 kBatchOctets = 64LL * 1024 * 1024;
/// After a failure that may pass, as a full disk does.
constexpr std::chrono::seconds kRetry{60};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QByteArray addressLine(const QString &name, const QString &address)
{
    return (name + QLatin1String(" <") + address + QLatin1Char('>')).toUtf8();
}

/// Of a message whose text is not here: what lists show.
IndexText headerText(const IndexQueries::Source &source)
{
    IndexText text;
    text.subject = source.subject.toUtf8().left(IndexText::MaxHeader);
    text.sender = addressLine(source.fromName, source.fromAddress).left(IndexText::MaxHeader);
    text.recipients = source.recipients.toUtf8().left(IndexText::MaxHeader);
    return text;
}

} // namespace

IndexThread::IndexThread(Store &store, const QString &profile, Extract extract, std::function<void(int)> afterCommit)
    : m_store(store)
    , m_path(SearchFile::pathIn(profile))
    , m_mailPath(QDir(profile).filePath(QStringLiteral("mail.db")))
    , m_extract(std::move(extract))
    , m_afterCommit(std::move(afterCommit))
{
    setObjectName(QStringLiteral("index"));
    qRegisterMetaType<Failure>();
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    m_pool.setThreadPriority(QThread::LowestPriority);
    connect(
        &store, &Store::changed, this,
        [this](const ChangeSet &changes) {
            if (!changes.messages.isEmpty() || changes.folderList)
                wake();
        },
        Qt::DirectConnection);
}

IndexThread::~IndexThread()
{
    stop();
    wait();
}

void IndexThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_hasWork.notify_all();
    m_isDone.notify_all();
}

void IndexThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        ++m_asked;
    }
    m_hasWork.notify_all();
}

void IndexThread::rebuild()
{
    {
        const std::lock_guard lock(m_mutex);
        m_anew = true;
    }
    wake();
}

bool IndexThread::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool IndexThread::waitUntilDone(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const quint64 mine = ++m_asked;
    m_woken = true;
    m_hasWork.notify_all();
    m_isDone.wait_for(lock, patience, [&] { return m_stopping || m_answered >= mine; });
    return m_answered >= mine;
}

// --- the loop ------------------------------------------------------------------------------------------------------------------------

void IndexThread::run()
{
    Background::yieldToOthers(); // mail that comes in, and whoever searches, go first
    while (!isStopping()) {
        try {
            if (!m_writer)
                open();
            work();
            m_told = false;
        } catch (const MailError &e) {
            // Damage of mail.db is StoreCheck's to tell; a new index would not mend it.
            if (Connection::meansDamage(e) && e.detail().endsWith(QLatin1String("search.db"))) {
                startAnew({ErrorKind::Storage, Text::tr("The search index was damaged and is being made anew. Until that is done, a search may not find everything."), e.detail()});
                continue;
            }
            m_writer.reset(); // whatever it is, it begins again from what is committed
            m_mail.reset();
            if (!m_told && e.kind() != ErrorKind::Cancelled)
                Q_EMIT failed(Failure::of(e));
            m_told = true;
        }
        if (!sleepUntilWoken())
            break;
    }
    m_writer.reset();
    m_mail.reset();
}

/// False at the end.
bool IndexThread::sleepUntilWoken()
{
    std::unique_lock lock(m_mutex);
    if (m_told)
        m_hasWork.wait_for(lock, kRetry, [this] { return m_stopping; });
    else
        m_hasWork.wait(lock, [this] { return m_stopping || m_woken; });
    m_woken = false;
    return !m_stopping;
}

void IndexThread::open()
{
    if (SearchFile::takeDamageNote(m_path)) {
        SearchFile::remove(m_path);
        Q_EMIT rebuilding({ErrorKind::Storage, Text::tr("The search index was damaged and is being made anew. Until that is done, a search may not find everything."), {}});
    }
    m_mail = std::make_unique<Connection>(m_mailPath, Connection::Mode::ReadOnly);
    m_writer = std::make_unique<SearchWriter>(m_path);
    // An index that knows messages which mail.db never gave out belongs to another mail.db.
    if (m_writer->newestMessage() > IndexQueries(*m_mail).newestMessage()) {
        m_writer.reset();
        SearchFile::remove(m_path);
        m_writer = std::make_unique<SearchWriter>(m_path);
    }
    const SearchFile::Generation newest = m_writer->generations().last();
    m_seen = newest.backfilled;
    m_complete = newest.complete;
    m_queueBelow = std::numeric_limits<qint64>::max();
}

void IndexThread::startAnew(const Failure &why)
{
    m_writer.reset();
    m_mail.reset();
    SearchFile::takeDamageNote(m_path);
    SearchFile::remove(m_path);
    Q_EMIT rebuilding(why);
}

/// Everything that waits. What the pool does for the next messages goes on while these are written.
void IndexThread::work()
{
    quint64 asked = 0;
    {
        const std::lock_guard lock(m_mutex);
        asked = m_asked;
        if (std::exchange(m_anew, false) || SearchFile::takeDamageNote(m_path))
            throw MailError(ErrorKind::Storage, QString(), QStringLiteral("(SQLite 11) as a search has found ") + m_path);
    }
    m_queueBelow = std::numeric_limits<qint64>::max();
    countWaiting();
    std::unique_ptr<Batch> next = takeBatch();
    const bool worked = next != nullptr;
    while (next) {
        const std::unique_ptr<Batch> current = std::move(next);
        if (!isStopping())
            next = takeBatch();
        try {
            finish(*current);
        } catch (...) {
            // Work on the pool that refers to this object must have ended.
            if (next) {
                for (auto &part : next->parts)
                    part.wait();
            }
            throw;
        }
        if (isStopping()) {
            if (next) {
                for (auto &part : next->parts)
                    part.wait();
            }
            return;
        }
    }
    countWaiting();
    {
        const std::lock_guard lock(m_mutex);
        m_answered = std::max(m_answered, asked);
    }
    m_isDone.notify_all();
    // Nobody waits for this; it ends as soon as somebody waits for something else.
    const auto isIdle = [this] {
        const std::lock_guard lock(m_mutex);
        return !m_stopping && !m_woken;
    };
    while (m_untidy && isIdle())
        m_untidy = m_writer->tidy();
    if (worked && isIdle()) {
        m_writer->releaseMemory();
        Background::returnMemory();
    }
}

std::unique_ptr<IndexThread::Batch> IndexThread::takeBatch()
{
    auto batch = std::make_unique<Batch>();
    if (!takeFromQueue(*batch) && !takeUnseen(*batch))
        return nullptr;
    beginExtraction(*batch);
    return batch;
}

bool IndexThread::takeFromQueue(Batch &batch)
{
    IndexQueries queries(*m_mail);
    QList<MessageId> messages;
    qint64 octets = 0;
    const QList<IndexQueries::Waiting> rows = queries.waiting(m_queueBelow, kBatch);
    for (const IndexQueries::Waiting &row : rows) {
        if (octets > kBatchOctets)
            break;
        batch.queueRows.append(row.row);
        m_queueBelow = row.row;
        messages.append(row.message);
        if (const auto source = queries.source(row.message))
            octets += source->body ? source->size : 0;
    }
    look(batch, messages);
    return !batch.queueRows.isEmpty();
}

/// What a new index has never seen, oldest ids first: these are the newest messages of a first sync.
bool IndexThread::takeUnseen(Batch &batch)
{
    if (m_complete)
        return false;
    IndexQueries queries(*m_mail);
    QList<MessageId> messages;
    qint64 octets = 0;
    const QList<MessageId> ids = queries.messagesAfter(m_seen, kBatch);
    for (const MessageId id : ids) {
        if (octets > kBatchOctets)
            break;
        m_seen = id.value;
        messages.append(id);
        if (const auto source = queries.source(id))
            octets += source->body ? source->size : 0;
    }
    batch.backfilled = m_seen;
    batch.last = messages.isEmpty();
    m_complete = batch.last;
    look(batch, messages);
    return true;
}

/// Sorts out what is as it should be already, and what is gone.
void IndexThread::look(Batch &batch, const QList<MessageId> &messages)
{
    IndexQueries queries(*m_mail);
    QSet<MessageId> known;
    for (const MessageId id : messages) {
        if (known.contains(id))
            continue;
        known.insert(id);
        const auto source = queries.source(id);
        if (!source)
            batch.gone.append(id);
        else if (!m_writer->has(id, source->date, source->body))
            batch.sources.append(*source);
    }
}

void IndexThread::beginExtraction(Batch &batch)
{
    const int threads = std::max(1, m_pool.maxThreadCount());
    const qsizetype share = (batch.sources.size() + threads - 1) / threads;
    for (qsizetype at = 0; at < batch.sources.size(); at += share) {
        auto task = std::make_shared<std::packaged_task<QList<IndexedMessage>()>>(
            [this, part = batch.sources.mid(at, share), dictionary = m_writer->dictionary()] { return extractPart(part, dictionary.get()); });
        batch.parts.push_back(task->get_future());
        m_pool.start([task] { (*task)(); });
    }
}

QList<IndexedMessage> IndexThread::extractPart(const QList<IndexQueries::Source> &sources, const ZstdDictionary *dictionary) const
{
    QList<IndexedMessage> messages;
    std::unique_ptr<StoreReader> reader;
    for (const IndexQueries::Source &source : sources) {
        if (isStopping())
            return {};
        IndexedMessage m;
        m.message = source.message;
        m.date = source.date;
        m.body = source.body;
        std::optional<QByteArray> raw;
        if (source.body != 0) {
            try {
                if (!reader)
                    reader = m_store.makeReader();
                raw = reader->rawMessage(source.message);
            } catch (const MailError &) {
                // A body that cannot be read is told to whoever opens it; here the header will do.
            }
        }
        m.text = raw ? m_extract(*raw) : headerText(source);
        if (m.text.sender.isEmpty())
            m.text.sender = headerText(source).sender;
        m.kept = SearchWriter::keptBlob(m.text, &m.keptSize, dictionary);
        messages.append(std::move(m));
    }
    return messages;
}

/// Into search.db, and then out of the queue.
void IndexThread::finish(Batch &batch)
{
    QList<IndexedMessage> messages;
    for (auto &part : batch.parts)
        messages += part.get();
    if (isStopping())
        return; // parts may be missing
    for (const MessageId id : std::as_const(batch.gone)) {
        IndexedMessage m;
        m.message = id;
        m.gone = true;
        messages.append(m);
    }
    if (!messages.isEmpty() || batch.backfilled > 0 || batch.last) {
        m_writer->write(messages, batch.backfilled, batch.last);
        m_untidy = true;
        if (m_afterCommit)
            m_afterCommit(++m_commits);
    }
    if (!batch.queueRows.isEmpty())
        m_store.writeAndWait(Durability::Recoverable, [&batch](StoreWriter &writer) { writer.indexQueue.done(batch.queueRows); });
    const qint64 left = std::max<qint64>(0, m_waiting - std::max<qint64>(batch.queueRows.size(), batch.sources.size()));
    if (m_waiting.exchange(left) != left)
        Q_EMIT waitingChanged(left);
}

void IndexThread::countWaiting()
{
    IndexQueries queries(*m_mail);
    const qint64 waiting = queries.countMessagesWaiting() + (m_complete ? 0 : queries.countAfter(m_seen));
    if (m_waiting.exchange(waiting) != waiting)
        Q_EMIT waitingChanged(waiting);
}

} // namespace postrider
