// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapClient.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace postrider;
using namespace postrider::test;

// What the tests of ImapClient share: one client, one dialogue, one outcome.

using Work = std::function<void(ImapClient &)>;

struct Played {
    QString outcome; ///< of the server: empty if all went as written
    std::optional<Failure> failure; ///< of the client
    QByteArray transcript;
};

/// Plays one dialogue with a client that does `work` on it.
inline Played play(const QStringList &lines, const Work &work, Security security = Security::PlainLoopback)
{
    ScriptedServer server;
    server.script(lines);
    const auto transcript = std::make_shared<Transcript>();
    Played played;
    try {
        ImapClient client(server.address(security), transcript, nullptr);
        client.setStallTimeout(std::chrono::seconds(5));
        work(client);
    } catch (const MailError &e) {
        played.failure = Failure::of(e);
    }
    played.outcome = server.outcome();
    played.transcript = transcript->text();
    return played;
}

inline QString kindOf(const Played &played)
{
    return played.failure ? nameOf(played.failure->kind) : QStringLiteral("none");
}

/// A server that says at once what it can do and that we are in: the shortest way to a mailbox.
inline QStringList opened(const QString &capabilities, const QStringList &more)
{
    return QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + more;
}

inline QStringList selected(const QString &capabilities, const QStringList &more)
{
    return opened(capabilities, QStringList{"C: A1 SELECT INBOX", "S: * 3 EXISTS", "S: * OK [UIDVALIDITY 7] ok", "S: * OK [UIDNEXT 40] ok", "S: A1 OK [READ-WRITE] done"} + more);
}

inline void select(ImapClient &client)
{
    client.select("INBOX");
}

// The client is gone before the server is asked, so every failure shows both sides.
#define PLAYED_WELL(played)                                                                                                                                                        \
    do {                                                                                                                                                                           \
        const Played result = (played);                                                                                                                                            \
        QVERIFY2(!result.failure, result.failure ? qPrintable(result.failure->message + result.failure->detail) : "");                                                             \
        QCOMPARE(result.outcome, QString());                                                                                                                                       \
    } while (false)
#define PLAYED_TO(played, kind)                                                                                                                                                    \
    do {                                                                                                                                                                           \
        const Played result = (played);                                                                                                                                            \
        QCOMPARE(kindOf(result), nameOf(kind));                                                                                                                                    \
        QVERIFY(!result.failure->message.isEmpty());                                                                                                                               \
        QCOMPARE(result.outcome, QString());                                                                                                                                       \
    } while (false)
