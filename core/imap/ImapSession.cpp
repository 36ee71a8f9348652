// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSession.h"
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapFolderParser.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/net/WebAnswer.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace postrider {

namespace {
/// Lines that are no IMAP at all before we give up: some servers send a blank one now and then.
constexpr int kMaxMalformed = 100;
/// Untagged responses per command in the transcript, and octets of a FETCH there: mail does not belong into it.
constexpr int kMaxRecorded = 40;
constexpr int kMaxRecordedFetches = 3;
constexpr qsizetype kRecordedFetch = 120;
/// Octets of a response, and responses, before TLS: a greeting, and the answer to STARTTLS. Anybody on the way could write more.
constexpr qsizetype kMaxUntrusted = 64 * 1024;
constexpr quint32 kMaxUntrustedTalk = 1000;
/// No name of an extension is as long.
constexpr qsizetype kMaxExtension = 128;
/// A server that keeps talking without ever answering: an expunge storm in the largest mailbox stays below.
constexpr quint32 kMaxIdleTalk = 5'000'000;
constexpr qsizetype kMaxAlerts = 10;
/// Mailboxes with news that are told apart; beyond it the caller looks at all of them anyway.
constexpr qsizetype kMaxNews = 10'000;
/// Octets within the stall timeout that count as progress inside one long response; a server that drips less is as good as silent.
constexpr qint64 kProgress = 4096;
/// A server that takes nothing of a message for so long.
constexpr std::chrono::minutes kUploadStall(3);

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImapClient)
};
} // namespace

ImapSession::ImapSession(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort) : m_channel(server, std::move(transcript), std::move(abort))
{
    m_trusted = server.security != Security::StartTls;
    if (!m_trusted) {
        m_parser.setMaxResponse(kMaxUntrusted);
        m_parser.setMaxLiteral(kMaxUntrusted);
    }
    greet();
    if (!m_trusted)
        secure();
    m_trusted = true;
    m_parser.setMaxResponse(ImapParser::kMaxResponse);
    m_parser.setMaxLiteral(ImapParser::kMaxLiteral);
}

void ImapSession::greet()
{
    const bool trusted = m_trusted;
    const ImapResponse greeting = read();
    switch (greeting.kind == ImapResponse::Kind::Untagged ? greeting.status : ImapResponse::Status::None) {
    case ImapResponse::Status::Ok: break;
    case ImapResponse::Status::PreAuth:
        // RFC 9051 7.1.4: STARTTLS is no longer possible, so neither is this connection.
        if (!trusted) {
            m_channel.close();
            throw MailError(ErrorKind::Certificate,
                Text::tr("The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in."));
        }
        m_preAuthenticated = true;
        break;
    case ImapResponse::Status::Bye: {
        // What anybody on the way could have written is not shown as the server's words.
        const ImapAnswer answer = trusted ? ImapAnswer::of(greeting) : ImapAnswer{};
        m_channel.close();
        throw farewellOf(answer, ImapPurpose::SignIn);
    }
    default:
        m_channel.close();
        if (WebAnswer::isOne(greeting.line))
            throw WebAnswer::error(m_channel.server(), trusted ? shownText(greeting.line) : QString());
        throw MailError(ErrorKind::Refused, Text::tr("What answers at this address is not an IMAP server. Check the server's name and port in the account's settings."),
            trusted ? shownText(greeting.line) : QString());
    }
    if (trusted)
        noteCode(greeting.code, greeting.codeArguments, greeting.text);
}

/// RFC 9051 6.2.1 and 11.1: nothing but STARTTLS is said before TLS, and nothing heard before it counts.
void ImapSession::secure()
{
    const QByteArray tag = start(ImapCommandWriter({}).text("STARTTLS"));
    const ImapAnswer answer = finish(tag);
    if (!answer.isOk()) {
        m_channel.close();
        throw MailError(ErrorKind::Certificate, Text::tr("The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent."));
    }
    if (m_parser.hasPending()) {
        m_channel.close();
        throw MailError(ErrorKind::Certificate,
            Text::tr("The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent."),
            QStringLiteral("octets after the go-ahead for STARTTLS"));
    }
    m_channel.startTls();
    m_parser.clear();
    forgetCapabilities();
    m_enabled.clear();
    m_answers.clear();
    m_mailbox = {};
    m_recent = 0;
    m_unsolicited = {};
    m_alerts.clear();
    m_identity = {};
    m_challenge.clear();
    m_malformed = 0;
}

// --- sending ----------------------------------------------------------------------------------------------------------------------------

