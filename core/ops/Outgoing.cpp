// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Outgoing.h"

#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "core/mime/RedirectWriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

namespace postrider::Outgoing {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(postrider::Mail)
};

} // namespace

SendRow rowOf(const MessageWriter::Built &built, const QString &subject, const SendOptions &options)
{
    SendRow row;
    row.deliveryReport = options.deliveryReport;
    row.requireTls = options.requireTls;
    row.utf8Header = built.needsSmtpUtf8;
    row.eightBit = built.needs8BitMime;
    // RFC 3461 4.4: comes back in reports; random, so that nobody who has not seen the message can report about it.
    row.item.receipt.envelopeId = QUuid::createUuid().toString(QUuid::Id128);
    row.item.messageIdHeader = built.messageIdHeader;
    row.item.subject = subject;
    row.sender = built.sender;
    for (const QString &address : built.recipients)
        row.item.receipt.recipients.append({address, RecipientReceipt::State::Waiting, 0, {}, {}});
    return row;
}

void checkSends(const Account &account)
{
    if (account.isLocal())
        throw MailError(ErrorKind::Refused, Text::tr("Nothing can be sent from %1. Choose another sender.").arg(account.title()));
}

void check(const Account &account, const QList<Identity> &identities, const Address &from, const MessageWriter::Built &built)
{
    checkSends(account);
    if (!identityOf(from.address, identities))
        throw MailError(ErrorKind::Refused, Text::tr("%1 is not an address of the account %2. Choose another sender.").arg(from.address, account.title()));
    const qint64 limit = account.limits.sizeLimit;
    if (limit > 0 && built.wire.size() > limit) {
        const QLocale locale;
        throw MailError(ErrorKind::Refused,
            Text::tr("The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.")
                .arg(locale.formattedDataSize(built.wire.size()), locale.formattedDataSize(limit)));
    }
}

DraftAttachment attachmentOf(const QByteArray &raw)
{
    const QString subject = MessageReader::readHeader(raw).subject.simplified();
    const QString name = MessageReader::safeFileName((subject.isEmpty() ? Text::tr("message", "name of a file") : subject).left(80) + QLatin1String(".eml"));
    return {name, QByteArrayLiteral("message/rfc822"), RedirectWriter::withoutBcc(raw)}; // one's own copy names whom nobody is to know of
}

} // namespace postrider::Outgoing
