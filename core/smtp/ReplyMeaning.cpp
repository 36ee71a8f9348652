// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaning.h"

#include "core/smtp/ReplyMeaningTable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace postrider {

namespace {

/// Longest part of a text that is looked at: it came from the network, and its beginning is where servers say what they mean.
constexpr qsizetype kLooked = 4096;

/// `wanted` as in ReplyMeaningRow.
bool fitsEnhanced(QStringView code, QLatin1String wanted)
{
    if (wanted.isEmpty())
        return true;
    if (!wanted.startsWith(QLatin1Char('.')))
        return code == wanted;
    code = code.mid(1);
    const qsizetype x = wanted.indexOf(QLatin1Char('x'));
    return x < 0 ? code == wanted : code.size() == wanted.size() && code.startsWith(wanted.left(x));
}

bool fitsWords(const QString &text, const char *alternatives)
{
    if (!*alternatives)
        return true;
    for (const QByteArray &words : QByteArray(alternatives).split('|')) {
        if (text.contains(QLatin1String(words)))
            return true;
    }
    return false;
}

bool fits(const ReplyMeaningRow &row, const SmtpReply &reply, const QString &text)
{
    if (row.code != 0 && row.code != reply.code && row.code != reply.code / 100)
        return false;
    return fitsEnhanced(reply.enhancedCode, QLatin1String(row.enhanced)) && fitsWords(text, row.words);
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ReplyMeaning", text);
}

const ReplyMeaningRow *rowFor(const SmtpReply &reply)
{
    const QString text = reply.text.left(kLooked).toLower();
    const auto *row = std::find_if(ReplyMeaningTable::begin(), ReplyMeaningTable::end(), [&](const ReplyMeaningRow &r) { return fits(r, reply, text); });
    return row == ReplyMeaningTable::end() ? nullptr : row;
}

/// A report may say no more than "5.0.0" where its diagnostic text says "smtp; 550 5.1.1 ...": that is the better source then.
SmtpReply withCodesOf(const QString &text, SmtpReply reply)
{
    static const QRegularExpression kCodes(
        QStringLiteral("^\\s*(?:smtp;\\s*)?([245]\\d\\d)(?:[- ]+#?(\\d\\.\\d{1,3}\\.\\d{1,3})(?!\\.?\\d))?"), QRegularExpression::CaseInsensitiveOption);
    const auto match = kCodes.match(text.left(kLooked));
    if (reply.code == 0)
        reply.code = match.captured(1).toInt();
    if (!match.captured(2).isEmpty() && (reply.enhancedCode.isEmpty() || reply.enhancedCode.endsWith(QLatin1String(".0.0"))))
        reply.enhancedCode = match.captured(2);
    // A number that no row names: the class alone counts.
    if (reply.code == 0 && !reply.enhancedCode.isEmpty())
        reply.code = reply.enhancedCode.at(0).digitValue() * 100 + 98;
    return reply;
}

ReplyMeaning undefinedAnswer()
{
    return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server gave an answer that is not defined.")), ReplyMeaning::Whose::YourProviders,
        translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Your mail provider can say why; show them the server's words below."))};
}

} // namespace

QString ReplyMeaning::whoseText() const
{
    switch (whose) {
    case Whose::Yours: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "You can change this yourself."));
    case Whose::Recipients: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient can change this."));
    case Whose::YourProviders: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Your mail provider can change this."));
    case Whose::RecipientsProviders: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The recipient's mail provider can change this."));
    case Whose::Networks: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The network is the cause, and it usually passes."));
    case Whose::Postriders: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider is the cause."));
    case Whose::Nobodys: return translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Nobody needs to change anything."));
    }
    return {};
}

ReplyMeaning meaningOf(const SmtpReply &reply)
{
    using Whose = ReplyMeaning::Whose;
    if (reply.code == 0)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server has not answered.")), Whose::Networks,
            translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Postrider tries again by itself; there is nothing you need to do."))};
    if (reply.code / 100 == 2)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The server accepted this.")), Whose::Nobodys,
            translated(QT_TRANSLATE_NOOP("ReplyMeaning", "There is nothing you need to do."))};
    const ReplyMeaningRow *row = rowFor(reply);
    if (!row)
        return undefinedAnswer();
    // After a refusal for good only the person tries again.
    const bool isOver = reply.isPermanent() && ReplyMeaningTable::saysWeWait(*row);
    return {translated(row->happened), row->whose, translated(isOver ? QT_TRANSLATE_NOOP("ReplyMeaning", "Send it again in an hour or so.") : row->toDo)};
}

ReplyMeaning meaningOf(int code, const QString &enhancedCode, const QString &text)
{
    using Whose = ReplyMeaning::Whose;
    const SmtpReply reply = withCodesOf(text, {code, enhancedCode, text});
    if (reply.code / 100 == 2)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The message has arrived.")), Whose::Nobodys,
            translated(QT_TRANSLATE_NOOP("ReplyMeaning", "There is nothing you need to do."))};
    const ReplyMeaningRow *row = reply.isTemporary() || reply.isPermanent() ? rowFor(reply) : nullptr;
    if (!row)
        return {translated(QT_TRANSLATE_NOOP("ReplyMeaning", "The report does not say clearly what became of the message.")), Whose::RecipientsProviders,
            translated(QT_TRANSLATE_NOOP("ReplyMeaning", "Read the report below, or ask the recipient in another way."))};
    if (!ReplyMeaningTable::saysWeWait(*row))
        return {translated(row->happened), row->whose, translated(row->toDo)};
    // The message has left here: whoever waits, it is not Postrider.
    return {translated(row->happened), row->whose,
        translated(reply.isPermanent() ? QT_TRANSLATE_NOOP("ReplyMeaning", "Send it again in an hour or so.")
                                       : QT_TRANSLATE_NOOP("ReplyMeaning", "The server that has the message tries again by itself; there is nothing you need to do."))};
}

QString queueIdOf(const QString &replyText)
{
    static const QRegularExpression kForms[] = {
        QRegularExpression(QStringLiteral("\\bqueued as ([A-Za-z0-9._-]{3,64})")), // Postfix
        QRegularExpression(QStringLiteral("\\bid=([A-Za-z0-9-]{6,64})")), // Exim, GMX
        QRegularExpression(QStringLiteral("\\bOK:? +\\d+ +(\\S{3,120}) - g?smtp\\b")), // Gmail
        QRegularExpression(QStringLiteral("\\bInternalId=(\\d{1,32})")), // Microsoft
        QRegularExpression(QStringLiteral("([A-Za-z0-9]{6,40}) Message accepted for delivery")), // sendmail, OpenSMTPD
        QRegularExpression(QStringLiteral("Message Queued \\(([0-9A-Fa-f.-]{8,64})\\)"), QRegularExpression::CaseInsensitiveOption), // Haraka
        QRegularExpression(QStringLiteral("\\bqueued on \\S{1,100} (?:as )?(\\S{3,80})")), // Yandex
        QRegularExpression(QStringLiteral("\\bOk ([0-9a-f]{12,20}-[0-9a-f-]{20,64})")), // Amazon SES
        QRegularExpression(QStringLiteral("\\bqp (\\d{1,20})")), // qmail
    };
    const QString text = replyText.left(kLooked);
    for (const QRegularExpression &form : kForms) {
        if (const auto match = form.match(text); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace postrider
