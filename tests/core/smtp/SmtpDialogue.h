// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpClient.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>

#include <optional>

namespace postrider::test {

inline const QByteArray kMail = "From: anna@example.org\r\nSubject: hello\r\n\r\nHello Bob.\r\n";

/// From Anna, to Bob unless it says otherwise.
inline SmtpEnvelope envelope(const QStringList &recipients = {QStringLiteral("bob@example.net")}, const QByteArray &content = kMail)
{
    SmtpEnvelope result;
    result.sender = QStringLiteral("anna@example.org");
    result.recipients = recipients;
    result.content = content;
    return result;
}

inline std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

/// A server's greeting and its answer to EHLO, offering `keywords`, over plain loopback.
inline QStringList hello(const QStringList &keywords = {})
{
    QStringList lines{"S: 220 ready", "C: EHLO [127.0.0.1]"};
    if (keywords.isEmpty())
        return lines << "S: 250 hello";
    lines << "S: 250-hello";
    for (qsizetype i = 0; i < keywords.size(); ++i)
        lines << (i + 1 < keywords.size() ? "S: 250-" : "S: 250 ") + keywords.at(i);
    return lines;
}

inline const QStringList kBye{"C: QUIT", "S: 221 bye", "EOF"};

/// One message to a server that plays `dialogue` after hello(keywords), and what came of it.
struct Played {
    QString outcome; ///< of the script: empty if all went as written
    std::optional<SmtpResult> result;
    std::optional<Failure> failure;
    int handOvers = 0; ///< how often the message was about to be handed over
    QByteArray received; ///< everything the client sent

    bool isAccepted() const { return result && result->accepted; }
};

struct Play {
    QStringList keywords, dialogue;
    SmtpEnvelope message = envelope();
    bool acceptPartly = false;
    SmtpOptions options = {};

    Played run() const
    {
        Played played;
        ScriptedServer server;
        server.script(hello(keywords) + dialogue);
        played.failure = failureOf([&] {
            SmtpClient client(server.address(Security::PlainLoopback), nullptr, nullptr, options);
            played.result = client.send(message, acceptPartly, [&played](const SmtpResult &) { ++played.handOvers; });
            client.quit();
        });
        played.outcome = server.outcome();
        played.received = server.received();
        return played;
    }
};

} // namespace postrider::test

#define COMPARE_KIND(failure, wanted)                                                                                                                                              \
    do {                                                                                                                                                                           \
        const std::optional<postrider::Failure> thrown = (failure);                                                                                                                \
        QVERIFY2(thrown, "nothing was thrown");                                                                                                                                    \
        QVERIFY2(thrown->kind == (wanted), qPrintable(nameOf(thrown->kind) + ": " + thrown->message + " / " + thrown->detail));                                                    \
    } while (false)
