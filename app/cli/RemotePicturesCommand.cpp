// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

using Rule = PicturePermission::Rule;

int list(Session &session)
{
    QJsonArray document;
    for (const PictureRule &rule : session.reader().pictureRules().all()) {
        const bool isDomain = rule.rule == Rule::Domain;
        document.append(QJsonObject{
            {QStringLiteral("kind"), isDomain ? QStringLiteral("domain") : QStringLiteral("sender")},
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("since"), Documents::ofTime(rule.madeAt)},
        });
        session.console().line(isDomain ? CommandText::tr("Everybody at %1").arg(rule.name) : rule.name);
    }
    session.console().document(QJsonDocument(document));
    if (document.isEmpty())
        session.console().line(CommandText::tr("Nobody's messages load pictures from the web unasked."));
    return ExitStatus::Done;
}

int revoke(Session &session, const QString &name)
{
    int count = 0;
    for (const Rule rule : {Rule::Sender, Rule::Domain})
        count += session.await([&](Mail &mail) { return mail.revokePictures(rule, name); });
    if (count == 0)
        throw MailError(ErrorKind::Gone, CommandText::tr("There is no such permission: %1.").arg(name));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("revoked"), count}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int remotePictures(Session &session, Arguments &arguments)
{
    const QString verb = arguments.words().isEmpty() ? QStringLiteral("list") : arguments.takeWord({});
    const QString name = verb == QLatin1String("revoke") ? arguments.takeWord(CommandText::tr("An address or a domain")) : QString();
    arguments.expectNoMoreWords();
    if (verb == QLatin1String("list"))
        return list(session);
    if (verb == QLatin1String("revoke"))
        return revoke(session, name);
    if (verb != QLatin1String("never") && verb != QLatin1String("ask"))
        throw UsageError(CommandText::tr("remote-pictures does not know “%1”.").arg(verb));
    session.await([&](Mail &mail) { return mail.setPicturesOff(verb == QLatin1String("never")); });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("remotePictures"), verb}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

} // namespace

Command remotePicturesCommand()
{
    return {QStringLiteral("remote-pictures"),
        {QStringLiteral("remote-pictures [list]"), QStringLiteral("remote-pictures revoke ADDRESS | DOMAIN"), QStringLiteral("remote-pictures never | ask")}, {}, {},
        remotePictures};
}

} // namespace postrider
