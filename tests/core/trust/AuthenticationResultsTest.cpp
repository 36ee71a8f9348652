// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/AuthenticationResults.h"
#include "core/trust/ServerLearning.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What servers say they have checked: read as they write it, believed from the right one only, and which one that is.
class AuthenticationResultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fields_data();
    void fields();
    void alignment_data();
    void alignment();
    void onlyTheRightOne();
    void onlyThatDeep();
    void neverThatOfArc();
    void providers();
    void learns();
    void doesNotLearn_data();
    void doesNotLearn();
    void anySize();
};

namespace {

QList<HeaderField> header(const QByteArray &lines)
{
    QList<HeaderField> fields;
    for (const QByteArray &line : lines.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.append({line.left(colon), line.mid(colon + 1), QString::fromUtf8(line.mid(colon + 1)).trimmed()});
    }
    return fields;
}

/// "server: dkim=pass[header.d=example.org] spf=none"
QString summary(const AuthenticationField &field)
{
    QStringList results;
    for (const auto &result : field.results) {
        QStringList properties;
        QStringList names = result.properties.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            properties.append(name + u'=' + result.properties.value(name));
        results.append(result.method + u'=' + result.result + (properties.isEmpty() ? QString() : u'[' + properties.join(u' ') + u']'));
    }
    return field.server + QLatin1String(": ") + results.join(u' ');
}

QByteArray message(int sender, const QByteArray &fields)
{
    return fields + "\nFrom: Somebody <a@sender" + QByteArray::number(sender) + ".com>";
}

} // namespace

void AuthenticationResultsTest::fields_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &body, const char *read) { QTest::newRow(name) << body << QString::fromLatin1(read); };
    // RFC 8601, appendix B.
    row("none", " example.org 1; none", "example.org: ");
    row("SPF", " example.com; spf=pass smtp.mailfrom=example.net", "example.com: spf=pass[smtp.mailfrom=example.net]");
    row("two methods", " example.com;\r\n auth=pass (cram-md5) smtp.auth=sender@example.net;\r\n spf=pass smtp.mailfrom=example.net",
        "example.com: auth=pass[smtp.auth=sender@example.net] spf=pass[smtp.mailfrom=example.net]");
    row("comments everywhere",
        " foo.example.net (foobar) 1 (baz);\r\n dkim (Because I like it) / 1 (One yay) = (wait for it) fail\r\n policy (A dot can go here) . (like that) expired\r\n (this surprised me) = (as I "
        "wasn't expecting it) 1362471462",
        "foo.example.net: dkim=fail[policy.expired=1362471462]");
    row("Gmail",
        " mx.google.com;\r\n       dkim=pass header.i=@example.org header.s=s1 header.b=Ab+/c=;\r\n       spf=pass (google.com: domain of a@example.org designates 1.2.3.4 as permitted sender) "
        "smtp.mailfrom=a@example.org;\r\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.org",
        "mx.google.com: dkim=pass[header.b=Ab+/c= header.i=@example.org header.s=s1] spf=pass[smtp.mailfrom=a@example.org] dmarc=pass[header.from=example.org]");
    row("Microsoft",
        " spf=pass (sender IP is 1.2.3.4)\r\n smtp.mailfrom=example.org; dkim=pass (signature was verified)\r\n header.d=example.org;dmarc=pass action=none\r\n "
        "header.from=example.org;compauth=pass reason=100",
        "-: spf=pass[smtp.mailfrom=example.org] dkim=pass[header.d=example.org] dmarc=pass[action=none header.from=example.org] compauth=pass[reason=100]");
    row("quoted", " \"mx.example.org\"; dkim=pass reason=\"good; very (good)\" header.d=example.org", "mx.example.org: dkim=pass[header.d=example.org reason=good; very (good)]");
    row("case", " MX.Example.ORG; DKIM=Pass Header.D=Example.org", "mx.example.org: dkim=pass[header.d=Example.org]");
    row("semicolons too many", " a.org;; ;dkim=pass;", "a.org: dkim=pass");
    row("no blank", "a.org;dkim=pass;spf=fail", "a.org: dkim=pass spf=fail");
    row("a comment that hides a result", " a.org; spf=fail (; dkim=pass header.d=x.org)", "a.org: spf=fail");
    row("a comment that never ends", " a.org; spf=fail (( ; dkim=pass)", "a.org: spf=fail");
    row("a quote that never ends", " a.org; spf=fail reason=\" ; dkim=pass", "a.org: spf=fail[reason= ; dkim=pas]");
    row("a result in quotes", " a.org; spf=fail smtp.mailfrom=\"x; dkim=pass header.d=y\"@z.org", "a.org: spf=fail[smtp.mailfrom=x; dkim=pass header.d=y]");
    row("the first of two properties", " a.org; dkim=pass header.d=a.org header.d=b.org", "a.org: dkim=pass[header.d=a.org]");
    row("nothing", "", ": ");
    row("a name that is ours", " -; dkim=pass", ": ");
    row("without a result", " a.org; dkim", "a.org: ");
}

