// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/MessageFile.h"
#include "app/cli/Session.h"

#include <QDir>
#include <QTimer>

namespace postrider {

namespace {

// As long as a server may take over a large message on a slow line.
constexpr int fetchTimeout = 5 * 60 * 1000;

QByteArray rawMessage(Session &session, const MessageRow &row)
{
    if (const auto raw = session.reader().rawMessage(row.id))
        return *raw;
    // A look at the folder connects, and says what stands in the way if that fails.
    session.await([&](Mail &mail) { return mail.syncOnce(row.account, row.folder, false); });
    std::optional<Failure> failure;
    QEventLoop loop;
    QObject::connect(&session.mailSignals(), &Mail::bodyFailed, &loop, [&](MessageId failed, const Failure &why) {
        if (failed != row.id)
            return;
        failure = why;
        loop.quit();
    });
    QObject::connect(&session.mailSignals(), &Mail::changed, &loop, [&](const ChangeSet &changes) {
        if (changes.bodies.contains(row.id))
            loop.quit();
    });
    QTimer::singleShot(fetchTimeout, &loop, [&] { loop.quit(); });
    session.call([&](Mail &mail) { mail.wantBody(row.id); });
    if (!failure && !session.reader().rawMessage(row.id))
        session.wait(loop);
    if (const auto raw = session.reader().rawMessage(row.id))
        return *raw;
    if (failure)
        throw MailError(failure->kind, failure->message, failure->detail);
    throw MailError(ErrorKind::Offline, CommandText::tr("The message did not come in time. Please try again later."));
}

QByteArray headerOf(const QByteArray &raw)
{
    for (const char *end : {"\r\n\r\n", "\n\n"}) {
        const qsizetype at = raw.indexOf(end);
        if (at >= 0)
            return raw.left(at) + (end[0] == '\r' ? "\r\n" : "\n");
    }
    return raw;
}

void saveAttachments(Session &session, const MessageContent &content, const QByteArray &raw, const QString &directory)
{
    if (!QDir().mkpath(directory))
        throw MailError(ErrorKind::Storage, CommandText::tr("The folder “%1” cannot be made.").arg(directory));
    for (const Attachment &attachment : content.attachments)
        session.console().message(CommandText::tr("Saved %1").arg(MessageFile::writeNew(directory, attachment.safeName, Mail::inspectPart(raw, attachment.partId))));
}

QJsonObject documentOf(Session &session, const MessageRow &row, const MessageContent &content)
{
    const auto folder = session.reader().folder(row.folder);
    QJsonObject document = Documents::ofRow(row, folder ? folder->path : QString(), session.reader().keywordNames());
    QJsonArray attachments;
    for (const Attachment &attachment : content.attachments) {
        attachments.append(QJsonObject{
            {QStringLiteral("partId"), attachment.partId},
            {QStringLiteral("type"), QString::fromUtf8(attachment.type)},
            {QStringLiteral("filename"), attachment.safeName},
            {QStringLiteral("size"), attachment.size},
        });
    }
    document.insert(QStringLiteral("messageId"), content.messageIdHeader);
    document.insert(QStringLiteral("text"), content.text);
    document.insert(QStringLiteral("html"), content.html);
    document.insert(QStringLiteral("attachments"), attachments);
    document.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(content.warnings));
    return document;
}

void printForPeople(Console &console, const MessageContent &content)
{
    console.line(CommandText::tr("From: %1").arg(textOf(content.from)));
    console.line(CommandText::tr("To: %1").arg(textOf(content.to)));
    if (!content.cc.isEmpty())
        console.line(CommandText::tr("Cc: %1").arg(textOf(content.cc)));
    console.line(CommandText::tr("Date: %1").arg(content.date));
    console.line(CommandText::tr("Subject: %1").arg(content.subject));
    for (const Attachment &attachment : content.attachments)
        console.line(CommandText::tr("Attachment %1: %2 (%3 bytes)").arg(attachment.partId, attachment.safeName).arg(attachment.size));
    for (const QString &warning : content.warnings)
        console.line(CommandText::tr("Note: %1").arg(warning));
    console.line(QString());
    console.line(content.text);
}

int show(Session &session, Arguments &arguments)
{
    const MessageRow row = session.messageNumbered(arguments.takeWord(CommandText::tr("The number of a message")));
    arguments.expectNoMoreWords();
    const QByteArray raw = rawMessage(session, row);
    const MessageContent content = Mail::inspect(raw);
    Console &console = session.console();
    if (arguments.has(QStringLiteral("--save-attachments")))
        saveAttachments(session, content, raw, session.path(arguments.value(QStringLiteral("--save-attachments"))));
    if (arguments.has(QStringLiteral("--raw"))) {
        console.bytes(raw);
    } else if (arguments.has(QStringLiteral("--part"))) {
        console.bytes(Mail::inspectPart(raw, arguments.value(QStringLiteral("--part"))));
    } else if (console.isJson()) {
        console.document(QJsonDocument(documentOf(session, row, content)));
    } else if (arguments.has(QStringLiteral("--headers"))) {
        console.line(QString::fromUtf8(headerOf(raw)).remove(QLatin1Char('\r')).trimmed());
    } else if (arguments.has(QStringLiteral("--html"))) {
        console.line(content.html);
    } else if (arguments.has(QStringLiteral("--text"))) {
        console.line(content.text);
    } else {
        printForPeople(console, content);
    }
    return ExitStatus::Done;
}

} // namespace

Command showCommand()
{
    return {QStringLiteral("show"), {QStringLiteral("show ID [--headers | --text | --html | --raw | --part N] [--save-attachments DIR]")},
        {QStringLiteral("--part"), QStringLiteral("--save-attachments")},
        {QStringLiteral("--headers"), QStringLiteral("--text"), QStringLiteral("--html"), QStringLiteral("--raw")}, show};
}

} // namespace postrider
