// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/MessageFile.h"
#include "app/cli/Session.h"

#include <QDir>
#include <QTimer>
#include <functional>

namespace postrider {

namespace {

// As long as a server may take over a large message on a slow line.
constexpr int fetchTimeout = 5 * 60 * 1000;

/// What Mail is asked for, and waited for.
using Want = std::function<void(Mail &)>;

/// Waits for what is wanted of a message, which is not here.
void fetch(Session &session, const MessageRow &row, const Want &want)
{
    // A look at the folder connects, and says what stands in the way if that fails.
    session.await([&](Mail &mail) { return mail.syncOnce(row.account, row.folder, false); });
    std::optional<Failure> failure;
    bool here = false;
    QEventLoop loop;
    const auto end = [&](MessageId message, const std::optional<Failure> &why) {
        if (message != row.id)
            return;
        failure = why;
        here = !why;
        loop.quit();
    };
    QObject::connect(&session.mailSignals(), &Mail::bodyFailed, &loop, [&](MessageId message, const Failure &why) { end(message, why); });
    QObject::connect(&session.mailSignals(), &Mail::partFailed, &loop, [&](MessageId message, const QString &, const Failure &why) { end(message, why); });
    QObject::connect(&session.mailSignals(), &Mail::fetched, &loop, [&](MessageId message) { end(message, std::nullopt); });
    QObject::connect(&session.mailSignals(), &Mail::changed, &loop, [&](const ChangeSet &changes) {
        if (changes.bodies.contains(row.id))
            end(row.id, std::nullopt);
    });
    QTimer silence; // what is large may take as long as it likes, as long as something comes
    silence.setSingleShot(true);
    QObject::connect(&silence, &QTimer::timeout, &loop, [&] { loop.quit(); });
    QObject::connect(&session.mailSignals(), &Mail::fetchProgress, &loop, [&](MessageId message) {
        if (message == row.id)
            silence.start(fetchTimeout);
    });
    silence.start(fetchTimeout);
    session.call(want);
    if (!failure && !here)
        session.wait(loop);
    if (failure)
        throw MailError(failure->kind, failure->message, failure->detail);
    if (!here)
        throw MailError(ErrorKind::Offline, CommandText::tr("The message did not come in time. Please try again later."));
}

QByteArray rawMessage(Session &session, const MessageRow &row)
{
    if (const auto raw = session.reader().rawMessage(row.id))
        return *raw;
    fetch(session, row, [&](Mail &mail) { mail.wantBody(row.id); });
    if (const auto raw = session.reader().rawMessage(row.id))
        return *raw;
    throw MailError(ErrorKind::Gone, CommandText::tr("This message is no longer here."));
}

/// Nothing where it is still on the server.
template <class Ask> auto ifHere(Session &session, const Ask &ask) -> std::optional<decltype(session.await(ask))>
{
    try {
        return session.await(ask);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Gone)
            throw;
        return std::nullopt;
    }
}

/// Of a large one what is read; but all of its text.
MessageContent contentOf(Session &session, const MessageRow &row)
{
    const auto ask = [&](Mail &mail) { return mail.content(row.id); };
    auto content = ifHere(session, ask);
    if (!content) {
        fetch(session, row, [&](Mail &mail) { mail.wantToRead(row.id); });
        content = session.await(ask);
    }
    if (!content->textIsCut)
        return *content;
    MessageContent whole = Mail::inspect(rawMessage(session, row));
    whole.truth = content->truth;
    return whole;
}

QByteArray partOf(Session &session, const MessageRow &row, const QString &partId)
{
    const auto ask = [&](Mail &mail) { return mail.partBytes(row.id, partId); };
    if (const auto bytes = ifHere(session, ask))
        return *bytes;
    fetch(session, row, [&](Mail &mail) { mail.wantPart(row.id, partId); });
    if (const auto bytes = ifHere(session, ask))
        return *bytes;
    return Mail::inspectPart(rawMessage(session, row), partId); // what is within an attached message
}

/// As received; the excerpt of a large message has all of it.
QByteArray headerOf(Session &session, const MessageRow &row)
{
    const auto excerpt = session.reader().excerpt(row.id);
    const QByteArray raw = excerpt ? excerpt->raw : rawMessage(session, row);
    for (const char *end : {"\r\n\r\n", "\n\n"}) {
        const qsizetype at = raw.indexOf(end);
        if (at >= 0)
            return raw.left(at) + (end[0] == '\r' ? "\r\n" : "\n");
    }
    return raw;
}

void saveAttachments(Session &session, const MessageRow &row, const MessageContent &content, const QString &directory)
{
    if (!QDir().mkpath(directory))
        throw MailError(ErrorKind::Storage, CommandText::tr("The folder “%1” cannot be made.").arg(directory));
    for (const Attachment &attachment : content.attachments)
        session.console().message(CommandText::tr("Saved %1").arg(MessageFile::writeNew(directory, attachment.safeName, partOf(session, row, attachment.partId))));
}

QJsonObject documentOf(Session &session, const MessageRow &row, const MessageContent &content)
{
    const auto folder = session.reader().folder(row.folder);
    QJsonObject document = Documents::ofRow(row, folder ? folder->path : QString(), session.reader().keywordNames());
    QJsonArray attachments;
    for (const Attachment &attachment : content.attachments) {
        QJsonObject told = Documents::ofAttachment(attachment);
        told.insert(QStringLiteral("fetched"), !attachment.absent);
        attachments.append(told);
    }
    document.insert(QStringLiteral("messageId"), content.messageIdHeader);
    document.insert(QStringLiteral("text"), content.text);
    document.insert(QStringLiteral("html"), content.html);
    document.insert(QStringLiteral("attachments"), attachments);
    document.insert(QStringLiteral("authentication"), Documents::ofTruth(content.truth));
    document.insert(QStringLiteral("protections"), Documents::ofProtections(content.protections));
    document.insert(QStringLiteral("invitation"), Documents::ofInvitation(content.invitation));
    document.insert(QStringLiteral("contacts"), Documents::ofContacts(content.contacts));
    document.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(Documents::notesOn(content)));
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
    for (const Attachment &attachment : content.attachments) {
        const QString text = attachment.absent ? CommandText::tr("Attachment %1: %2 (about %3 bytes, still on the server)") : CommandText::tr("Attachment %1: %2 (%3 bytes)");
        console.line(text.arg(attachment.partId, attachment.safeName).arg(attachment.size));
    }
    if (!content.truth.sentence.isEmpty())
        console.line(CommandText::tr("Sender: %1").arg(content.truth.sentence));
    for (const QString &note : Documents::notesOn(content))
        console.line(CommandText::tr("Note: %1").arg(note));
    console.line(QString());
    console.line(content.text);
}

int show(Session &session, Arguments &arguments)
{
    const MessageRow row = session.messageNumbered(arguments.takeWord(CommandText::tr("The number of a message")));
    arguments.expectNoMoreWords();
    Console &console = session.console();
    if (arguments.has(QStringLiteral("--raw")) && !arguments.has(QStringLiteral("--save-attachments"))) {
        console.bytes(rawMessage(session, row));
        return ExitStatus::Done;
    }
    const MessageContent content = contentOf(session, row);
    if (arguments.has(QStringLiteral("--save-attachments")))
        saveAttachments(session, row, content, session.path(arguments.value(QStringLiteral("--save-attachments"))));
    if (arguments.has(QStringLiteral("--raw"))) {
        console.bytes(rawMessage(session, row));
    } else if (arguments.has(QStringLiteral("--part"))) {
        console.bytes(partOf(session, row, arguments.value(QStringLiteral("--part"))));
    } else if (console.isJson()) {
        console.document(QJsonDocument(documentOf(session, row, content)));
    } else if (arguments.has(QStringLiteral("--headers"))) {
        console.line(QString::fromUtf8(headerOf(session, row)).remove(QLatin1Char('\r')).trimmed());
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
