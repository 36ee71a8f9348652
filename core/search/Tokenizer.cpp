// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Tokenizer.h"

namespace postrider {

using Characters::Folded;
using Characters::Kind;

namespace {

/// What ASCII folds to; 0: parts words.
constexpr std::array<char, 128> makeAscii()
{
    std::array<char, 128> table{};
    for (char c = '0'; c <= '9'; ++c)
        table[size_t(c)] = c;
    for (char c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] = c;
        table[size_t(c - 'a' + 'A')] = c;
    }
    return table;
}
constexpr std::array<char, 128> kAscii = makeAscii();

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

} // namespace

/// The code point at `at`; U+FFFD for octets that are none (RFC 3629).
char32_t Tokenizer::decode(qsizetype at, qsizetype *next) const
{
    const auto byte = [this](qsizetype i) -> unsigned { return i < m_text.size() ? static_cast<unsigned char>(m_text[i]) : 0; };
    const unsigned first = byte(at);
    int more = 0;
    char32_t c = 0;
    if (first < 0x80) {
        *next = at + 1;
        return first;
    }
    if (first >= 0xc2 && first < 0xe0) {
        more = 1;
        c = first & 0x1f;
    } else if (first >= 0xe0 && first < 0xf0) {
        more = 2;
        c = first & 0x0f;
    } else if (first >= 0xf0 && first < 0xf5) {
        more = 3;
        c = first & 0x07;
    }
    for (int i = 1; i <= more; ++i) {
        const unsigned b = byte(at + i);
        if ((b & 0xc0) != 0x80) {
            *next = at + i;
            return 0xfffd;
        }
        c = (c << 6) | (b & 0x3f);
    }
    *next = at + 1 + more;
    const bool tooLong = (more == 2 && c < 0x800) || (more == 3 && (c < 0x10000 || c > 0x10ffff));
    return more == 0 || tooLong || (c >= 0xd800 && c < 0xe000) ? 0xfffd : c;
}

void Tokenizer::append(char32_t c)
{
    if (m_full)
        return;
    const int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    if (m_length + size > MaxToken) {
        m_full = true; // and not the next, shorter one either: a cut word is a beginning of the whole
        return;
    }
    char *out = m_token.data() + m_length;
    if (size == 1) {
        out[0] = char(c);
    } else if (size == 2) {
        out[0] = char(0xc0 | (c >> 6));
        out[1] = char(0x80 | (c & 0x3f));
    } else if (size == 3) {
        out[0] = char(0xe0 | (c >> 12));
        out[1] = char(0x80 | ((c >> 6) & 0x3f));
        out[2] = char(0x80 | (c & 0x3f));
    } else {
        out[0] = char(0xf0 | (c >> 18));
        out[1] = char(0x80 | ((c >> 12) & 0x3f));
        out[2] = char(0x80 | ((c >> 6) & 0x3f));
        out[3] = char(0x80 | (c & 0x3f));
    }
    m_length += size;
}

void Tokenizer::append(const Unit &unit)
{
    for (int i = 0; i < unit.count; ++i)
        append(unit.points[size_t(i)]);
}

bool Tokenizer::next()
{
    m_length = 0;
    m_full = m_colocated = m_loneUnit = false;
    if (m_inRun) {
        emitFromRun();
        if (m_length > 0)
            return true;
    }
    while (m_at < m_text.size()) {
        if (isAscii(m_text[m_at])) {
            if (kAscii[size_t(m_text[m_at])]) {
                readWord();
                return true;
            }
            ++m_at;
            continue;
        }
        qsizetype after = 0;
        const Folded &folded = Characters::fold(decode(m_at, &after));
        switch (folded.kind) {
        case Kind::Letter:
        case Kind::Mark: readWord(); return true;
        case Kind::Symbol:
            m_begin = m_at;
            m_end = m_at = after;
            append(folded.to[0]);
            return true;
        case Kind::Unit:
            beginRun(folded, m_at, after);
            emitFromRun();
            return true;
        case Kind::Separator:
        case Kind::Ignored: m_at = after; break;
        }
    }
    return false;
}

