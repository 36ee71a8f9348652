// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchWords.h"

#include <QCoreApplication>

namespace postrider::SearchWords {

namespace {

struct Row {
    const char *word;
    const char *meaning;
    bool first = true; ///< worth being shown before anything is typed
};

constexpr Row rows[] = {
    {"from:", QT_TRANSLATE_NOOP("SearchWords", "sent by this name or address")},
    {"to:", QT_TRANSLATE_NOOP("SearchWords", "sent to this name or address")},
    {"subject:", QT_TRANSLATE_NOOP("SearchWords", "with these words in the subject")},
    {"in:", QT_TRANSLATE_NOOP("SearchWords", "in this folder")},
    {"is:unread", QT_TRANSLATE_NOOP("SearchWords", "not read yet")},
    {"is:starred", QT_TRANSLATE_NOOP("SearchWords", "with a star")},
    {"has:attachment", QT_TRANSLATE_NOOP("SearchWords", "with a file attached")},
    {"after:", QT_TRANSLATE_NOOP("SearchWords", "since this day, such as 2026-03-01")},
    {"before:", QT_TRANSLATE_NOOP("SearchWords", "before this day, such as 2026-03-01")},
    {"larger:", QT_TRANSLATE_NOOP("SearchWords", "larger than this, such as 5M")},
    {"OR", QT_TRANSLATE_NOOP("SearchWords", "one or the other")},
    {"-", QT_TRANSLATE_NOOP("SearchWords", "without the word that follows")},
    {"cc:", QT_TRANSLATE_NOOP("SearchWords", "with a copy to this name or address"), false},
    {"body:", QT_TRANSLATE_NOOP("SearchWords", "with these words in the text"), false},
    {"filename:", QT_TRANSLATE_NOOP("SearchWords", "with a file of this name attached"), false},
    {"account:", QT_TRANSLATE_NOOP("SearchWords", "in this account"), false},
    {"tag:", QT_TRANSLATE_NOOP("SearchWords", "with this tag"), false},
    {"on:", QT_TRANSLATE_NOOP("SearchWords", "of this day, such as yesterday"), false},
    {"smaller:", QT_TRANSLATE_NOOP("SearchWords", "smaller than this, such as 100k"), false},
    {"is:read", QT_TRANSLATE_NOOP("SearchWords", "read already"), false},
    {"is:answered", QT_TRANSLATE_NOOP("SearchWords", "answered"), false},
    {"is:forwarded", QT_TRANSLATE_NOOP("SearchWords", "forwarded"), false},
    {"is:draft", QT_TRANSLATE_NOOP("SearchWords", "a draft"), false},
    {"in:anywhere", QT_TRANSLATE_NOOP("SearchWords", "in Trash and Junk, too"), false},
};

} // namespace

QList<Word> first()
{
    QList<Word> words;
    for (const Row &row : rows) {
        if (row.first)
            words.append({QLatin1String(row.word), QCoreApplication::translate("SearchWords", row.meaning)});
    }
    return words;
}

QString meaningOf(const QString &word)
{
    for (const Row &row : rows) {
        if (word == QLatin1String(row.word))
            return QCoreApplication::translate("SearchWords", row.meaning);
    }
    return {};
}

} // namespace postrider::SearchWords
