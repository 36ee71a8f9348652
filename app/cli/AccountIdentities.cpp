// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountIdentities.h"

#include "app/cli/AccountInput.h"
#include "app/cli/Console.h"
#include "app/cli/Session.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace postrider::AccountIdentities {

namespace {

/// Nobody's signature is longer; a file that is, is the wrong one.
constexpr qint64 kLongestSignature = 256 * 1024;

/// In the order of Identity::Form.
const QStringList &formNames()
{
    static const QStringList names{QStringLiteral("default"), QStringLiteral("plain"), QStringLiteral("formatted")};
    return names;
}

QJsonObject documentOf(const Identity &identity)
{
    return {{QStringLiteral("identity"), qint64(identity.id.value)}, {QStringLiteral("email"), identity.address.address}, {QStringLiteral("name"), identity.address.name},
        {QStringLiteral("replyTo"), identity.replyTo}, {QStringLiteral("bccSelf"), identity.bccSelf}, {QStringLiteral("plusAddresses"), identity.plusAddresses},
        {QStringLiteral("signature"), identity.signature}, {QStringLiteral("signatureHtml"), identity.signatureHtml}, {QStringLiteral("signatureAbove"), identity.signatureAbove},
        {QStringLiteral("answerAbove"), identity.answerAbove}, {QStringLiteral("attribution"), identity.attribution},
        {QStringLiteral("form"), formNames().value(int(identity.form))}};
}

int list(Session &session, const Account &account)
{
    QJsonArray document;
    for (const Identity &identity : session.reader().identities(account.id)) {
        document.append(documentOf(identity));
        QStringList further;
        if (!identity.replyTo.isEmpty())
            further.append(CommandText::tr("answers to %1").arg(identity.replyTo));
        if (identity.bccSelf)
            further.append(CommandText::tr("blind copy to itself"));
        if (!identity.signature.isEmpty())
            further.append(CommandText::tr("with a signature"));
        session.console().line(QStringLiteral("%1  %2").arg(identity.id.value).arg(identity.address.fullText())
            + (further.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(further.join(QLatin1String(", ")))));
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

Identity identityNamed(Session &session, const Account &account, const QString &name)
{
    for (const Identity &identity : session.reader().identities(account.id)) {
        if (QString::number(identity.id.value) == name || identity.address.address.compare(name, Qt::CaseInsensitive) == 0)
            return identity;
    }
    throw MailError(ErrorKind::Gone, CommandText::tr("%1 has no identity “%2”. “account identity %1 list” shows those that are there.").arg(account.identity.address, name));
}

void setOne(Identity &identity, const QString &key, const QString &value)
{
    if (key == QLatin1String("email"))
        identity.address.address = value;
    else if (key == QLatin1String("name"))
        identity.address.name = value.simplified();
    else if (key == QLatin1String("reply-to"))
        identity.replyTo = value;
    else if (key == QLatin1String("bcc-self"))
        identity.bccSelf = AccountInput::yesOrNo(key, value);
    else if (key == QLatin1String("plus-addresses"))
        identity.plusAddresses = AccountInput::yesOrNo(key, value);
    else if (key == QLatin1String("signature-above"))
        identity.signatureAbove = AccountInput::yesOrNo(key, value);
    else if (key == QLatin1String("answer-above"))
        identity.answerAbove = AccountInput::yesOrNo(key, value);
    else if (key == QLatin1String("attribution"))
        identity.attribution = value.simplified().left(500);
    else if (key == QLatin1String("form") && formNames().contains(value))
        identity.form = Identity::Form(formNames().indexOf(value));
    else if (key == QLatin1String("form"))
        throw UsageError(CommandText::tr("“%1” is no form of messages. There are default, plain and formatted.").arg(value));
    else
        throw UsageError(CommandText::tr(
            "An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.")
                             .arg(key));
}

QString signatureFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UsageError(CommandText::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    const QByteArray octets = file.read(kLongestSignature + 1);
    if (octets.size() > kLongestSignature)
        throw UsageError(CommandText::tr("“%1” is too long for a signature.").arg(path));
    QString text = QString::fromUtf8(octets);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    // A file that is ready for other programs may have the line already.
    if (text.startsWith(QLatin1String("-- \n")))
        text.remove(0, 4);
    return text;
}

int save(Session &session, const Arguments &arguments, Identity identity)
{
    if (arguments.words().isEmpty() && !arguments.has(QStringLiteral("--signature")) && !arguments.has(QStringLiteral("--signature-html")))
        throw UsageError(CommandText::tr("%1 is missing.").arg(QStringLiteral("KEY=VALUE")));
    for (const QString &word : arguments.words())
        setOne(identity, word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
    if (arguments.has(QStringLiteral("--signature")))
        identity.signature = arguments.value(QStringLiteral("--signature")).isEmpty() ? QString() : signatureFrom(session.path(arguments.value(QStringLiteral("--signature"))));
    if (arguments.has(QStringLiteral("--signature-html")))
        identity.signatureHtml =
            arguments.value(QStringLiteral("--signature-html")).isEmpty() ? QString() : signatureFrom(session.path(arguments.value(QStringLiteral("--signature-html"))));
    if (!identity.signatureHtml.isEmpty() && identity.signature.trimmed().isEmpty())
        throw UsageError(CommandText::tr("A formatted signature needs a plain one beside it, for whoever reads plain text: --signature."));
    const IdentityId id = session.await([&](Mail &mail) { return mail.saveIdentity(identity); });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("identity"), qint64(id.value)}}));
    session.console().line(CommandText::tr("Identity %1: %2").arg(id.value).arg(identity.address.fullText()));
    return ExitStatus::Done;
}

