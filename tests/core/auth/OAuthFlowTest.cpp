// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthFlow.h"
#include "core/auth/OAuthListener.h"
#include "core/base/MailError.h"
#include "tests/core/auth/FakeAuthorizationServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <thread>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;

namespace {

/// A browser: goes where it is sent, in a thread of its own.
class FakeBrowser {
public:
    ~FakeBrowser() { finish(); }
    OAuthFlow::OpenBrowser opener()
    {
        return [this](const QUrl &url) {
            page = url;
            m_thread = std::thread([this, url] { visit(url); });
            return true;
        };
    }
    void finish()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

    QUrl page; ///< what it was opened with
    std::function<QUrl(QUrl)> detour; ///< changes where it is sent back to
    HttpAnswer seen; ///< the page that the person sees in the end

private:
    void visit(const QUrl &url)
    {
        try {
            const HttpClient client(nullptr);
            QUrl back = client.ask({url}, QDeadlineTimer(30'000)).location;
            if (detour)
                back = detour(back);
            seen = client.ask({back}, QDeadlineTimer(30'000));
        } catch (const MailError &e) {
            seen.body = QByteArray("no answer: ") + e.what();
        }
    }
    std::thread m_thread;
};

Failure failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return {ErrorKind::Bug, "no failure", {}};
}

/// What a web server says to these octets, sent one by one or at once.
QByteArray raw(const QString &redirect, const QByteArray &request, bool slowly = false)
{
    QByteArray answer;
    const quint16 port = quint16(QUrl(redirect).port());
    std::thread([&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.waitForConnected(15'000);
        for (qsizetype i = 0; i < request.size(); i += slowly ? 1 : request.size()) {
            socket.write(request.mid(i, slowly ? 1 : request.size()));
            socket.waitForBytesWritten(15'000);
        }
        while (socket.waitForReadyRead(15'000))
            answer += socket.readAll();
    }).join();
    return answer;
}

} // namespace

/// Every failure of oauth-facts 3.5 (1), and what a hostile page or program on this computer could try.
class OAuthFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void init() { m_server = std::make_unique<FakeAuthorizationServer>(); }
    void cleanup() { m_server.reset(); }

    // --- the values --------------------------------------------------------------------------------------------------------------------
    void secrets()
    {
        // RFC 7636, appendix B.
        QCOMPARE(OAuthSecrets::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray value = OAuthSecrets::random();
            QCOMPARE(value.size(), 43);
            QVERIFY(QRegularExpression("^[A-Za-z0-9_-]+$").match(QString::fromLatin1(value)).hasMatch());
            QVERIFY(!seen.contains(value));
            seen.insert(value);
        }
        QVERIFY(OAuthSecrets::areEqual("abc", "abc"));
        QVERIFY(!OAuthSecrets::areEqual("abc", "abd") && !OAuthSecrets::areEqual("abc", "ab") && !OAuthSecrets::areEqual("", "a"));
    }

    // --- the whole way -----------------------------------------------------------------------------------------------------------------
    void signsIn_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<bool>("overV6");
        QTest::newRow("127.0.0.1") << "http://127.0.0.1/" << false;
        QTest::newRow("localhost") << "http://localhost/" << false;
        QTest::newRow("localhost without a path") << "http://localhost" << false;
        if (QTcpServer v6; v6.listen(QHostAddress::LocalHostIPv6))
            QTest::newRow("localhost, and the browser takes IPv6") << "http://localhost/" << true;
    }

    void signsIn()
    {
        QFETCH(QString, redirect);
        QFETCH(bool, overV6);
        FakeBrowser browser;
        if (overV6) {
            browser.detour = [](QUrl url) {
                url.setHost("::1");
                return url;
            };
        }
        OAuthService service = m_server->service(redirect);
        service.parameters.insert("access_type", "offline");
        const OAuthTokens tokens = flow(service).signIn("ann+x@example.org", browser.opener(), nullptr);
        browser.finish();
        QVERIFY(m_server->isGood(tokens.access));
        QVERIFY(tokens.refresh.startsWith("refresh-"));
        QCOMPARE(tokens.expiresAt, m_clock->now() + 3600'000);
        QCOMPARE(browser.seen.status, 200);
        QVERIFY2(browser.seen.body.contains("You have signed in."), browser.seen.body.constData());
        const QUrlQuery query(browser.page);
        const auto value = [&](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
        QCOMPARE(value("response_type"), QString("code"));
        QCOMPARE(value("client_id"), QString("postrider-test"));
        QCOMPARE(value("scope"), QString("imap smtp"));
        QCOMPARE(value("code_challenge_method"), QString("S256"));
        QCOMPARE(value("code_challenge").size(), 43);
        QCOMPARE(value("state").size(), 43);
        QCOMPARE(value("access_type"), QString("offline"));
        QCOMPARE(value("tenant"), QString("t 1"));
        QCOMPARE(value("login_hint"), QString("ann+x@example.org"));
        QVERIFY2(browser.page.toEncoded().contains("ann%2Bx%40"), "a + that would be read as a space");
        QVERIFY2(!browser.page.toString().contains("not a secret"), "the secret goes to the token endpoint only");
        QVERIFY(QRegularExpression("^" + QRegularExpression::escape(QString(redirect).replace("http://", "").section('/', 0, 0).prepend("http://")) + ":\\d+/?$")
                    .match(value("redirect_uri"))
                    .hasMatch());
    }

    void refusedThere_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("access_denied") << "access_denied" << ErrorKind::SignIn;
        QTest::newRow("temporarily_unavailable") << "temporarily_unavailable" << ErrorKind::Busy;
        QTest::newRow("unauthorized_client") << "unauthorized_client" << ErrorKind::Refused;
        QTest::newRow("invalid_scope") << "invalid_scope" << ErrorKind::Refused;
    }

    void refusedThere()
    {
        QFETCH(QString, error);
        QFETCH(ErrorKind, kind);
        m_server->error = error;
        FakeBrowser browser;
        const Failure failure = failureOf([&] { flow(m_server->service()).signIn({}, browser.opener(), nullptr); });
        QCOMPARE(nameOf(failure.kind), nameOf(kind));
        QCOMPARE(failure.detail, error);
        browser.finish();
        QVERIFY2(browser.seen.body.contains("Fake"), browser.seen.body.constData());
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    /// Somebody else's answer ends nothing: it is turned away, and the right one is waited for.
    void anotherState()
    {
        FakeBrowser browser;
        QByteArray turnedAway;
        browser.detour = [&](const QUrl &url) {
            QUrl wrong = url;
            wrong.setQuery("state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&code=evil");
            turnedAway = HttpClient(nullptr).ask({wrong}, QDeadlineTimer(30'000)).body;
            return url;
        };
        const OAuthTokens tokens = flow(m_server->service()).signIn({}, browser.opener(), nullptr);
        QVERIFY(m_server->isGood(tokens.access));
        QVERIFY(turnedAway.contains("does not belong"));
        QCOMPARE(m_server->tokenRequests(), 1);
    }

    void onlyAnotherState()
    {
        m_server->state = "another";
        FakeBrowser browser;
        const Failure failure = failureOf([&] { flow(m_server->service(), 4s).signIn({}, browser.opener(), nullptr); });
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::SignIn));
        QCOMPARE(failure.detail, QString("timed out"));
        browser.finish();
        QCOMPARE(browser.seen.status, 400);
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    void issuer_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("required");
        QTest::addColumn<bool>("twice");
        QTest::addColumn<bool>("good");
        QTest::newRow("the right one") << "https://fake.example"
                                       << "https://fake.example" << true << false << true;
        QTest::newRow("none, and none needed") << ""
                                               << "https://fake.example" << false << false << true;
        QTest::newRow("told, and not known") << "https://fake.example"
                                             << "" << false << false << true;
        QTest::newRow("a foreign one") << "https://evil.example"
                                       << "https://fake.example" << false << false << false;
        QTest::newRow("nearly") << "https://fake.example/"
                                << "https://fake.example" << false << false << false;
        QTest::newRow("none where it is required") << ""
                                                   << "https://fake.example" << true << false << false;
        QTest::newRow("twice") << "https://fake.example"
                               << "https://fake.example" << false << true << false;
    }

    void issuer()
    {
        QFETCH(QString, told);
        QFETCH(QString, known);
        QFETCH(bool, required);
        QFETCH(bool, twice);
        QFETCH(bool, good);
        m_server->issuer = told;
        m_server->repeatsIssuer = twice;
        OAuthService service = m_server->service();
        service.issuer = known;
        service.issuerIsRequired = required;
        FakeBrowser browser;
        const Failure failure = failureOf([&] { flow(service).signIn({}, browser.opener(), nullptr); });
        QCOMPARE(nameOf(failure.kind), nameOf(good ? ErrorKind::Bug : ErrorKind::Certificate));
        QCOMPARE(m_server->tokenRequests(), good ? 1 : 0);
    }

    void strangeAnswers_data()
    {
        QTest::addColumn<QByteArray>("query"); // behind the state
        QTest::newRow("no code") << QByteArray();
        QTest::newRow("an empty code") << QByteArray("&code=");
        QTest::newRow("two codes") << QByteArray("&code=a&code=b");
        QTest::newRow("a code with a line end") << QByteArray("&code=a%0d%0ab");
        QTest::newRow("a code of 5 KB") << "&code=" + QByteArray(5000, 'x');
    }

    void strangeAnswers()
    {
        QFETCH(QByteArray, query);
        FakeBrowser browser;
        browser.detour = [&](QUrl url) {
            url.setQuery("state=" + QUrlQuery(url).queryItemValue("state") + QString::fromLatin1(query));
            return url;
        };
        const Failure failure = failureOf([&] { flow(m_server->service()).signIn({}, browser.opener(), nullptr); });
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::Refused));
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    void noBrowser()
    {
        const Failure failure = failureOf([&] {
            flow(m_server->service())
                .signIn(
                    {}, [](const QUrl &) { return false; }, nullptr);
        });
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::Refused));
    }

    void noLastingSignIn()
    {
        m_server->forgetsRefresh = true;
        FakeBrowser browser;
        const Failure failure = failureOf([&] { flow(m_server->service()).signIn({}, browser.opener(), nullptr); });
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::Refused));
    }

    void canBeGivenUp()
    {
        const auto abort = std::make_shared<AbortToken>();
        std::thread other([&] {
            QThread::msleep(200);
            abort->abort();
        });
        QElapsedTimer timer;
        timer.start();
        const Failure failure = failureOf([&] {
            flow(m_server->service())
                .signIn(
                    {}, [](const QUrl &) { return true; }, abort);
        });
        other.join();
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::Cancelled));
        QVERIFY(timer.elapsed() < 12'000);
    }

