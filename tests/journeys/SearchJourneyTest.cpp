// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreReader.h"
#include "tests/journeys/JourneyBench.h"

using namespace postrider;

/// Searching in what is here and on the server, from a first sync on: a real store, engine and Dovecot.
class SearchJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hereAndOnTheServer();
    void asNewMailComes();
    void offlineSaysSo();

private:
    static QByteArray message(int number, const QByteArray &subject, const QByteArray &body)
    {
        return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: " + subject + "\nDate: Mon, 2 Nov 2026 10:" + QByteArray::number(10 + number)
            + ":00 +0100\nMessage-ID: <s" + QByteArray::number(number) + "@example.org>\n\n" + body + "\n";
    }
    static QStringList subjects(StoreReader &reader, const QList<MessageId> &ids)
    {
        QStringList list;
        for (const MessageRow &row : reader.messageRows(ids))
            list.append(row.subject);
        return list;
    }
    static QStringList found(Mail &mail, const QString &query)
    {
        SearchRequest request;
        request.query = query;
        const auto outcome = JourneyBench::wait(mail.search(request));
        QList<MessageId> ids;
        for (const SearchHit &hit : std::get<SearchResult>(outcome).hits)
            ids.append(hit.message);
        return subjects(mail.reader(), ids);
    }
};

void SearchJourneyTest::hereAndOnTheServer()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.servers->deliver(message(1, "first", "the zebra is here"), QStringLiteral("INBOX"), "S"));
    QVERIFY(bench.servers->deliver(message(2, "second", "nothing of it"), QStringLiteral("INBOX"), ""));
    QVERIFY(bench.servers->deliver(message(3, "third zebra", "only in the subject"), QStringLiteral("INBOX"), ""));
    QVERIFY(bench.makeProfile(QStringLiteral("p")));
    const auto mail = bench.open(QStringLiteral("p"), false);
    const AccountId account = mail->reader().accounts().first().id;
    QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(mail->syncOnce(account, {}, false))));
    QVERIFY(std::get<bool>(JourneyBench::wait(mail->waitForIndex(20'000))));
    // Headers are here, texts are not.
    QCOMPARE(found(*mail, QStringLiteral("zebra")), QStringList{QStringLiteral("third zebra")});
    SearchRequest request;
    request.query = QStringLiteral("zebra");
    auto onServer = JourneyBench::wait(mail->searchOnServer(request));
    QVERIFY2(std::holds_alternative<QList<MessageId>>(onServer), qPrintable(std::get_if<Failure>(&onServer) ? std::get<Failure>(onServer).detail : QString()));
    QCOMPARE(subjects(mail->reader(), std::get<QList<MessageId>>(onServer)), (QStringList{QStringLiteral("third zebra"), QStringLiteral("first")}));
    request.query = QStringLiteral("zebra is:unread");
    onServer = JourneyBench::wait(mail->searchOnServer(request));
    QCOMPARE(subjects(mail->reader(), std::get<QList<MessageId>>(onServer)), QStringList{QStringLiteral("third zebra")});
    // Everything is here now: nobody has to be asked.
    QCOMPARE(JourneyBench::settle(*mail, account), QString());
    QVERIFY(std::get<bool>(JourneyBench::wait(mail->waitForIndex(20'000))));
    QCOMPARE(found(*mail, QStringLiteral("zebra")), (QStringList{QStringLiteral("third zebra"), QStringLiteral("first")}));
    QVERIFY(mail->reader().foldersNotWhole(request).isEmpty());
    onServer = JourneyBench::wait(mail->searchOnServer(request));
    QVERIFY(std::get<QList<MessageId>>(onServer).isEmpty());
}

void SearchJourneyTest::asNewMailComes()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.makeProfile(QStringLiteral("p")));
    const auto mail = bench.open(QStringLiteral("p"), true);
    QTRY_VERIFY_WITH_TIMEOUT(!mail->statuses().isEmpty() && mail->statuses().first().state == AccountStatus::State::Idle, 30'000);
    QVERIFY(bench.servers->deliver(message(1, "new", "giraffes"), QStringLiteral("INBOX"), ""));
    QTRY_COMPARE_WITH_TIMEOUT(found(*mail, QStringLiteral("giraffes")), QStringList{QStringLiteral("new")}, 30'000);
    const MessageId id = mail->reader().messageIds(mail->reader().folders().first().id).first();
    mail->removeForGood({id});
    QTRY_COMPARE_WITH_TIMEOUT(found(*mail, QStringLiteral("giraffes")), QStringList(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(mail->notIndexed(), 0, 30'000);
}

void SearchJourneyTest::offlineSaysSo()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.servers->deliver(message(1, "first", "zebra"), QStringLiteral("INBOX"), ""));
    QVERIFY(bench.makeProfile(QStringLiteral("p")));
    const auto mail = bench.open(QStringLiteral("p"), false);
    const AccountId account = mail->reader().accounts().first().id;
    QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(mail->syncOnce(account, {}, false))));
    QVERIFY(bench.servers->stop(RealServers::Server::Imap));
    SearchRequest request;
    request.query = QStringLiteral("zebra");
    const auto outcome = JourneyBench::wait(mail->searchOnServer(request));
    const auto *failure = std::get_if<Failure>(&outcome);
    QVERIFY2(failure, "the server was asked, and it is not there");
    QVERIFY2(isTemporary(failure->kind) && !failure->message.isEmpty(), qPrintable(nameOf(failure->kind) + failure->detail));
    // An empty question, and one that is closed under way: every future ends.
    request.query.clear();
    QVERIFY(std::holds_alternative<QList<MessageId>>(JourneyBench::wait(mail->searchOnServer(request))));
}

QTEST_GUILESS_MAIN(SearchJourneyTest)
#include "SearchJourneyTest.moc"
