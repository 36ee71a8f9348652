// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapCapabilities.h"
#include "core/imap/ImapCommandWriter.h"
#include "core/imap/ImapParser.h"
#include "core/imap/ImapTypes.h"
#include "core/net/Channel.h"

#include <QHash>
#include <functional>
#include <memory>

namespace postrider {

/// Who gets what a command brings. Both may be empty.
struct ImapListener {
    /// A FETCH response with a UID: true if it was asked for.
    std::function<bool(ImapFetched &)> fetched;
    /// Any other untagged response, after the session has taken note of it.
    std::function<void(const ImapResponse &)> told;
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
    /// One line of ours inside a command (SASL, DONE).
    void sendLine(QByteArrayView line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);
    /// Reads what is there; waits for it until `until`. False when that has passed.
    bool readUntil(QDeadlineTimer until);

    /// Capabilities that are known now; asks if nobody has told since forgetCapabilities().
    const ImapCapabilities &capabilities();
    const ImapCapabilities &knownCapabilities() const { return m_capabilities; }
    void forgetCapabilities() { m_capabilities = {}; }
    bool isPreAuthenticated() const { return m_preAuthenticated; }

    /// Before SELECT: what was known of another mailbox ends here.
    void beginSelect();
    const ImapMailbox &mailbox() const { return m_mailbox; }
    /// After SELECT was answered; `name` is empty if nothing is selected now.
    void endSelect(const QByteArray &name, const ImapAnswer &answer);
    QByteArray selected() const { return m_selected; }

    ImapUnsolicited takeUnsolicited() { return std::exchange(m_unsolicited, {}); }
    bool hasUnsolicited() const { return m_unsolicited.any(); }
    QStringList takeAlerts() { return std::exchange(m_alerts, {}); }

    /// Longest literal taken from now on.
    void setMaxLiteral(qint64 octets) { m_parser.setMaxLiteral(octets); }
    void setStallTimeout(std::chrono::milliseconds timeout) { m_stall = timeout; }
    std::chrono::milliseconds stallTimeout() const { return m_stall; }
    /// While it says good-bye itself, the server's BYE is no surprise.
    void expectFarewell() { m_leaving = true; }

private:
    ImapResponse::Kind step(const ImapListener &listener);
    void greet();
    void secure();
    ImapResponse read();
    void dispatch(const ImapResponse &response, const ImapListener &listener);
    void noteFetch(const ImapResponse &response, const ImapListener &listener);
    void noteStatus(const ImapResponse &response);
    void noteCounts(const ImapResponse &response);
    void noteTagged(const ImapResponse &response);
    void noteCode(QByteArrayView code, QByteArrayView arguments, QByteArrayView text);
    void learnCapabilities(QByteArrayView atoms);
    void record(const ImapResponse &response);
    [[noreturn]] void failProtocol(const char *what);

    Channel m_channel;
    ImapParser m_parser;
    ImapCapabilities m_capabilities;
    QHash<QByteArray, ImapAnswer> m_answers; ///< by tag; status None: not answered yet
    quint32 m_lastTag = 0;
    QByteArray m_selected;
    ImapMailbox m_mailbox;
    quint32 m_recent = 0;
    bool m_selecting = false;
    ImapUnsolicited m_unsolicited;
    QStringList m_alerts;
    QDeadlineTimer m_overall{QDeadlineTimer::Forever}; ///< of the commands under way, renewed by what was asked for
    std::chrono::milliseconds m_stall = std::chrono::seconds(60);
    bool m_preAuthenticated = false;
    bool m_trusted = false; ///< past the greeting and, where configured, STARTTLS
    bool m_leaving = false;
    int m_malformed = 0;
    int m_recorded = 0; ///< untagged responses in the transcript since the last command
    quint32 m_idleTalk = 0; ///< untagged responses nobody asked for since the last command
};

} // namespace postrider
