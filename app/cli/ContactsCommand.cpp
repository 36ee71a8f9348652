// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Session.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postrider {

namespace {

void printContacts(Session &session, const QList<ContactRow> &contacts)
{
    QJsonArray document;
    for (const ContactRow &row : contacts) {
        document.append(QJsonObject{{QStringLiteral("id"), qint64(row.id.value)}, {QStringLiteral("name"), row.name}, {QStringLiteral("organisation"), row.organisation},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(row.addresses)}});
        session.console().line(QStringLiteral("%1  %2").arg(row.name, row.addresses.join(QLatin1String(", "))));
    }
    session.console().document(QJsonDocument(document));
}

int list(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    printContacts(session, session.reader().contacts().all());
    return ExitStatus::Done;
}

/// Who a composer would offer: contacts, groups, whom one has written to, who has written.
int search(Session &session, Arguments &arguments)
{
    const QString typed = arguments.takeWord(CommandText::tr("What to search for"));
    arguments.expectNoMoreWords();
    const int most = arguments.number(QStringLiteral("--limit"), 20);
    const auto found = session.await([&](Mail &mail) { return mail.completeRecipient(typed, most); });
    static const QHash<int, QString> names{{int(RecipientSuggestion::Source::Contact), QStringLiteral("contact")},
        {int(RecipientSuggestion::Source::Group), QStringLiteral("group")}, {int(RecipientSuggestion::Source::Collected), QStringLiteral("collected")},
        {int(RecipientSuggestion::Source::Seen), QStringLiteral("seen")}};
    QJsonArray document;
    for (const RecipientSuggestion &one : found) {
        QJsonArray members;
        for (const Address &member : one.members)
            members.append(QJsonObject{{QStringLiteral("name"), member.name}, {QStringLiteral("address"), member.address}});
        QJsonObject entry{{QStringLiteral("source"), names.value(int(one.source))}, {QStringLiteral("name"), one.address.name}, {QStringLiteral("address"), one.address.address}};
        if (one.source == RecipientSuggestion::Source::Group)
            entry.insert(QStringLiteral("members"), members);
        document.append(entry);
        session.console().line(one.source == RecipientSuggestion::Source::Group ? QStringLiteral("%1: %2").arg(one.address.name, textOf(one.members)) : one.address.fullText());
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

int importContacts(Session &session, Arguments &arguments)
{
    const QString typed = arguments.takeWord(CommandText::tr("The file to import"));
    arguments.expectNoMoreWords();
    const ContactImport report = session.await([&](Mail &mail) { return mail.importContacts(session.path(typed)); });
    for (const QString &sentence : report.leftOut)
        session.console().message(sentence);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("added"), report.added}, {QStringLiteral("updated"), report.updated},
        {QStringLiteral("unchanged"), report.unchanged}, {QStringLiteral("groups"), report.groups}, {QStringLiteral("leftOut"), QJsonArray::fromStringList(report.leftOut)}}));
    session.console().line(CommandText::tr("New: %1, more known about: %2, here already: %3, new groups: %4")
                               .arg(QString::number(report.added), QString::number(report.updated), QString::number(report.unchanged), QString::number(report.groups)));
    return ExitStatus::Done;
}

ContactFormat formatFor(const Arguments &arguments, const QString &path)
{
    const bool isTable = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QString format = arguments.value(QStringLiteral("--format"), isTable ? QStringLiteral("csv") : QStringLiteral("vcard4"));
    if (format == QLatin1String("vcard4"))
        return ContactFormat::VCard4;
    if (format == QLatin1String("vcard3"))
        return ContactFormat::VCard3;
    if (format == QLatin1String("csv"))
        return ContactFormat::Csv;
    throw UsageError(CommandText::tr("%1 can be: %2.").arg(QStringLiteral("--format"), QStringLiteral("vcard4, vcard3, csv")));
}

int exportContacts(Session &session, Arguments &arguments)
{
    const QString typed = arguments.takeWord(CommandText::tr("The file to write"));
    arguments.expectNoMoreWords();
    const ContactFormat format = formatFor(arguments, typed);
    const QString path = session.path(typed);
    if (QFileInfo::exists(path))
        throw MailError(ErrorKind::Refused, Mail::tr("“%1” is there already. Choose another name, or take it away first.").arg(path));
    const int count = session.await([&](Mail &mail) { return mail.exportContacts({}, format, path); });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("exported"), count}}));
    session.console().line(CommandText::tr("Exported %Ln contact(s).", nullptr, count));
    return ExitStatus::Done;
}

int contacts(Session &session, Arguments &arguments)
{
    const QString verb = arguments.takeWord(QStringLiteral("list, search, import, export"));
    if (verb == QLatin1String("list"))
        return list(session, arguments);
    if (verb == QLatin1String("search"))
        return search(session, arguments);
    if (verb == QLatin1String("import"))
        return importContacts(session, arguments);
    if (verb == QLatin1String("export"))
        return exportContacts(session, arguments);
    throw UsageError(CommandText::tr("There is no command “%1”.").arg(QStringLiteral("contacts ") + verb));
}

} // namespace

Command contactsCommand()
{
    return {QStringLiteral("contacts"),
        {QStringLiteral("contacts list"), QStringLiteral("contacts search TEXT [--limit N]"), QStringLiteral("contacts import (FILE.vcf | FILE.csv)"),
            QStringLiteral("contacts export [--format (vcard4 | vcard3 | csv)] FILE")},
        {QStringLiteral("--limit"), QStringLiteral("--format")}, {}, contacts};
}

} // namespace postrider