    // --- the listener ------------------------------------------------------------------------------------------------------------------
    void otherRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray host = "Host: 127.0.0.1:PORT\r\n\r\n";
        QTest::newRow("icon") << "GET /favicon.ico HTTP/1.1\r\n" + host << QByteArray("404");
        QTest::newRow("no query") << "GET / HTTP/1.1\r\n" + host << QByteArray("404");
        QTest::newRow("another path") << "GET /x?state=STATE&code=c HTTP/1.1\r\n" + host << QByteArray("404");
        QTest::newRow("an absolute target") << "GET http://127.0.0.1/?state=STATE&code=c HTTP/1.1\r\n" + host << QByteArray("404");
        QTest::newRow("POST") << "POST /?state=STATE&code=c HTTP/1.1\r\n" + host << QByteArray("405");
        QTest::newRow("a foreign name") << QByteArray("GET /?state=STATE&code=c HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n") << QByteArray("400");
        QTest::newRow("no name") << QByteArray("GET /?state=STATE&code=c HTTP/1.1\r\n\r\n") << QByteArray("400");
        QTest::newRow("not HTTP") << QByteArray("EHLO\r\n\r\n") << QByteArray("400");
        QTest::newRow("17 KB") << "GET /?" + QByteArray(17 * 1024, 'x') + " HTTP/1.1\r\n" + host << QByteArray("431");
        QTest::newRow("two states") << "GET /?state=STATE&state=STATE&code=c HTTP/1.1\r\n" + host << QByteArray("400");
        QTest::newRow("half a state") << "GET /?state=STAT&code=c HTTP/1.1\r\n" + host << QByteArray("400");
        QTest::newRow("no state") << "GET /?code=c HTTP/1.1\r\n" + host << QByteArray("400");
        QTest::newRow("an error without state") << "GET /?error=access_denied HTTP/1.1\r\n" + host << QByteArray("400");
    }