void AuthenticationResultsTest::fields()
{
    QFETCH(QByteArray, body);
    QTEST(summary(AuthenticationResults::read(body)), "read");
}

void AuthenticationResultsTest::alignment_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("aligned");
    const auto row = [](const char *result, const char *from, const char *domain, bool aligned) {
        QTest::newRow((QByteArray(result) + " from " + from).constData()) << QByteArray(result) << QString(from) << QString(domain) << aligned;
    };
    row("dkim=pass header.d=example.org", "example.org", "example.org", true);
    row("dkim=pass header.d=mail.example.org", "example.org", "mail.example.org", true);
    row("dkim=pass header.d=example.org", "news.example.org", "example.org", true);
    row("dkim=pass header.d=a.example.co.uk", "b.example.co.uk", "a.example.co.uk", true);
    row("dkim=pass header.d=alice.co.uk", "bob.co.uk", "alice.co.uk", false);
    row("dkim=pass header.d=co.uk", "bob.co.uk", "co.uk", false);
    row("dkim=pass header.d=alice.github.io", "bob.github.io", "alice.github.io", false);
    row("dkim=pass header.d=example.org.evil.net", "example.org", "example.org.evil.net", false);
    row("dkim=pass header.d=badexample.org", "example.org", "badexample.org", false);
    row("dkim=pass header.i=@example.org", "example.org", "example.org", true);
    row("dkim=pass header.i=ann@mail.example.org", "example.org", "mail.example.org", true);
    row("dkim=pass header.d=EXAMPLE.org", "example.org", "example.org", true);
    row("dkim=pass header.d=xn--bcher-kva.de", "xn--bcher-kva.de", "xn--bcher-kva.de", true);
    row("dkim=pass header.d=b\xc3\xbc"
        "cher.de",
        "xn--bcher-kva.de", "xn--bcher-kva.de", true);
    row("dkim=pass", "example.org", "", false);
    row("spf=pass smtp.mailfrom=bounce@mail.example.org", "example.org", "mail.example.org", true);
    row("spf=pass smtp.mailfrom=example.org", "example.org", "example.org", true);
    row("spf=pass smtp.mailfrom=<a@example.org>", "example.org", "example.org", true);
    row("spf=pass smtp.helo=mx.example.org", "example.org", "mx.example.org", true);
    row("spf=pass smtp.mailfrom=example.org@evil.net", "example.org", "evil.net", false);
    row("dmarc=pass header.from=example.org", "example.org", "example.org", true);
    row("dmarc=pass header.from=evil.net", "example.org", "evil.net", false);
    row("arc=pass", "example.org", "", false);
    row("dkim=pass header.d=example.org", "", "example.org", false);
}

void AuthenticationResultsTest::alignment()
{
    QFETCH(QByteArray, result);
    QFETCH(QString, from);
    const auto checks = AuthenticationResults::checks({AuthenticationResults::read("mx; " + result)}, from);
    QCOMPARE(checks.size(), 1);
    QTEST(checks.first().domain, "domain");
    QTEST(checks.first().isAligned, "aligned");
}

void AuthenticationResultsTest::onlyTheRightOne()
{
    const auto fields =
        AuthenticationResults::all(header("Received: by mx\nAuthentication-Results: mx.house.example; spf=fail\nAuthentication-Results: mx.evil.net; dkim=pass\n"
                                          "Authentication-Results: MX.house.example; spf=pass; dkim=pass\nReceived: by x\nAuthentication-Results: mx2.house.example; dkim=pass"));
    QCOMPARE(fields.size(), 4);
    ServerTrust trust;
    QVERIFY(AuthenticationResults::believed(fields, trust).isEmpty());
    trust.ids = {QStringLiteral("mx.house.example")};
    auto believed = AuthenticationResults::believed(fields, trust);
    QCOMPARE(believed.size(), 1);
    QCOMPARE(summary(believed.first()), QStringLiteral("mx.house.example: spf=fail"));
    trust.ids = {QStringLiteral("house.example")};
    QVERIFY(AuthenticationResults::believed(fields, trust).isEmpty());
    trust.ids = {QStringLiteral(".house.example")};
    believed = AuthenticationResults::believed(fields, trust);
    QCOMPARE(believed.size(), 2);
    QCOMPARE(believed.last().server, QStringLiteral("mx2.house.example"));
    QVERIFY(!AuthenticationResults::isTrusted(QStringLiteral("evil-house.example"), trust));
}

void AuthenticationResultsTest::onlyThatDeep()
{
    ServerTrust trust;
    trust.ids = {QStringLiteral("mx.house.example")};
    trust.hops = 1;
    const QByteArray own = "Authentication-Results: mx.house.example; spf=fail";
    QCOMPARE(AuthenticationResults::believed(AuthenticationResults::all(header("Received: lmtp\n" + own + "\nReceived: mx")), trust).size(), 1);
    // The server has added none, and the sender's stands below both lines that it did add.
    QCOMPARE(AuthenticationResults::believed(AuthenticationResults::all(header("Received: lmtp\nReceived: mx\n" + own)), trust).size(), 0);
}

