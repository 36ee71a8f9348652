// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapCapabilities.h"
#include "core/imap/ImapCommandWriter.h"
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapParser.h"
#include "core/imap/ImapQuirks.h"
#include "core/imap/ImapTypes.h"
#include "core/net/Channel.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>

namespace postrider {

/// Who gets what a command brings. Both may be empty.
struct ImapListener {
    /// A FETCH response with a UID: true if it was asked for.
    std::function<bool(ImapFetched &)> fetched;
    /// Any other untagged response, after the session has taken note of it: true if it was asked for. STATUS and LIST that nobody asked for are news.
    std::function<bool(const ImapResponse &)> told;
    /// What of body structures is read.
    ImapFetchParser::Structures structures = ImapFetchParser::Structures::AttachmentsOnly;
};

/// One connection as a conversation: tags, go-aheads, untagged data at any time, and what the server has made known (RFC 9051 2.2, 5.5 and 7).
///
/// Thread: its ImapClient's; blocks. Owns the Channel and the receive buffer. Never signs in, never retries; closes the channel whenever it can no
/// longer tell where in the conversation it is. Errors: as ImapClient.
class ImapSession {
public:
    /// Up to and with the greeting; with StartTls up to and with the handshake, and nothing heard before it is kept.
    ImapSession(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);

    Channel &channel() { return m_channel; }
    const Channel &channel() const { return m_channel; }

    /// Sends a command, waiting where a literal needs the server's go-ahead; returns its tag. Refused if the writer is not valid.
    QByteArray start(const ImapCommandWriter &command, const ImapListener &listener = {});
    /// Reads until the command is answered, in whatever order the server likes.
    ImapAnswer finish(const QByteArray &tag, const ImapListener &listener = {});
    /// start and finish; throws errorOf(answer) unless it is OK.
    ImapAnswer run(const ImapCommandWriter &command, const ImapListener &listener = {}, ImapPurpose purpose = ImapPurpose::Work);
    ImapAnswer run(QByteArrayView command, const ImapListener &listener = {});
    /// Reads until "+": true, or until `tag` is answered: false.
    bool awaitGoAhead(const QByteArray &tag, const ImapListener &listener = {});
    bool isAnswered(const QByteArray &tag) const;
    /// What stood behind the last "+".
    QByteArray challenge() const { return m_challenge; }
    /// One line of ours inside a command (SASL, DONE).
    void sendLine(QByteArrayView line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);
    /// Reads what is there; waits for it until `until`. False when that has passed.
    bool readUntil(QDeadlineTimer until);

    /// A command's beginning, with the literals that this server takes.
    ImapCommandWriter command(QByteArrayView text) const { return ImapCommandWriter(m_capabilities).text(text); }

    /// Capabilities that are known now, without those that are known to be broken here (ImapQuirks); asks if nobody has told since forgetCapabilities().
    const ImapCapabilities &capabilities();
    const ImapCapabilities &knownCapabilities() const { return m_capabilities; }
    void forgetCapabilities();
    /// What the server says it is (RFC 2971): may take capabilities away.
    void learnIdentity(ImapCursor parameters);
    /// RFC 5161: the server has said that it is on. Upper-case atom.
    bool isEnabled(const QByteArray &atom) const { return m_enabled.contains(atom); }
    /// For what turned out to be broken on this connection: from now on as if it were not offered.
    void giveUp(const QByteArray &capability);
    bool hasCondstore() const { return m_capabilities.has("CONDSTORE"); }
    bool hasQresync() const { return isEnabled("QRESYNC") && m_capabilities.has("QRESYNC"); }
    /// Mailbox names and headers are UTF-8 (RFC 6855, RFC 9051).
    bool isUtf8() const;
    bool isPreAuthenticated() const { return m_preAuthenticated; }

    /// Before SELECT: what was known of another mailbox ends here.
    void beginSelect();
    const ImapMailbox &mailbox() const { return m_mailbox; }
    /// After SELECT was answered; `name` is empty if nothing is selected now.
    void endSelect(const QByteArray &name, const ImapAnswer &answer);
    QByteArray selected() const { return m_selected; }

