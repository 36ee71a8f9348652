// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageWriter.h"

#include "core/mime/AddressReader.h"
#include "core/mime/MessageReader.h"
#include "core/types/Attribution.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace postrider::ReplyWriter {

namespace {

/// Where quoted lines are broken: two levels of quoting still fit into 78.
constexpr qsizetype QuoteWidth = 74;
constexpr qsizetype MaxReferences = 20;

bool sameAddress(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool contains(const AddressList &list, const QString &address)
{
    return std::any_of(list.begin(), list.end(), [&](const Address &a) { return sameAddress(a.address, address); });
}

bool isOwn(const Address &address, const QList<Identity> &own)
{
    return identityOf(address.address, own).has_value();
}

bool isByOneself(const MessageContent &content, const QList<Identity> &own)
{
    return std::any_of(content.from.begin(), content.from.end(), [&](const Address &a) { return isOwn(a, own); });
}

/// What is not ours, not there already and can be written to.
void addOthers(AddressList &list, const AddressList &more, const QList<Identity> &own, const AddressList &already)
{
    for (const Address &a : more) {
        if (isValidAddress(a.address) && !isOwn(a, own) && !contains(list, a.address) && !contains(already, a.address))
            list += a;
    }
}

AddressList fieldAddresses(const MessageContent &content, QByteArrayView name)
{
    for (const HeaderField &f : content.headers) {
        if (f.name.compare(name, Qt::CaseInsensitive) == 0)
            return AddressReader::read(f.raw);
    }
    return {};
}

void fillRecipients(const MessageContent &content, Mode mode, const QList<Identity> &own, Draft &draft)
{
    if (mode == Mode::ReplyList && isValidAddress(content.listPost.address)) {
        draft.to = {content.listPost};
        return;
    }
    if (isByOneself(content, own)) { // one's own message: its recipients are meant
        addOthers(draft.to, content.to, own, {});
        if (mode != Mode::Reply || draft.to.isEmpty())
            addOthers(draft.cc, content.cc, own, draft.to);
        if (draft.to.isEmpty())
            std::swap(draft.to, draft.cc);
        if (draft.to.isEmpty())
            draft.to = content.to.isEmpty() ? content.from : content.to;
        return;
    }
    const AddressList followUp = mode != Mode::Reply ? fieldAddresses(content, "mail-followup-to") : fieldAddresses(content, "mail-reply-to");
    const AddressList &answerTo = content.replyTo.isEmpty() ? content.from : content.replyTo;
    addOthers(draft.to, followUp, own, {});
    if (draft.to.isEmpty()) {
        addOthers(draft.to, answerTo, own, {});
        if (mode != Mode::Reply) {
            addOthers(draft.to, content.to, own, {});
            addOthers(draft.cc, content.cc, own, draft.to);
        }
    }
    // Nothing left: the answer goes where it was asked to go, even if that is oneself or has to be mended.
    if (draft.to.isEmpty() && draft.cc.isEmpty())
        draft.to = answerTo;
    else if (draft.to.isEmpty())
        std::swap(draft.to, draft.cc);
}

const QSet<QString> &replyPrefixes()
{
    static const QSet<QString> set{QStringLiteral("re"), QStringLiteral("aw"), QStringLiteral("sv"), QStringLiteral("antw"), QStringLiteral("antwort"), QStringLiteral("vs"),
        QStringLiteral("odp"), QStringLiteral("ref"), QStringLiteral("rif"), QStringLiteral("res"), QStringLiteral("ynt"), QStringLiteral("ata"), QStringLiteral("bls"),
        QStringLiteral("vá"), QStringLiteral("回复"), QStringLiteral("答复"), QStringLiteral("回覆"), QStringLiteral("отв"), QStringLiteral("ответ"), QStringLiteral("απ"),
        QStringLiteral("r")};
    return set;
}

const QSet<QString> &forwardPrefixes()
{
    static const QSet<QString> set{QStringLiteral("fwd"), QStringLiteral("fw"), QStringLiteral("wg"), QStringLiteral("tr"), QStringLiteral("vb"), QStringLiteral("vl"),
        QStringLiteral("rv"), QStringLiteral("enc"), QStringLiteral("doorst"), QStringLiteral("pd"), QStringLiteral("转发"), QStringLiteral("轉寄"), QStringLiteral("пересл")};
    return set;
}

/// Length of "Re[2]: " at the start if its word is one of `words`, else 0.
qsizetype prefixLength(QStringView subject, const QSet<QString> &words)
{
    qsizetype i = 0;
    while (i < subject.size() && i < 10 && subject[i].isLetter())
        ++i;
    if (i == 0 || !words.contains(subject.left(i).toString().toLower()))
        return 0;
    const auto bracketed = [&](QChar open, QChar close) {
        qsizetype j = i;
        if (j >= subject.size() || subject[j] != open)
            return;
        for (++j; j < subject.size() && j - i < 6 && subject[j].isDigit();)
            ++j;
        if (j < subject.size() && subject[j] == close)
            i = j + 1;
    };
    bracketed(u'[', u']');
    bracketed(u'(', u')');
    if (i < subject.size() && subject[i] == u'^') { // "Re^2:"
        for (++i; i < subject.size() && subject[i].isDigit();)
            ++i;
    }
    while (i < subject.size() && subject[i] == u' ')
        ++i;
    if (i >= subject.size() || (subject[i] != u':' && subject[i] != u'：'))
        return 0;
    for (++i; i < subject.size() && subject[i].isSpace();)
        ++i;
    return i;
}

QString answerSubject(const QString &subject, const QString &prefix, const QSet<QString> &known)
{
    QStringView rest = QStringView(subject).trimmed();
    for (qsizetype length = prefixLength(rest, known); length > 0; length = prefixLength(rest, known))
        rest = rest.mid(length);
    return prefix + rest.toString();
}

/// Up to and without the signature (RFC 3676 4.3), blank lines at both ends removed.
QStringView ownWords(const QString &text)
{
    QStringView words(text);
    qsizetype at = 0;
    while (at < words.size()) {
        qsizetype end = words.indexOf(u'\n', at);
        if (end < 0)
            end = words.size();
        if (words.mid(at, end - at) == u"-- ") {
            words = words.left(at);
            break;
        }
        at = end + 1;
    }
    while (!words.isEmpty() && words.back().isSpace())
        words.chop(1);
    while (words.startsWith(u'\n') || words.startsWith(u" \n"))
        words = words.mid(words.indexOf(u'\n') + 1);
    return words;
}

/// One line behind one more ">": no blank between marks; long paragraphs are broken, words never.
void quoteLine(QStringView line, QString &out)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    const QString marks(depth + 1, QLatin1Char('>'));
    line = line.mid(depth);
    if (depth > 0 && line.startsWith(u' '))
        line = line.mid(1);
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    do {
        qsizetype length = line.size();
        if (length > QuoteWidth + 4) { // a line that was wrapped at 78 stays as it is
            qsizetype blank = line.left(QuoteWidth).lastIndexOf(u' ');
            if (blank <= 0)
                blank = line.indexOf(u' ', QuoteWidth);
            if (blank > 0)
                length = blank;
        }
        out += marks;
        if (length > 0) {
            out += QLatin1Char(' ');
            out += line.left(length);
        }
        out += QLatin1Char('\n');
        line = line.mid(length);
        while (length > 0 && line.startsWith(u' '))
            line = line.mid(1);
    } while (!line.isEmpty());
}

QString quoted(const QString &text)
{
    QString out;
    for (const QStringView line : ownWords(text).tokenize(u'\n'))
        quoteLine(line, out);
    return out;
}

Attribution::Original originalOf(const MessageContent &content)
{
    return {content.from.value(0), content.dateMs, content.date, content.subject};
}

void fillReferences(const MessageContent &content, Draft &draft)
{
    draft.inReplyTo = content.messageIdHeader;
    // RFC 5322 3.6.4: the parent's References, or its only In-Reply-To, and then the parent.
    QStringList all = content.references;
    if (all.isEmpty() && content.inReplyTo.size() == 1)
        all = content.inReplyTo;
    if (!content.messageIdHeader.isEmpty()) {
        all.removeAll(content.messageIdHeader);
        all += content.messageIdHeader;
    }
    // The first one names the conversation, the last ones place the message in it.
    if (all.size() > MaxReferences)
        all = QStringList(all.first()) + all.mid(all.size() - (MaxReferences - 1));
    draft.references = all;
}

QString forwardBlock(const MessageContent &content)
{
    QString out = QLatin1String("\n\n-------- ") + QCoreApplication::translate("ReplyWriter", "Forwarded message") + QLatin1String(" --------\n");
    const auto line = [&out](const QString &label, const QString &value) {
        if (!value.isEmpty())
            out += label + QLatin1Char(' ') + value + QLatin1Char('\n');
    };
    line(QCoreApplication::translate("ReplyWriter", "Subject:"), content.subject);
    line(QCoreApplication::translate("ReplyWriter", "Date:"), Attribution::shownDate(originalOf(content)));
    line(QCoreApplication::translate("ReplyWriter", "From:"), textOf(content.from));
    line(QCoreApplication::translate("ReplyWriter", "To:"), textOf(content.to));
    line(QCoreApplication::translate("ReplyWriter", "Cc:"), textOf(content.cc));
    return out + QLatin1Char('\n') + content.text;
}

} // namespace

