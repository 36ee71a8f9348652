// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/MessageFile.h"
#include "app/cli/Session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace postrider {

namespace {

void appendLeaves(const PartNode &node, QList<PartNode> &leaves)
{
    // A multipart whose boundary never comes has no parts; what stands in it is in the message's text.
    if (node.isLeaf() && node.type.startsWith("multipart/"))
        return;
    if (node.isLeaf())
        leaves.append(node);
    for (const PartNode &child : node.children)
        appendLeaves(child, leaves);
}

QJsonArray headersOf(const MessageContent &content)
{
    QJsonArray headers;
    for (const HeaderField &field : content.headers) {
        headers.append(QJsonObject{
            {QStringLiteral("name"), QString::fromUtf8(field.name)},
            {QStringLiteral("raw"), QString::fromUtf8(field.raw)},
            {QStringLiteral("decoded"), field.decoded},
        });
    }
    return headers;
}

QJsonObject partDocument(const QByteArray &raw, const PartNode &part, const QByteArray &bytes)
{
    QJsonObject document{
        {QStringLiteral("partId"), part.partId},
        {QStringLiteral("type"), QString::fromUtf8(part.type)},
        {QStringLiteral("charset"), part.charset},
        {QStringLiteral("encoding"), QString::fromUtf8(part.encoding)},
        {QStringLiteral("disposition"), QString::fromUtf8(part.disposition)},
        {QStringLiteral("filename"), part.filename},
        {QStringLiteral("contentId"), QString::fromUtf8(part.contentId)},
        {QStringLiteral("size"), qint64(bytes.size())},
        {QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())},
    };
    if (part.type.startsWith("text/"))
        document.insert(QStringLiteral("text"), Mail::inspectPartText(raw, part));
    return document;
}

// What is written there, by whomever, and what is to be believed of it.
QJsonObject authenticationOf(const MessageContent &content)
{
    QJsonArray results;
    for (const HeaderField &field : content.headers) {
        if (field.name.compare("Authentication-Results", Qt::CaseInsensitive) == 0)
            results.append(field.decoded);
    }
    QJsonObject document = Documents::ofTruth(content.truth);
    document.insert(QStringLiteral("results"), results);
    return document;
}

void writePart(const QString &directory, const QString &partId, const QByteArray &bytes)
{
    // Our own reader numbers the parts; that they can be file names is checked all the same.
    static const QRegularExpression number(QStringLiteral("^[0-9A-Za-z]+(\\.[0-9A-Za-z]+)*$"));
    if (!number.match(partId).hasMatch())
        return;
    MessageFile::write(QDir(directory).filePath(partId), bytes);
}

QJsonObject contentDocument(const MessageContent &content)
{
    QJsonArray attachments, files;
    for (const Attachment &attachment : content.attachments) {
        attachments.append(attachment.partId);
        files.append(Documents::ofAttachment(attachment));
    }
    return {
        {QStringLiteral("subject"), content.subject},
        {QStringLiteral("date"), content.date},
        {QStringLiteral("from"), Documents::ofAddresses(content.from)},
        {QStringLiteral("sender"), Documents::ofAddresses(content.sender)},
        {QStringLiteral("replyTo"), Documents::ofAddresses(content.replyTo)},
        {QStringLiteral("to"), Documents::ofAddresses(content.to)},
        {QStringLiteral("cc"), Documents::ofAddresses(content.cc)},
        {QStringLiteral("bcc"), Documents::ofAddresses(content.bcc)},
        {QStringLiteral("messageId"), content.messageIdHeader},
        {QStringLiteral("inReplyTo"), QJsonArray::fromStringList(content.inReplyTo)},
        {QStringLiteral("references"), QJsonArray::fromStringList(content.references)},
        {QStringLiteral("headers"), headersOf(content)},
        {QStringLiteral("structure"), Documents::ofStructure(content.structure)},
        {QStringLiteral("text"), content.text},
        {QStringLiteral("html"), content.html},
        {QStringLiteral("attachments"), attachments},
        {QStringLiteral("files"), files},
        {QStringLiteral("protections"), Documents::ofProtections(content.protections)},
        {QStringLiteral("invitation"), Documents::ofInvitation(content.invitation)},
        {QStringLiteral("contacts"), Documents::ofContacts(content.contacts)},
        {QStringLiteral("authentication"), authenticationOf(content)},
        {QStringLiteral("report"), Documents::ofReport(content.report)},
        {QStringLiteral("readReceiptTo"), Documents::ofAddresses(content.readReceiptTo)},
        {QStringLiteral("readReceiptDoubtful"), content.readReceiptDoubtful},
        {QStringLiteral("fromList"), content.fromList},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(Documents::notesOn(content))},
    };
}

