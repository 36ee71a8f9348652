// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"
#include "tests/servers/TestCertificates.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>

namespace postrider::test {

/// A server on a free port of 127.0.0.1 that plays written dialogues: the first connection plays the first script, the second the second, each in
/// a thread of its own. Whatever the script does not say is a failure, and so is a connection without a script.
///
///     ScriptedServer server;
///     server.script({"S: * OK ready", "C: A1 CAPABILITY", "S: * CAPABILITY IMAP4rev1", "S: A1 OK done"});
///     { ImapClient client(server.address(Security::PlainLoopback), nullptr, nullptr); ... }      // the client is gone before the question
///     QCOMPARE(server.outcome(), QString());
///
/// One step per line:
///     S: text         sends text and CRLF                          C: text        the next line is exactly this, and ends in CRLF
///     R: bytes        sends octets, no CRLF (escapes: \r \n \t     C~ regex       the next line matches the whole expression
///                     \0 \\ \xHH)                                  C= bytes       the next octets are exactly these (escapes as in R)
///     B: bytes        the same, one octet at a time                C# n           n octets of any kind (a literal)
///     WAIT ms         does nothing, and reads nothing              C.             mail up to and with CRLF . CRLF
///     TLS             the handshake, now: the first line for       SILENCE ms     the client sends nothing for so long (not before TLS)
///                     implicit TLS, after the go-ahead for         EOF            the client closes the connection without a word; ends the script
///                     STARTTLS otherwise                           TLS!           a handshake, after which the client leaves without having sent
///     CLOSE           closes (FIN); ends the script                               an octet of its own; ends the script
///     RESET           drops (RST); ends the script                 ANSWER         the next line goes to the function of setAnswer(), and what that
///                                                                                 returns is sent, with CRLF (for what cannot be written beforehand)
///
/// After the last step the connection stays open, and any further octet of the client is a failure.
/// Thread: made and asked by the test's; owns its own threads and ends them in the destructor.
class ScriptedServer {
public:
    ScriptedServer();
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    /// Appends the dialogue of one more connection.
    void script(const QStringList &lines);
    /// The certificate of scripts added after this call; TestCertificates::shared()'s good one otherwise.
    void setCertificate(const TestCertificate &certificate);
    /// What ANSWER does in scripts added after this call; it runs in the conversation's thread.
    void setAnswer(std::function<QByteArray(const QByteArray &line)> answer);
    /// How long a line of the client is waited for, in scripts added after this call; 10 s otherwise.
    void setPatience(int milliseconds);

    quint16 port() const;
    /// 127.0.0.1 and our port, trusting the test authority.
    ServerAddress address(Security security) const;

    /// Waits until every script has been played; empty if all went as written, else the first thing that did not.
    QString outcome(int timeout = 15'000);
    int connectionCount() const;
    /// Everything the client of this connection (0: the first) has sent, decrypted.
    QByteArray received(int connection = 0) const;

    static QByteArray unescaped(const QByteArray &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider::test
