// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ImapRows.h"

#include "core/mime/MessageReader.h"

namespace postrider {

namespace {

/// How many recipients a list shows.
constexpr int kRecipientsShown = 4;
/// Longer texts are an attack or a mistake; the message itself keeps them.
constexpr qsizetype kLongestText = 1000;
/// The same before decoding, which is not free either.
constexpr qsizetype kLongestRaw = 16 * 1024;

Address addressFrom(const ImapAddress &raw)
{
    Address address;
    address.name = MessageReader::decodeHeader(raw.name.left(kLongestRaw)).left(kLongestText);
    address.address = QString::fromUtf8(raw.mailbox).left(kLongestText);
    if (!raw.host.isEmpty())
        address.address += QLatin1Char('@') + QString::fromUtf8(raw.host).left(kLongestText);
    return address;
}

QString recipientsOf(const ImapEnvelope &envelope)
{
    QStringList names;
    for (const auto *list : {&envelope.to, &envelope.cc}) {
        for (const ImapAddress &a : *list) {
            // A group's start and end have no host (RFC 9051 7.5.2).
            if (a.host.isEmpty())
                continue;
            names.append(addressFrom(a).shortText());
            if (names.size() == kRecipientsShown)
                return names.join(QLatin1String(", "));
        }
    }
    return names.join(QLatin1String(", "));
}

/// A chain longer than this is cut in the middle: its ends say which conversation it is (ThreadQueries::kMostReferences looks at fewer).
constexpr qsizetype kMostReferences = 64;

/// The message ids in a References or In-Reply-To text, in their order, folding taken out; `most`: of more, the first and the last ones.
QStringList messageIdsIn(QByteArrayView text, qsizetype most)
{
    QStringList ids;
    for (qsizetype start = 0, close; (close = text.indexOf('>', start)) >= 0; start = close + 1) {
        // "<broken <whole@x>": what was opened last.
        const QByteArrayView before = text.sliced(start, close - start);
        const qsizetype open = before.lastIndexOf('<');
        QByteArray id = open < 0 ? QByteArray() : before.sliced(open).toByteArray() + '>';
        if (id.size() <= 2 || id.size() > kLongestText)
            continue;
        ids.append(QString::fromUtf8(id.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; })));
        if (ids.size() > most)
            ids.removeAt(1);
    }
    return ids;
}

/// The value of the References field among header lines.
QByteArrayView referencesIn(QByteArrayView fields)
{
    for (qsizetype line = 0; line >= 0 && line < fields.size();) {
        // A field goes on as long as lines begin with a space (RFC 5322 2.2.3).
        qsizetype end = fields.indexOf('\n', line);
        while (end >= 0 && end + 1 < fields.size() && (fields[end + 1] == ' ' || fields[end + 1] == '\t'))
            end = fields.indexOf('\n', end + 1);
        const QByteArrayView field = fields.sliced(line, (end < 0 ? fields.size() : end) - line);
        const qsizetype colon = field.indexOf(':');
        if (colon > 0 && field.first(colon).trimmed().compare(QByteArrayView("References"), Qt::CaseInsensitive) == 0)
            return field.sliced(colon + 1);
        line = end < 0 ? -1 : end + 1;
    }
    return {};
}

/// The Date field, unless it is missing or cannot be true.
qint64 plausibleDate(qint64 written, qint64 internal, qint64 now)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr qint64 kFirstMail = 31'536'000'000; // 1971
    for (const qint64 date : {written, internal}) {
        if (date > kFirstMail && date < now + kDay)
            return date;
    }
    return now;
}

} // namespace

NewMessage rowFrom(const QByteArray &raw, const MessageContent &content, qint64 received, qint64 now)
{
    NewMessage m;
    m.size = raw.size();
    m.hasAttachments = !content.attachments.isEmpty();
    m.subject = content.subject.left(kLongestText);
    m.messageIdHeader = content.messageIdHeader.left(kLongestText);
    m.from = content.from.value(0);
    m.from.name = m.from.name.left(kLongestText);
    m.from.address = m.from.address.left(2 * kLongestText);
    QStringList names;
    for (const AddressList *list : {&content.to, &content.cc}) {
        for (const Address &address : *list) {
            if (names.size() < kRecipientsShown)
                names.append(address.shortText().left(kLongestText));
        }
    }
    m.recipients = names.join(QLatin1String(", "));
    m.references = content.references;
    if (m.references.isEmpty())
        m.references = content.inReplyTo.mid(0, 1);
    while (m.references.size() > kMostReferences)
        m.references.removeAt(1);
    m.date = plausibleDate(content.dateMs, received, now);
    m.preview = MessageReader::preview(content);
    return m;
}

NewMessage rowFrom(const ImapFetched &fetched, qint64 now)
{
    NewMessage m;
    m.uid = fetched.uid;
    m.flags = fetched.flags.value_or(Flags());
    m.size = qMax<qint64>(fetched.size, 0);
    m.hasAttachments = fetched.hasAttachments.value_or(false);
    m.keywords = fetched.keywords;
    m.emailId = fetched.emailId.left(kLongestText);
    m.preview = fetched.preview.value_or(QString()).left(kLongestText).simplified();
    m.references = messageIdsIn(referencesIn(fetched.headerFields), kMostReferences);
    qint64 written = 0;
    if (fetched.envelope) {
        const ImapEnvelope &e = *fetched.envelope;
        written = MessageReader::decodeDate(e.date);
        m.subject = MessageReader::decodeHeader(e.subject.left(kLongestRaw)).left(kLongestText);
        m.messageIdHeader = QString::fromUtf8(e.messageId.trimmed()).left(kLongestText);
        if (!e.from.isEmpty())
            m.from = addressFrom(e.from.first());
        m.recipients = recipientsOf(e);
        // RFC 5256: the first id of In-Reply-To, where there are no References.
        if (m.references.isEmpty())
            m.references = messageIdsIn(QByteArrayView(e.inReplyTo).first(qMin(e.inReplyTo.size(), kLongestRaw)), kMostReferences).mid(0, 1);
    }
    if (!fetched.envelope && !fetched.headerFields.isEmpty()) {
        // The server could not be asked for it, or has written it so that nobody can read it: the header says it, too.
        const MessageContent content = MessageReader::read(fetched.headerFields);
        const NewMessage read = rowFrom(fetched.headerFields, content, fetched.internalDate, now);
        written = content.dateMs;
        m.subject = read.subject;
        m.messageIdHeader = read.messageIdHeader;
        m.from = read.from;
        m.recipients = read.recipients;
        if (m.references.isEmpty())
            m.references = read.references;
    }
    m.date = plausibleDate(written, fetched.internalDate, now);
    return m;
}

} // namespace postrider
