// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/Pop3Rig.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

namespace {

QStringList answer(const QStringList &lines)
{
    QStringList all{"S: +OK"};
    for (const QString &line : lines)
        all += "S: " + line;
    return all + QStringList{"S: ."};
}

/// The door, and what is there: sizes and names.
QStringList visitTo(const QStringList &sizes, const QStringList &uids, const QStringList &capabilities = {"UIDL", "TOP"})
{
    return QStringList{"S: +OK ready", "C: CAPA"} + answer({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS secret", "S: +OK", "C: CAPA"}
    + answer(capabilities) + QStringList{"C: LIST"} + answer(sizes) + QStringList{"C: UIDL"} + answer(uids);
}

QStringList retr(int number, const QString &subject)
{
    return QStringList{QString("C: RETR %1").arg(number)} + answer({"Subject: " + subject, QString("Message-ID: <%1@example.org>").arg(subject), "", "Hello."});
}

const QStringList kBye{"C: QUIT", "S: +OK bye", "EOF"};

} // namespace

/// Servers that no real one would be, and what they must not bring about: nothing lost, nothing twice, nothing deleted that was not fetched.
class Pop3OddServersTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Pop3Rig> m_rig;

    void start(const QList<QStringList> &visits, const Pop3Policy &policy = {})
    {
        m_rig.reset();
        m_server = std::make_unique<ScriptedServer>();
        for (const QStringList &visit : visits)
            m_server->script(visit);
        m_rig = std::make_unique<Pop3Rig>(m_server->address(Security::PlainLoopback), ServerAddress(), policy);
    }
    QStringList subjects()
    {
        QStringList list;
        for (const MessageId id : m_rig->inbox())
            list.append(m_rig->profile.reader->messageRow(id)->subject);
        list.sort();
        return list;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup() { m_rig.reset(); }

    /// Only the answer to QUIT says that it is gone: else it is asked for again, and not fetched again.
    void quitNotConfirmed_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("-ERR") << "S: -ERR some left";
        QTest::newRow("lost") << "CLOSE";
        QTest::newRow("reset") << "RESET";
    }
    void quitNotConfirmed()
    {
        QFETCH(QString, answer);
        start({visitTo({"1 50", "2 50"}, {"1 a", "2 b"}) + retr(2, "b") + retr(1, "a") + QStringList{"C: DELE 1", "S: +OK", "C: DELE 2", "S: +OK", "C: QUIT", answer},
                  visitTo({"1 50", "2 50"}, {"1 a", "2 b"}) + QStringList{"C: DELE 1", "S: +OK", "C: DELE 2", "S: -ERR locked", "C: QUIT", "S: +OK", "EOF"},
                  visitTo({"1 50"}, {"1 b"}) + QStringList{"C: DELE 1", "S: +OK"} + kBye, visitTo({}, {}) + kBye},
            {0, false});
        m_rig->visit();
        QVERIFY(m_rig->failure);
        QCOMPARE(subjects(), (QStringList{"a", "b"}));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_rig->visit(), 0);
            QVERIFY2(!m_rig->failure, m_rig->failure ? qPrintable(m_rig->failure->detail) : "");
        }
        QCOMPARE(subjects(), (QStringList{"a", "b"}));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Cut while messages come: those that are here are not fetched again, and none was deleted.
    void cutBetween()
    {
        start({visitTo({"1 50", "2 50", "3 50"}, {"1 a", "2 b", "3 c"}) + retr(3, "c") + QStringList{"C: RETR 2", "R: +OK\\r\\nSubject: b\\r\\n", "CLOSE"},
                  visitTo({"1 50", "2 50", "3 50"}, {"1 a", "2 b", "3 c"}) + retr(2, "b") + retr(1, "a")
                      + QStringList{"C: DELE 1", "S: +OK", "C: DELE 2", "S: +OK", "C: DELE 3", "S: +OK"} + kBye},
            {0, false});
        m_rig->visit();
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::Offline);
        m_rig->visit();
        QVERIFY(!m_rig->failure);
        QCOMPARE(subjects(), (QStringList{"a", "b", "c"}));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Several messages with one id: all come, none goes.
    void twins()
    {
        start({visitTo({"1 50", "2 60", "3 50"}, {"1 same", "2 same", "3 own"}) + retr(3, "own") + retr(2, "two") + retr(1, "one") + QStringList{"C: DELE 3", "S: +OK"} + kBye,
                  visitTo({"1 50", "2 60", "3 60"}, {"1 same", "2 same", "3 same"}) + retr(3, "three") + kBye},
            {0, true});
        m_rig->visit();
        QCOMPARE(subjects(), (QStringList{"one", "own", "two"}));
        m_rig->visit();
        QVERIFY(!m_rig->failure);
        QCOMPARE(subjects(), (QStringList{"one", "own", "three", "two"}));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// The list forgets some; they are asked for one by one, and if that does not help, known by their header.
    void missingNames()
    {
        const QStringList asks{"C: UIDL 2", "S: +OK 2 b", "C: UIDL 3", "S: -ERR what", "C: TOP 3 0"};
        start({visitTo({"1 50", "2 50", "3 50"}, {"1 a", "nonsense"}) + asks + answer({"Subject: c", ""}) + retr(3, "c") + retr(2, "b") + retr(1, "a") + kBye,
            visitTo({"1 50", "2 50", "3 50"}, {"1 a", "nonsense"}) + asks + answer({"Subject: c", ""}) + kBye});
        m_rig->visit();
        QCOMPARE(subjects(), (QStringList{"a", "b", "c"}));
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_server->outcome(), QString());
    }

