// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Resolver.h"
#include "core/web/ListGoodbye.h"
#include "core/web/PictureLoader.h"
#include "tests/servers/FakeWebServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>
#include <QThread>

using namespace postrider;
using namespace postrider::test;
using Kind = TestCertificates::Kind;

namespace {

/// A GIF of one pixel.
const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

} // namespace

/// Pictures from hostile servers: a picture, or nothing; and nothing is told that was not asked.
class PictureLoaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void loads();
    void answers_data();
    void answers();
    void redirects_data();
    void redirects();
    void urls_data();
    void urls();
    void certificate();
    void notWithinOurNetworks();
    void limits();
    void slow();
    void abort();
    void goodbye_data();
    void goodbye();

private:
    using Wanted = QHash<QByteArray, QByteArray>;
    /// All hosts are this server.
    static HttpClient::Route to(const FakeWebServer &server)
    {
        return [port = server.port()](const ServerAddress &) {
            return ServerAddress{QStringLiteral("localhost"), port, Security::ImplicitTls, TestCertificates::shared().caFile()};
        };
    }
    static TestCertificate certificateOf(Kind kind = Kind::Good) { return TestCertificates::shared().of(kind); }
};

void PictureLoaderTest::loads()
{
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif, "text/html")}; }, certificateOf());
    Wanted wanted;
    for (int i = 0; i < 20; ++i)
        wanted.insert("web/" + QByteArray::number(i), "https://pictures.example.com/" + QByteArray::number(i) + "?a=%2B#part");
    QHash<QByteArray, Picture> told;
    const auto report = PictureLoader(to(server), nullptr).load(wanted, [&](const QByteArray &name, const Picture &picture) { told.insert(name, picture); });
    QCOMPARE(report.loaded, 20);
    QCOMPARE(report.failed, 0);
    QCOMPARE(told.size(), 20);
    QCOMPARE(told.value("web/3").type, QByteArray("image/gif"));
    const auto requests = server.requests();
    QCOMPARE(requests.size(), 20);
    QCOMPARE(requests.first().host, QByteArray("pictures.example.com"));
    QVERIFY(!requests.first().target.contains('#'));
    QVERIFY(requests.first().target.contains("%2B"));
}

void PictureLoaderTest::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a page") << FakeWebServer::ok("<html>hi</html>", "image/png");
    QTest::newRow("SVG") << FakeWebServer::ok("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml");
    QTest::newRow("nothing") << FakeWebServer::ok("", "image/png");
    QTest::newRow("not there") << FakeWebServer::status(404, {}, gif);
    QTest::newRow("sign in") << FakeWebServer::status(401, "WWW-Authenticate: Basic realm=\"x\"\r\n", gif);
    QTest::newRow("part of it") << FakeWebServer::status(206, {}, gif);
    QTest::newRow("packed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + QByteArray(20, 'x'));
    QTest::newRow("a bomb, it says") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("too large") << FakeWebServer::ok(gif + QByteArray(Picture::largestFile, 'x'));
    QTest::newRow("pixels without end") << FakeWebServer::ok(QByteArray(gif).replace(6, 4, "\xff\xff\xff\xff"));
    QTest::newRow("not HTTP") << QByteArray("220 hello\r\n");
    QTest::newRow("closed") << QByteArray("");
}

void PictureLoaderTest::answers()
{
    QFETCH(QByteArray, answer);
    FakeWebServer server([&](const FakeWebServer::Request &) { return FakeWebServer::Answer{answer}; }, certificateOf());
    bool told = false;
    PictureLoader::Limits limits;
    limits.each = std::chrono::seconds(3);
    const auto report = PictureLoader(to(server), nullptr, limits, {}).load({{"web/0", "https://a.example.com/x"}}, [&](const QByteArray &, const Picture &) { told = true; });
    QCOMPARE(report.failed, 1);
    QVERIFY(!told);
    QCOMPARE(server.requests().size(), answer.isEmpty() ? server.requests().size() : 1);
}

