// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/TagNames.h"

#include <QCoreApplication>

namespace postrider::TagNames {

namespace {

constexpr const char *titles[] = {QT_TRANSLATE_NOOP("TagNames", "Important"), QT_TRANSLATE_NOOP("TagNames", "Work"), QT_TRANSLATE_NOOP("TagNames", "Personal"),
    QT_TRANSLATE_NOOP("TagNames", "To do"), QT_TRANSLATE_NOOP("TagNames", "Later")};
constexpr Flag flags[] = {Flag::Label1, Flag::Label2, Flag::Label3, Flag::Label4, Flag::Label5};

} // namespace

QString title(int number)
{
    return QCoreApplication::translate("TagNames", titles[qBound(1, number, count) - 1]);
}

QString keyword(int number)
{
    return QStringLiteral("$label%1").arg(number);
}

Flag flag(int number)
{
    return flags[qBound(1, number, count) - 1];
}

QStringList ownKeywords(Mail &mail)
{
    QStringList names;
    try {
        names = mail.reader().keywordNames().values();
    } catch (const MailError &) {
        // No own tags are offered; what is wrong with the storage is said where the list is read.
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace postrider::TagNames