QByteArray ImapSession::start(const ImapCommandWriter &command, const ImapListener &listener)
{
    if (!command.isValid()) {
        throw MailError(ErrorKind::Refused, Text::tr("This cannot be sent to a mail server, because it holds a character that IMAP does not allow."), QStringLiteral("NUL"));
    }
    QByteArray tag = "A" + QByteArray::number(++m_lastTag);
    m_answers.insert(tag, {});
    m_recorded = 0;
    m_idleTalk = 0;
    m_overall = QDeadlineTimer(m_commandTimeout);
    QByteArray open = tag + ' '; // so that the transcript has lines, not crumbs
    for (const ImapCommandWriter::Part &part : command.parts()) {
        if (part.awaitsGoAhead) {
            m_channel.write(std::exchange(open, {}));
            if (!awaitGoAhead(tag, listener))
                return tag; // refused; the answer says why
        }
        if (part.privacy == ImapCommandWriter::Privacy::Secret) {
            m_channel.write(std::exchange(open, {}));
            m_channel.write(part.bytes, Channel::Secrecy::Secret);
        } else if (part.privacy == ImapCommandWriter::Privacy::Content) {
            m_channel.write(std::exchange(open, {}));
            m_channel.write(part.bytes, Channel::Secrecy::Content);
            m_uploads = true;
        } else {
            open += part.bytes;
        }
    }
    m_channel.write(open += "\r\n");
    return tag;
}

void ImapSession::sendLine(QByteArrayView line, Channel::Secrecy secrecy)
{
    m_channel.write(QByteArray(line.toByteArray() + "\r\n"), secrecy);
}

bool ImapSession::awaitGoAhead(const QByteArray &tag, const ImapListener &listener)
{
    if (flush(listener))
        return true;
    while (!isAnswered(tag)) {
        if (step(listener) == ImapResponse::Kind::Continuation)
            return true;
    }
    return false;
}

/// Everything that was written. A long text is listened through: a server that has had enough of it says why and closes (RFC 7888 4), and that would be lost behind what could
/// not be sent any more. True if a go-ahead came meanwhile.
bool ImapSession::flush(const ImapListener &listener)
{
    // How long the server takes is counted from here: until now it was our turn.
    const auto renew = qScopeGuard([this] { m_overall = QDeadlineTimer(m_commandTimeout); });
    if (!m_uploads) {
        m_channel.flush();
        return false;
    }
    bool goAhead = false;
    for (;;) {
        while (const auto kind = stepBuffered(listener))
            goAhead |= *kind == ImapResponse::Kind::Continuation;
        if (m_channel.flushUntilSpoken(kUploadStall))
            return goAhead;
        m_parser.feed(m_channel.readSome(QDeadlineTimer(m_stall)));
    }
}

/// The next response that is here as a whole.
std::optional<ImapResponse::Kind> ImapSession::stepBuffered(const ImapListener &listener)
{
    switch (m_parser.next()) {
    case ImapParser::Result::Response: break;
    case ImapParser::Result::TooMuch: failProtocol("response over the limit, or a literal without a proper size");
    case ImapParser::Result::NeedMore: return std::nullopt;
    }
    const ImapResponse response = m_parser.response();
    record(response);
    try {
        dispatch(response, listener);
    } catch (...) {
        m_channel.close();
        throw;
    }
    return response.kind;
}

/// One response. Half an answer may be still to come when it fails, and nobody could tell it from the next one: the connection ends with it.
ImapResponse::Kind ImapSession::step(const ImapListener &listener)
{
    try {
        const ImapResponse response = read();
        dispatch(response, listener);
        return response.kind;
    } catch (...) {
        m_channel.close();
        throw;
    }
}

ImapAnswer ImapSession::finish(const QByteArray &tag, const ImapListener &listener)
{
    if (!isAnswered(tag))
        flush(listener);
    while (!isAnswered(tag))
        step(listener);
    m_uploads = false;
    return m_answers.take(tag);
}

ImapAnswer ImapSession::run(const ImapCommandWriter &command, const ImapListener &listener, ImapPurpose purpose)
{
    ImapAnswer answer = finish(start(command, listener), listener);
    if (!answer.isOk())
        throw errorOf(answer, purpose);
    return answer;
}

bool ImapSession::isAnswered(const QByteArray &tag) const
{
    const auto answer = m_answers.constFind(tag);
    return answer == m_answers.cend() || answer->status != ImapResponse::Status::None;
}

ImapAnswer ImapSession::run(QByteArrayView command, const ImapListener &listener)
{
    return run(ImapCommandWriter(m_capabilities).text(command), listener);
}

// --- receiving --------------------------------------------------------------------------------------------------------------------------

