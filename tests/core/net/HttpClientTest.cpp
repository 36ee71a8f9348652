// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/HttpClient.h"
#include "tests/servers/FakeWebServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace postrider;
using namespace postrider::test;
using Kind = TestCertificates::Kind;

Q_DECLARE_METATYPE(postrider::test::TestCertificates::Kind)

/// What of a web server's answer is taken, and what is refused; https is held to the same certificates as mail.
class HttpClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status"); // 0: refused
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &wire, int status, const QByteArray &body = {}) { QTest::newRow(name) << wire << status << body; };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello");
        row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello world", 200, "hello");
        row("until the end", "HTTP/1.0 200 OK\r\n\r\nhello", 200, "hello");
        row("no word", "HTTP/1.1 200\r\n\r\nx", 200, "x");
        row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n", 200, "hello");
        row("chunks win over a length", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 200, "hello");
        row("interim", "HTTP/1.1 103 Early\r\nA: b\r\n\r\nHTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", 404);
        row("no body", "HTTP/1.1 204 None\r\nContent-Length: 99\r\n\r\n", 204);
        row("twice the same length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 200, "hi");
        row("bare LF", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi");
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", 0);
        row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nhi", 0);
        row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhi", 0);
        row("over the bound", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n" + QByteArray(1001, 'x'), 0);
        row("at the bound", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'), 200, QByteArray(1000, 'x'));
        row("over the bound, no length", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5000, 'x'), 0);
        row("over the bound, chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(11) + "0\r\n\r\n",
            0);
        row("a chunk of no size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n0\r\n\r\n", 0);
        row("a chunk longer than it says", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhello\r\n0\r\n\r\n", 0);
        row("packed", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nhi", 0);
        row("an encoding nobody knows", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 0);
        row("not HTTP", "220 mail.example.org ESMTP\r\n\r\n", 0);
        row("HTTP/2", "HTTP/2 200 OK\r\n\r\n", 0);
        row("a status of letters", "HTTP/1.1 2x0 OK\r\n\r\n", 0);
        row("status 999", "HTTP/1.1 999 OK\r\n\r\n", 0);
        row("interim without end", QByteArray("HTTP/1.1 100 Go on\r\n\r\n").repeated(50), 0);
        row("fields without end", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(5000) + "\r\n", 0);
        row("a field of 1 MB", "HTTP/1.1 200 OK\r\nA: " + QByteArray(1 << 20, 'x') + "\r\n\r\n", 0);
        row("a field without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", 0);
    }

    void answers()
    {
        QFETCH(QByteArray, wire);
        QFETCH(int, status);
        FakeWebServer server([&](const FakeWebServer::Request &) { return FakeWebServer::Answer{wire}; });
        const HttpClient client(nullptr);
        try {
            const HttpAnswer answer = client.ask({QUrl(QStringLiteral("http://127.0.0.1:%1/a").arg(server.port()))}, QDeadlineTimer(30'000), 1000);
            QCOMPARE(answer.status, status);
            QTEST(answer.body, "body");
        } catch (const MailError &e) {
            QVERIFY2(status == 0, e.what());
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
        }
    }

    void asksAsItShould()
    {
        FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::status(302, "Location: ../c?x=1\r\n")}; });
        const HttpClient client(nullptr);
        const QString base = QStringLiteral("http://localhost:%1").arg(server.port());
        const HttpAnswer answer = client.ask({QUrl(base + "/a/b?q=%2B%20")}, QDeadlineTimer(30'000));
        QCOMPARE(answer.location.toString(), base + "/c?x=1");
        client.ask({QUrl(base), "grant=x&y=z"}, QDeadlineTimer(30'000));
        const auto requests = server.requests();
        QCOMPARE(requests[0].method + ' ' + requests[0].target, QByteArray("GET /a/b?q=%2B%20"));
        QCOMPARE(requests[0].host, QByteArray("localhost:") + QByteArray::number(server.port()));
        QCOMPARE(requests[1].method + ' ' + requests[1].target, QByteArray("POST /"));
        QCOMPARE(requests[1].body, QByteArray("grant=x&y=z"));
    }

    void headOnlyAndDate()
    {
        // What a GET would bring is said and does not come.
        FakeWebServer server([](const FakeWebServer::Request &request) {
            return FakeWebServer::Answer{
                "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\nDate: " + (request.target == "/odd" ? QByteArray("yesterday") : "Sun, 06 Nov 1994 08:49:37 GMT") + "\r\n\r\n"};
        });
        const HttpClient client(nullptr);
        HttpRequest request{QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()))};
        request.wanted = HttpRequest::Wanted::HeadOnly;
        const HttpAnswer answer = client.ask(request, QDeadlineTimer(30'000), 10);
        QCOMPARE(answer.date, qint64(784111777000)); // the example of RFC 9110 5.6.7
        QCOMPARE(answer.body, QByteArray());
        QCOMPARE(server.requests()[0].method, QByteArray("HEAD"));
        request.url.setPath(QStringLiteral("/odd"));
        QCOMPARE(client.ask(request, QDeadlineTimer(30'000), 10).date, qint64(0));
    }

    void whatIsNotAskedAtAll_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"http://example.org/", "ftp://example.org/", "https://", "https://ann:secret@example.org/", "https://example.org:0/", "file:///etc/passwd",
                 "http://127.0.0.1.example.org/", "", "//example.org/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }

    void whatIsNotAskedAtAll()
    {
        QFETCH(QString, url);
        bool isRouted = false;
        const HttpClient client(nullptr, [&](const ServerAddress &server) {
            isRouted = true;
            return server;
        });
        QVERIFY_EXCEPTION_THROWN(client.ask({QUrl(url)}, QDeadlineTimer(1000)), MailError);
        QVERIFY(!isRouted);
    }

    /// An octet now and then does not lengthen the wait, and an abort ends it.
    void dribbling()
    {
        FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(QByteArray(500, 'x')), 0, 50}; });
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.port()));
        QElapsedTimer timer;
        timer.start();
        QVERIFY_EXCEPTION_THROWN(HttpClient(nullptr).ask({url}, QDeadlineTimer(400)), MailError);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        const auto abort = std::make_shared<AbortToken>();
        QTimer::singleShot(100, abort.get(), [&] { abort->abort(); });
        try {
            HttpClient(abort).ask({url}, QDeadlineTimer(20'000));
            QFAIL("an aborted question was answered");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Cancelled));
        }
    }

    void badCertificates_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("good") << Kind::Good;
        QTest::newRow("expired") << Kind::Expired;
        QTest::newRow("not yet valid") << Kind::NotYetValid;
        QTest::newRow("wrong host") << Kind::WrongHost;
        QTest::newRow("common name only") << Kind::CommonNameOnly;
        QTest::newRow("common name beside other names") << Kind::CommonNameBeside;
        QTest::newRow("self-signed") << Kind::SelfSigned;
        QTest::newRow("unknown authority") << Kind::UnknownAuthority;
        QTest::newRow("leaf as issuer") << Kind::LeafAsIssuer;
        QTest::newRow("forged issuer") << Kind::ForgedIssuer;
        QTest::newRow("client only") << Kind::ClientOnly;
        QTest::newRow("name constraints") << Kind::NameConstraints;
        QTest::newRow("missing intermediate") << Kind::MissingIntermediate;
    }

    void badCertificates()
    {
        QFETCH(Kind, kind);
        FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok("hello")}; }, TestCertificates::shared().of(kind));
        const HttpClient client(nullptr, [](ServerAddress address) {
            address.caFile = TestCertificates::shared().caFile();
            return address;
        });
        const QUrl url(QStringLiteral("https://localhost:%1/secret").arg(server.port()));
        if (kind == Kind::Good) {
            QCOMPARE(client.ask({url}, QDeadlineTimer(30'000)).body, QByteArray("hello"));
            return;
        }
        try {
            client.ask({url}, QDeadlineTimer(30'000));
            QFAIL("a bad certificate was accepted");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Certificate));
        }
        QCOMPARE(server.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