void AuthenticationResultsTest::neverThatOfArc()
{
    QVERIFY(AuthenticationResults::all(header("ARC-Authentication-Results: i=1; mx.house.example; dkim=pass\nX-Authentication-Results: mx.house.example; dkim=pass\n"
                                              "Authentication-Results-Original: mx.house.example; dkim=pass\nOld-Authentication-Results: mx.house.example; dkim=pass"))
                .isEmpty());
}

void AuthenticationResultsTest::providers()
{
    QCOMPARE(ServerLearning::ofProvider(QStringLiteral("IMAP.gmail.com")).ids, QStringList{QStringLiteral("mx.google.com")});
    QCOMPARE(ServerLearning::ofProvider(QStringLiteral("imap.mail.yahoo.com")).ids, QStringList{QStringLiteral(".yahoo.com")});
    QVERIFY(ServerLearning::ofProvider(QStringLiteral("imap.gmail.com.evil.net")).ids.isEmpty());
    QVERIFY(ServerLearning::ofProvider(QStringLiteral("imap.example.org")).ids.isEmpty());
}

void AuthenticationResultsTest::learns()
{
    QList<QList<HeaderField>> headers;
    for (int i = 0; i < 10; ++i)
        headers.append(header(
            message(i % 5, "Received: lmtp\nAuthentication-Results: mx1.house.example; spf=pass\nReceived: from x by mx1.house.example\nAuthentication-Results: other; spf=pass")));
    headers.append(header("From: me@house.example")); // within the house
    const ServerTrust trust = ServerLearning::learn(headers, {QStringLiteral("imap.house.example"), QStringLiteral("smtp.house.example"), {QStringLiteral("me@house.example")}});
    QCOMPARE(trust.ids, QStringList{QStringLiteral("mx1.house.example")});
    QCOMPARE(trust.hops, 1);
    // By the domain of the address, where the server is somebody's.
    QCOMPARE(ServerLearning::learn(headers, {QStringLiteral("127.0.0.1"), {}, {QStringLiteral("me@house.example")}}).ids.size(), 1);
}

void AuthenticationResultsTest::doesNotLearn_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    const QByteArray good = "Authentication-Results: mx1.house.example; spf=pass";
    const auto many = [](int count, int senders, const QByteArray &fields) {
        QByteArrayList list;
        for (int i = 0; i < count; ++i)
            list.append(message(i % senders, fields));
        return list;
    };
    QTest::newRow("nothing") << QByteArrayList();
    QTest::newRow("one message") << many(1, 1, good);
    QTest::newRow("a few") << many(7, 5, good);
    QTest::newRow("one sender") << many(40, 1, good);
    QTest::newRow("three senders") << many(40, 3, good);
    QTest::newRow("one without") << many(30, 9, good) + many(1, 1, "Received: x");
    QTest::newRow("another on top of one") << many(30, 9, good) + many(1, 1, "Authentication-Results: mx.evil.net; spf=pass\n" + good);
    QTest::newRow("somebody else's server") << many(30, 9, "Authentication-Results: mx.evil.net; spf=pass");
    QTest::newRow("somebody else's server with our name") << many(30, 9, "Authentication-Results: house.example.evil.net; spf=pass");
    QTest::newRow("no name") << many(30, 9, "Authentication-Results: spf=pass");
    QTest::newRow("ARC only") << many(30, 9, "ARC-Authentication-Results: i=1; mx1.house.example; spf=pass");
    QTest::newRow("all within the house") << QByteArrayList(30, good + "\nFrom: boss@house.example");
    QTest::newRow("no From") << QByteArrayList(30, good);
}

void AuthenticationResultsTest::doesNotLearn()
{
    QFETCH(QByteArrayList, messages);
    QList<QList<HeaderField>> headers;
    for (const QByteArray &each : std::as_const(messages))
        headers.append(header(each));
    QVERIFY(ServerLearning::learn(headers, {QStringLiteral("imap.house.example"), {}, {QStringLiteral("me@house.example")}}).ids.isEmpty());
}

void AuthenticationResultsTest::anySize()
{
    QElapsedTimer clock;
    clock.start();
    for (const QByteArray &piece : {QByteArray("("), QByteArray("a=b "), QByteArray(";x=y"), QByteArray("\""), QByteArray("\\"), QByteArray(" . "), QByteArray("a.")})
        AuthenticationResults::read("a.org; " + piece.repeated(1'000'000));
    QList<HeaderField> fields;
    for (int i = 0; i < 10'000; ++i)
        fields.append({"Authentication-Results", "a.org; dkim=pass", {}});
    QVERIFY(AuthenticationResults::all(fields).size() <= 1000);
    QVERIFY2(clock.elapsed() < 20'000, "something grows faster than its input"); // it takes some 20 ms
}

QTEST_GUILESS_MAIN(AuthenticationResultsTest)
#include "AuthenticationResultsTest.moc"
