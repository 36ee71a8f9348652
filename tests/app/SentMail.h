// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/SendOp.h"
#include "tests/app/FilledProfile.h"

namespace postrider {

/// Sent messages in every state, written as the worker would write them: through SendOp's own steps. For tests of what the window shows of them.
/// Thread: main. A namespace of makers; before FilledProfile::open() each returns the id, afterwards ids come with the next change.
namespace SentMail {

inline qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

inline QString headerFor(const QString &subject)
{
    return QStringLiteral("<%1@example.org>").arg(QString(subject).replace(u' ', u'.'));
}

/// Before open() only.
inline OpId put(FilledProfile &profile, const QString &subject, const QStringList &to, const std::function<void(SendOp &)> &steps = {})
{
    OpId id;
    profile.write([&](StoreWriter &writer) {
        SendRow row;
        row.item.messageIdHeader = headerFor(subject);
        row.item.subject = subject;
        row.sender = QStringLiteral("ada@example.org");
        for (const QString &address : to)
            row.item.receipt.recipients.append({address, RecipientReceipt::State::Waiting, 0, {}, {}});
        const QByteArray content = "From: Ada <ada@example.org>\r\nTo: " + to.join(QLatin1String(", ")).toUtf8() + "\r\nSubject: " + subject.toUtf8() + "\r\n\r\nText\r\n";
        id = SendOp::applyLocal(writer, profile.account, row, content, content, {}, now() - 600'000);
        SendOp op{*writer.sends.find(id)};
        if (steps)
            steps(op);
        op.store(writer);
        writer.sends.updateReported(op.row);
    });
    return id;
}

/// While open: the worker goes on with it.
inline void goOn(FilledProfile &profile, OpId id, const std::function<void(SendOp &)> &steps)
{
    profile.write([id, steps](StoreWriter &writer) {
        SendOp op{*writer.sends.find(id)};
        steps(op);
        op.store(writer);
        writer.sends.updateReported(op.row);
    });
}

inline SmtpReply reply(int code, const QString &enhanced, const QString &text)
{
    SmtpReply made;
    made.code = code;
    made.enhancedCode = enhanced;
    made.text = text;
    return made;
}

/// Accepted for everybody.
inline void accept(SendOp &op)
{
    op.begin();
    op.dataLeaves();
    SmtpResult result;
    result.accepted = true;
    result.dataReply = reply(250, QStringLiteral("2.0.0"), QStringLiteral("Ok: queued as 4Xy1ABC2dF"));
    for (const RecipientReceipt &r : std::as_const(op.row.item.receipt.recipients))
        result.recipients.append({r.address, reply(250, QStringLiteral("2.1.5"), QStringLiteral("Ok"))});
    op.answered(result, QStringLiteral("smtp.example.org:465"), QStringLiteral("TLSv1.3 TLS_AES_256_GCM_SHA384"), now() - 300'000, 0);
}

/// The last recipient is refused for good, nothing is handed over.
inline void refuseLast(SendOp &op)
{
    op.begin();
    SmtpResult result;
    const auto &recipients = op.row.item.receipt.recipients;
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        const bool last = i + 1 == recipients.size();
        result.recipients.append(
            {recipients.at(i).address, last ? reply(550, QStringLiteral("5.1.1"), QStringLiteral("User unknown")) : reply(250, QStringLiteral("2.1.5"), QStringLiteral("Ok"))});
    }
    op.answered(result, QStringLiteral("smtp.example.org:465"), {}, now() - 60'000, 0);
    op.transcript = QStringLiteral("C: RCPT TO:<nobody@example.net>\nS: 550 5.1.1 User unknown");
}

/// Filed, and then a report says that the last recipient did not get it.
inline void bounce(SendOp &op, MessageId report = {})
{
    accept(op);
    op.fileDone(now() - 290'000);
    RecipientReceipt &last = op.row.item.receipt.recipients.last();
    last.delivery = Delivery::Failed;
    last.deliveryAt = now() - 60'000;
    last.deliveryStatus = QStringLiteral("5.2.2");
    last.deliveryReply = QStringLiteral("552 5.2.2 mailbox full");
    last.deliveryMeaning = QStringLiteral("It could not be delivered to %1. The mailbox is full.").arg(last.address);
    last.report = report;
    op.row.item.needsAttention = true;
    op.news.append({now() - 60'000, SendEvent::Kind::Reported, 0, last.address, Delivery::Failed, last.deliveryReply, last.deliveryMeaning, report});
}

inline void loseConnection(SendOp &op)
{
    op.begin();
    op.dataLeaves();
    op.failed({ErrorKind::Unknown, {}, QStringLiteral("connection closed")}, now() - 30'000, 0);
}

inline void putOff(SendOp &op, int times = 1)
{
    for (int i = 0; i < times; ++i) {
        op.begin();
        op.failed({ErrorKind::Busy, QStringLiteral("The server is busy."), QStringLiteral("451 4.3.2 busy")}, now() - (times - i) * 60'000, 300'000);
    }
    op.row.item.nextAttempt = now() + 272'000;
}

inline void schedule(SendOp &op, qint64 at)
{
    op.row.item.scheduled = true;
    op.row.item.notBefore = op.row.item.nextAttempt = at;
}

} // namespace SentMail

} // namespace postrider
