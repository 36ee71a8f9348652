// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvReader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace postrider {

namespace {

constexpr qsizetype MostOctets = 64 * 1024 * 1024;
constexpr qsizetype MostRows = 200'000;
constexpr qsizetype MostColumns = 500;
constexpr qsizetype LongestField = 64 * 1024;

/// Windows-1252 between 0x80 and 0x9F; the rest of it is Latin-1.
constexpr std::array<char16_t, 32> kWindows{u'\u20ac', u'\ufffd', u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021', u'\u02c6', u'\u2030', u'\u0160', u'\u2039',
    u'\u0152', u'\ufffd', u'\u017d', u'\ufffd', u'\ufffd', u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014', u'\u02dc', u'\u2122', u'\u0161', u'\u203a',
    u'\u0153', u'\ufffd', u'\u017e', u'\u0178'};

/// The one of the first row, outside quotes, that is there most often.
QChar separatorOf(const QString &text)
{
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r') && commas + semicolons + tabs > 0)
            break;
        else if (!quoted) {
            commas += c == u',';
            semicolons += c == u';';
            tabs += c == u'\t';
        }
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/// The rows as they grow, within their bounds.
class Rows {
public:
    explicit Rows(CsvTable &table) : m_table(table) { }
    bool isFull() const { return m_table.rows.size() >= MostRows; }
    bool isFieldEmpty() const { return m_field.isEmpty(); }
    void add(QChar c)
    {
        if (m_field.size() < LongestField)
            m_field += c;
        else
            m_table.isCut = true;
    }
    void endField()
    {
        if (m_row.size() < MostColumns)
            m_row.append(m_field);
        else
            m_table.isCut = true;
        m_field = QString();
    }
    void endRow()
    {
        endField();
        if (std::any_of(m_row.cbegin(), m_row.cend(), [](const QString &field) { return !field.isEmpty(); }))
            m_table.rows.append(m_row);
        m_row.clear();
    }

private:
    CsvTable &m_table;
    QStringList m_row;
    QString m_field;
};

} // namespace

QString CsvReader::toText(QByteArrayView octets)
{
    const QByteArrayView head = octets.first(std::min<qsizetype>(octets.size(), 3));
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return QString::fromUtf8(octets.sliced(3));
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)) || head.startsWith(QByteArrayView("\xFE\xFF", 2))) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder(octets);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(octets);
    if (!utf8.hasError())
        return text;
    text.clear();
    text.reserve(octets.size());
    for (const char octet : octets) {
        const auto value = static_cast<unsigned char>(octet);
        text += value >= 0x80 && value < 0xA0 ? QChar(kWindows.at(value - 0x80U)) : QChar(char16_t(value));
    }
    return text;
}

CsvTable CsvReader::read(QByteArrayView octets)
{
    CsvTable table;
    table.isCut = octets.size() > MostOctets;
    const QString text = toText(octets.first(std::min(octets.size(), MostOctets)));
    table.separator = separatorOf(text);
    Rows rows(table);
    bool quoted = false, wasQuoted = false;
    qsizetype at = 0;
    for (; at < text.size() && !rows.isFull(); ++at) {
        const QChar c = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (quoted) {
            if (c != u'"') {
                rows.add(c);
            } else if (next == u'"') {
                rows.add(c);
                ++at;
            } else {
                quoted = false;
                wasQuoted = true;
            }
        } else if (c == u'"' && rows.isFieldEmpty() && !wasQuoted) {
            quoted = true;
        } else if (c == table.separator) {
            rows.endField();
            wasQuoted = false;
        } else if (c == u'\n' || c == u'\r') {
            rows.endRow();
            wasQuoted = false;
            at += c == u'\r' && next == u'\n';
        } else if (!c.isNull()) {
            rows.add(c);
        }
    }
    table.isCut |= at < text.size();
    if (!rows.isFull())
        rows.endRow();
    return table;
}

QString CsvWriter::write(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString &field = row.at(i);
            if (i > 0)
                text += u',';
            const bool quote = std::any_of(field.begin(), field.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
            text += quote ? u'"' + QString(field).replace(u'"', QLatin1String("\"\"")) + u'"' : field;
        }
        text += QLatin1String("\r\n");
    }
    return text;
}

} // namespace postrider
