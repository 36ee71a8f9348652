// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ListLook.h"

#include <QCoreApplication>
#include <QStringList>

namespace postrider {

namespace {

using Sort = Listing::Sort;

struct SortName {
    Sort sort;
    const char *name;
    const char *title;
};

constexpr SortName sortNames[] = {
    {Sort::Date, "date", QT_TRANSLATE_NOOP("ListLook", "Date")},
    {Sort::Sender, "sender", QT_TRANSLATE_NOOP("ListLook", "Sender")},
    {Sort::Recipient, "recipient", QT_TRANSLATE_NOOP("ListLook", "Recipient")},
    {Sort::Subject, "subject", QT_TRANSLATE_NOOP("ListLook", "Subject")},
    {Sort::Size, "size", QT_TRANSLATE_NOOP("ListLook", "Size")},
    {Sort::Unread, "unread", QT_TRANSLATE_NOOP("ListLook", "Unread")},
    {Sort::Starred, "starred", QT_TRANSLATE_NOOP("ListLook", "Starred")},
    {Sort::Attachment, "attachment", QT_TRANSLATE_NOOP("ListLook", "Attachment")},
};

} // namespace

QString ListLook::nameOf(Sort sort)
{
    for (const SortName &s : sortNames) {
        if (s.sort == sort)
            return QLatin1String(s.name);
    }
    return {};
}

QString ListLook::titleOf(Sort sort)
{
    for (const SortName &s : sortNames) {
        if (s.sort == sort)
            return QCoreApplication::translate("ListLook", s.title);
    }
    return {};
}

bool ListLook::descendsAtFirst(Sort sort)
{
    return sort != Sort::Sender && sort != Sort::Recipient && sort != Sort::Subject;
}

QString ListLook::toText() const
{
    return QStringList{mode == Mode::Columns ? QStringLiteral("columns") : QStringLiteral("cards"), nameOf(sort), descending ? QStringLiteral("down") : QStringLiteral("up"),
        grouping == Listing::Grouping::Threads ? QStringLiteral("conversations") : QStringLiteral("messages"), QString::fromLatin1(columns.toBase64())}
        .join(QLatin1Char(' '));
}

ListLook ListLook::fromText(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    ListLook look;
    if (words.value(0) == QLatin1String("columns"))
        look.mode = Mode::Columns;
    for (const SortName &s : sortNames) {
        if (words.value(1) == QLatin1String(s.name))
            look.sort = s.sort;
    }
    look.descending = words.value(2) != QLatin1String("up");
    if (words.value(3) == QLatin1String("conversations"))
        look.grouping = Listing::Grouping::Threads;
    look.columns = QByteArray::fromBase64(words.value(4).toLatin1());
    return look;
}

} // namespace postrider
