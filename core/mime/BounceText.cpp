// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BounceText.h"

#include "core/mime/HeaderText.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportFields.h"
#include "core/mime/StatusReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace postrider {

namespace {

constexpr qsizetype MaxCharacters = 128 * 1024;
constexpr qsizetype MaxLine = 1000; ///< longer lines are no bounce's words
constexpr qsizetype IntroLines = 60, IntroCharacters = 6000;
constexpr qsizetype MaxReasonLines = 40;
constexpr qsizetype MaxParagraph = 4096;
constexpr qsizetype MaxTranscriptLines = 4000;

using Words = std::initializer_list<QLatin1String>;

bool containsAny(QStringView text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1String w) { return text.contains(w, Qt::CaseInsensitive); });
}

bool startsWithAny(QStringView text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1String w) { return text.startsWith(w, Qt::CaseInsensitive); });
}

// The fixed words of the programs. Each stands in the first lines of their text, whatever follows.
const Words CertainWords{
    QLatin1String("this message was created automatically by mail delivery software"), // Exim, GMX
    QLatin1String("hi. this is the "), // QSBMF: qmail and its descendants
    QLatin1String("this is the mail system at host"), // Postfix
    QLatin1String("this is the postfix program at host"), // Postfix before 2.3
    QLatin1String("this is the mail delivery agent at"), // qmail-like
    QLatin1String("the following addresses had "), // sendmail
    QLatin1String("delivery to the following recipient failed permanently"), // Gmail
    QLatin1String("delivery to the following recipients failed"), // Gmail, Exchange
    QLatin1String("delivery to the following recipient has been delayed"), // Gmail
    QLatin1String("your message wasn't delivered to"), // Gmail
    QLatin1String("there was a temporary problem delivering your message to"), // Gmail
    QLatin1String("there was a problem delivering your message to"), // Gmail
    QLatin1String("did not reach some or all of the intended recipients"), // Exchange to 2003
    QLatin1String("diagnostic information for administrators"), // Exchange since 2007
    QLatin1String("delivery has failed to these recipients or"), // Exchange since 2007
    QLatin1String("delivery is delayed to these recipients or"), // Exchange since 2007
    QLatin1String("delivery to these recipients or "), // Exchange since 2007, relayed and delivered
    QLatin1String("an error occurred while trying to deliver the mail to the following recipients"), // Amazon SES
    QLatin1String("sorry, we were unable to deliver your message to the following address"), // Yahoo
    QLatin1String("an error was detected while processing the enclosed message"), // MDaemon
    QLatin1String("the attached message had permanent fatal delivery errors"), // MDaemon
    QLatin1String("the attached message had transient non-fatal delivery errors"), // MDaemon
};

const Words CommonWords{
    QLatin1String("not delivered to"), // Domino
    QLatin1String("couldn't be delivered"), // Microsoft 365
    QLatin1String("could not be delivered"),
    QLatin1String("cannot be delivered"),
    QLatin1String("can not be delivered"),
    QLatin1String("was undeliverable"),
    QLatin1String("is undeliverable"),
    QLatin1String("undeliverable to"),
    QLatin1String("undelivered"),
    QLatin1String("unable to deliver"),
    QLatin1String("not able to deliver"),
    QLatin1String("not yet been delivered"),
    QLatin1String("not been delivered"),
    QLatin1String("delivery failed"),
    QLatin1String("delivery has failed"),
    QLatin1String("delivery failure"),
    QLatin1String("failed address"),
    QLatin1String("failed recipient"),
    QLatin1String("delivery delayed"),
    QLatin1String("delivery has been delayed"),
    QLatin1String("was successfully delivered"),
};

const Words DelayWords{
    QLatin1String("not yet been delivered"),
    QLatin1String("not been delivered yet"),
    QLatin1String("still undelivered"),
    QLatin1String("this is a warning"),
    QLatin1String("transient non-fatal"),
    QLatin1String("has been delayed"),
    QLatin1String("delivery is delayed"),
    QLatin1String("delivery delayed"),
    QLatin1String("delivery incomplete"),
    QLatin1String("temporary problem delivering"),
    QLatin1String("delivery attempts will continue"),
    QLatin1String("will keep trying"),
    QLatin1String("will be retried"),
};
// Said after a delay, too, and they end it.
const Words FinalWords{
    QLatin1String("permanent error"),
    QLatin1String("failed permanently"),
    QLatin1String("given up"),
    QLatin1String("giving up"),
    QLatin1String("permanent fatal"),
};
const Words SuccessWords{
    QLatin1String("was successfully delivered"),
    QLatin1String("has been successfully delivered"),
    QLatin1String("successfully relayed"),
    QLatin1String("successful delivery"),
};
// Behind a line with one of these stands the message that came back, or its header.
const Words ReturnedWords{
    QLatin1String("this line is a copy"),
    QLatin1String("this is a copy of"),
    QLatin1String("original message"),
    QLatin1String("unsent message"),
    QLatin1String("returned message"),
    QLatin1String("message header follows"),
    QLatin1String("message headers follow"),
    QLatin1String("copy of the message"),
    QLatin1String("header of the"),
    QLatin1String("headers of the"),
    QLatin1String("message text follows"),
    QLatin1String("forwarded message"),
    QLatin1String("end transcript"),
};