void printStructure(Console &console, const PartNode &node, int depth)
{
    QString text = QString(depth * 2, QLatin1Char(' ')) + (node.partId.isEmpty() ? QString() : node.partId + QLatin1Char(' ')) + QString::fromUtf8(node.type);
    if (!node.filename.isEmpty())
        text += QStringLiteral(" “%1”").arg(node.filename);
    console.line(text);
    for (const PartNode &child : node.children)
        printStructure(console, child, depth + 1);
}

QStringList withoutEmpty(QStringList words)
{
    words.removeAll(QString());
    return words;
}

void printForPeople(Console &console, const MessageContent &content)
{
    console.line(CommandText::tr("From: %1").arg(textOf(content.from)));
    console.line(CommandText::tr("To: %1").arg(textOf(content.to)));
    if (!content.cc.isEmpty())
        console.line(CommandText::tr("Cc: %1").arg(textOf(content.cc)));
    console.line(CommandText::tr("Date: %1").arg(content.date));
    console.line(CommandText::tr("Subject: %1").arg(content.subject));
    printStructure(console, content.structure, 0);
    for (const Attachment &attachment : content.attachments) {
        QString line = CommandText::tr("Attachment %1: %2 (%3 bytes)").arg(attachment.partId, attachment.safeName).arg(attachment.size);
        if (!attachment.container.isEmpty())
            line += u' ' + CommandText::tr("from %1").arg(attachment.container);
        console.line(line);
    }
    if (content.invitation) {
        const QStringList words{content.invitation->heading, content.invitation->summary, content.invitation->when, content.invitation->recurrence, content.invitation->where};
        console.line(CommandText::tr("Calendar: %1").arg(withoutEmpty(words).join(QLatin1String("; "))));
    }
    for (const ContactCard &card : content.contacts)
        console.line(CommandText::tr("Contact: %1").arg(card.name));
    for (const ReportedRecipient &recipient : content.report ? content.report->recipients : QList<ReportedRecipient>()) {
        const QStringList words{recipient.address, nameOf(recipient.delivery), recipient.status, recipient.diagnostic};
        console.line(CommandText::tr("Report on a sent message: %1").arg(words.join(QLatin1Char(' ')).simplified()));
    }
    if (!content.readReceiptTo.isEmpty())
        console.line(CommandText::tr("Asks for a read receipt: %1").arg(textOf(content.readReceiptTo)));
    console.line(CommandText::tr("Sender: %1").arg(content.truth.sentence));
    for (const QString &detail : content.truth.details)
        console.line(QStringLiteral("  ") + detail);
    for (const QString &note : Documents::notesOn(content))
        console.line(CommandText::tr("Note: %1").arg(note));
    console.line(QString());
    console.line(content.text);
}

int inspect(Session &session, Arguments &arguments)
{
    const QByteArray raw = MessageFile::read(session, arguments.takeWord(CommandText::tr("The message's file")));
    arguments.expectNoMoreWords();
    const QString directory = session.path(arguments.value(QStringLiteral("--parts")));
    if (!directory.isEmpty() && !QDir().mkpath(directory))
        throw MailError(ErrorKind::Storage, CommandText::tr("The folder “%1” cannot be made.").arg(directory));
    MessageContent content = Mail::inspect(raw);
    content.truth = Mail::inspectSender(content, arguments.value(QStringLiteral("--trust")).split(QLatin1Char(','), Qt::SkipEmptyParts));
    QList<PartNode> leaves;
    appendLeaves(content.structure, leaves);
    QJsonArray parts;
    for (const PartNode &leaf : std::as_const(leaves)) {
        const QByteArray bytes = Mail::inspectPart(raw, leaf.partId);
        if (!directory.isEmpty())
            writePart(directory, leaf.partId, bytes);
        if (session.console().isJson())
            parts.append(partDocument(raw, leaf, bytes));
    }
    if (session.console().isJson()) {
        QJsonObject document = contentDocument(content);
        document.insert(QStringLiteral("parts"), parts);
        session.console().document(QJsonDocument(document));
    } else {
        printForPeople(session.console(), content);
    }
    return ExitStatus::Done;
}

} // namespace

Command inspectCommand()
{
    return {QStringLiteral("inspect"), {QStringLiteral("inspect FILE.eml [--parts DIR] [--trust SERVER,...]")}, {QStringLiteral("--parts"), QStringLiteral("--trust")}, {}, inspect,
        Command::Profile::NotNeeded};
}

} // namespace postrider
