// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/GmailKeys.h"

#include "app/widgets/Keymap.h"

#include <algorithm>

namespace postrider {

namespace {

struct Entry {
    const char *action;
    QList<QKeySequence> keys;
};

QKeySequence one(int key)
{
    return QKeySequence(QKeyCombination::fromCombined(key));
}

QKeySequence two(int first, int second)
{
    return {QKeyCombination::fromCombined(first), QKeyCombination::fromCombined(second)};
}

const QList<Entry> &entries()
{
    constexpr int withShift = int(Qt::SHIFT);
    static const QList<Entry> table{
        {"compose", {one(Qt::Key_C)}},
        {"reply", {one(Qt::Key_R)}},
        {"reply-all", {one(Qt::Key_A)}},
        {"forward", {one(Qt::Key_F)}},
        {"archive", {one(Qt::Key_E)}},
        {"trash", {one(Qt::Key_NumberSign)}},
        {"junk", {one(Qt::Key_Exclam)}},
        {"mute", {one(Qt::Key_M)}},
        {"snooze", {one(Qt::Key_H)}},
        {"star", {one(Qt::Key_S)}},
        {"select-toggle", {one(Qt::Key_X)}},
        {"next", {one(Qt::Key_J), one(Qt::Key_N)}},
        {"previous", {one(Qt::Key_K), one(Qt::Key_P)}},
        {"open-message", {one(Qt::Key_O)}},
        {"undo", {one(Qt::Key_Z)}},
        {"back", {one(Qt::Key_U)}},
        {"tag-choose", {one(Qt::Key_L)}},
        {"move", {one(Qt::Key_V)}},
        {"search", {one(Qt::Key_Slash)}},
        {"shortcuts", {one(Qt::Key_Question)}},
        {"mark-read", {one(withShift | Qt::Key_I)}},
        {"mark-unread", {one(withShift | Qt::Key_U)}},
        {"archive-previous", {one(Qt::Key_BracketRight)}},
        {"archive-next", {one(Qt::Key_BracketLeft)}},
        {"go-inbox", {two(Qt::Key_G, Qt::Key_I)}},
        {"go-starred", {two(Qt::Key_G, Qt::Key_S)}},
        {"go-sent", {two(Qt::Key_G, Qt::Key_T)}},
        {"go-drafts", {two(Qt::Key_G, Qt::Key_D)}},
        {"go-archive", {two(Qt::Key_G, Qt::Key_A)}},
        {"select-all", {two(Qt::Key_Asterisk, Qt::Key_A)}},
        {"select-none", {two(Qt::Key_Asterisk, Qt::Key_N)}},
        {"select-read", {two(Qt::Key_Asterisk, Qt::Key_R)}},
        {"select-unread", {two(Qt::Key_Asterisk, Qt::Key_U)}},
        {"select-starred", {two(Qt::Key_Asterisk, Qt::Key_S)}},
        {"select-unstarred", {two(Qt::Key_Asterisk, Qt::Key_T)}},
    };
    return table;
}

/// A letter or sign by itself: in this set those are Gmail's alone. Digits are tags in both.
bool isBare(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool digit = first.key() >= Qt::Key_0 && first.key() <= Qt::Key_9;
    return first.keyboardModifiers() == Qt::NoModifier && first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape && !digit;
}

} // namespace

QList<QKeySequence> gmailKeys(const ActionTable::Row &row)
{
    QList<QKeySequence> keys;
    for (const Entry &entry : entries()) {
        if (qstrcmp(entry.action, row.name) == 0)
            keys = entry.keys;
    }
    for (const QKeySequence &ours : row.shortcuts) {
        const bool taken = std::any_of(entries().begin(), entries().end(),
            [&](const Entry &entry) { return std::any_of(entry.keys.begin(), entry.keys.end(), [&](const QKeySequence &theirs) { return Keymap::overlap(ours, theirs); }); });
        if (!taken && !isBare(ours))
            keys.append(ours);
    }
    return keys;
}

QStringList gmailActions()
{
    QStringList names;
    for (const Entry &entry : entries())
        names.append(QLatin1String(entry.action));
    return names;
}

} // namespace postrider