Address senderFor(const MessageContent &content, const QList<Identity> &own)
{
    AddressList named = isByOneself(content, own) ? content.from : content.to + content.cc;
    for (const char *field : {"delivered-to", "x-original-to", "envelope-to", "x-delivered-to"})
        named += fieldAddresses(content, field);
    for (const Address &address : std::as_const(named)) {
        if (const auto identity = identityOf(address.address, own))
            return {identity->address.name, sameAddress(address.address, identity->address.address) ? identity->address.address : address.address};
    }
    return own.isEmpty() ? Address() : own.first().address;
}

QString attributionFrom(const QString &pattern, const MessageContent &content)
{
    return Attribution::line(pattern, originalOf(content));
}

QString forwardSubject(const QString &subject)
{
    return answerSubject(subject, QStringLiteral("Fwd: "), forwardPrefixes());
}

Draft makeReply(const MessageContent &content, const QByteArray &raw, Mode mode, const QList<Identity> &own, const QString &selection)
{
    Draft draft;
    if (mode == Mode::Forward) {
        draft.relation = ParentRelation::Forward;
        draft.subject = forwardSubject(content.subject);
        draft.body = forwardBlock(content);
        for (const Attachment &a : content.attachments)
            draft.attachments.append({a.safeName, a.type, MessageReader::partBytes(raw, a.partId)});
        return draft;
    }
    draft.relation = ParentRelation::Reply;
    fillRecipients(content, mode, own, draft);
    draft.subject = answerSubject(content.subject, QStringLiteral("Re: "), replyPrefixes());
    fillReferences(content, draft);
    const auto identity = identityOf(senderFor(content, own).address, own);
    const QString line = attributionFrom(identity ? identity->attribution : QString(), content);
    draft.body = line + QLatin1Char('\n') + quoted(selection.trimmed().isEmpty() ? content.text : selection) + QLatin1Char('\n');
    return draft;
}

} // namespace postrider::ReplyWriter
