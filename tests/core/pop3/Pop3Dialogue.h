// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pop3/Pop3Client.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace postrider::test {

// What the tests of Pop3Client share: one client, one dialogue, one outcome.

using Work = std::function<void(Pop3Client &)>;

inline std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

struct Played {
    QString outcome; ///< of the server: empty if all went as written
    std::optional<Failure> failure; ///< of the client
    QByteArray transcript;
    QByteArray received; ///< everything the client sent
};

/// Plays one dialogue with a client that does `work` on it.
inline Played play(const QStringList &lines, const Work &work = {}, Security security = Security::PlainLoopback, const Pop3Options &options = {})
{
    ScriptedServer server;
    server.script(lines);
    const auto transcript = std::make_shared<Transcript>();
    Played played;
    played.failure = failureOf([&] {
        Pop3Client client(server.address(security), transcript, nullptr, options);
        if (work)
            work(client);
    });
    played.outcome = server.outcome();
    played.transcript = transcript->text();
    played.received = server.received();
    return played;
}

inline QString kindOf(const Played &played)
{
    return played.failure ? nameOf(played.failure->kind) : QStringLiteral("none");
}

inline QStringList answer(const QStringList &capabilities)
{
    QStringList lines{"S: +OK here they are"};
    for (const QString &capability : capabilities)
        lines += "S: " + capability;
    return lines + QStringList{"S: ."};
}

/// A server's greeting and its answer to CAPA, over plain loopback.
inline QStringList hello(const QStringList &capabilities = {})
{
    return QStringList{"S: +OK ready", "C: CAPA"} + answer(capabilities);
}

inline const SaslCredentials kAda{QStringLiteral("ada@example.org"), QStringLiteral("s3cret word")};

inline Work signIn(const SaslCredentials &credentials = kAda)
{
    return [credentials](Pop3Client &client) { client.signIn(credentials); };
}

/// Signed in, and what follows.
inline QStringList inside(const QStringList &capabilities, const QStringList &more)
{
    return hello({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word", "S: +OK", "C: CAPA"} + answer(capabilities) + more;
}

inline Work insideWork(const Work &work)
{
    return [work](Pop3Client &client) {
        client.signIn(kAda);
        work(client);
    };
}

} // namespace postrider::test

// The client is gone before the server is asked, so every failure shows both sides.
#define PLAYED_WELL(played)                                                                                                                                                        \
    do {                                                                                                                                                                           \
        const postrider::test::Played result = (played);                                                                                                                           \
        QVERIFY2(!result.failure, result.failure ? qPrintable(result.failure->message + result.failure->detail) : "");                                                             \
        QCOMPARE(result.outcome, QString());                                                                                                                                       \
    } while (false)
#define PLAYED_TO(played, kind)                                                                                                                                                    \
    do {                                                                                                                                                                           \
        const postrider::test::Played result = (played);                                                                                                                           \
        QCOMPARE(kindOf(result), nameOf(kind));                                                                                                                                    \
        QVERIFY(!result.failure->message.isEmpty());                                                                                                                               \
        QCOMPARE(result.outcome, QString());                                                                                                                                       \
    } while (false)
