// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Documents.h"

#include <QDateTime>

namespace postrider::Documents {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonValue ofTime(qint64 ms)
{
    return ms ? QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject ofAddress(const Address &address)
{
    return {{QStringLiteral("name"), address.name}, {QStringLiteral("address"), address.address}};
}

QJsonArray ofAddresses(const AddressList &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses)
        array.append(ofAddress(address));
    return array;
}

QJsonObject ofRow(const MessageRow &row, const QString &folder, const QHash<int, QString> &keywords)
{
    QJsonArray flags;
    const QByteArrayList names = imapNames(row.flags);
    for (const QByteArray &name : names)
        flags.append(QString::fromLatin1(name));
    for (int bit = 14; bit < 32; ++bit) {
        if (row.flags.toInt() & (1u << bit) && keywords.contains(bit))
            flags.append(keywords.value(bit));
    }
    return {
        {QStringLiteral("id"), qint64(row.id.value)},
        {QStringLiteral("account"), qint64(row.account.value)},
        {QStringLiteral("folder"), folder},
        {QStringLiteral("uid"), qint64(row.uid)},
        {QStringLiteral("from"), row.from.fullText()},
        {QStringLiteral("to"), row.to},
        {QStringLiteral("subject"), row.subject},
        {QStringLiteral("date"), ofTime(row.date)},
        {QStringLiteral("size"), row.size},
        {QStringLiteral("flags"), flags},
        {QStringLiteral("threadId"), qint64(row.thread.value)},
        {QStringLiteral("attachments"), row.hasAttachments},
    };
}

QJsonObject ofEvent(const SendEvent &event)
{
    return {
        {QStringLiteral("at"), ofTime(event.at)},
        {QStringLiteral("kind"), nameOf(event.kind)},
        {QStringLiteral("attempt"), event.attempt ? QJsonValue(event.attempt) : QJsonValue()},
        {QStringLiteral("recipient"), textOrNull(event.recipient)},
        {QStringLiteral("delivery"), event.kind == SendEvent::Kind::Reported ? QJsonValue(nameOf(event.delivery)) : QJsonValue()},
        {QStringLiteral("reply"), textOrNull(event.reply)},
        {QStringLiteral("meaning"), textOrNull(event.meaning)},
    };
}

QJsonObject ofReceipt(const Receipt &receipt)
{
    QJsonArray recipients;
    for (const RecipientReceipt &recipient : receipt.recipients) {
        recipients.append(QJsonObject{
            {QStringLiteral("address"), recipient.address},
            {QStringLiteral("code"), recipient.code ? QJsonValue(recipient.code) : QJsonValue()},
            {QStringLiteral("enhancedCode"), textOrNull(recipient.enhancedCode)},
            {QStringLiteral("reply"), textOrNull(recipient.reply)},
            {QStringLiteral("state"), nameOf(recipient.state)},
            {QStringLiteral("delivery"), nameOf(recipient.delivery)},
            {QStringLiteral("deliveryAt"), ofTime(recipient.deliveryAt)},
            {QStringLiteral("deliveryStatus"), textOrNull(recipient.deliveryStatus)},
            {QStringLiteral("deliveryReply"), textOrNull(recipient.deliveryReply)},
            {QStringLiteral("deliveryMeaning"), textOrNull(recipient.deliveryMeaning)},
            {QStringLiteral("report"), recipient.report.isValid() ? QJsonValue(qint64(recipient.report.value)) : QJsonValue()},
        });
    }
    QJsonArray events;
    for (const SendEvent &event : receipt.events)
        events.append(ofEvent(event));
    return {
        {QStringLiteral("messageId"), receipt.messageIdHeader},
        {QStringLiteral("envelopeId"), textOrNull(receipt.envelopeId)},
        {QStringLiteral("state"), nameOf(receipt.state)},
        {QStringLiteral("host"), textOrNull(receipt.host)},
        {QStringLiteral("tls"), textOrNull(receipt.tls)},
        {QStringLiteral("reply"), textOrNull(receipt.reply)},
        {QStringLiteral("queueId"), textOrNull(receipt.queueId)},
        {QStringLiteral("acceptedAt"), ofTime(receipt.acceptedAt)},
        {QStringLiteral("filedAt"), ofTime(receipt.filedAt)},
        {QStringLiteral("recipients"), recipients},
        {QStringLiteral("events"), events},
    };
}

QJsonObject ofOutboxItem(const OutboxItem &item)
{
    return {
        {QStringLiteral("id"), qint64(item.id.value)},
        {QStringLiteral("messageId"), item.messageIdHeader},
        {QStringLiteral("to"), QJsonArray::fromStringList(item.recipients)},
        {QStringLiteral("subject"), item.subject},
        {QStringLiteral("state"), item.outcomeUnknown ? QStringLiteral("unknown") : nameOf(item.state)},
        {QStringLiteral("attempts"), item.attempts},
        {QStringLiteral("nextAttempt"), ofTime(item.nextAttempt)},
        {QStringLiteral("scheduledFor"), ofTime(item.scheduled ? item.notBefore : 0)},
        {QStringLiteral("needsAttention"), item.needsAttention},
        {QStringLiteral("lastReply"), textOrNull(item.lastReply)},
        {QStringLiteral("meaning"), textOrNull(item.meaning)},
    };
}

QJsonObject ofStructure(const PartNode &node)
{
    QJsonArray children;
    for (const PartNode &child : node.children)
        children.append(ofStructure(child));
    return {{QStringLiteral("partId"), node.partId}, {QStringLiteral("type"), QString::fromUtf8(node.type)}, {QStringLiteral("children"), children}};
}

QJsonObject ofAttachment(const Attachment &attachment)
{
    return {
        {QStringLiteral("partId"), attachment.partId},
        {QStringLiteral("type"), QString::fromUtf8(attachment.type)},
        {QStringLiteral("sniffedType"), textOrNull(QString::fromUtf8(attachment.sniffedType))},
        {QStringLiteral("filename"), attachment.safeName},
        {QStringLiteral("size"), attachment.size},
        {QStringLiteral("dangerous"), attachment.dangerous},
        {QStringLiteral("doubt"), textOrNull(attachment.doubt)},
        {QStringLiteral("container"), textOrNull(attachment.container)},
        {QStringLiteral("inHtml"), attachment.isInHtml},
    };
}

QJsonArray ofProtections(const QList<Protection> &protections)
{
    static const QHash<Protection::Kind, QString> names{{Protection::Kind::SignedSmime, QStringLiteral("signedSmime")},
        {Protection::Kind::EncryptedSmime, QStringLiteral("encryptedSmime")}, {Protection::Kind::SignedPgp, QStringLiteral("signedPgp")},
        {Protection::Kind::EncryptedPgp, QStringLiteral("encryptedPgp")}, {Protection::Kind::SignedInText, QStringLiteral("signedInText")},
        {Protection::Kind::EncryptedInText, QStringLiteral("encryptedInText")}, {Protection::Kind::KeyInText, QStringLiteral("keyInText")}};
    QJsonArray all;
    for (const Protection &protection : protections)
        all.append(QJsonObject{{QStringLiteral("kind"), names.value(protection.kind)}, {QStringLiteral("whole"), protection.isWhole}, {QStringLiteral("verified"), false}});
    return all;
}

QJsonValue ofInvitation(const std::optional<Invitation> &invitation)
{
    if (!invitation)
        return {};
    static const QStringList methods{QStringLiteral("PUBLISH"), QStringLiteral("REQUEST"), QStringLiteral("REPLY"), QStringLiteral("CANCEL"), QStringLiteral("COUNTER"),
        QStringLiteral("ADD"), QStringLiteral("REFRESH"), QStringLiteral("DECLINECOUNTER")};
    return QJsonObject{
        {QStringLiteral("partId"), invitation->partId},
        {QStringLiteral("method"), methods.value(int(invitation->method))},
        {QStringLiteral("heading"), invitation->heading},
        {QStringLiteral("summary"), invitation->summary},
        {QStringLiteral("when"), invitation->when},
        {QStringLiteral("begin"), ofTime(invitation->beginMs)},
        {QStringLiteral("end"), ofTime(invitation->endMs)},
        {QStringLiteral("allDay"), invitation->isAllDay},
        {QStringLiteral("recurrence"), textOrNull(invitation->recurrence)},
        {QStringLiteral("where"), textOrNull(invitation->where)},
        {QStringLiteral("organizer"), ofAddress(invitation->organizer)},
        {QStringLiteral("attendees"), ofAddresses(invitation->attendees)},
        {QStringLiteral("description"), textOrNull(invitation->description)},
    };
}

QJsonArray ofContacts(const QList<ContactCard> &contacts)
{
    const auto ofValues = [](const QList<ContactCard::Value> &values) {
        QJsonArray all;
        for (const ContactCard::Value &value : values)
            all.append(QJsonObject{{QStringLiteral("kind"), value.kind}, {QStringLiteral("value"), value.value}});
        return all;
    };
    QJsonArray all;
    for (const ContactCard &card : contacts) {
        all.append(QJsonObject{
            {QStringLiteral("partId"), card.partId},
            {QStringLiteral("name"), card.name},
            {QStringLiteral("organization"), textOrNull(card.organization)},
            {QStringLiteral("title"), textOrNull(card.title)},
            {QStringLiteral("addresses"), ofValues(card.addresses)},
            {QStringLiteral("phones"), ofValues(card.phones)},
            {QStringLiteral("places"), QJsonArray::fromStringList(card.places)},
        });
    }
    return all;
}

QStringList notesOn(const MessageContent &content)
{
    QStringList notes = content.warnings;
    for (const SenderTruth::Note &note : content.truth.notes)
        notes += note.text;
    for (const Protection &protection : content.protections)
        notes += protection.sentence;
    for (const Attachment &attachment : content.attachments) {
        if (!attachment.doubt.isEmpty())
            notes += attachment.doubt;
    }
    return notes;
}

QJsonValue ofReport(const std::optional<DeliveryReport> &report)
{
    if (!report)
        return {};
    QJsonArray recipients;
    for (const ReportedRecipient &recipient : report->recipients) {
        recipients.append(QJsonObject{
            {QStringLiteral("address"), textOrNull(recipient.address)},
            {QStringLiteral("finalAddress"), textOrNull(recipient.finalAddress)},
            {QStringLiteral("delivery"), nameOf(recipient.delivery)},
            {QStringLiteral("status"), textOrNull(recipient.status)},
            {QStringLiteral("code"), recipient.code ? QJsonValue(recipient.code) : QJsonValue()},
            {QStringLiteral("diagnostic"), textOrNull(recipient.diagnostic)},
            {QStringLiteral("remoteServer"), textOrNull(recipient.remoteServer)},
            {QStringLiteral("retryUntil"), ofTime(recipient.retryUntil)},
        });
    }
    return QJsonObject{
        {QStringLiteral("kind"), report->kind == DeliveryReport::Kind::Disposition ? QStringLiteral("disposition") : QStringLiteral("delivery")},
        {QStringLiteral("machineReadable"), report->machineReadable},
        {QStringLiteral("reportingServer"), textOrNull(report->reportingServer)},
        {QStringLiteral("envelopeId"), textOrNull(report->envelopeId)},
        {QStringLiteral("messageId"), textOrNull(report->messageIdHeader)},
        {QStringLiteral("subject"), textOrNull(report->subject)},
        {QStringLiteral("recipients"), recipients},
    };
}

QJsonObject ofDiscovery(const QString &address, const DiscoveryResult &result)
{
    const auto url = [](const std::optional<ServerAddress> &server, const char *scheme) { return server ? QJsonValue(urlOf(*server, QString::fromLatin1(scheme))) : QJsonValue(); };
    QJsonArray candidates, steps;
    for (const FoundSettings &found : result.candidates) {
        candidates.append(QJsonObject{{QStringLiteral("source"), nameOf(found.source)}, {QStringLiteral("complete"), found.isComplete()},
            {QStringLiteral("provider"), found.providerName}, {QStringLiteral("imap"), url(found.imap, "imap")}, {QStringLiteral("pop3"), url(found.pop3, "pop3")},
            {QStringLiteral("smtp"), url(found.smtp, "smtp")}, {QStringLiteral("user"), found.userName}, {QStringLiteral("note"), found.note},
            {QStringLiteral("help"), found.helpUrl}, {QStringLiteral("passwordWorks"), found.passwordWorks}, {QStringLiteral("oauth"), found.oauth},
            {QStringLiteral("domains"), QJsonArray::fromStringList(found.baseDomains)}, {QStringLiteral("foreignDomains"), QJsonArray::fromStringList(found.foreignDomains)},
            {QStringLiteral("mustConfirm"), found.mustConfirm}});
    }
    for (const DiscoveryStep &step : result.steps)
        steps.append(QJsonObject{{QStringLiteral("source"), nameOf(step.source)}, {QStringLiteral("question"), step.question}, {QStringLiteral("outcome"), nameOf(step.outcome)},
            {QStringLiteral("detail"), step.detail}, {QStringLiteral("milliseconds"), step.milliseconds}});
    return {{QStringLiteral("address"), address}, {QStringLiteral("candidates"), candidates}, {QStringLiteral("steps"), steps}};
}

QJsonObject ofDiagnosis(const Diagnosis &diagnosis, int exitStatus)
{
    QJsonArray findings, transcripts;
    for (const Finding &finding : diagnosis.findings)
        findings.append(QJsonObject{{QStringLiteral("where"), nameOf(finding.where)}, {QStringLiteral("what"), nameOf(finding.what)},
            {QStringLiteral("state"), nameOf(finding.state)}, {QStringLiteral("sentence"), finding.sentence}, {QStringLiteral("remedy"), textOrNull(finding.remedy)},
            {QStringLiteral("detail"), textOrNull(finding.detail)}, {QStringLiteral("milliseconds"), finding.milliseconds < 0 ? QJsonValue() : QJsonValue(finding.milliseconds)},
            {QStringLiteral("kind"), finding.kind ? QJsonValue(nameOf(*finding.kind)) : QJsonValue()}});
    for (const ConnectionTranscript &transcript : diagnosis.transcripts)
        transcripts.append(
            QJsonObject{{QStringLiteral("where"), nameOf(transcript.where)}, {QStringLiteral("server"), transcript.server}, {QStringLiteral("text"), transcript.text}});
    return {{QStringLiteral("address"), diagnosis.address}, {QStringLiteral("account"), diagnosis.account.isValid() ? QJsonValue(qint64(diagnosis.account.value)) : QJsonValue()},
        {QStringLiteral("exitStatus"), exitStatus}, {QStringLiteral("findings"), findings}, {QStringLiteral("transcripts"), transcripts}};
}

QJsonObject ofTruth(const SenderTruth &truth)
{
    QJsonArray checks;
    for (const SenderTruth::Check &check : truth.checks) {
        checks.append(QJsonObject{
            {QStringLiteral("method"), check.method},
            {QStringLiteral("result"), check.result},
            {QStringLiteral("domain"), check.domain},
            {QStringLiteral("aligned"), check.isAligned},
        });
    }
    return {
        {QStringLiteral("verdict"), nameOf(truth.verdict)},
        {QStringLiteral("checkedBy"), truth.checkedBy.isEmpty() ? QJsonValue() : QJsonValue(truth.checkedBy)},
        {QStringLiteral("domain"), truth.domain},
        {QStringLiteral("sentence"), truth.sentence},
        {QStringLiteral("checks"), checks},
    };
}

QJsonObject ofFailure(const Failure &failure)
{
    const QJsonObject error{{QStringLiteral("kind"), nameOf(failure.kind)}, {QStringLiteral("message"), failure.message}, {QStringLiteral("detail"), failure.detail}};
    return {{QStringLiteral("error"), error}};
}

} // namespace postrider::Documents