/// Letters, digits and marks up to what is none.
void Tokenizer::readWord()
{
    m_begin = m_at;
    char32_t before = 0;
    qsizetype beforeLength = 0; // of the token without `before`
    while (m_at < m_text.size()) {
        if (isAscii(m_text[m_at])) {
            const char c = kAscii[size_t(m_text[m_at])];
            if (!c)
                break;
            before = 0;
            if (m_length < MaxToken && !m_full)
                m_token[size_t(m_length++)] = c;
            else
                m_full = true;
            m_end = ++m_at;
            continue;
        }
        qsizetype after = 0;
        const Folded &folded = Characters::fold(decode(m_at, &after));
        if (folded.kind == Kind::Ignored) {
            const char32_t both = folded.composes && !m_full ? Characters::compose(before, folded.to[0]) : 0;
            m_at = after;
            if (both) {
                m_length = beforeLength;
                append(both);
                m_end = after;
            }
            continue;
        }
        if (folded.kind != Kind::Letter && folded.kind != Kind::Mark)
            break;
        for (int i = 0; i < folded.count; ++i) {
            before = folded.to[size_t(i)];
            beforeLength = m_length;
            append(before);
        }
        m_end = m_at = after;
    }
}

void Tokenizer::beginRun(const Folded &first, qsizetype begin, qsizetype end)
{
    m_inRun = true;
    m_pairs = false;
    m_unit = {};
    m_unit.points[0] = first.to[0];
    m_unit.count = 1;
    m_unit.begin = begin;
    m_unit.end = end;
    m_rest = first.count > 1 ? &first : nullptr;
    m_restAt = 1;
    m_at = end;
    if (!m_rest)
        takeMarks(&m_unit);
}

/// What belongs to the unit and follows it.
void Tokenizer::takeMarks(Unit *unit)
{
    while (m_at < m_text.size()) {
        if (isAscii(m_text[m_at]))
            return;
        qsizetype after = 0;
        const Folded &folded = Characters::fold(decode(m_at, &after));
        if (folded.kind == Kind::Ignored) {
            m_at = after;
            continue;
        }
        if (folded.composes) {
            if (const char32_t both = Characters::compose(unit->points[size_t(unit->count - 1)], folded.to[0])) {
                unit->points[size_t(unit->count - 1)] = both;
                unit->end = m_at = after;
                continue;
            }
        }
        if (folded.kind != Kind::Mark)
            return;
        if (unit->count < int(unit->points.size()))
            unit->points[size_t(unit->count++)] = folded.to[0];
        unit->end = m_at = after;
    }
}

bool Tokenizer::nextUnit(Unit *unit)
{
    if (m_rest) {
        *unit = {};
        unit->points[0] = m_rest->to[size_t(m_restAt++)];
        unit->count = 1;
        unit->begin = m_unit.begin;
        unit->end = m_unit.end;
        if (m_restAt >= m_rest->count) {
            m_rest = nullptr;
            takeMarks(unit);
        }
        return true;
    }
    if (m_at >= m_text.size() || isAscii(m_text[m_at]))
        return false;
    qsizetype after = 0;
    const Folded &folded = Characters::fold(decode(m_at, &after));
    if (folded.kind != Kind::Unit)
        return false;
    *unit = {};
    unit->points[0] = folded.to[0];
    unit->count = 1;
    unit->begin = m_at;
    unit->end = m_at = after;
    if (folded.count > 1) {
        m_rest = &folded;
        m_restAt = 1;
    } else {
        takeMarks(unit);
    }
    return true;
}

/// The next pair; behind the last one, its second half. Nothing (no length) at the end of the stretch.
void Tokenizer::emitFromRun()
{
    Unit second;
    if (nextUnit(&second)) {
        append(m_unit);
        append(second);
        m_begin = m_unit.begin;
        m_end = second.end;
        m_unit = second;
        m_pairs = true;
        return;
    }
    const bool alone = !m_pairs;
    m_inRun = m_pairs = false;
    m_rest = nullptr;
    if (!alone && m_purpose == For::Query)
        return;
    append(m_unit);
    m_begin = m_unit.begin;
    m_end = m_unit.end;
    m_colocated = !alone;
    m_loneUnit = true;
}

} // namespace postrider
