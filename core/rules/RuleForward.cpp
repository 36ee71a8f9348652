// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleForward.h"

#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "core/ops/Outgoing.h"
#include "core/ops/SendOp.h"
#include "core/store/StoreReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace postrider {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// What stands on top of each, for whoever gets it and for ourselves when it comes back.
constexpr char loopField[] = "X-Loop";

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<Identity> everyIdentity(StoreReader &reader)
{
    QList<Identity> all;
    for (const Account &account : reader.mailAccounts())
        all += reader.identities(account.id);
    return all;
}

/// The first word of a field: "auto-replied" of "auto-replied; owner-email=...".
QByteArray wordOf(const HeaderField &field)
{
    const QByteArray text = field.raw.trimmed().toLower();
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c == ';' || c == '(' || c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return text.first(end - text.begin());
}

bool isByProgram(const MessageContent &header)
{
    for (const HeaderField &field : header.headers) {
        const QByteArray name = field.name.toLower();
        if (name == "auto-submitted" && wordOf(field) != "no")
            return true; // RFC 3834 5
        if (name == "return-path" && field.raw.trimmed() == "<>")
            return true; // RFC 5321 4.5.5
        if (name == "content-type" && wordOf(field) == "multipart/report")
            return true; // RFC 6522: bounces, receipts
    }
    return header.from.value(0).address.startsWith(QLatin1String("mailer-daemon@"), Qt::CaseInsensitive);
}

/// Our own mark at the beginning of a line: also in the header of a message that somebody's program has put into this one. A message inside another one is never encoded (RFC 2046
/// 5.2.1), so this sees it.
bool holdsMark(const QByteArray &raw, const QList<Identity> &own)
{
    const QByteArray lower = raw.toLower(), start = QByteArray(loopField).toLower() + ':';
    for (qsizetype at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, at + 1)) {
        if (at > 0 && lower[at - 1] != '\n')
            continue;
        const qsizetype from = at + start.size(), end = lower.indexOf('\n', from);
        const QString value = QString::fromUtf8(lower.mid(from, end < 0 ? -1 : end - from).trimmed());
        if (std::any_of(own.begin(), own.end(), [&](const Identity &each) { return isSame(each.address.address, value); }))
            return true;
    }
    return false;
}

bool wasPassedOnByUs(const MessageContent &header, const QList<Identity> &own)
{
    return std::any_of(header.headers.begin(), header.headers.end(), [&own](const HeaderField &field) {
        if (field.name.compare("Resent-From", Qt::CaseInsensitive) != 0)
            return false;
        const AddressList by = MessageReader::decodeAddresses(field.raw);
        return std::any_of(by.begin(), by.end(), [&own](const Address &each) { return identityOf(each.address, own).has_value(); });
    });
}

/// The account of the message; of one that only lies here, the first that sends.
Account senderOf(StoreReader &reader, AccountId of)
{
    const QList<Account> accounts = reader.accounts();
    const auto sends = [](const Account &each) { return each.smtp.isValid() && each.enabled; };
    auto found = std::find_if(accounts.begin(), accounts.end(), [of](const Account &each) { return each.id == of && !each.isLocal(); });
    if (found == accounts.end())
        found = std::find_if(accounts.begin(), accounts.end(), sends);
    if (found == accounts.end())
        throw MailError(ErrorKind::Refused, Text::tr("No account is set up that could send it."));
    return *found;
}

} // namespace

bool RuleForward::may(RuleSubject &subject, const QString &to)
{
    const MessageRow &row = subject.row();
    StoreReader &reader = subject.reader();
    const auto folder = reader.folder(row.folder);
    if (row.flags.testFlag(Flag::Junk) || (folder && folder->role == FolderRole::Junk))
        return false;
    const MessageContent *header = subject.header();
    if (!header)
        return false;
    const QList<Identity> own = everyIdentity(reader);
    if (isByProgram(*header) || wasPassedOnByUs(*header, own) || holdsMark(*subject.raw(), own))
        return false;
    const auto isTarget = [&to](const Address &each) { return isSame(each.address, to); };
    const AddressList writers = header->from + header->sender;
    return std::none_of(writers.begin(), writers.end(), isTarget)
        && std::none_of(own.begin(), own.end(), [&](const Identity &each) { return each.account == row.account && isAddressOf(to, each); });
}

RuleForward RuleForward::make(RuleSubject &subject, const QString &to)
{
    StoreReader &reader = subject.reader();
    const QByteArray raw = subject.raw().value_or(QByteArray());
    if (raw.isEmpty())
        throw MailError(ErrorKind::Refused, Text::tr("It is too large, or could not be read."));
    const Account account = senderOf(reader, subject.row().account);
    const QList<Identity> identities = reader.identities(account.id);
    if (identities.isEmpty())
        throw MailError(ErrorKind::Refused, Text::tr("No account is set up that could send it."));
    Draft draft;
    draft.account = account.id;
    draft.from = ReplyWriter::senderFor(*subject.header(), identities);
    draft.to = {{{}, to}};
    draft.subject = ReplyWriter::forwardSubject(subject.header()->subject);
    draft.attachments = {Outgoing::attachmentOf(raw)};
    // Of all its octets: nobody who has not seen them (what the last server wrote on top is in them, too) can tell reports about it.
    const QByteArray hash = QCryptographicHash::hash(to.toUtf8() + '\n' + raw, QCryptographicHash::Sha256).toHex().left(40);
    const QString id = QLatin1Char('<') + QLatin1String(hash) + MessageWriter::makeMessageId(draft.from.address).section(u'@', -1).prepend(u'@');
    const qint64 date = subject.now();
    const QByteArray marks = "Auto-Submitted: auto-generated\r\n" + QByteArray(loopField) + ": " + draft.from.address.toUtf8() + "\r\n";
    RuleForward made;
    made.account = account.id;
    made.limits = account.limits;
    made.parent = subject.row().id;
    made.subject = draft.subject;
    QByteArray message = marks + MessageWriter::buildDraft(draft, date, id);
    if (!message.endsWith("\r\n"))
        message += "\r\n";
    made.built = MessageWriter::adopt(message, {to}, draft.from, date);
    // Adopting encodes whatever is 8-bit. What goes along here keeps its octets; where a server takes none, they are encoded when it is handed over.
    made.built.wire = made.built.filed = message;
    Outgoing::check(account, identities, draft.from, made.built);
    return made;
}

void RuleForward::queue(StoreWriter &writer, qint64 now) const
{
    if (writer.sends.withMessageId(built.messageIdHeader) || !writer.accounts.find(account))
        return;
    SendOp op{Outgoing::rowOf(built, subject, {})};
    op.row.parent = parent;
    op.row.relation = ParentRelation::Forward;
    op.schedule({}, limits, now, 0);
    SendOp::applyLocal(writer, account, op.row, built.wire, built.filed, {}, now);
}

} // namespace postrider