ImapResponse ImapSession::read()
{
    QDeadlineTimer deadline(m_stall);
    qint64 octets = 0;
    for (;;) {
        switch (m_parser.next()) {
        case ImapParser::Result::Response: {
            const ImapResponse response = m_parser.response();
            record(response);
            return response;
        }
        case ImapParser::Result::TooMuch: failProtocol("response over the limit, or a literal without a proper size");
        case ImapParser::Result::NeedMore: break;
        }
        QByteArray chunk = m_channel.readSome(deadline);
        octets += chunk.size();
        if (octets >= kProgress) {
            octets = 0;
            deadline = QDeadlineTimer(m_stall);
            // A long message over a slow line is no command that never ends.
            m_overall = qMax(m_overall, deadline);
        }
        m_parser.feed(std::move(chunk));
    }
}

bool ImapSession::readUntil(QDeadlineTimer until)
{
    for (;;) {
        switch (m_parser.next()) {
        case ImapParser::Result::Response: {
            const ImapResponse response = m_parser.response();
            record(response);
            dispatch(response, {});
            return true;
        }
        case ImapParser::Result::TooMuch: failProtocol("response over the limit, or a literal without a proper size");
        case ImapParser::Result::NeedMore: break;
        }
        if (!m_channel.waitForData(until))
            return false;
        m_parser.feed(m_channel.readSome(QDeadlineTimer(m_stall)));
    }
}

void ImapSession::dispatch(const ImapResponse &response, const ImapListener &listener)
{
    if (m_overall.hasExpired()) {
        m_channel.close();
        throw MailError(ErrorKind::Offline, Text::tr("The mail server did not finish in time. Postrider will connect again."), QStringLiteral("overall deadline"));
    }
    if (!m_trusted) {
        dispatchUntrusted(response);
        return;
    }
    switch (response.kind) {
    case ImapResponse::Kind::Continuation:
        // What it lets us do is the caller's to know; unasked it means nothing.
        m_challenge = response.text.toByteArray();
        if (++m_idleTalk > kMaxIdleTalk)
            failProtocol("no end of go-aheads");
        return;
    case ImapResponse::Kind::Malformed:
        if (++m_malformed > kMaxMalformed)
            failProtocol("lines that are not IMAP");
        return;
    case ImapResponse::Kind::Tagged: noteTagged(response); return;
    case ImapResponse::Kind::Untagged: break;
    }
    if (response.hasNumber && response.is("FETCH")) {
        noteFetch(response, listener);
        return;
    }
    if (++m_idleTalk > kMaxIdleTalk)
        failProtocol("no end of untagged responses");
    if (response.status != ImapResponse::Status::None)
        noteStatus(response);
    else if (response.hasNumber || response.is("VANISHED"))
        noteCounts(response);
    else if (response.is("CAPABILITY"))
        learnCapabilities(response.arguments.rest());
    else if (response.is("ENABLED"))
        learnEnabled(response.arguments.rest());
    else if (response.is("ID"))
        learnIdentity(response.arguments);
    if (!(listener.told && listener.told(response)) && m_notified)
        noteNews(response);
}

/// Before TLS: that STARTTLS was answered, or that the server goes. Nothing else is taken note of.
void ImapSession::dispatchUntrusted(const ImapResponse &response)
{
    if (response.kind == ImapResponse::Kind::Tagged)
        noteTagged(response);
    else if (response.kind == ImapResponse::Kind::Untagged && response.status == ImapResponse::Status::Bye)
        noteStatus(response);
    else if (response.kind == ImapResponse::Kind::Malformed && ++m_malformed > kMaxMalformed)
        failProtocol("lines that are not IMAP");
    else if (++m_idleTalk > kMaxUntrustedTalk)
        failProtocol("no end of untagged responses");
}

/// RFC 5465 5: another mailbox than the selected one, or the list of them.
void ImapSession::noteNews(const ImapResponse &response)
{
    if (response.is("LIST")) {
        m_unsolicited.list = true;
    } else if (response.is("STATUS")) {
        ImapCursor cursor = response.arguments;
        if (const std::optional<QByteArray> name = mailboxName(cursor); name && m_unsolicited.mailboxes.size() < kMaxNews && !m_unsolicited.mailboxes.contains(*name))
            m_unsolicited.mailboxes.append(*name);
    }
}

void ImapSession::noteTagged(const ImapResponse &response)
{
    const auto waiting = m_answers.find(QByteArray::fromRawData(response.tag.data(), response.tag.size()));
    if (waiting == m_answers.end() || waiting->status != ImapResponse::Status::None)
        failProtocol("an answer to a command that was not given");
    *waiting = ImapAnswer::of(response);
    if (m_trusted)
        noteCode(response.code, response.codeArguments, response.text);
}

