// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/LinkCheck.h"
#include "core/trust/LookAlikes.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using Kind = LinkTruth::Kind;

Q_DECLARE_METATYPE(postrider::LinkTruth::Kind)

/// Where links lead and what their texts say; names made to be mistaken for others.
class LinkCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void links_data();
    void links();
    void whatIsShown();
    void tracking();
    void trackers();
    void alike_data();
    void alike();
    void disguised_data();
    void disguised();
    void anySize();
};

void LinkCheckTest::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QString &text, const QByteArray &target, Kind kind) { QTest::newRow(name) << text << target << kind; };
    row("words", "Read more", "https://shop.example.com/a", Kind::Fine);
    row("its own host", "https://shop.example.com/a", "https://shop.example.com/b", Kind::Fine);
    row("the same organisation", "example.co.uk", "https://www.mail.example.co.uk/", Kind::Fine);
    row("another", "https://bank.example.com", "https://evil.example.org/", Kind::OtherHost);
    row("bare name", "paypal.com", "https://evil-site.net/", Kind::OtherHost);
    row("name with a path", "paypal.com/login", "https://evil-site.net/", Kind::OtherHost);
    row("among words", "Please visit www.paypal.com now.", "https://evil-site.net/", Kind::OtherHost);
    row("in brackets", "(<https://www.paypal.com>)", "https://evil-site.net/", Kind::OtherHost);
    row("one of two", "paypal.com or ebay.com", "https://www.ebay.com/", Kind::Fine);
    row("only a suffix is shared", "alice.github.io", "https://bob.github.io/", Kind::OtherHost);
    row("co.uk is shared", "alice.co.uk", "https://bob.co.uk/", Kind::OtherHost);
    row("in the path", "paypal.com", "https://evil.net/paypal.com/", Kind::OtherHost);
    row("as a subdomain", "paypal.com", "https://paypal.com.evil.net/", Kind::OtherHost);
    row("case", "WWW.Example.COM", "HTTPS://example.com", Kind::Fine);
    row("percent in the text", "https://www%2epaypal%2ecom/", "https://evil.net/", Kind::OtherHost);
    row("percent in the target", "example.com", "https://%65xample.com/", Kind::Fine);
    row("invisible letters", QStringLiteral("pay\u200bpal.com"), "https://evil.net/", Kind::OtherHost);
    row("soft hyphen", QStringLiteral("pay\u00adpal.com"), "https://www.paypal.com/", Kind::Fine);
    row("direction turned", QStringLiteral("\u202epaypal.com"), "https://evil.net/", Kind::OtherHost);
    row("wide letters", QStringLiteral("ｐａｙｐａｌ．ｃｏｍ"), "https://evil.net/", Kind::OtherHost);
    row("ideographic dot", QStringLiteral("paypal。com"), "https://evil.net/", Kind::OtherHost);
    row("own letters and A-labels", QStringLiteral("bücher.example.de bücher.de"), "https://xn--bcher-kva.de/", Kind::Fine);
    row("A-labels in the text", "xn--bcher-kva.de", QStringLiteral("https://bücher.de/").toUtf8(), Kind::Fine);
    row("one letter", "paypal.com", "https://www.paypa1.com/", Kind::LookAlike);
    row("letter missing", "paypal.com", "https://paypl.com/", Kind::LookAlike);
    row("letters swapped", "example.com", "https://exmaple.com/", Kind::LookAlike);
    row("rn for m", "modern-mail.com", "https://modem-mail.com/", Kind::LookAlike);
    row("mixed scripts", "Read more", QStringLiteral("https://раypal.com/").toUtf8(), Kind::LookAlike);
    row("all Cyrillic", "Read more", QStringLiteral("https://аррӏе.com/").toUtf8(), Kind::LookAlike);
    row("honest Cyrillic", "Read more", QStringLiteral("https://почта.рф/").toUtf8(), Kind::Fine);
    row("honest German", "Read more", QStringLiteral("https://müller.de/").toUtf8(), Kind::Fine);
    row("honest Chinese", "Read more", QStringLiteral("https://例子.com/").toUtf8(), Kind::Fine);
    row("user", "Read more", "https://www.paypal.com@evil.net/", Kind::UserInUrl);
    row("user and password", "Read more", "https://a:b@evil.net/", Kind::UserInUrl);
    row("number", "Read more", "http://192.0.2.7/a", Kind::HostIsNumber);
    row("number and a name", "paypal.com", "http://192.0.2.7/a", Kind::HostIsNumber);
    row("hexadecimal", "Read more", "http://0xC0.0x00.0x02.0x07/", Kind::HostIsNumber);
    row("one number", "Read more", "http://3221225991/", Kind::HostIsNumber);
    row("IPv6", "Read more", "http://[2001:db8::1]/", Kind::HostIsNumber);
    row("no host of the web", "Read more", "http://intranet/", Kind::Fine);
    row("address, as a letter", "ann@example.com", "mailto:ann@example.com", Kind::Fine);
    row("another address", "ann@example.com", "mailto:eve@evil.net", Kind::OtherHost);
    row("an address, but a page", "ann@example.com", "https://evil.net/", Kind::OtherHost);
    row("an abbreviation", "e.g. this", "https://evil.net/", Kind::Fine);
    row("a file", "report.zip", "https://files.example.com/x", Kind::Fine);
    row("a program", "Node.js 20.1", "https://example.com/x", Kind::Fine);
    row("sentences without a blank", "Thanks.Bob", "https://example.com/x", Kind::Fine);
    row("version", "1.2.3.4", "https://example.com/x", Kind::Fine);
    row("telephone", "call", "tel:+49123", Kind::Fine);
    row("nothing", "", "https://example.com/x", Kind::Fine);
    row("no URL", "paypal.com", "%%%", Kind::Fine);
}

