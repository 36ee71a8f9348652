// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Base64Runs.h"

#include <array>
#include <cstring>
#include <vector>

namespace postrider::Base64Runs {

namespace {

// What is packed: the number of runs, of each run what came before it and what it is, as varints (seven bits an octet, low ones first, the highest bit: more follow); then all
// that is not in a run, then what all the runs stand for. Text beside text and noise beside noise, for the compressor.

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr quint8 kNone = 0xff;
/// Shorter ones save less than they cost.
constexpr qsizetype kLeastLines = 4;
/// Nobody writes shorter lines into mail, and longer ones are against RFC 5322 2.1.1.
constexpr qsizetype kShortestLine = 32, kLongestLine = 996;
/// More than any message has that a person wrote; the rest of it stays as it is.
constexpr size_t kMostRuns = 10'000;

struct Run {
    qsizetype before = 0; ///< octets between the last run and this one
    qsizetype octets = 0; ///< what it stands for
    qsizetype line = 0; ///< characters in a line
    bool carriageReturn = false;
    bool endsLine = false; ///< there is a line end behind the last line, too

    bool operator==(const Run &) const = default;
};

constexpr std::array<quint8, 256> makeValues()
{
    std::array<quint8, 256> values{};
    values.fill(kNone);
    for (int i = 0; i < 64; ++i)
        values[quint8(kAlphabet[i])] = quint8(i);
    return values;
}

/// Twelve bits are two characters.
const std::array<std::array<char, 2>, 4096> &pairs()
{
    static const auto table = [] {
        std::array<std::array<char, 2>, 4096> made{};
        for (size_t i = 0; i < 4096; ++i)
            made[i] = {kAlphabet[i >> 6], kAlphabet[i & 63]};
        return made;
    }();
    return table;
}

constexpr auto kValues = makeValues();

/// `length` characters, a multiple of four, without padding. False if one is none of ours.
bool decodeWhole(const char *text, qsizetype length, char *to)
{
    quint8 strange = 0;
    for (qsizetype i = 0; i < length; i += 4, to += 3) {
        const quint8 a = kValues[quint8(text[i])], b = kValues[quint8(text[i + 1])], c = kValues[quint8(text[i + 2])], d = kValues[quint8(text[i + 3])];
        strange |= a | b | c | d;
        to[0] = char(a << 2 | b >> 4);
        to[1] = char(b << 4 | c >> 2);
        to[2] = char(c << 6 | d);
    }
    return !(strange & 0x80);
}

/// A line that may end with padding: how many octets it stands for, or -1.
qsizetype decodeLast(const char *text, qsizetype length, char *to)
{
    const int padding = text[length - 1] != '=' ? 0 : text[length - 2] != '=' ? 1 : 2;
    if (!decodeWhole(text, padding ? length - 4 : length, to))
        return -1;
    if (padding == 0)
        return length / 4 * 3;
    const char *rest = text + length - 4;
    const quint8 a = kValues[quint8(rest[0])], b = kValues[quint8(rest[1])], c = padding == 1 ? kValues[quint8(rest[2])] : quint8(0);
    // Bits that nobody reads have to be as an encoder leaves them.
    if ((a | b | c) & 0x80 || (padding == 2 ? b & 0x0f : c & 0x03))
        return -1;
    to += (length - 4) / 4 * 3;
    to[0] = char(a << 2 | b >> 4);
    if (padding == 1)
        to[1] = char(b << 4 | c >> 2);
    return length / 4 * 3 - padding;
}

char *encode(const char *from, qsizetype octets, char *to)
{
    const auto &table = pairs();
    for (; octets >= 3; octets -= 3, from += 3, to += 4) {
        const quint32 bits = quint32(quint8(from[0])) << 16 | quint32(quint8(from[1])) << 8 | quint8(from[2]);
        std::memcpy(to, table[bits >> 12].data(), 2);
        std::memcpy(to + 2, table[bits & 0xfff].data(), 2);
    }
    if (octets > 0) {
        const quint32 bits = quint32(quint8(from[0])) << 16 | (octets > 1 ? quint32(quint8(from[1])) << 8 : 0);
        std::memcpy(to, table[bits >> 12].data(), 2);
        to[2] = octets > 1 ? kAlphabet[bits >> 6 & 63] : '=';
        to[3] = '=';
        to += 4;
    }
    return to;
}

/// How many characters the run has in the message.
qsizetype charactersOf(const Run &run)
{
    const qsizetype characters = (run.octets + 2) / 3 * 4, lines = (characters + run.line - 1) / run.line;
    return characters + (lines - 1 + (run.endsLine ? 1 : 0)) * (run.carriageReturn ? 2 : 1);
}

// --- taking out ------------------------------------------------------------------------------------------------------------------------

/// Looks for runs from the front.
class Finder {
public:
    Finder(const QByteArray &raw, char *room) : m_raw(raw.constData()), m_end(m_raw + raw.size()), m_octets(room) { }

    /// In their order; what they stand for is in the room, one behind the other.
    std::vector<Run> all()
    {
        std::vector<Run> runs;
        const char *last = m_raw, *at = m_raw;
        while (at < m_end && runs.size() < kMostRuns) {
            const char *next = lineEnd(at);
            Run run;
            const char *behind = next - at < kShortestLine ? nullptr : runAt(at, next, run);
            if (behind) {
                run.before = at - last;
                m_octets += run.octets;
                runs.push_back(run);
                last = at = behind;
            } else {
                at = next + 1;
            }
        }
        return runs;
    }
    const char *octetsEnd() const { return m_octets; }

private:
    const char *lineEnd(const char *from) const
    {
        const void *found = std::memchr(from, '\n', size_t(m_end - from));
        return found ? static_cast<const char *>(found) : m_end;
    }