    /// None of them ends the wait, or tells anything; and the right one, octet by octet, is still taken.
    void otherRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        OAuthListener listener(m_server->service());
        const QByteArray port = QByteArray::number(QUrl(listener.redirect()).port());
        QByteArray answer, last;
        std::thread other([&] {
            answer = raw(listener.redirect(), QByteArray(request).replace("PORT", port));
            last = raw(listener.redirect(), "GET /?code=c%2F1&state=STATE HTTP/1.1\r\nX: y\r\nHost: 127.0.0.1:" + port + "\r\n\r\n", true);
        });
        const QByteArray code = listener.waitForCode("STATE", QDeadlineTimer(60'000), nullptr);
        other.join();
        QCOMPARE(code, QByteArray("c/1"));
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
        for (const QByteArray &page : {answer, last}) {
            QVERIFY(page.contains("\r\nContent-Security-Policy: default-src 'none'"));
            QVERIFY(page.contains("\r\nCache-Control: no-store\r\n"));
            QVERIFY(page.contains("\r\nConnection: close\r\n"));
            QVERIFY(!page.contains("STATE") && !page.contains("c/1"));
        }
        QVERIFY(last.startsWith("HTTP/1.1 200"));
    }

    /// Connections that say nothing keep nobody out.
    void silentConnections()
    {
        OAuthListener listener(m_server->service());
        const quint16 port = quint16(QUrl(listener.redirect()).port());
        std::thread other([&] {
            std::vector<std::unique_ptr<QTcpSocket>> silent;
            for (int i = 0; i < 20; ++i) {
                silent.push_back(std::make_unique<QTcpSocket>());
                silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
                silent.back()->waitForConnected(15'000);
            }
            raw(listener.redirect(), "GET /?code=c&state=STATE HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n");
        });
        const QByteArray code = listener.waitForCode("STATE", QDeadlineTimer(60'000), nullptr);
        QCOMPARE(code, QByteArray("c"));
        other.join();
    }

    void isHeardOnThisComputerOnly()
    {
        OAuthListener listener(m_server->service());
        QTcpSocket socket;
        QVERIFY(QUrl(listener.redirect()).port() > 0);
        // Linux has all of 127.0.0.0/8; what is not bound refuses.
        socket.connectToHost("127.0.0.2", quint16(QUrl(listener.redirect()).port()));
        QVERIFY(!socket.waitForConnected(10'000));
    }

    // --- the token endpoint ------------------------------------------------------------------------------------------------------------
    void codeIsGoodOnce()
    {
        FakeBrowser browser;
        QUrl back;
        browser.detour = [&](const QUrl &url) { return back = url; };
        OAuthListener listener(m_server->service());
        const QByteArray verifier = OAuthSecrets::random();
        QUrl page = m_server->service().authorizeUrl;
        page.setQuery(QStringLiteral("state=STATE&redirect_uri=%1&code_challenge=%2")
                          .arg(QString::fromLatin1(QUrl::toPercentEncoding(listener.redirect())), QString::fromLatin1(OAuthSecrets::challengeOf(verifier))));
        browser.opener()(page);
        const QByteArray code = listener.waitForCode("STATE", QDeadlineTimer(30'000), nullptr);
        QVERIFY(m_server->isGood(endpoint().exchange(code, verifier, listener.redirect()).access));
        QCOMPARE(nameOf(failureOf([&] { endpoint().exchange(code, verifier, listener.redirect()); }).kind), nameOf(ErrorKind::SignIn));
    }

    void anotherVerifier()
    {
        OAuthListener listener(m_server->service());
        FakeBrowser browser;
        QUrl page = m_server->service().authorizeUrl;
        page.setQuery(QStringLiteral("state=STATE&redirect_uri=%1&code_challenge=%2")
                          .arg(QString::fromLatin1(QUrl::toPercentEncoding(listener.redirect())), QString::fromLatin1(OAuthSecrets::challengeOf("one"))));
        browser.opener()(page);
        const QByteArray code = listener.waitForCode("STATE", QDeadlineTimer(30'000), nullptr);
        const Failure failure = failureOf([&] { endpoint().exchange(code, "another", listener.redirect()); });
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::SignIn));
        QVERIFY2(failure.detail.contains("invalid_grant"), qPrintable(failure.detail));
    }

    void tokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QString>("kind"); // empty: good
        const auto json = [](int status, const QByteArray &text) { return FakeWebServer::status(status, "Content-Type: application/json\r\n", text); };
        QTest::newRow("good") << json(200, R"({"access_token":"a","token_type":"bearer","expires_in":"60","refresh_token":"r"})") << "";
        QTest::newRow("no life told") << json(200, R"({"access_token":"a","token_type":"Bearer"})") << "";
        QTest::newRow("invalid_grant") << json(400, R"({"error":"invalid_grant"})") << "signIn";
        QTest::newRow("an error with 200") << json(200, R"({"error":"invalid_grant"})") << "signIn";
        QTest::newRow("invalid_client") << json(401, R"({"error":"invalid_client"})") << "refused";
        QTest::newRow("500") << json(500, R"({"error":"invalid_grant"})") << "busy";
        QTest::newRow("429") << json(429, R"({"error":"invalid_grant"})") << "busy";
        QTest::newRow("503 page") << FakeWebServer::status(503, {}, "<html>") << "busy";
        QTest::newRow("not JSON") << FakeWebServer::ok("<html>Sign in to the hotel</html>") << "busy";
        QTest::newRow("an array") << json(200, "[1]") << "busy";
        QTest::newRow("empty") << json(200, "") << "busy";
        QTest::newRow("404") << FakeWebServer::status(404) << "busy";
        QTest::newRow("no token") << json(200, R"({"token_type":"Bearer"})") << "busy";
        QTest::newRow("another type") << json(200, R"({"access_token":"a","token_type":"mac"})") << "busy";
        QTest::newRow("no type") << json(200, R"({"access_token":"a"})") << "busy";
        QTest::newRow("a token with a line end") << json(200, R"({"access_token":"a\r\nb","token_type":"Bearer"})") << "busy";
        QTest::newRow("a token of 20 KB") << json(200, R"({"access_token":")" + QByteArray(20'000, 'x') + R"(","token_type":"Bearer"})") << "busy";
        QTest::newRow("huge") << json(200, R"({"access_token":")" + QByteArray(100'000, 'x') + R"(","token_type":"Bearer"})") << "refused";
        QTest::newRow("sent elsewhere") << FakeWebServer::status(307, "Location: http://127.0.0.1:1/token\r\n") << "refused";
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") << "offline";
    }

    void tokenAnswers()
    {
        QFETCH(QByteArray, wire);
        QFETCH(QString, kind);
        m_server->tokenAnswer = FakeWebServer::Answer{wire};
        const Failure failure = failureOf([&] {
            const OAuthTokens tokens = endpoint().refresh("r0");
            QCOMPARE(tokens.access, QString("a"));
            QVERIFY(tokens.expiresAt > m_clock->now());
        });
        QCOMPARE(failure.kind == ErrorKind::Bug ? QString() : nameOf(failure.kind), kind);
    }

    /// A wait for the token ends with the person's patience, not the server's.
    void muteTokenEndpoint()
    {
        m_server->isMute = true;
        const auto abort = std::make_shared<AbortToken>();
        std::thread other([&] {
            QThread::msleep(300);
            abort->abort();
        });
        const Failure failure = failureOf([&] { OAuthEndpoint(m_server->service(), m_server->client(), m_clock, abort).refresh("r"); });
        other.join();
        QCOMPARE(nameOf(failure.kind), nameOf(ErrorKind::Cancelled));
    }

    void onlyOverHttps()
    {
        OAuthService service = m_server->service();
        QVERIFY(service.isValid());
        service.tokenUrl = QUrl("http://token.example/");
        QVERIFY(!service.isValid());
        QCOMPARE(nameOf(failureOf([&] { OAuthEndpoint(service, m_server->client(), m_clock, nullptr).refresh("r"); }).kind), nameOf(ErrorKind::Refused));
        service = m_server->service("http://evil.example/");
        QVERIFY(!service.isValid());
    }

    // --- another device ----------------------------------------------------------------------------------------------------------------
    void onAnotherDevice()
    {
        m_server->deviceErrors = {"authorization_pending", "slow_down", "authorization_pending"};
        QString shown;
        const OAuthTokens tokens =
            flow(m_server->service())
                .signInOnDevice([&](const OAuthEndpoint::DeviceCode &code) { shown = code.userCode + ' ' + code.page.toString() + ' ' + QString::number(code.interval); }, nullptr);
        QCOMPARE(shown, QString("WDJB-MJHT https://fake.example/device 1"));
        QVERIFY(m_server->isGood(tokens.access));
        QCOMPARE(m_server->tokenRequests(), 4);
    }

    void onAnotherDeviceRefused_data()
    {
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<int>("life");
        QTest::newRow("refused") << QStringList{"authorization_pending", "access_denied"} << 600;
        QTest::newRow("refused at Microsoft") << QStringList{"authorization_declined"} << 600;
        QTest::newRow("too late, it says") << QStringList{"expired_token"} << 600;
        QTest::newRow("too late") << QStringList{"authorization_pending"} << 0;
    }

    void onAnotherDeviceRefused()
    {
        QFETCH(QStringList, errors);
        QFETCH(int, life);
        m_server->deviceErrors = errors;
        m_server->deviceLife = life;
        QCOMPARE(nameOf(failureOf([&] { flow(m_server->service()).signInOnDevice([](const auto &) {}, nullptr); }).kind), nameOf(ErrorKind::SignIn));
    }

    void noOtherDevice()
    {
        OAuthService service = m_server->service();
        service.deviceUrl.clear();
        QCOMPARE(nameOf(failureOf([&] { flow(service).signInOnDevice([](const auto &) {}, nullptr); }).kind), nameOf(ErrorKind::Refused));
    }

private:
    OAuthFlow flow(const OAuthService &service, std::chrono::milliseconds person = 15s) const { return {service, m_server->client(), m_clock, {}, {person, 20ms}}; }
    OAuthEndpoint endpoint() const { return {m_server->service(), m_server->client(), m_clock, nullptr}; }

    std::unique_ptr<FakeAuthorizationServer> m_server;
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
};

QTEST_GUILESS_MAIN(OAuthFlowTest)
#include "OAuthFlowTest.moc"
