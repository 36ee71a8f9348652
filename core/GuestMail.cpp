// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/GuestMail.h"

#include "core/Mail.h"
#include "core/exchange/LineEnds.h"
#include "core/mime/MessageReader.h"
#include "core/store/GuestMessages.h"
#include "core/sync/ImapRows.h"

#include <QFile>
#include <QFileInfo>

namespace postrider {

namespace {

// More than servers take (150 MB and less); keeps a mistaken path (a disk image) from filling the memory.
constexpr qint64 largest = 256LL * 1024 * 1024;

QByteArray readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // A pipe or a device could keep one waiting for ever.
    if (!QFileInfo(path).isFile())
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” is not there, or is no file.").arg(name), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” cannot be read.").arg(name), file.errorString());
    if (file.size() > largest)
        throw MailError(ErrorKind::Refused, Mail::tr("The file “%1” is larger than a message can be.").arg(name), path);
    QByteArray raw = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” cannot be read.").arg(name), file.errorString());
    if (raw.startsWith("From ")) // the line of an mbox, as some programs save one message
        raw.remove(0, raw.indexOf('\n') + 1);
    return LineEnds::toWire(raw);
}

} // namespace

MessageId GuestMail::open(const QString &path, GuestMessages &guests)
{
    const QByteArray raw = readFile(path);
    const MessageContent content = MessageReader::read(raw, ReadFor::List);
    if (content.from.isEmpty() && content.subject.isEmpty() && content.messageIdHeader.isEmpty())
        throw MailError(ErrorKind::Refused, Mail::tr("There is no message in the file “%1”.").arg(QFileInfo(path).fileName()), path);
    const NewMessage read = rowFrom(raw, content, 0, QDateTime::currentMSecsSinceEpoch());
    MessageRow row;
    row.from = read.from;
    row.to = read.recipients;
    row.subject = read.subject;
    row.messageIdHeader = read.messageIdHeader;
    row.date = read.date;
    row.size = raw.size();
    row.flags = Flag::Seen;
    row.hasAttachments = read.hasAttachments;
    return guests.add(row, raw);
}

bool GuestMail::isGuest(MessageId message)
{
    return GuestMessages::isGuest(message);
}

QString GuestMail::fileNameOf(const MessageRow &row)
{
    const QString date = QDateTime::fromMSecsSinceEpoch(row.date).toString(QStringLiteral("yyyy-MM-dd HHmm"));
    const QString sender = row.from.shortText().simplified().left(30);
    QString subject = row.subject.simplified();
    if (subject.isEmpty())
        subject = Mail::tr("(no subject)");
    // Parts of a path are no part of a name; what else is wrong with it, safeFileName knows.
    const auto plain = [](QString text) { return text.replace(QLatin1Char('/'), QLatin1Char('_')).replace(QLatin1Char('\\'), QLatin1Char('_')); };
    for (qsizetype length = 60;; length -= 10) {
        const QString name = MessageReader::safeFileName(QStringLiteral("%1 - %2 - %3.eml").arg(plain(subject.left(length)), plain(sender.left(length)), date));
        if (name.toUtf8().size() <= 200 || length <= 10)
            return name;
    }
}

} // namespace postrider