bool isOwnAddressOfSystem(QStringView address)
{
    return startsWithAny(address, {QLatin1String("mailer-daemon@"), QLatin1String("postmaster@"), QLatin1String("abuse@")});
}

/// What a paragraph says: its lines in one. The answers of a transcript each stand for themselves.
QStringList paragraphs(const QStringList &lines)
{
    static const QRegularExpression received(QStringLiteral("^.{0,60}?(?:<<<|<--)\\s*")), sent(QStringLiteral("^.{0,60}?(?:>>>|-->)\\s")),
        answer(QStringLiteral("^[45]\\d\\d([ -])"));
    QStringList out;
    QString current;
    bool more = false; // "550-...": the same answer goes on
    const auto end = [&] {
        if (!current.isEmpty())
            out += current;
        current.clear();
        more = false;
    };
    for (const QString &line : lines) {
        QString text = line.trimmed();
        if (const auto match = received.match(text); match.hasMatch()) {
            if (!more)
                end();
            text = text.mid(match.capturedEnd());
        } else if (sent.match(text).hasMatch() || text.isEmpty() || startsWithAny(text, {QLatin1String("... "), QLatin1String("giving up on ")})) {
            end();
            continue;
        }
        if (const auto match = answer.match(text); match.hasMatch()) {
            if (!more)
                end();
            more = match.captured(1) == u'-';
        }
        if (current.size() < MaxParagraph)
            current += (current.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    }
    end();
    return out;
}

/// The reason in `lines` for a recipient.
void explain(ReportedRecipient &recipient, const QStringList &lines)
{
    const QStringList all = paragraphs(lines);
    for (const QString &paragraph : all) {
        if (recipient.remoteServer.isEmpty())
            recipient.remoteServer = ReportFields::hostIn(paragraph);
        const ReportFields::Reply reply = ReportFields::replyIn(paragraph);
        if (reply.code == 0 || (recipient.code != 0 && (reply.status.isEmpty() || !recipient.status.isEmpty())))
            continue;
        recipient.code = reply.code;
        recipient.status = reply.status;
        QString words = paragraph.mid(reply.at);
        // 'Remote Server returned '550 5.1.1 ...'': the quotation mark that ends it was opened before.
        const QChar before = reply.at > 0 ? paragraph.at(reply.at - 1) : QChar();
        if ((before == u'\'' || before == u'"' || before == u'(') && !words.isEmpty() && words.back() == (before == u'(' ? QChar(u')') : before))
            words.chop(1);
        if (words.endsWith(u'>') && words.count(u'>') > words.count(u'<')) // "<mail.example.org #5.1.1 smtp;550 ...>"
            words.chop(1);
        recipient.diagnostic = ReportFields::cleaned(words);
    }
    for (const QString &paragraph : all) {
        if (recipient.status.isEmpty())
            recipient.status = ReportFields::statusIn(paragraph);
        const bool onlyIntroduces = paragraph.endsWith(u':') && paragraph.size() < 80;
        if (recipient.diagnostic.isEmpty() && !onlyIntroduces)
            recipient.diagnostic = ReportFields::cleaned(paragraph);
    }
}

} // namespace

