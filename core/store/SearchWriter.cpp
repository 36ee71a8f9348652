// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchWriter.h"

#include "core/base/MailError.h"
#include "core/search/Folding.h"
#include "core/store/Connection.h"
#include "core/store/ZstdDictionary.h"
#include "core/store/ZstdFrame.h"

#include <algorithm>

namespace postrider {

namespace {

/// Of one message's address lists; a list mail may name a thousand people, who are nobody's correspondents.
constexpr int MaxAddresses = 20;

/// Texts a dictionary is trained on, and how much of each: what they have in common is words and names.
constexpr qsizetype kSamples = 1000, kSampleSize = 8 * 1024;

} // namespace

SearchWriter::SearchWriter(const QString &path) : m_search(SearchFile::openForWriting(path))
{
    m_search->execute("PRAGMA synchronous=NORMAL");
    readGenerations();
    if (!m_tables.back()->generation.current) {
        m_search->execute("BEGIN IMMEDIATE");
        SearchFile::begin(*m_search);
        m_search->execute("COMMIT");
        readGenerations();
    }
    m_dictionary = SearchFile::dictionary(*m_search);
}

SearchWriter::~SearchWriter() = default;

QByteArray SearchWriter::keptBlob(const IndexText &text, qint64 *size, const ZstdDictionary *dictionary)
{
    const QByteArray blob = text.toBlob();
    *size = blob.size();
    return ZstdFrame::compress(blob, dictionary);
}

IndexText SearchWriter::keptText(qint64 size, const QByteArray &kept)
{
    const quint32 needed = ZstdFrame::dictionaryOf(kept);
    const auto dictionary = needed == 0 || (m_dictionary && m_dictionary->id() == needed) ? m_dictionary : SearchFile::dictionary(*m_search, needed);
    const auto blob = needed == 0 || dictionary ? ZstdFrame::decompress(kept, size, needed == 0 ? nullptr : dictionary.get()) : std::nullopt;
    if (!blob)
        throw MailError(ErrorKind::Storage, QString(), QStringLiteral("(SQLite 11) a kept text in search.db"));
    return IndexText::fromBlob(*blob);
}

/// Once, when enough messages with their text have come by: those before it stay as they are.
void SearchWriter::learnFrom(const QList<IndexedMessage> &messages)
{
    if (m_dictionary || !m_samples)
        return;
    for (const IndexedMessage &message : messages) {
        if (!message.gone && message.body != 0 && m_samples->size() < kSamples)
            m_samples->append(message.text.toBlob().left(kSampleSize));
    }
    if (m_samples->size() < kSamples)
        return;
    const auto dictionary = ZstdDictionary::train(*m_samples);
    m_samples.reset();
    if (!dictionary)
        return;
    SearchFile::addDictionary(*m_search, *dictionary);
    m_dictionary = dictionary;
}

void SearchWriter::readGenerations()
{
    const auto serving = SearchFile::serving(*m_search);
    const QList<SearchFile::Generation> all = SearchFile::generations(*m_search);
    m_tables.clear();
    for (const SearchFile::Generation &g : all) {
        // Begun by another version and never finished: of no use to anybody.
        if (g.number == all.last().number || (serving && g.number == serving->number))
            m_tables.push_back(std::make_unique<Tables>(g));
    }
}

QList<SearchFile::Generation> SearchWriter::generations()
{
    QList<SearchFile::Generation> list;
    for (const auto &tables : m_tables)
        list.append(tables->generation);
    return list;
}

SearchWriter::Known SearchWriter::find(const Tables &tables, MessageId message)
{
    auto s = m_search->prepare(tables.sql.findEntry.constData());
    if (!s.bind(message.value).step())
        return {};
    return {s.integer(0), s.integer(1)};
}

bool SearchWriter::has(MessageId message, qint64 date, qint64 body)
{
    for (const auto &tables : m_tables) {
        const Known known = find(*tables, message);
        if (known.doc < 0 || !tables->holds(known.doc, date) || known.body != body)
            return false;
    }
    return true;
}

qint64 SearchWriter::newestMessage()
{
    auto s = m_search->prepare(m_tables.back()->sql.newestMessage.constData());
    return s.step() ? s.integer(0) : 0;
}

void SearchWriter::removeFrom(const Tables &tables, qint64 doc)
{
    IndexText text;
    {
        auto s = m_search->prepare(tables.sql.keptText.constData());
        if (!s.bind(doc).step())
            return;
        text = keptText(s.integer(0), s.blob(1));
    }
    // The very text that was indexed, cut into the same words: anything else leaves ghosts that no integrity check sees. In a generation of another tokenizer the words may
    // differ; it is thrown away soon, and until then its ghosts lead to messages that are not there.
    if (tables.generation.current)
        m_search->prepare(tables.sql.removeWords.constData()).runWith(doc, text.subject, text.sender, text.recipients, text.body, text.attachments);
    m_search->prepare(tables.sql.removeEntry.constData()).runWith(doc);
    m_search->prepare(tables.sql.removeKept.constData()).runWith(doc);
    if (&tables == m_tables.back().get())
        noteAddresses(text, -1);
}

void SearchWriter::addTo(const Tables &tables, qint64 doc, const IndexedMessage &message)
{
    const IndexText &text = message.text;
    m_search->prepare(tables.sql.addWords.constData()).runWith(doc, text.subject, text.sender, text.recipients, text.body, text.attachments);
    m_search->prepare(tables.sql.addEntry.constData()).runWith(doc, message.message.value, message.body);
    m_search->prepare(tables.sql.addKept.constData()).runWith(doc, message.keptSize, message.kept);
    if (&tables == m_tables.back().get())
        noteAddresses(text, +1);
}

/// The slot of the date, or the next one behind it that is free.
qint64 SearchWriter::freePlace(Tables &tables, qint64 date, const QSet<qint64> &taken)
{
    constexpr qsizetype kRemembered = 100'000;
    QHash<qint64, qint64> &behind = tables.behind;
    if (behind.size() > kRemembered)
        behind.clear();
    const qint64 slot = SearchFile::slotOf(date);
    qint64 place = slot;
    QList<qint64> passed;
    // A thousand of the same second stand one behind the other: each goes past the others in a few leaps.
    for (;;) {
        if (const auto next = behind.constFind(place); next != behind.constEnd()) {
            passed.append(place);
            place = *next;
            continue;
        }
        auto s = m_search->prepare(tables.sql.firstFrom.constData());
        const bool free = !taken.contains(place) && !(s.bind(place).step() && s.integer(0) == place);
        if (free)
            break;
        passed.append(place);
        ++place;
    }
    for (const qint64 p : std::as_const(passed))
        behind.insert(p, place);
    tables.generation.spill = std::max(tables.generation.spill, place - slot);
    return place;
}

void SearchWriter::writeTo(Tables &tables, const QList<IndexedMessage> &messages)
{
    struct Step {
        qint64 doc;
        const IndexedMessage *message; ///< null: only taken out
    };
    std::vector<Step> steps;
    QSet<qint64> taken;
    for (const IndexedMessage &message : messages) {
        const Known known = find(tables, message.message);
        const bool stays = !message.gone && known.doc >= 0 && tables.holds(known.doc, message.date);
        if (known.doc >= 0 && !stays)
            steps.push_back({known.doc, nullptr});
        if (message.gone)
            continue;
        const qint64 doc = stays ? known.doc : freePlace(tables, message.date, taken);
        taken.insert(doc);
        steps.push_back({doc, &message});
    }
    // Ascending: FTS5 writes a piece of the index whenever a row is not behind the one before.
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.doc < b.doc; });
    for (const Step &step : steps) {
        removeFrom(tables, step.doc);
        if (step.message)
            addTo(tables, step.doc, *step.message);
        else
            tables.behind.clear(); // there is a gap now
    }
}