    /// RFC 4978: after the OK to COMPRESS everything is deflated, also what has come with it.
    void startCompression() { m_channel.startCompression(m_parser.takePending()); }
    /// While NOTIFY is on, STATUS and LIST come unasked (RFC 5465).
    void setNotified(bool on) { m_notified = on; }
    bool isNotified() const { return m_notified; }
    /// What of `set` was not done, because the server stops at a number of messages (RFC 9738): the UIDs below the one it names; empty: all was done.
    /// Refused where it does not name one, or would never come to an end.
    QByteArray leftOver(const ImapAnswer &answer, const QByteArray &set) const;
    /// "not proper IMAP", and the connection is closed.
    [[noreturn]] void failProtocol(const char *what);

    ImapUnsolicited takeUnsolicited() { return std::exchange(m_unsolicited, {}); }
    bool hasUnsolicited() const { return m_unsolicited.any(); }
    QStringList takeAlerts() { return std::exchange(m_alerts, {}); }

    /// Longest literal taken from now on.
    void setMaxLiteral(qint64 octets) { m_parser.setMaxLiteral(octets); }
    /// FETCH over a bound is cut, not the end of the connection (ImapParser::setCutting()).
    void setCutting(bool on) { m_parser.setCutting(on); }
    void setStallTimeout(std::chrono::milliseconds timeout) { m_stall = timeout; }
    std::chrono::milliseconds stallTimeout() const { return m_stall; }
    /// How long commands may take that bring nothing we asked for, on a line that is not silent.
    void setCommandTimeout(std::chrono::milliseconds timeout) { m_commandTimeout = timeout; }
    /// While it says good-bye itself, the server's BYE is no surprise.
    void expectFarewell() { m_leaving = true; }

private:
    bool flush(const ImapListener &listener);
    std::optional<ImapResponse::Kind> stepBuffered(const ImapListener &listener);
    ImapResponse::Kind step(const ImapListener &listener);
    void greet();
    void secure();
    ImapResponse read();
    void dispatch(const ImapResponse &response, const ImapListener &listener);
    void dispatchUntrusted(const ImapResponse &response);
    void noteFetch(const ImapResponse &response, const ImapListener &listener);
    void noteStatus(const ImapResponse &response);
    void noteCounts(const ImapResponse &response);
    void noteTagged(const ImapResponse &response);
    void noteCode(QByteArrayView code, QByteArrayView arguments, QByteArrayView text);
    void learnCapabilities(QByteArrayView atoms);
    void learnEnabled(QByteArrayView atoms);
    void noteSelected(QByteArrayView code, QByteArrayView arguments);
    void noteNews(const ImapResponse &response);
    void applyQuirks();
    void record(const ImapResponse &response);

    Channel m_channel;
    ImapParser m_parser;
    QByteArrayList m_offered; ///< as the server said them
    ImapCapabilities m_capabilities; ///< those we use
    QByteArrayList m_givenUp;
    ImapIdentity m_identity;
    QSet<QByteArray> m_enabled;
    QHash<QByteArray, ImapAnswer> m_answers; ///< by tag; status None: not answered yet
    quint32 m_lastTag = 0;
    QByteArray m_challenge;
    QByteArray m_selected;
    ImapMailbox m_mailbox;
    quint32 m_recent = 0;
    bool m_selecting = false;
    bool m_notified = false;
    ImapUnsolicited m_unsolicited;
    QStringList m_alerts;
    QDeadlineTimer m_overall{QDeadlineTimer::Forever}; ///< of the commands under way, renewed by what was asked for
    std::chrono::milliseconds m_stall = std::chrono::seconds(60);
    std::chrono::milliseconds m_commandTimeout = std::chrono::minutes(30); ///< servers that copy a whole mailbox do need minutes
    bool m_preAuthenticated = false;
    bool m_trusted = false; ///< past the greeting and, where configured, STARTTLS
    bool m_leaving = false;
    bool m_uploads = false; ///< a message is on its way to the server
    int m_malformed = 0;
    int m_recorded = 0; ///< untagged responses in the transcript since the last command
    quint32 m_idleTalk = 0; ///< untagged responses nobody asked for since the last command
};

} // namespace postrider