void ImapSession::noteFetch(const ImapResponse &response, const ImapListener &listener)
{
    ImapFetched fetched = ImapFetchParser::parse(response.arguments, listener.structures);
    fetched.sequence = response.number;
    fetched.isCut = response.isCut;
    const bool flags = fetched.flags.has_value();
    if ((fetched.uid != 0 || fetched.isCut) && listener.fetched && listener.fetched(fetched)) {
        m_overall = QDeadlineTimer(m_commandTimeout);
        return;
    }
    if (++m_idleTalk > kMaxIdleTalk)
        failProtocol("no end of untagged responses");
    m_unsolicited.flags = m_unsolicited.flags || flags;
}

void ImapSession::noteStatus(const ImapResponse &response)
{
    if (response.status == ImapResponse::Status::Bye && !m_leaving) {
        const ImapAnswer answer = m_trusted ? ImapAnswer::of(response) : ImapAnswer{};
        m_channel.close();
        throw farewellOf(answer, m_uploads ? ImapPurpose::Upload : ImapPurpose::Work);
    }
    noteCode(response.code, response.codeArguments, response.text);
}

void ImapSession::noteCode(QByteArrayView code, QByteArrayView arguments, QByteArrayView text)
{
    if (code.isEmpty())
        return;
    if (isImapName(code, "CAPABILITY")) {
        learnCapabilities(arguments);
    } else if (isImapName(code, "ALERT")) {
        if (m_alerts.size() < kMaxAlerts)
            m_alerts.append(shownText(text));
    } else if (isImapName(code, "NOTIFICATIONOVERFLOW")) {
        m_unsolicited.overflow = true;
        m_notified = false;
    } else if (isImapName(code, "UIDVALIDITY")) {
        const auto validity = quint32(ImapCursor(arguments).number(std::numeric_limits<quint32>::max()).value_or(0));
        if (!m_selecting && !m_selected.isEmpty() && validity != m_mailbox.uidValidity) {
            // RFC 9051 2.3.1.1: every UID we know means something else now. Start over from a clean connection.
            m_channel.close();
            throw MailError(ErrorKind::Offline, Text::tr("The folder was replaced on the mail server while it was open. Postrider will open it again."));
        }
        m_mailbox.uidValidity = validity;
    } else if (m_selecting) {
        // Later values cover changes that our caller has not seen: they must not look like the state it fetched.
        noteSelected(code, arguments);
    }
}

void ImapSession::noteSelected(QByteArrayView code, QByteArrayView arguments)
{
    if (isImapName(code, "UIDNEXT")) {
        m_mailbox.uidNext = quint32(ImapCursor(arguments).number(std::numeric_limits<quint32>::max()).value_or(0));
    } else if (isImapName(code, "HIGHESTMODSEQ")) {
        // Yahoo tells one, and has no CONDSTORE to use it with.
        m_mailbox.highestModSeq = hasCondstore() ? ImapCursor(arguments).number(quint64(std::numeric_limits<qint64>::max())).value_or(0) : 0;
    } else if (isImapName(code, "NOMODSEQ")) {
        m_mailbox.highestModSeq = 0;
    } else if (isImapName(code, "PERMANENTFLAGS")) {
        m_mailbox.keywordsAllowed = arguments.contains("\\*");
    } else if (isImapName(code, "UIDNOTSTICKY")) {
        m_mailbox.uidsNotSticky = true;
    } else if (isImapName(code, "MAILBOXID")) {
        m_mailbox.mailboxId = objectIdIn(ImapCursor(arguments));
    } else if (isImapName(code, "CLOSED")) {
        m_mailbox = {}; // RFC 7162 3.2.11: what came until now was about the mailbox before
    }
}

void ImapSession::noteCounts(const ImapResponse &response)
{
    if (response.is("EXISTS")) {
        m_unsolicited.exists = m_unsolicited.exists || response.number != m_mailbox.exists;
        // Fewer without EXPUNGE: not allowed, but then something went that we did not see go.
        m_unsolicited.expunged = m_unsolicited.expunged || response.number < m_mailbox.exists;
        m_mailbox.exists = response.number;
    } else if (response.is("RECENT")) {
        m_unsolicited.exists = m_unsolicited.exists || response.number > m_recent;
        m_recent = response.number;
    } else if (response.is("EXPUNGE")) {
        m_unsolicited.expunged = true;
        if (response.number > 0 && response.number <= m_mailbox.exists)
            --m_mailbox.exists;
    } else if (response.is("VANISHED")) {
        ImapCursor cursor = response.arguments;
        if (cursor.peek() == '(') // (EARLIER): what was gone before
            return;
        m_unsolicited.expunged = true;
        const quint64 count = countOfSet(cursor.word()).value_or(0);
        m_mailbox.exists -= quint32(qMin<quint64>(count, m_mailbox.exists));
    }
}