void SearchWriter::write(const QList<IndexedMessage> &messages, qint64 backfilled, bool complete)
{
    m_uses.clear();
    m_search->execute("BEGIN IMMEDIATE");
    try {
        for (const auto &tables : m_tables) {
            const qint64 before = tables->generation.spill;
            writeTo(*tables, messages);
            if (tables->generation.spill != before)
                m_search->prepare("UPDATE generation SET spill = ? WHERE number = ?").runWith(tables->generation.spill, tables->generation.number);
        }
        writeAddresses();
        const int newest = m_tables.back()->generation.number;
        if (backfilled > 0 || complete)
            m_search->prepare("UPDATE generation SET backfilled = max(backfilled, ?), complete = ? WHERE number = ?").runWith(backfilled, complete, newest);
        if (complete) {
            for (const SearchFile::Generation &old : SearchFile::generations(*m_search)) {
                if (old.number != newest)
                    SearchFile::drop(*m_search, old.number);
            }
        }
        m_search->execute("COMMIT");
    } catch (const MailError &) {
        try {
            if (m_search->inTransaction())
                m_search->execute("ROLLBACK");
        } catch (const MailError &) {
            // The failure that brought us here is the one that is told.
        }
        readGenerations();
        throw;
    }
    if (backfilled > 0 || complete)
        readGenerations();
    learnFrom(messages);
}

bool SearchWriter::tidy()
{
    const QByteArray &merge = m_tables.back()->sql.mergeWords;
    const int before = m_search->changedRowsInAll();
    m_search->prepare(merge.constData()).runWith(256);
    if (m_search->changedRowsInAll() - before >= 2) // FTS5: fewer mean that there was nothing to merge
        return true;
    auto free = m_search->prepare("PRAGMA freelist_count");
    const bool some = free.step() && free.integer(0) > 0;
    free.reset();
    if (some)
        m_search->execute("PRAGMA incremental_vacuum(1024)");
    else
        m_search->shrinkLog();
    return some;
}

void SearchWriter::releaseMemory() noexcept
{
    m_search->releaseMemory();
}

// --- addresses for suggestions -------------------------------------------------------------------------------------------------------

void SearchWriter::noteAddresses(const IndexText &text, int sign)
{
    int left = MaxAddresses;
    for (const QByteArray *lines : {&text.sender, &text.recipients}) {
        for (const QByteArray &line : lines->split('\n')) {
            const qsizetype open = line.lastIndexOf('<'), close = line.lastIndexOf('>');
            if (open < 0 || close < open + 2 || left-- <= 0)
                continue;
            Uses &uses = m_uses[QString::fromUtf8(line.mid(open + 1, close - open - 1)).toLower()];
            uses.count += sign;
            if (sign > 0 && open > 1)
                uses.name = QString::fromUtf8(line.first(open)).trimmed();
        }
    }
}

void SearchWriter::writeAddresses()
{
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it) {
        if (it->count == 0)
            continue;
        const QString words = QLatin1Char(' ') + Folding::fold(it.key()) + QLatin1Char(' ') + Folding::fold(it->name);
        m_search
            ->prepare("INSERT INTO address (address, name, words, uses) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (address) DO UPDATE SET uses = uses + excluded.uses, "
                      "name = iif(excluded.name <> '', excluded.name, name), words = iif(excluded.name <> '', excluded.words, words)")
            .runWith(it.key(), it->name, words, it->count);
    }
    m_search->prepare("DELETE FROM address WHERE uses <= 0").runWith();
}

} // namespace postrider
