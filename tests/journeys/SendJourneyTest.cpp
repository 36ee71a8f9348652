// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"

using namespace postrider;

/// The journey of a sent message: from Send to its copy in Sent, also when the program is killed after every commit, when the server refuses, and when it is away.
class SendJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.start());
        QVERIFY(m_bench.makeProfile(QStringLiteral("base")));
        const auto synced = m_bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")});
        QVERIFY2(synced.status == 0, synced.errors.constData());
    }

    void killedAfterEveryCommit()
    {
        int commits = 0;
        for (int n = 1; n < 60; ++n) {
            const QString subject = QStringLiteral("kill-%1").arg(n);
            QVERIFY(m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")));
            const auto sent = m_bench.step(QStringLiteral("run"), n, {QStringLiteral("send"), QStringLiteral("bob@example.org"), subject});
            const auto finished = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")});
            QVERIFY2(finished.status == 0, (subject.toUtf8() + ": " + finished.errors + QJsonDocument(finished.state).toJson()).constData());
            // Killed before it was told to be kept, by a commit that was about something else: then nobody was promised anything.
            if (sent.killed && !sent.said.contains(QStringLiteral("saved")) && isNowhere(subject, finished.state))
                continue;
            check(subject, finished.state);
            if (QTest::currentTestFailed())
                return;
            if (!sent.killed) {
                commits = n;
                break;
            }
        }
        // queued, attempting, data_sent, accepted, filing begun, filed: fewer commits than these would mean that steps are not recorded.
        QVERIFY2(commits >= 8, QByteArray::number(commits).constData());
        qInfo("a send has %d commits; killed after each", commits - 1);
    }

    void refusedRecipientHoldsTheMessage()
    {
        QVERIFY(m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("refused")));
        const auto sent =
            m_bench.step(QStringLiteral("refused"), 0, {QStringLiteral("send"), QStringLiteral("nobody-here@example.org, carol@example.org"), QStringLiteral("refused")});
        QVERIFY2(sent.status == 0, sent.errors.constData());
        const QJsonObject item = sent.state.value(QStringLiteral("outbox")).toArray().at(0).toObject();
        QCOMPARE(item.value(QStringLiteral("state")).toString(), QStringLiteral("held"));
        QVERIFY(item.value(QStringLiteral("meaning")).toString().contains(QStringLiteral("nobody-here@example.org")));
        QVERIFY(item.value(QStringLiteral("lastReply")).toString().contains(QStringLiteral("550")));
        QCOMPARE(delivered(QStringLiteral("refused"), QStringLiteral("carol@example.org")), 0);
    }

    void serverAwayThenBack()
    {
        QVERIFY(m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("away")));
        QVERIFY(m_bench.servers->stop(RealServers::Server::Smtp));
        const auto sent = m_bench.step(QStringLiteral("away"), 0, {QStringLiteral("send"), QStringLiteral("dora@example.org"), QStringLiteral("away")});
        const QJsonObject item = sent.state.value(QStringLiteral("outbox")).toArray().at(0).toObject();
        QCOMPARE(item.value(QStringLiteral("state")).toString(), QStringLiteral("queued"));
        QVERIFY(!item.value(QStringLiteral("meaning")).toString().isEmpty());
        QVERIFY(m_bench.servers->start(RealServers::Server::Smtp));
        {
            const auto mail = m_bench.open(QStringLiteral("away"), true);
            mail->retrySend(mail->reader().outbox().value(0).id);
            QTRY_VERIFY_WITH_TIMEOUT(mail->reader().outbox().isEmpty(), 30'000);
        }
        // Taken by the server; it hands it on when it comes to it.
        QVERIFY(m_bench.servers->waitForMessages(1, QStringLiteral("INBOX"), QStringLiteral("dora@example.org")));
        QCOMPARE(delivered(QStringLiteral("away"), QStringLiteral("dora@example.org")), 1);
    }

    void takenBackBeforeItLeaves()
    {
        QVERIFY(m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("undo")));
        Mail::Options options;
        options.profile = m_bench.directory.filePath(QStringLiteral("undo"));
        options.secrets = std::make_shared<MemorySecretStore>();
        options.undoWindow = 60'000;
        Mail mail(options);
        Draft draft;
        draft.account = mail.reader().accounts().value(0).id;
        draft.from = mail.reader().accounts().value(0).identity;
        draft.to = addressesFromText(QStringLiteral("eve@example.org"));
        draft.subject = QStringLiteral("undo");
        draft.body = QStringLiteral("not this one");
        const auto queued = JourneyBench::wait(mail.send(draft));
        QVERIFY(std::holds_alternative<OpId>(queued));
        QVERIFY(mail.reader().drafts().isEmpty());
        const auto back = JourneyBench::wait(mail.cancelSend(std::get<OpId>(queued)));
        QVERIFY(std::holds_alternative<DraftId>(back));
        QCOMPARE(mail.reader().outbox().size(), 0);
        QCOMPARE(mail.reader().drafts().value(0).body, draft.body);
        QCOMPARE(delivered(QStringLiteral("undo"), QStringLiteral("eve@example.org")), 0);
    }

private:
    int delivered(const QString &subject, const QString &user) const
    {
        int count = 0;
        for (const auto &message : m_bench.servers->messages(QStringLiteral("INBOX"), user))
            count += message.header("Subject") == subject.toUtf8();
        return count;
    }

    int filed(const QString &subject) const
    {
        int count = 0;
        for (const auto &message : m_bench.servers->messages(QStringLiteral("Sent")))
            count += message.header("Subject") == subject.toUtf8();
        return count;
    }

    bool isNowhere(const QString &subject, const QJsonObject &state) const
    {
        for (const QJsonValue &value : state.value(QStringLiteral("outbox")).toArray()) {
            if (value[QStringLiteral("subject")].toString() == subject)
                return false;
        }
        return !state.value(QStringLiteral("drafts")).toArray().contains(subject) && delivered(subject, QStringLiteral("bob@example.org")) == 0;
    }

    /// Never lost, never silently twice, and the screen tells which.
    void check(const QString &subject, const QJsonObject &state) const
    {
        bool inOutbox = false, unknown = false;
        for (const QJsonValue &value : state.value(QStringLiteral("outbox")).toArray()) {
            inOutbox |= value[QStringLiteral("subject")].toString() == subject;
            unknown |= value[QStringLiteral("unknown")].toBool();
        }
        const bool inDrafts = state.value(QStringLiteral("drafts")).toArray().contains(subject);
        const bool expected = !unknown && !inDrafts && !inOutbox;
        int arrived = 0;
        if (expected)
            QTRY_VERIFY_WITH_TIMEOUT((arrived = delivered(subject, QStringLiteral("bob@example.org"))) > 0, 30'000);
        else
            arrived = delivered(subject, QStringLiteral("bob@example.org"));
        const QByteArray what = subject.toUtf8() + ": arrived " + QByteArray::number(arrived) + ", filed " + QByteArray::number(filed(subject)) + ", outbox "
            + QByteArray::number(inOutbox) + ", drafts " + QByteArray::number(inDrafts) + ", unknown " + QByteArray::number(unknown);
        QVERIFY2(arrived <= 1, what.constData());
        if (arrived == 1)
            QVERIFY2(unknown ? inOutbox && filed(subject) == 0 : filed(subject) == 1 && !inDrafts && !inOutbox, what.constData());
        else
            QVERIFY2(inDrafts != inOutbox, what.constData());
    }

    JourneyBench m_bench;
};

QTEST_GUILESS_MAIN(SendJourneyTest)
#include "SendJourneyTest.moc"