void ImapSession::record(const ImapResponse &response)
{
    Transcript *transcript = m_channel.transcript();
    if (!transcript)
        return;
    if (response.kind == ImapResponse::Kind::Tagged || response.kind == ImapResponse::Kind::Continuation) {
        transcript->server(response.line);
        return;
    }
    const bool fetch = response.hasNumber && response.is("FETCH");
    if (++m_recorded > (fetch ? kMaxRecordedFetches : kMaxRecorded))
        return;
    if (fetch && response.line.size() > kRecordedFetch)
        transcript->server(QByteArray(response.line.first(kRecordedFetch).toByteArray() + "..."));
    else
        transcript->server(response.line);
}

void ImapSession::failProtocol(const char *what)
{
    m_channel.close();
    throw MailError(ErrorKind::Refused, Text::tr("The mail server sent something that is not proper IMAP. Whoever runs the server can find out why."),
        QStringLiteral("protocol: ") + QLatin1String(what));
}

// --- what is known ----------------------------------------------------------------------------------------------------------------------

void ImapSession::learnCapabilities(QByteArrayView atoms)
{
    constexpr qsizetype kMost = 1000;
    QByteArrayList list;
    ImapCursor cursor(atoms);
    for (cursor.skipSpaces(); !cursor.atEnd() && list.size() < kMost; cursor.skipSpaces()) {
        if (const QByteArrayView name = cursor.word(); name.size() <= kMaxExtension)
            list.append(name.toByteArray());
    }
    m_offered = list;
    applyQuirks();
}

void ImapSession::applyQuirks()
{
    m_capabilities = ImapCapabilities(ImapQuirks::usable(m_offered, m_identity, m_givenUp));
}

void ImapSession::forgetCapabilities()
{
    m_offered.clear();
    m_capabilities = {};
}

void ImapSession::giveUp(const QByteArray &capability)
{
    if (!m_givenUp.contains(capability))
        m_givenUp.append(capability);
    applyQuirks();
}

void ImapSession::learnIdentity(ImapCursor parameters)
{
    m_identity = ImapIdentity::parse(parameters);
    if (!m_offered.isEmpty())
        applyQuirks();
}

void ImapSession::learnEnabled(QByteArrayView atoms)
{
    constexpr qsizetype kMost = 100;
    ImapCursor cursor(atoms);
    for (cursor.skipSpaces(); !cursor.atEnd() && m_enabled.size() < kMost; cursor.skipSpaces()) {
        if (const QByteArrayView name = cursor.word(); name.size() <= kMaxExtension)
            m_enabled.insert(name.toByteArray().toUpper());
    }
}

bool ImapSession::isUtf8() const
{
    return isEnabled("UTF8=ACCEPT") || isEnabled("IMAP4REV2") || (m_capabilities.has("IMAP4REV2") && !m_capabilities.has("IMAP4REV1"));
}

QByteArray ImapSession::leftOver(const ImapAnswer &answer, const QByteArray &set) const
{
    if (!answer.isOk() || answer.code != "MESSAGELIMIT")
        return {};
    ImapCursor cursor(answer.arguments);
    cursor.word(); // the limit
    cursor.skipSpaces();
    const quint64 lowest = cursor.number(std::numeric_limits<quint32>::max()).value_or(0);
    const std::optional<QByteArray> rest = lowest > 0 ? setBelow(set, quint32(lowest)) : std::nullopt;
    if (!rest || *rest == set)
        throw MailError(ErrorKind::Refused, Text::tr("The mail server did only a part of what was asked. Its own words are in the details."),
            shownText(QByteArray("[MESSAGELIMIT " + answer.arguments + "] " + answer.text)));
    return *rest;
}

const ImapCapabilities &ImapSession::capabilities()
{
    if (m_capabilities.isEmpty())
        run("CAPABILITY");
    return m_capabilities;
}

void ImapSession::beginSelect()
{
    m_selecting = true;
    m_selected.clear();
    m_mailbox = {};
    m_recent = 0;
}

void ImapSession::endSelect(const QByteArray &name, const ImapAnswer &answer)
{
    m_selecting = false;
    m_selected = name;
    m_mailbox.readOnly = answer.code == "READ-ONLY";
    m_unsolicited = {};
}

} // namespace postrider
