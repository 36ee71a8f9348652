// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSearchKey.h"
#include "core/imap/ImapDate.h"

#include <algorithm>

namespace postrider {

namespace {
/// Puts `text` behind what stands at the last even place, or opens one.
void addText(QByteArrayList &key, const QByteArray &text)
{
    if (key.size() % 2 == 1)
        key.last() += text;
    else
        key.append(text);
}

/// Texts meet texts, strings meet strings.
void addKey(QByteArrayList &key, const QByteArrayList &more)
{
    for (qsizetype i = 0; i < more.size(); ++i) {
        if (i % 2 == 0)
            addText(key, more[i]);
        else
            key.append(more[i]);
    }
}
} // namespace

bool ImapSearchKey::isKeyword(QByteArrayView name)
{
    constexpr qsizetype kLongest = 200;
    return !name.isEmpty() && name.size() <= kLongest && std::all_of(name.begin(), name.end(), [](char c) {
        return c > 0x20 && c < 0x7f && c != '(' && c != ')' && c != '{' && c != '%' && c != '*' && c != '"' && c != '\\' && c != ']';
    });
}

QByteArrayList ImapSearchKey::keyword(const QByteArray &name)
{
    return isKeyword(name) ? QByteArrayList{"KEYWORD " + name} : QByteArrayList{};
}

QByteArrayList ImapSearchKey::dated(const char *name, const QDate &day)
{
    const QByteArray text = imapDateText(day.year(), unsigned(day.month()), unsigned(day.day()));
    return text.isEmpty() ? QByteArrayList{} : QByteArrayList{name + text};
}

QByteArrayList ImapSearchKey::joined(const char *start, const QByteArrayList &one, const QByteArrayList &other)
{
    QByteArrayList key{start};
    addKey(key, one);
    if (!other.isEmpty()) {
        addText(key, ") (");
        addKey(key, other);
    }
    addText(key, ")");
    return key;
}

QByteArrayList ImapSearchKey::all(const QList<QByteArrayList> &keys)
{
    QByteArrayList key;
    for (const QByteArrayList &more : keys) {
        if (more.isEmpty())
            continue;
        if (!key.isEmpty())
            addText(key, " ");
        addKey(key, more);
    }
    return key;
}

} // namespace postrider