void LinkCheckTest::links()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, target);
    QFETCH(Kind, kind);
    const LinkTruth truth = LinkCheck::look(text, target);
    QVERIFY2(truth.kind == kind, qPrintable(QStringLiteral("%1: %2 (%3)").arg(int(truth.kind)).arg(truth.sentence, truth.host)));
    QCOMPARE(truth.sentence.isEmpty(), kind == Kind::Fine);
}

void LinkCheckTest::whatIsShown()
{
    const auto shown = [](const QString &target) { return LinkCheck::look({}, target.toUtf8()).shown; };
    QCOMPARE(shown("https://example.com/a?b=c#d"), QString("https://example.com/a?b=c#d"));
    QCOMPARE(shown(QStringLiteral("https://bücher.de/ü")), QStringLiteral("https://bücher.de/%C3%BC"));
    QCOMPARE(shown(QStringLiteral("https://раypal.com/")), QString("https://xn--ypal-43d9g.com/"));
    QCOMPARE(shown(QStringLiteral("https://example.com/\u202egpj.exe")), QString("https://example.com/%E2%80%AEgpj.exe"));
    QCOMPARE(shown(QStringLiteral("https://www.bank.example@bücher.de/")), QStringLiteral("https://www.bank.example@bücher.de/"));
    QCOMPARE(LinkCheck::look({}, "https://xn--bcher-kva.de/").host, QStringLiteral("bücher.de"));
}

void LinkCheckTest::tracking()
{
    const auto cleaned = [](const char *target) { return LinkCheck::look({}, target).cleaned; };
    QCOMPARE(cleaned("https://a.com/?utm_source=x&id=%2B1&UTM_Medium=y#z"), QByteArray("https://a.com/?id=%2B1#z"));
    QCOMPARE(cleaned("https://a.com/?utm_source=x"), QByteArray("https://a.com/"));
    QCOMPARE(cleaned("https://a.com/?q=utm_source=x&&a"), QByteArray("https://a.com/?q=utm_source=x&&a"));
    QCOMPARE(LinkCheck::look({}, "https://a.com/?fbclid=1&gclid=2&x").removedParameters, 2);
}