void PictureLoaderTest::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("loads");
    QTest::newRow("elsewhere") << QByteArray("https://b.example.com/ok") << 2 << true;
    QTest::newRow("relative") << QByteArray("/ok") << 2 << true;
    QTest::newRow("http") << QByteArray("http://b.example.com/ok") << 1 << false;
    QTest::newRow("http to this computer") << QByteArray("http://127.0.0.1/ok") << 1 << false;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << 1 << false;
    QTest::newRow("data") << QByteArray("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP") << 1 << false;
    QTest::newRow("a user") << QByteArray("https://a:b@b.example.com/ok") << 1 << false;
    QTest::newRow("nowhere") << QByteArray("") << 1 << false;
    QTest::newRow("in a circle") << QByteArray("/a") << 4 << false;
    QTest::newRow("a tracker") << QByteArray("https://b.example.com/tracker") << 1 << false;
}

void PictureLoaderTest::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(int, requests);
    QFETCH(bool, loads);
    FakeWebServer server(
        [&](const FakeWebServer::Request &request) {
            return FakeWebServer::Answer{request.target == "/ok" ? FakeWebServer::ok(gif) : FakeWebServer::status(302, "Location: " + location + "\r\n")};
        },
        certificateOf());
    const auto isTracker = [](const QUrl &url) { return url.path() == QLatin1String("/tracker"); };
    const auto report = PictureLoader(to(server), nullptr, isTracker).load({{"web/0", "https://a.example.com/a"}}, {});
    QCOMPARE(report.loaded, loads ? 1 : 0);
    QCOMPARE(server.requests().size(), requests);
}

void PictureLoaderTest::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    for (const char *url : {"http://a.example.com/", "http://127.0.0.1/", "ftp://a.example.com/", "file:///etc/passwd", "//a.example.com/", "https://u@a.example.com/",
             "https://u:p@a.example.com/", "https://a.example.com:0/", "javascript:1", "", "https://", "data:image/gif;base64,AAAA"})
        QTest::newRow(url) << QByteArray(url);
}

void PictureLoaderTest::urls()
{
    QFETCH(QByteArray, url);
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif)}; }, certificateOf());
    QCOMPARE(PictureLoader(to(server), nullptr).load({{"web/0", url}}, {}).failed, 1);
    QCOMPARE(server.connectionCount(), 0);
}

void PictureLoaderTest::certificate()
{
    for (const Kind kind : {Kind::Expired, Kind::WrongHost, Kind::SelfSigned, Kind::UnknownAuthority}) {
        FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif)}; }, certificateOf(kind));
        QCOMPARE(PictureLoader(to(server), nullptr).load({{"web/0", "https://a.example.com/"}}, {}).failed, 1);
        QCOMPARE(server.requests().size(), 0);
    }
}

void PictureLoaderTest::notWithinOurNetworks()
{
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif)}; }, certificateOf());
    // The DNS says something else each time, as it does to get past those who look first and connect then.
    int asked = 0;
    Resolver::setLookup([&asked](const QString &host) {
        return host == QLatin1String("rebind.example.com") && ++asked > 1 ? QList<QHostAddress>{QHostAddress(QStringLiteral("127.0.0.1"))}
            : host.endsWith(QLatin1String("example.com"))                 ? QList<QHostAddress>{QHostAddress(QStringLiteral("169.254.169.254"))}
                                                                          : QList<QHostAddress>();
    });
    const auto reset = qScopeGuard([] { Resolver::setLookup({}); });
    const auto route = [port = server.port()](const ServerAddress &wanted) {
        ServerAddress place = wanted;
        place.port = port;
        place.caFile = TestCertificates::shared().caFile();
        place.publicOnly = true;
        return place;
    };
    const Wanted wanted{{"web/0", "https://rebind.example.com/"}, {"web/1", "https://127.0.0.1/"}, {"web/2", "https://localhost/"}, {"web/3", "https://[::1]/"},
        {"web/4", "https://0x7f000001/"}, {"web/5", "https://2130706433/"}, {"web/6", "https://127.1/"}, {"web/7", "https://router/"}, {"web/8", "https://[::ffff:127.0.0.1]/"},
        {"web/9", "https://a.example.com/"}};
    const auto report = PictureLoader(route, nullptr).load(wanted, {});
    QCOMPARE(report.failed, int(wanted.size()));
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(asked, 1);
    // The same server does answer where that is allowed: the test would see it.
    QCOMPARE(PictureLoader(to(server), nullptr).load(wanted, {}).loaded, int(wanted.size()));
}