int makeFirst(Session &session, const Account &account, const Identity &first)
{
    QList<IdentityId> order{first.id};
    for (const Identity &identity : session.reader().identities(account.id)) {
        if (identity.id != first.id)
            order.append(identity.id);
    }
    session.call([&](Mail &mail) { mail.setIdentityOrder(order); });
    const auto isFirst = [&] {
        const QList<Identity> now = session.reader().identities(account.id);
        return !now.isEmpty() && now.first().id == first.id;
    };
    if (!session.waitUntil(isFirst, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    session.console().document(QJsonDocument(documentOf(first)));
    session.console().line(CommandText::tr("New mail from %1 is written as %2.").arg(account.title(), first.address.fullText()));
    return ExitStatus::Done;
}

} // namespace

int run(Session &session, Arguments &arguments)
{
    const Account account = session.mailAccountNamed(arguments.takeWord(CommandText::tr("The account")));
    const QString verb = arguments.words().isEmpty() ? QStringLiteral("list") : arguments.takeWord({});
    if (verb == QLatin1String("list")) {
        arguments.expectNoMoreWords();
        return list(session, account);
    }
    if (verb == QLatin1String("add")) {
        Identity identity;
        identity.account = account.id;
        identity.address.name = account.identity.name;
        return save(session, arguments, identity);
    }
    if (verb != QLatin1String("set") && verb != QLatin1String("first") && verb != QLatin1String("remove"))
        throw UsageError(CommandText::tr("There is no “account identity %1”.").arg(verb));
    const Identity identity = identityNamed(session, account, arguments.takeWord(CommandText::tr("The identity")));
    if (verb == QLatin1String("set"))
        return save(session, arguments, identity);
    arguments.expectNoMoreWords();
    if (verb == QLatin1String("first"))
        return makeFirst(session, account, identity);
    session.await([&](Mail &mail) { return mail.removeIdentity(identity.id); });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("removed"), qint64(identity.id.value)}}));
    session.console().line(CommandText::tr("Removed %1.").arg(identity.address.fullText()));
    return ExitStatus::Done;
}

} // namespace postrider::AccountIdentities