    void withoutUidl()
    {
        QStringList door = visitTo({"1 50", "2 50"}, {}, {"TOP"});
        door.resize(door.size() - 2);
        const QStringList tops = QStringList{"S: -ERR what", "C: TOP 1 0"} + answer({"Subject: a", ""}) + QStringList{"C: TOP 2 0"} + answer({"Subject: b", ""});
        start({door + tops + retr(2, "b") + retr(1, "a") + kBye, door + tops + kBye});
        m_rig->visit();
        QVERIFY2(!m_rig->failure, m_rig->failure ? qPrintable(m_rig->failure->message) : "");
        QCOMPARE(subjects(), (QStringList{"a", "b"}));
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Neither UIDL nor TOP: nothing is fetched again and again, and the person is told why nothing comes.
    void withoutAnyName()
    {
        QStringList door = visitTo({"1 50"}, {}, {"USER"});
        door.resize(door.size() - 2);
        start({door + QStringList{"S: -ERR what", "EOF"}});
        m_rig->visit();
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::Refused);
        QVERIFY(subjects().isEmpty());
        QCOMPARE(m_server->outcome(), QString());
    }

    /// A server that is empty for a moment brings nothing back, neither what is here nor what was deleted here.
    void emptyForAMoment()
    {
        const QStringList both = visitTo({"1 50", "2 50"}, {"1 a", "2 b"});
        start({both + retr(2, "b") + retr(1, "a") + kBye, visitTo({}, {}) + kBye, both + kBye, visitTo({}, {}) + kBye, both + kBye});
        m_rig->visit();
        QVERIFY(m_rig->removeForGood({m_rig->inbox().first()}));
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_rig->visit(), 0);
        // Also after long: they were named the last time that anybody looked.
        m_rig->clock.advance(Pop3Sync::kRememberedFor + 1000);
        QCOMPARE(m_rig->visit(), 0);
        QVERIFY(!m_rig->failure);
        QCOMPARE(m_rig->inbox().size(), 1);
        QCOMPARE(m_server->outcome(), QString());
    }

    /// The mailbox was moved to another machine: all ids are others. Nothing comes twice, also not what was deleted here; what is new does.
    void allNamedAnew()
    {
        const auto top = [](int number, const QString &subject) {
            return QStringList{QString("C: TOP %1 0").arg(number)} + answer({"Subject: " + subject, QString("Message-ID: <%1@example.org>").arg(subject), ""});
        };
        start({visitTo({"1 50", "2 50", "3 50"}, {"1 a", "2 b", "3 c"}) + retr(3, "c") + retr(2, "b") + retr(1, "a") + kBye,
            visitTo({"1 50", "2 50", "3 50", "4 50"}, {"1 x1", "2 x2", "3 x3", "4 x4"}) + top(1, "b") + top(2, "c") + top(3, "new") + top(4, "a") + retr(3, "new") + kBye,
            visitTo({"1 50", "2 50", "3 50", "4 50"}, {"1 x1", "2 x2", "3 x3", "4 x4"}) + kBye});
        m_rig->visit();
        for (const MessageId id : m_rig->inbox()) {
            if (m_rig->profile.reader->messageRow(id)->subject == "b")
                QVERIFY(m_rig->removeForGood({id}));
        }
        QCOMPARE(m_rig->visit(), 1);
        QCOMPARE(subjects(), (QStringList{"a", "c", "new"}));
        QCOMPARE(m_rig->visit(), 0);
        QVERIFY(!m_rig->failure);
        QCOMPARE(m_server->outcome(), QString());
    }

    /// The line is cut while they are looked at: the next visit looks again.
    void allNamedAnewAndCut()
    {
        start({visitTo({"1 50", "2 50"}, {"1 a", "2 b"}) + retr(2, "b") + retr(1, "a") + kBye,
            visitTo({"1 50", "2 50"}, {"1 x1", "2 x2"}) + QStringList{"C: TOP 1 0", "S: +OK", "CLOSE"},
            visitTo({"1 50", "2 50"}, {"1 x1", "2 x2"}) + QStringList{"C: TOP 1 0"} + answer({"Subject: a", "Message-ID: <a@example.org>", ""}) + QStringList{"C: TOP 2 0"}
                + answer({"Subject: b", "Message-ID: <b@example.org>", ""}) + kBye});
        m_rig->visit();
        m_rig->visit();
        QVERIFY(m_rig->failure);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(subjects(), (QStringList{"a", "b"}));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Other messages than before, with other headers: they all come.
    void allNew()
    {
        start({visitTo({"1 50"}, {"1 a"}) + retr(1, "a") + kBye,
            visitTo({"1 50"}, {"1 b"}) + QStringList{"C: TOP 1 0"} + answer({"Subject: b", "Message-ID: <b@example.org>", ""}) + retr(1, "b") + kBye});
        m_rig->visit();
        QCOMPARE(m_rig->visit(), 1);
        QCOMPARE(subjects(), (QStringList{"a", "b"}));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Ids as no one would make them.
    void oddNames()
    {
        const QString longOne(600, QLatin1Char('x'));
        const QStringList uids{"1 ../../etc/passwd", "2 with blanks in it", "3 " + longOne, "4 " + longOne + "y", "5 'quoted\\\"; DROP TABLE message"};
        const QStringList sizes{"1 50", "2 50", "3 50", "4 50", "5 50"};
        start({visitTo(sizes, uids) + retr(5, "e") + retr(4, "d") + retr(3, "c") + retr(2, "b") + retr(1, "a") + kBye, visitTo(sizes, uids) + kBye});
        QCOMPARE(m_rig->visit(), 5);
        QCOMPARE(m_rig->visit(), 0);
        QVERIFY(!m_rig->failure);
        QCOMPARE(m_server->outcome(), QString());
    }

    /// Told once, and the others come.
    void refusedMessage()
    {
        const QStringList uids{"1 a", "2 b"}, sizes{"1 50", "2 50"};
        const QStringList refused{"C: RETR 2", "S: -ERR damaged"};
        start({visitTo(sizes, uids) + refused + retr(1, "a") + QStringList{"C: DELE 1", "S: +OK"} + kBye,
                  visitTo({"1 50"}, {"1 b"}) + QStringList{"C: RETR 1", "S: -ERR damaged"} + kBye},
            {0, false});
        QCOMPARE(m_rig->visit(), 1);
        QCOMPARE(m_rig->visit(), 0);
        QCOMPARE(m_rig->told.size(), 1);
        QCOMPARE(m_rig->told.first().detail, QString("damaged"));
        QCOMPARE(m_server->outcome(), QString());
    }

    /// RFC 2449 6.5: the server is not even asked before its time.
    void loginDelay()
    {
        start({visitTo({}, {}, {"UIDL", "LOGIN-DELAY 900"}) + kBye, visitTo({}, {}, {"UIDL"}) + kBye});
        m_rig->visit();
        QVERIFY(!m_rig->failure);
        m_rig->clock.advance(899'000);
        m_rig->visit();
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::Busy);
        QCOMPARE(m_server->connectionCount(), 1);
        m_rig->clock.advance(1000);
        m_rig->visit();
        QVERIFY(!m_rig->failure);
        QCOMPARE(m_server->outcome(), QString());
    }

    void inUse()
    {
        start({QStringList{"S: +OK ready", "C: CAPA"} + answer({"USER"})
            + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS secret", "S: -ERR [IN-USE] somebody else is here", "EOF"}});
        m_rig->visit();
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::Busy);
        QCOMPARE(m_rig->worker->status().state, AccountStatus::State::Offline);
    }

    void wrongPassword()
    {
        start({QStringList{"S: +OK ready", "C: CAPA"} + answer({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS secret", "S: -ERR [AUTH] no", "EOF"}});
        m_rig->visit();
        QVERIFY(m_rig->failure && m_rig->failure->kind == ErrorKind::SignIn);
        QCOMPARE(m_rig->worker->status().state, AccountStatus::State::NeedsSignIn);
    }
};

QTEST_GUILESS_MAIN(Pop3OddServersTest)
#include "Pop3OddServersTest.moc"
