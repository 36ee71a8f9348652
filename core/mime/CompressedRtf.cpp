// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CompressedRtf.h"

#include "core/mime/Charsets.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace postrider::CompressedRtf {

namespace {

constexpr char Dictionary[] =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{"
    "\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"; // MS-OXRTFCP 2.1.2.1
constexpr qsizetype DictionarySize = sizeof Dictionary - 1;
static_assert(DictionarySize == 207);

quint32 little32(QByteArrayView octets, qsizetype at)
{
    const auto octet = [&](qsizetype i) { return quint32(static_cast<unsigned char>(octets[at + i])); };
    return octet(0) | octet(1) << 8 | octet(2) << 16 | octet(3) << 24;
}

/// Reads rich text word by word.
class Reader {
public:
    explicit Reader(QByteArrayView rtf) : m_rtf(rtf) { }

    QString read()
    {
        while (m_at < m_rtf.size() && m_text.size() < MostOctets) {
            const char c = m_rtf[m_at];
            if (c == '{') {
                flush();
                if (m_groups.size() < 10'000)
                    m_groups.push_back(m_state);
                ++m_at;
            } else if (c == '}') {
                flush();
                if (!m_groups.empty()) {
                    m_state = m_groups.back();
                    m_groups.pop_back();
                }
                ++m_at;
            } else if (c == '\\') {
                control();
            } else {
                ++m_at;
                if (c != '\r' && c != '\n')
                    octet(c);
            }
        }
        flush();
        return m_text;
    }

private:
    struct State {
        bool isHidden = false; ///< a destination that is no text
        int fallback = 1; ///< characters after a \u that stand for it where it is not known
    };

    void octet(char c)
    {
        if (m_skip > 0)
            --m_skip;
        else if (!m_state.isHidden)
            m_octets += c;
    }

    void flush()
    {
        if (!m_octets.isEmpty())
            m_text += Charsets::toUnicode(m_octets, m_charset);
        m_octets.clear();
    }

    void put(char32_t c)
    {
        flush();
        if (!m_state.isHidden)
            m_text += QString::fromUcs4(&c, 1);
    }

    void control()
    {
        ++m_at;
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf[m_at];
        if (c == '\'') {
            const QByteArray code = m_rtf.sliced(m_at + 1, std::min<qsizetype>(2, m_rtf.size() - m_at - 1)).toByteArray();
            m_at += 1 + code.size();
            bool ok = false;
            const int value = code.toInt(&ok, 16);
            if (ok)
                octet(static_cast<char>(value));
            return;
        }
        if (!std::isalpha(static_cast<unsigned char>(c))) {
            ++m_at;
            if (c == '*')
                m_state.isHidden = true; // {\* ... }: who does not know it leaves it out
            else if (c == '\\' || c == '{' || c == '}')
                octet(c);
            else if (c == '~')
                put(0xA0);
            else if (c == '\r' || c == '\n')
                put('\n');
            return;
        }
        word();
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (m_at < m_rtf.size() && m_at - begin < 64 && std::isalpha(static_cast<unsigned char>(m_rtf[m_at])))
            ++m_at;
        const QByteArray name = m_rtf.sliced(begin, m_at - begin).toByteArray();
        const qsizetype numberBegin = m_at;
        while (m_at < m_rtf.size() && m_at - numberBegin < 11 && (std::isdigit(static_cast<unsigned char>(m_rtf[m_at])) || (m_rtf[m_at] == '-' && m_at == numberBegin)))
            ++m_at;
        bool hasNumber = false;
        const int number = m_rtf.sliced(numberBegin, m_at - numberBegin).toByteArray().toInt(&hasNumber);
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        if (name == "bin" && hasNumber) {
            m_at += std::clamp<qsizetype>(number, 0, m_rtf.size() - m_at);
            return;
        }
        act(name, hasNumber, number);
    }

    void act(const QByteArray &name, bool hasNumber, int number)
    {
        static const QSet<QByteArray> noText{"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "themedata", "datastore", "listtable", "listoverridetable", "header",
            "footer", "footnote", "fldinst", "generator", "revtbl", "rsidtbl", "xmlnstbl", "htmltag", "mhtmltag"};
        if (name == "par" || name == "line" || name == "row" || name == "sect" || name == "page")
            put('\n');
        else if (name == "tab" || name == "cell")
            put('\t');
        else if (name == "u" && hasNumber) {
            put(static_cast<char16_t>(number));
            m_skip = m_state.fallback;
        } else if (name == "uc" && hasNumber)
            m_state.fallback = std::clamp(number, 0, 10);
        else if (name == "ansicpg" && hasNumber)
            m_charset = "windows-" + QByteArray::number(number);
        else if (name == "emdash")
            put(0x2014);
        else if (name == "endash")
            put(0x2013);
        else if (name == "bullet")
            put(0x2022);
        else if (name == "lquote" || name == "rquote")
            put(name == "lquote" ? 0x2018 : 0x2019);
        else if (name == "ldblquote" || name == "rdblquote")
            put(name == "ldblquote" ? 0x201C : 0x201D);
        else if (noText.contains(name))
            m_state.isHidden = true;
    }

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
    State m_state;
    std::vector<State> m_groups;
    QByteArray m_octets; ///< of one charset, not decoded yet
    QByteArray m_charset = "windows-1252";
    QString m_text;
    int m_skip = 0;
};

} // namespace

QByteArray unpack(QByteArrayView octets)
{
    constexpr qsizetype HeaderSize = 16;
    constexpr quint32 Compressed = 0x75465A4C, Plain = 0x414C454D; // "LZFu", "MELA"
    if (octets.size() < HeaderSize)
        return {};
    const qsizetype size = std::min<qsizetype>(little32(octets, 4), MostOctets);
    const quint32 kind = little32(octets, 8);
    if (kind == Plain)
        return octets.sliced(HeaderSize, std::min(size, octets.size() - HeaderSize)).toByteArray();
    if (kind != Compressed)
        return {};
    std::array<char, 4096> dictionary{};
    std::copy_n(Dictionary, DictionarySize, dictionary.begin());
    size_t write = DictionarySize;
    QByteArray out;
    out.reserve(size);
    qsizetype at = HeaderSize;
    while (at < octets.size() && out.size() < size) {
        const auto control = static_cast<unsigned char>(octets[at++]);
        for (int bit = 0; bit < 8 && out.size() < size; ++bit) {
            if (!(control & (1U << bit))) {
                if (at >= octets.size())
                    return out;
                const char c = octets[at++];
                out += c;
                dictionary[write] = c;
                write = (write + 1) % dictionary.size();
                continue;
            }
            if (at + 1 >= octets.size())
                return out;
            const unsigned reference = static_cast<unsigned char>(octets[at]) << 8U | static_cast<unsigned char>(octets[at + 1]);
            at += 2;
            size_t read = reference >> 4U;
            if (read == write)
                return out; // the end, MS-OXRTFCP 3.1.3.2
            for (unsigned n = 0; n < (reference & 15U) + 2 && out.size() < size; ++n) {
                const char c = dictionary[read];
                read = (read + 1) % dictionary.size();
                out += c;
                dictionary[write] = c;
                write = (write + 1) % dictionary.size();
            }
        }
    }
    return out;
}

QString textOf(QByteArrayView rtf)
{
    if (!rtf.startsWith("{\\rtf"))
        return {};
    return Reader(rtf.first(std::min(rtf.size(), MostOctets))).read().trimmed();
}

} // namespace postrider::CompressedRtf
