// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchReader.h"

#include "core/base/MailError.h"
#include "core/store/Connection.h"
#include "core/store/ZstdDictionary.h"
#include "core/store/ZstdFrame.h"

#include <algorithm>

namespace postrider {

/// A statement that is being stepped through.
class SearchReader::Stream {
public:
    explicit Stream(Connection &search, const char *sql) : statement(search.prepare(sql)) { }
    Statement statement;
};

SearchReader::SearchReader(QString path) : m_path(std::move(path)) { }

SearchReader::~SearchReader() = default;

/// What is damaged is noted for whoever writes the file, and is empty until then.
template <class Work> bool SearchReader::guarded(Work work)
{
    try {
        work();
        return true;
    } catch (const MailError &e) {
        m_stream.reset();
        m_search.reset();
        m_sql = nullptr;
        m_generation.reset();
        m_epoch = -1;
        if (Connection::meansDamage(e))
            SearchFile::noteDamage(m_path);
        return false;
    }
}

void SearchReader::open()
{
    m_search = SearchFile::openForReading(m_path);
    if (m_search)
        m_search->interruptWhen([this] { return isCancelled(); });
}

bool SearchReader::isReadable()
{
    m_stream.reset();
    return guarded([&] {
        if (m_epoch != SearchFile::epoch() || !m_search) {
            m_epoch = SearchFile::epoch();
            m_sql = nullptr;
            m_generation.reset();
            open();
        }
        if (!m_search)
            return;
        const auto serving = SearchFile::serving(*m_search);
        if (serving && (!m_generation || serving->number != m_generation->number)) {
            if (m_generation) // statements of tables that are gone
                open();
            m_sql = &SearchStatements::of(serving->number);
        }
        m_generation = serving;
    }) && m_search
        && m_generation;
}

std::optional<qint64> SearchReader::unseenAbove() const
{
    if (!m_generation)
        return 0;
    return m_generation->complete ? std::nullopt : std::optional(m_generation->backfilled);
}

void SearchReader::begin(const QString &words, qint64 lowest, qint64 highest)
{
    m_stream.reset();
    if (!m_search || !m_sql)
        return;
    guarded([&] {
        m_stream = std::make_unique<Stream>(*m_search, m_sql->matches.constData());
        m_stream->statement.bind(words, lowest, highest);
    });
}

std::optional<SearchReader::Hit> SearchReader::next()
{
    std::optional<Hit> hit;
    if (!m_stream || isCancelled())
        return hit;
    guarded([&] {
        if (m_stream->statement.step())
            hit = Hit{m_stream->statement.integer(0), MessageId(m_stream->statement.integer(1))};
    });
    if (!hit)
        m_stream.reset();
    return hit;
}

std::vector<qint64> SearchReader::within(const QString &words, qint64 lowest, qint64 highest)
{
    std::vector<qint64> messages;
    if (!m_search || !m_sql || isCancelled())
        return messages;
    guarded([&] {
        auto s = m_search->prepare(m_sql->matchesAgain.constData());
        s.bind(words, lowest, highest);
        while (!isCancelled() && s.step())
            messages.push_back(s.integer(1));
    });
    std::sort(messages.begin(), messages.end());
    return messages;
}

std::optional<QByteArray> SearchReader::unpacked(qint64 size, const QByteArray &kept)
{
    const quint32 needed = ZstdFrame::dictionaryOf(kept);
    if (needed == 0)
        return ZstdFrame::decompress(kept, size);
    if (!m_dictionary || m_dictionary->id() != needed)
        m_dictionary = SearchFile::dictionary(*m_search, needed);
    return m_dictionary ? ZstdFrame::decompress(kept, size, m_dictionary.get()) : std::nullopt;
}

IndexText SearchReader::keptText(MessageId message)
{
    IndexText text;
    if (!m_search || !m_sql)
        return text;
    guarded([&] {
        auto entry = m_search->prepare(m_sql->findEntry.constData());
        if (!entry.bind(message.value).step())
            return;
        auto s = m_search->prepare(m_sql->keptText.constData());
        if (!s.bind(entry.integer(0)).step())
            return;
        if (const auto blob = unpacked(s.integer(0), s.blob(1)))
            text = IndexText::fromBlob(*blob);
    });
    return text;
}

QList<SearchReader::Correspondent> SearchReader::correspondents(const QString &folded, int most)
{
    // The most used few thousand are all anybody writes to, and are gone through in a millisecond or two.
    constexpr int kLookedAt = 4000;
    QList<Correspondent> found;
    if (!isReadable())
        return found;
    guarded([&] {
        auto s = m_search->prepare("SELECT address, name FROM (SELECT address, name, words FROM address ORDER BY uses DESC LIMIT ?) WHERE instr(words, ?) > 0 LIMIT ?");
        s.bind(kLookedAt, QString(QLatin1Char(' ') + folded), most);
        while (s.step())
            found.append({s.text(0), s.text(1)});
    });
    return found;
}

} // namespace postrider