    /// A run that begins at `at`, whose first line ends at `newLine`: what is behind it; null if there is none.
    const char *runAt(const char *at, const char *newLine, Run &run)
    {
        if (newLine == m_end)
            return nullptr;
        run.carriageReturn = newLine[-1] == '\r';
        run.line = newLine - at - (run.carriageReturn ? 1 : 0);
        if (run.line % 4 != 0 || run.line < kShortestLine || run.line > kLongestLine)
            return nullptr;
        const qsizetype step = newLine + 1 - at;
        char *to = m_octets;
        qsizetype lines = 0;
        // Whole lines, each ended as the first one.
        while (m_end - at >= step && at[step - 1] == '\n' && (at[step - 2] == '\r') == run.carriageReturn && decodeWhole(at, run.line, to)) {
            at += step;
            to += run.line / 4 * 3;
            ++lines;
        }
        if (lines < kLeastLines)
            return nullptr;
        run.endsLine = true;
        // One more that is shorter, or has padding, or no line end.
        const char *end = lineEnd(at);
        const char *text = end > at && end < m_end && end[-1] == '\r' ? end - 1 : end;
        const qsizetype length = text - at;
        const bool endedAlike = end == m_end || (text != end) == run.carriageReturn;
        if (length >= 4 && length <= run.line && length % 4 == 0 && endedAlike) {
            if (const qsizetype octets = decodeLast(at, length, to); octets > 0) {
                to += octets;
                run.endsLine = end != m_end;
                at = run.endsLine ? end + 1 : end;
            }
        }
        run.octets = to - m_octets;
        return at;
    }

    const char *m_raw;
    const char *m_end;
    char *m_octets;
};

void appendNumber(QByteArray &to, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        to.append(char(number | 0x80));
    to.append(char(number));
}

/// A varint; nothing if it does not end or is more than `most`.
std::optional<qsizetype> takeNumber(const char *&at, const char *end, qsizetype most)
{
    quint64 number = 0;
    for (int shift = 0; at < end && shift < 63; shift += 7) {
        const quint8 octet = quint8(*at++);
        number |= quint64(octet & 0x7f) << shift;
        if (!(octet & 0x80))
            return number <= quint64(most) ? std::optional(qsizetype(number)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> takeOut(const QByteArray &raw)
{
    // No longer than the text, whatever is in it.
    QByteArray octets(raw.size() / 4 * 3 + 3, Qt::Uninitialized);
    Finder finder(raw, octets.data());
    const std::vector<Run> runs = finder.all();
    if (runs.empty())
        return std::nullopt;
    octets.truncate(finder.octetsEnd() - octets.constData());
    QByteArray packed;
    packed.reserve(raw.size());
    appendNumber(packed, runs.size());
    for (const Run &run : runs) {
        appendNumber(packed, quint64(run.before));
        appendNumber(packed, quint64(run.octets));
        appendNumber(packed, quint64(run.line) | (run.carriageReturn ? 1 : 0) | (run.endsLine ? 2 : 0));
    }
    const char *at = raw.constData();
    for (const Run &run : runs) {
        packed.append(at, run.before);
        at += run.before + charactersOf(run);
    }
    packed.append(at, raw.constEnd() - at);
    packed.append(octets);
    // What cannot be had again is worth more than room: tried now, while the original is here.
    if (packed.size() >= raw.size() || putBack(packed, raw.size()) != raw)
        return std::nullopt;
    return packed;
}

// --- putting back ----------------------------------------------------------------------------------------------------------------------

std::optional<QByteArray> putBack(const QByteArray &packed, qint64 size)
{
    const char *at = packed.constData(), *const end = at + packed.size();
    const auto count = takeNumber(at, end, kMostRuns);
    if (!count)
        return std::nullopt;
    std::vector<Run> runs;
    qsizetype before = 0, octets = 0, characters = 0;
    for (qsizetype i = 0; i < *count; ++i) {
        const auto gap = takeNumber(at, end, packed.size()), length = takeNumber(at, end, packed.size()), form = takeNumber(at, end, kLongestLine | 3);
        if (!gap || !length || !form || *form < kShortestLine)
            return std::nullopt;
        Run run{*gap, *length, *form & ~qsizetype(3), (*form & 1) != 0, (*form & 2) != 0};
        if (run.octets == 0)
            return std::nullopt;
        before += run.before;
        octets += run.octets;
        characters += charactersOf(run);
        runs.push_back(run);
    }
    // All of it is accounted for before anything is written: nobody makes more of it than was told.
    const qsizetype literals = end - at - octets;
    if (literals < before || literals + characters != size)
        return std::nullopt;
    const char *text = at, *noise = at + literals;
    QByteArray raw(qsizetype(size), Qt::Uninitialized);
    char *to = raw.data();
    for (const Run &run : runs) {
        std::memcpy(to, text, size_t(run.before));
        to += run.before;
        text += run.before;
        const char *const last = noise + run.octets;
        while (noise < last) {
            const qsizetype some = qMin<qsizetype>(run.line / 4 * 3, last - noise);
            to = encode(noise, some, to);
            noise += some;
            if (noise < last || run.endsLine) {
                if (run.carriageReturn)
                    *to++ = '\r';
                *to++ = '\n';
            }
        }
    }
    std::memcpy(to, text, size_t(literals - before));
    return raw;
}

} // namespace postrider::Base64Runs
