// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/FuzzyMatch.h"

#include "core/search/Folding.h"

#include <QStringList>
#include <algorithm>

namespace postrider {

namespace {

bool beginsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

/// A word of what was typed stands in the name as it is.
std::optional<FuzzyMatch> whole(const QString &word, const QString &name)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const bool begins = beginsWord(name, at);
        const bool ends = at + word.size() == name.size() || !name.at(at + word.size()).isLetterOrNumber();
        const int score = (begins ? 100 : 50) + (begins && ends ? 20 : 0) + (at == 0 ? 15 : 0) + int(word.size()) * 2;
        if (best && best->score >= score)
            continue;
        best = FuzzyMatch{score, {}};
        for (int i = 0; i < int(word.size()); ++i)
            best->marks.append(int(at) + i);
    }
    return best;
}

/// Letter by letter, each as near to the one before as can be, beginnings of words preferred. What is scattered over the whole name is no match.
std::optional<FuzzyMatch> scattered(const QString &word, const QString &name)
{
    FuzzyMatch match;
    qsizetype from = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        qsizetype at = name.indexOf(word.at(i), from);
        const bool next = at == from && i > 0;
        if (!next) {
            for (qsizetype other = at; other >= 0; other = name.indexOf(word.at(i), other + 1)) {
                if (beginsWord(name, other)) {
                    at = other;
                    break;
                }
            }
        }
        if (at < 0)
            return {};
        if (!next && !beginsWord(name, at))
            match.score -= 8;
        else
            match.score += next ? 6 : 10;
        match.marks.append(int(at));
        from = at + 1;
    }
    match.score += 10;
    if (word.size() < 2 || match.score < 0)
        return {};
    return match;
}

} // namespace

QString FuzzyMatch::folded(const QString &text)
{
    QString plain(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        plain[i] = c.toCaseFolded();
        // What becomes two letters, or none, stays as it is.
        const QString bare = c.unicode() > 0x7f && !c.isSurrogate() ? Folding::fold(QString(c)) : QString();
        if (bare.size() == 1)
            plain[i] = bare.at(0);
    }
    return plain;
}

std::optional<FuzzyMatch> FuzzyMatch::of(const QString &typed, const QString &name)
{
    FuzzyMatch all;
    qsizetype begin = 0;
    while (begin < typed.size()) {
        qsizetype end = typed.indexOf(QLatin1Char(' '), begin);
        end = end < 0 ? typed.size() : end;
        const QString word = typed.mid(begin, end - begin);
        begin = end + 1;
        if (word.isEmpty())
            continue;
        std::optional<FuzzyMatch> found = whole(word, name);
        if (!found)
            found = scattered(word, name);
        if (!found)
            return {};
        all.score += found->score;
        all.marks += found->marks;
    }
    if (all.score > 0)
        all.score -= int(std::min<qsizetype>(name.size(), 60)) / 4; // of two that fit alike the shorter
    std::sort(all.marks.begin(), all.marks.end());
    all.marks.erase(std::unique(all.marks.begin(), all.marks.end()), all.marks.end());
    return all;
}

} // namespace postrider