BounceText::BounceText(const QString &text) : m_text(text.left(MaxCharacters))
{
    m_text.replace(QChar(0x2019), QLatin1Char('\'')); // "wasn’t" and "wasn't" are the same words
    m_text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    for (QStringView line : QStringView(m_text).tokenize(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        m_lines.append(line.left(MaxLine));
    }
    readOpening();
}

void BounceText::readOpening()
{
    qsizetype count = 0;
    for (const QStringView line : std::as_const(m_lines)) {
        const QStringView text = line.trimmed();
        if (text.isEmpty())
            continue;
        if (++count > IntroLines || m_intro.size() > IntroCharacters)
            break;
        if (text.startsWith(u'>') || text.startsWith(u'|')) // somebody quotes a bounce
            continue;
        m_intro += text;
        m_intro += u' ';
    }
    m_intro = m_intro.simplified();
    m_opening = containsAny(m_intro, CertainWords) ? Opening::Certain : containsAny(m_intro, CommonWords) ? Opening::Common : Opening::Unknown;
}

Delivery BounceText::deliveryOfText() const
{
    if (containsAny(m_intro, SuccessWords))
        return Delivery::Delivered;
    return containsAny(m_intro, DelayWords) && !containsAny(m_intro, FinalWords) ? Delivery::Delayed : Delivery::Failed;
}

void BounceText::readInto(DeliveryReport &report)
{
    m_delivery = deliveryOfText();
    for (qsizetype i = 0; i < m_lines.size() && m_section != Section::Returned; ++i) {
        readLine(m_lines.at(i));
        if (m_section == Section::Returned)
            m_returnedAt = i;
    }
    if (m_found.isEmpty())
        findWithinSentences();
    shareReasons();
    for (Found &f : m_found)
        explain(f.recipient, f.lines);
    useTranscript();
    for (const Found &f : std::as_const(m_found)) {
        // Named twice (for people, then for administrators): the one with a reason says more.
        const auto same = std::find_if(
            report.recipients.begin(), report.recipients.end(), [&f](const ReportedRecipient &r) { return r.address.compare(f.recipient.address, Qt::CaseInsensitive) == 0; });
        if (same == report.recipients.end()) {
            if (report.recipients.size() < StatusReader::MaxRecipients)
                report.recipients.append(f.recipient);
        } else if (same->code == 0 && (f.recipient.code != 0 || same->diagnostic.isEmpty())) {
            *same = f.recipient;
        }
    }
    if (report.reportingServer.isEmpty())
        report.reportingServer = ReportFields::cleaned(m_server);
    readReturned(report);
    if (report.subject.isEmpty())
        report.subject = ReportFields::cleaned(m_subject);
}

void BounceText::readLine(QStringView line)
{
    const QStringView text = line.trimmed();
    if (changesSection(text))
        return;
    if (m_section == Section::Transcript) {
        if (m_transcript.size() < MaxTranscriptLines)
            m_transcript += text.toString();
        return;
    }
    if (text.startsWith(u'>') && !text.startsWith(QLatin1String(">>>")))
        return; // quoted
    if (readAlias(text) || readRecipient(text))
        return;
    noteContext(text);
    if (!m_found.isEmpty() && m_found.last().lines.size() < MaxReasonLines)
        m_found.last().lines += text.toString();
}

/// Headings and rules: "----- The following addresses had permanent fatal errors -----", "--- Below this line is a copy of the message."
bool BounceText::changesSection(QStringView text)
{
    const bool rule = text.startsWith(QLatin1String("---")) || text.startsWith(QLatin1String("==="));
    if (rule && containsAny(text, {QLatin1String("transcript"), QLatin1String("session")}) && !text.contains(QLatin1String("end "), Qt::CaseInsensitive)) {
        m_section = Section::Transcript;
        return true;
    }
    if (text.contains(QLatin1String("had permanent fatal errors"), Qt::CaseInsensitive) || text.contains(QLatin1String("had transient non-fatal errors"), Qt::CaseInsensitive)
        || (rule && text.contains(QLatin1String("successful delivery"), Qt::CaseInsensitive))) {
        m_section = Section::Recipients;
        m_delivery = text.contains(QLatin1String("permanent"), Qt::CaseInsensitive) ? Delivery::Failed
            : text.contains(QLatin1String("transient"), Qt::CaseInsensitive)        ? Delivery::Delayed
                                                                                    : Delivery::Delivered;
        return true;
    }
    const bool returned = (rule && containsAny(text, ReturnedWords)) || startsWithAny(text, {QLatin1String("original message headers:"), QLatin1String("original message header:")})
        || startsWithAny(text, {QLatin1String("return-path: <"), QLatin1String("received: from "), QLatin1String("received: by ")});
    if (returned) {
        m_section = Section::Returned;
        return true;
    }
    // What else stands between rules is another matter: a list of what to do, an advertisement.
    return false;
}

/// A line that is an address, the ways programs write one.
bool BounceText::readRecipient(QStringView text)
{
    static const QString addr = QStringLiteral("((?:[^\\s<>()\\[\\]\"',;:@\\\\]|(?<=\\w)'(?=\\w)|\"[^\"\\s]{1,80}\"){1,100}@[^\\s<>()\"',;:@]{1,255})");
    // <a@b>: words | a@b: | 'a@b' on 1/2/2003 | Failed address: a@b | * a@b (words)
    static const QRegularExpression plain(
        QStringLiteral("^[*\u2022-]?\\s{0,4}(?:(?:failed|final|intended|original)?\\s?(?:address|recipient|e-?mail)s?(?: address)?:\\s*)?['\"]?<?") + addr
            + QStringLiteral(">?['\"]?\\s{0,4}(\\([^()]{0,300}\\)?)?\\s{0,4}(?:<mailto:[^>]{0,300}>)?(?:\\s{1,4}on\\s+\\d[^:]{0,40}:\\d.*)?\\s{0,4}(:.*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // Bob Builder (a@b)<mailto:a@b>, "Bob" <a@b>
    static const QRegularExpression named(
        QStringLiteral("^[^<>@:\\d][^<>@:]{0,100}[(<]") + addr + QStringLiteral("[)>](?:<mailto:[^>]{0,300}>)?:?$"), QRegularExpression::UseUnicodePropertiesOption);
    // Exchange before 2007: "Builder, Bob on 1/14/2026 10:01 AM". A name only; with one recipient it is clear who is meant.
    static const QRegularExpression nameOnly(QStringLiteral("^([^@:;<>]{1,100}) on \\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4} \\d{1,2}:\\d\\d(?::\\d\\d)?(?: [AP]M)?$"));
    if (m_opening == Opening::Certain && m_found.size() < StatusReader::MaxRecipients) {
        if (const auto match = nameOnly.match(text.toString()); match.hasMatch()) {
            Found found;
            found.recipient.address = ReportFields::cleaned(match.captured(1));
            found.recipient.delivery = m_delivery;
            m_found.append(found);
            return true;
        }
    }
    if (text.size() < 3 || !text.contains(u'@') || m_found.size() >= StatusReader::MaxRecipients)
        return false;
    const QString line = text.toString();
    auto match = plain.match(line);
    if (!match.hasMatch())
        match = named.match(line);
    if (!match.hasMatch())
        return false;
    QString address = ReportFields::cleaned(match.captured(1));
    while (address.endsWith(u'.'))
        address.chop(1);
    if (isOwnAddressOfSystem(address) && m_found.isEmpty() == false)
        return false; // whom to ask, not who was missed
    Found found;
    found.recipient.address = address;
    found.recipient.delivery = m_delivery;
    m_found.append(found);
    if (const QString rest = match.captured(3).mid(1).trimmed(); !rest.isEmpty())
        m_found.last().lines += rest;
    const QString comment = match.captured(2);
    if (!comment.isEmpty() && !readAlias(comment))
        m_found.last().lines += comment.mid(1).chopped(comment.endsWith(u')') ? 1 : 0); // "bob@example.net (user not found)"
    return true;
}

/// "(generated from a@b)", "(expanded from: <a@b>)": the address the message was sent to; the one above is what became of it.
bool BounceText::readAlias(QStringView text)
{
    static const QRegularExpression alias(QStringLiteral("^\\((?:ultimately )?(?:generated|expanded) from:? <?([^\\s<>()]{1,300}@[^\\s<>()]{1,255})>?\\)?:?\\s*(.*)$"));
    if (m_found.isEmpty() || !text.startsWith(u'('))
        return false;
    const auto match = alias.match(text.toString());
    if (!match.hasMatch())
        return false;
    ReportedRecipient &recipient = m_found.last().recipient;
    if (recipient.finalAddress.isEmpty()) {
        recipient.finalAddress = recipient.address;
        recipient.address = ReportFields::cleaned(match.captured(1));
    }
    return true;
}

/// Who reports, and the subject of the message where the text tells it.
void BounceText::noteContext(QStringView text)
{
    static const QRegularExpression server(
        QStringLiteral("(?:\\bprogram at (?:host )?|\\bsystem at host |\\bagent at |generating server: |\\bqueue on (?!\\S+ (?:for|since)\\b))(\\S+)"),
        QRegularExpression::CaseInsensitiveOption);
    if (m_server.isEmpty()) {
        if (const auto match = server.match(text.toString()); match.hasMatch()) {
            m_server = match.captured(1);
            while (m_server.endsWith(u'.') || m_server.endsWith(u','))
                m_server.chop(1);
        }
    }
    if (!m_subject.isEmpty())
        return;
    for (const QLatin1String label : {QLatin1String("subject:"), QLatin1String("the subject of the message is:")}) {
        if (text.startsWith(label, Qt::CaseInsensitive))
            m_subject = HeaderText::decode(text.mid(label.size()).trimmed().toUtf8());
    }
}

/// "Your message wasn't delivered to bob@example.net because ...": programs that write for people name the address within a sentence.
void BounceText::findWithinSentences()
{
    static const QRegularExpression sentence(
        QStringLiteral(
            "(?:\\bdelivered to|delivering your message to|\\bdeliver (?:your|this|the) (?:message|mail|email) to|\\bmessage to|\\bmail to|\\baddress|\\brecipient)[: ]{1,2}['\"]?<?"
            "([^\\s<>()\"',;:@]{1,100}@[^\\s<>()\"',;:@]{1,255})"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int MaxNamed = 20; // nobody writes more into sentences
    auto all = sentence.globalMatch(m_intro);
    while (all.hasNext() && m_found.size() < MaxNamed) {
        QString address = ReportFields::cleaned(all.next().captured(1));
        while (address.endsWith(u'.'))
            address.chop(1);
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&address](const Found &f) { return f.recipient.address.compare(address, Qt::CaseInsensitive) == 0; });
        if (known || isOwnAddressOfSystem(address))
            continue;
        Found found;
        found.recipient.address = address;
        found.recipient.delivery = m_delivery;
        m_found.append(found);
    }
    if (m_found.isEmpty())
        return;
    QStringList lines;
    for (qsizetype i = 0; i < std::min<qsizetype>(m_lines.size(), 4 * MaxReasonLines) && (m_returnedAt < 0 || i < m_returnedAt); ++i)
        lines += m_lines.at(i).toString();
    // The answer, wherever it stands; without one the opening sentence is the reason.
    for (Found &f : m_found)
        f.lines = lines;
}

/// Addresses one below the other have the reason below the last of them.
void BounceText::shareReasons()
{
    for (qsizetype i = m_found.size() - 2; i >= 0; --i) {
        const QStringList &own = m_found.at(i).lines;
        if (std::all_of(own.begin(), own.end(), [](const QString &line) { return line.trimmed().isEmpty(); }))
            m_found[i].lines = m_found.at(i + 1).lines;
    }
}

/// sendmail, MDaemon: what was said to whom stands apart from the list of addresses.
void BounceText::useTranscript()
{
    if (m_transcript.isEmpty() || m_found.isEmpty())
        return;
    const QStringList said = paragraphs(m_transcript);
    QString remote;
    for (const QString &line : std::as_const(m_transcript)) {
        if (remote.isEmpty())
            remote = ReportFields::hostIn(line);
    }
    constexpr qsizetype MaxWork = 200'000; // comparisons of a hostile transcript with a hostile list
    qsizetype work = 0;
    for (Found &f : m_found) {
        if (f.recipient.remoteServer.isEmpty())
            f.recipient.remoteServer = remote;
        QStringList about;
        for (const QString &paragraph : said) {
            if (++work < MaxWork && about.size() < 5 && f.recipient.code == 0 && paragraph.contains(f.recipient.address, Qt::CaseInsensitive)
                && ReportFields::replyIn(paragraph).code != 0)
                about += paragraph;
        }
        if (about.isEmpty() && m_found.size() == 1 && f.recipient.code == 0)
            about = said;
        if (about.isEmpty())
            continue;
        ReportedRecipient better = f.recipient;
        better.diagnostic.clear();
        better.status.clear();
        for (const QString &paragraph : std::as_const(about))
            explain(better, {paragraph});
        if (better.code != 0 || f.recipient.diagnostic.isEmpty())
            f.recipient = better;
    }
}

void BounceText::readReturned(DeliveryReport &report) const
{
    if (m_returnedAt < 0)
        return;
    const QStringView line = m_lines.at(m_returnedAt);
    // The line itself is a heading, or the first field.
    QStringView rest = QStringView(m_text).mid(line.data() - m_text.constData());
    if (line.trimmed().startsWith(u'-') || line.trimmed().startsWith(u'=') || line.trimmed().endsWith(u':'))
        rest = rest.mid(line.size());
    const QByteArray header = rest.trimmed().toUtf8();
    const MimeTree tree = MimeScanner::scan(header);
    const MimePart &root = tree.parts.front();
    if (report.messageIdHeader.isEmpty())
        report.messageIdHeader = ReportFields::messageId(root.field("message-id"));
    if (report.subject.isEmpty())
        report.subject = ReportFields::text(root.field("subject"));
}

} // namespace postrider