void PictureLoaderTest::limits()
{
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif)}; }, certificateOf());
    Wanted wanted;
    for (int i = 0; i < 10; ++i)
        wanted.insert("web/" + QByteArray::number(i), "https://a.example.com/" + QByteArray::number(i));
    PictureLoader::Limits limits;
    limits.pictures = 4;
    QCOMPARE(PictureLoader(to(server), nullptr, limits, {}).load(wanted, {}).loaded, 4);
    limits.pictures = 10;
    limits.atOnce = 1;
    limits.octets = 2 * gif.size() + 1;
    const auto report = PictureLoader(to(server), nullptr, limits, {}).load(wanted, {});
    QCOMPARE(report.loaded, 2);
    QCOMPARE(report.failed, 8);
    const auto isTracker = [](const QUrl &url) { return url.path() == QLatin1String("/3"); };
    const auto before = server.requests().size();
    const auto tracked = PictureLoader(to(server), nullptr, isTracker).load(wanted, {});
    QCOMPARE(tracked.trackers, 1);
    QCOMPARE(server.requests().size() - before, 9);
}

void PictureLoaderTest::slow()
{
    // A drop a second, for ever.
    FakeWebServer server([](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(gif), 0, 1000}; }, certificateOf());
    PictureLoader::Limits limits;
    limits.each = std::chrono::milliseconds(700);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(PictureLoader(to(server), nullptr, limits, {}).load({{"web/0", "https://a.example.com/"}, {"web/1", "https://a.example.com/1"}}, {}).failed, 2);
    QVERIFY2(clock.elapsed() < 10'000, "the limit does not count for all of it");
}

void PictureLoaderTest::abort()
{
    FakeWebServer server([](const FakeWebServer::Request &) { return std::optional<FakeWebServer::Answer>(); }, certificateOf());
    const auto token = std::make_shared<AbortToken>();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        while (server.requests().isEmpty())
            QThread::msleep(10);
        token->abort();
    }));
    thread->start();
    QElapsedTimer clock;
    clock.start();
    try {
        PictureLoader(to(server), token).load({{"web/0", "https://a.example.com/"}}, {});
        QFAIL("it went on");
    } catch (const MailError &e) {
        QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Cancelled));
    }
    QVERIFY(clock.elapsed() < 10'000);
    thread->wait();
}

void PictureLoaderTest::goodbye_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind"); // empty: done
    QTest::newRow("done") << FakeWebServer::ok("bye") << QString();
    QTest::newRow("nothing to say") << FakeWebServer::status(204) << QString();
    QTest::newRow("a page instead") << FakeWebServer::status(302, "Location: https://a.example.com/page\r\n") << nameOf(ErrorKind::Refused);
    QTest::newRow("not there") << FakeWebServer::status(404) << nameOf(ErrorKind::Refused);
    QTest::newRow("broken") << FakeWebServer::status(500) << nameOf(ErrorKind::Busy);
}

void PictureLoaderTest::goodbye()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, kind);
    FakeWebServer server([&](const FakeWebServer::Request &) { return FakeWebServer::Answer{answer}; }, certificateOf());
    try {
        ListGoodbye::post(QUrl(QStringLiteral("https://list.example.com/u?id=1")), to(server), nullptr);
        QVERIFY(kind.isEmpty());
    } catch (const MailError &e) {
        QCOMPARE(nameOf(e.kind()), kind);
    }
    const auto requests = server.requests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests[0].method + ' ' + requests[0].target, QByteArray("POST /u?id=1"));
    QCOMPARE(requests[0].body, QByteArray("List-Unsubscribe=One-Click"));
    QVERIFY_THROWS_EXCEPTION(MailError, ListGoodbye::post(QUrl(QStringLiteral("http://127.0.0.1/u")), to(server), nullptr));
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(PictureLoaderTest)
#include "PictureLoaderTest.moc"