void LinkCheckTest::trackers()
{
    for (const char *url : {"https://sg.example.com/wf/open?upn=1", "https://x.list-manage.com/track/open.php?u=1", "https://a.com/pixel.gif?u=1", "https://t.emltrk.com/1"})
        QVERIFY2(LinkCheck::isTracker(QUrl(QString::fromLatin1(url))), url);
    for (const char *url : {"https://gallery.mailchimp.com/logo.png", "https://a.com/open/door.jpg", "https://x.list-manage.com/picture.png", "https://a.com/pixel-art.png"})
        QVERIFY2(!LinkCheck::isTracker(QUrl(QString::fromLatin1(url))), url);
}

void LinkCheckTest::alike_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *host, const char *known, bool alike) {
        QTest::newRow((QByteArray(host) + " for " + known).constData()) << QString(host) << QString(known) << alike;
    };
    row("paypa1.com", "paypal.com", true);
    row("mail.paypa1.com", "www.paypal.com", true);
    row("paypall.com", "paypal.com", true);
    row("papyal.com", "paypal.com", true);
    row("payapl.com", "paypal.com", true);
    row("g00gle.com", "google.com", true);
    row("rnicrosoft.com", "microsoft.com", true);
    row("xn--pypal-4ve.com", "paypal.com", true);
    row("paypal.co", "paypal.com", true);
    row("paypal.cm", "paypal.com", true);
    row("amazon.de", "amazon.com", false);
    row("example.de", "example.be", false);
    row("paypal.com", "www.paypal.com", false);
    row("abc.org", "abd.org", false);
    row("am.org", "arn.org", false);
    row("bob.co.uk", "rob.co.uk", false);
    row("completely.org", "different.org", false);
    row("paypal.com", "paypalme.com", false);
}

void LinkCheckTest::alike()
{
    QFETCH(QString, host);
    QFETCH(QString, known);
    QTEST(LookAlikes::areAlike(host, known), "alike");
}

void LinkCheckTest::disguised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("disguised");
    const auto row = [](const QString &name, bool disguised) { QTest::newRow(name.toUtf8().constData()) << name << disguised; };
    row(QStringLiteral("example.com"), false);
    row(QStringLiteral("bücher.de"), false);
    row(QStringLiteral("почта.рф"), false);
    row(QStringLiteral("москва.com"), false);
    row(QStringLiteral("例え.jp"), false);
    row(QStringLiteral("пример-test.com"), true);
    row(QStringLiteral("раypal.com"), true);
    row(QStringLiteral("аррӏе.com"), true);
    row(QStringLiteral("gооgle.com"), true); // two Cyrillic o
    row(QStringLiteral("faϲebook.com"), true); // a Greek letter
}

void LinkCheckTest::disguised()
{
    QFETCH(QString, name);
    const QString host = QString::fromLatin1(QUrl::toAce(name, QUrl::IgnoreIDNWhitelist));
    QVERIFY(!host.isEmpty());
    QTEST(LookAlikes::isDisguised(host), "disguised");
    QCOMPARE(LookAlikes::shown(host) == name, !LookAlikes::isDisguised(host));
}

void LinkCheckTest::anySize()
{
    // Nobody waits for it, whatever a message holds.
    LinkCheck::look(QString("a.b ").repeated(1'000'000), "https://" + QByteArray("a.").repeated(1'000'000) + "com");
    LinkCheck::look(QString(1'000'000, u'@'), "https://a.com/?" + QByteArray("utm_x=1&").repeated(500'000));
    LinkCheck::look(QString(QChar(0xd800)), QByteArray(1'000'000, '\xff'));
    LookAlikes::skeleton(QString(1'000'000, u'\ufdfa'));
}

QTEST_GUILESS_MAIN(LinkCheckTest)
#include "LinkCheckTest.moc"
