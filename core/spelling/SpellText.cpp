// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/SpellText.h"

#include <algorithm>

namespace postrider::SpellText {

namespace {

constexpr qsizetype mostWords = 2000;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

bool isWordLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

/// No dictionary has their words: nothing parts them.
bool isUnparted(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

/// What stands between two blanks is no text: "https://...", "name@example.org", "a/b", "x_1", "file.txt".
bool isTechnical(QStringView token)
{
    while (!token.isEmpty() && !token.back().isLetterOrNumber() && token.back() != u'/')
        token.chop(1);
    while (!token.isEmpty() && !token.front().isLetterOrNumber() && token.front() != u'/' && token.front() != u'.' && token.front() != u'\\')
        token = token.mid(1);
    if (token.contains(u'@') || token.contains(u'\\') || token.contains(u'_') || token.contains(u"://") || token.startsWith(u"www."))
        return true;
    if (token.startsWith(u'/') || token.count(u'/') > 1)
        return true;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i].isDigit())
            return true;
        // A full stop with letters on both sides: a file or a host; but not the "e.g." of single letters.
        if (token[i] == u'.' && i > 1 && i + 2 < token.size() && token[i - 1].isLetter() && token[i - 2].isLetter() && token[i + 1].isLower() && token[i + 2].isLetter())
            return true;
    }
    return false;
}

void addWords(QStringView token, int offset, QList<Word> &out)
{
    qsizetype i = 0;
    while (i < token.size() && out.size() < mostWords) {
        if (!isWordLetter(token[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < token.size() && (isWordLetter(token[i]) || (isApostrophe(token[i]) && i + 1 < token.size() && isWordLetter(token[i + 1]))))
            ++i;
        const QStringView word = token.mid(begin, i - begin);
        const bool isShouted =
            std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); }) && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
        if (word.size() > 1 && !isShouted && std::none_of(word.begin(), word.end(), isUnparted))
            out.append({offset + int(begin), int(word.size())});
    }
}

} // namespace

bool isQuoted(QStringView line)
{
    return line.startsWith(u'>');
}

bool endsOwnWords(QStringView line)
{
    return line == u"-- " || (line.startsWith(u"-------- ") && line.endsWith(u" --------"));
}

QList<Word> words(const QString &line)
{
    QList<Word> out;
    const QStringView text(line);
    qsizetype i = 0;
    while (i < text.size() && out.size() < mostWords) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        const QStringView token = text.mid(begin, i - begin);
        if (!isTechnical(token))
            addWords(token, int(begin), out);
    }
    return out;
}

} // namespace postrider::SpellText
