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

/// The message ids in a References or In-Reply-To text: the first one.
QByteArray firstMessageId(const QByteArray &text)
{
    const qsizetype open = text.indexOf('<');
    const qsizetype close = open < 0 ? -1 : text.indexOf('>', open);
    return close < 0 ? QByteArray() : text.mid(open, close - open + 1);
}

QByteArray referencesIn(const QByteArray &headerFields)
{
    const qsizetype colon = headerFields.indexOf(':');
    return colon < 0 ? QByteArray() : headerFields.mid(colon + 1);
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

NewMessage rowFrom(const ImapFetched &fetched, qint64 now)
{
    NewMessage m;
    m.uid = fetched.uid;
    m.flags = fetched.flags.value_or(Flags());
    m.size = qMax<qint64>(fetched.size, 0);
    m.hasAttachments = fetched.hasAttachments.value_or(false);
    QByteArray root = firstMessageId(referencesIn(fetched.headerFields));
    qint64 written = 0;
    if (fetched.envelope) {
        const ImapEnvelope &e = *fetched.envelope;
        written = MessageReader::decodeDate(e.date);
        m.subject = MessageReader::decodeHeader(e.subject.left(kLongestRaw)).left(kLongestText);
        m.messageIdHeader = QString::fromUtf8(e.messageId.trimmed()).left(kLongestText);
        if (!e.from.isEmpty())
            m.from = addressFrom(e.from.first());
        m.recipients = recipientsOf(e);
        if (root.isEmpty())
            root = firstMessageId(e.inReplyTo);
        if (root.isEmpty())
            root = e.messageId.trimmed();
    }
    m.threadRoot = QString::fromUtf8(root);
    m.date = plausibleDate(written, fetched.internalDate, now);
    return m;
}

} // namespace postrider
