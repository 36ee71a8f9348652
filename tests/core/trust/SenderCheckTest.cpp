// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/SenderCheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using Verdict = SenderTruth::Verdict;
using Tone = SenderTruth::Tone;
using Subject = SenderTruth::Subject;

Q_DECLARE_METATYPE(postrider::SenderTruth::Verdict)

namespace {

struct Letter {
    MessageContent content;
    SenderSurroundings around;

    Letter(const Address &from, const QByteArray &results = {})
    {
        content.from = {from};
        content.headers.append({"From", from.fullText().toUtf8(), from.fullText()});
        if (!results.isEmpty())
            content.headers.prepend({"Authentication-Results", "mx.home.example; " + results, {}});
        around.trust.ids = {QStringLiteral("mx.home.example")};
        around.ownAddresses = {QStringLiteral("me@home.example")};
        around.ownNames = {QStringLiteral("Ada Lindqvist")};
        around.knownDomains = {QStringLiteral("home.example"), QStringLiteral("paypal.com"), QStringLiteral("www.bank-of-x.co.uk")};
        around.contact = SenderTruth::Contact::Known;
    }
    SenderTruth truth() const { return SenderCheck::look(content, around); }
    /// The tone of what is said of this; -1: nothing.
    int tone(Subject subject) const
    {
        const SenderTruth t = truth();
        for (const SenderTruth::Note &note : t.notes) {
            if (note.subject == subject)
                return int(note.tone);
        }
        return -1;
    }
};

const Address shop{QStringLiteral("Shop"), QStringLiteral("news@shop.example.com")};

} // namespace

/// What is said of a sender, and how loudly.
class SenderCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void verdicts_data();
    void verdicts();
    void twoSendersAreNone();
    void listsChangeMail();
    void alike_data();
    void alike();
    void ownName();
    void replyTo();
    void senderAndAuthors();
    void firstContact();
    void gravestFirst();
    void unsubscribing();
};

void SenderCheckTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *results, Verdict verdict) { QTest::newRow(results) << QByteArray(results) << verdict; };
    row("", Verdict::NotChecked);
    row("none", Verdict::NotVerified);
    row("dmarc=pass header.from=shop.example.com", Verdict::Verified);
    row("dmarc=pass header.from=example.com", Verdict::Verified);
    row("dmarc=pass header.from=evil.net", Verdict::NotVerified);
    row("dkim=pass header.d=example.com", Verdict::Verified);
    row("dkim=pass header.d=sendgrid.net; dkim=pass header.d=example.com", Verdict::Verified);
    row("dkim=pass header.d=sendgrid.net", Verdict::NotVerified);
    row("spf=pass smtp.mailfrom=bounce@mail.example.com", Verdict::Verified);
    row("spf=pass smtp.mailfrom=bounce@sendgrid.net", Verdict::NotVerified);
    row("spf=softfail smtp.mailfrom=example.com; dkim=fail header.d=example.com", Verdict::NotVerified);
    row("dmarc=fail header.from=example.com", Verdict::Failed);
    row("dmarc=fail header.from=example.com; dkim=pass header.d=example.com", Verdict::Failed);
    row("arc=pass", Verdict::NotVerified);
}

void SenderCheckTest::verdicts()
{
    QFETCH(QByteArray, results);
    const Letter letter(shop, results);
    const SenderTruth truth = letter.truth();
    QTEST(truth.verdict, "verdict");
    QVERIFY(!truth.label.isEmpty() && !truth.sentence.isEmpty());
    QCOMPARE(letter.tone(Subject::Authentication) == int(Tone::Danger), truth.verdict == Verdict::Failed);
    QCOMPARE(truth.checkedBy.isEmpty(), truth.verdict == Verdict::NotChecked);
    // Whoever is believed by nobody has checked nothing.
    Letter other = letter;
    other.around.trust = {};
    QCOMPARE(other.truth().verdict, Verdict::NotChecked);
    QVERIFY(other.truth().checks.isEmpty());
}

void SenderCheckTest::twoSendersAreNone()
{
    Letter letter(shop, "dmarc=pass header.from=example.com; dkim=pass header.d=example.com");
    QVERIFY(letter.truth().isVerified());
    letter.content.headers.append({"from", "boss@bank.example", {}});
    QCOMPARE(letter.truth().verdict, Verdict::NotVerified);
    QVERIFY(letter.truth().addressKey.isEmpty());
    Letter two(shop, "dkim=pass header.d=example.com");
    two.content.from.append({{}, QStringLiteral("b@example.com")});
    QCOMPARE(two.truth().verdict, Verdict::NotVerified);
    QCOMPARE(two.tone(Subject::From), int(Tone::Warning));
    Letter odd({{}, QStringLiteral("not an address")}, "dkim=pass header.d=example.com");
    QCOMPARE(odd.truth().verdict, Verdict::NotVerified);
    Letter none(shop, "dkim=pass header.d=example.com");
    none.content.from.clear();
    QCOMPARE(none.truth().verdict, Verdict::NotVerified);
}

void SenderCheckTest::listsChangeMail()
{
    Letter letter(shop, "dmarc=fail header.from=example.com; arc=pass");
    QCOMPARE(letter.truth().verdict, Verdict::Failed);
    letter.content.fromList = true;
    QCOMPARE(letter.truth().verdict, Verdict::NotVerified);
    Letter plain(shop, "dmarc=fail header.from=example.com");
    plain.content.fromList = true; // anybody can say so
    QCOMPARE(plain.truth().verdict, Verdict::Failed);
    QCOMPARE(plain.tone(Subject::Authentication), int(Tone::Warning));
}

void SenderCheckTest::alike_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("dangerous");
    QTest::addColumn<QString>("shown");
    const auto row = [](const QString &domain, bool dangerous, const QString &shown = {}) {
        QTest::newRow(domain.toUtf8().constData()) << domain << dangerous << (shown.isEmpty() ? domain : shown);
    };
    row(QStringLiteral("paypal.com"), false);
    row(QStringLiteral("mail.paypal.com"), false);
    row(QStringLiteral("paypa1.com"), true);
    row(QStringLiteral("paypall.com"), true);
    row(QStringLiteral("paypal.cm"), true);
    row(QStringLiteral("pаypal.com"), true, QStringLiteral("xn--pypal-4ve.com"));
    row(QStringLiteral("xn--pypal-4ve.com"), true);
    row(QStringLiteral("bank-of-y.co.uk"), true);
    row(QStringLiteral("bank-of-x.co.uk"), false);
    row(QStringLiteral("аррӏе.com"), true, QStringLiteral("xn--80ak6aa92e.com"));
    row(QStringLiteral("bücher.de"), false);
    row(QStringLiteral("example.net"), false);
    row(QStringLiteral("home.example"), false);
}

void SenderCheckTest::alike()
{
    QFETCH(QString, domain);
    QFETCH(bool, dangerous);
    const Letter letter({{}, QStringLiteral("a@") + domain});
    QCOMPARE(letter.tone(Subject::LookAlike), dangerous ? int(Tone::Danger) : -1);
    QTEST(letter.truth().shownDomain, "shown");
    QCOMPARE(letter.truth().address, QStringLiteral("a@") + letter.truth().shownDomain);
    QVERIFY(letter.truth().addressKey.toLatin1() == letter.truth().addressKey); // A-labels
}

void SenderCheckTest::ownName()
{
    QCOMPARE(Letter({QStringLiteral("ada lindqvist"), QStringLiteral("x@evil.net")}).tone(Subject::Name), int(Tone::Warning));
    QCOMPARE(Letter({QStringLiteral("Ada Lindqvist"), QStringLiteral("ME@home.example")}).tone(Subject::Name), -1);
    QCOMPARE(Letter({QStringLiteral("Ada"), QStringLiteral("x@evil.net")}).tone(Subject::Name), -1);
}

void SenderCheckTest::replyTo()
{
    Letter letter(shop);
    const auto tone = [&letter](const char *address) {
        letter.content.replyTo = {{{}, QString::fromUtf8(address)}};
        return letter.tone(Subject::ReplyTo);
    };
    QCOMPARE(tone("news@shop.example.com"), -1);
    QCOMPARE(tone("help@example.com"), -1);
    QCOMPARE(tone("me@home.example"), -1);
    QCOMPARE(tone("x@evil.net"), int(Tone::Warning));
    QCOMPARE(tone("x@exampel.com"), int(Tone::Danger));
    QCOMPARE(tone("nobody"), int(Tone::Warning));
    letter.content.fromList = true;
    QCOMPARE(tone("list@lists.net"), -1);
    Letter verified(shop, "dkim=pass header.d=example.com");
    verified.content.replyTo = {{{}, QStringLiteral("x@zendesk.com")}};
    QCOMPARE(verified.tone(Subject::ReplyTo), int(Tone::Quiet));
}

void SenderCheckTest::senderAndAuthors()
{
    Letter letter(shop);
    letter.content.sender = {{{}, QStringLiteral("robot@mail.example.com")}};
    QCOMPARE(letter.tone(Subject::Sender), -1);
    letter.content.sender = {{{}, QStringLiteral("robot@other.net")}};
    QCOMPARE(letter.tone(Subject::Sender), int(Tone::Quiet));
}

void SenderCheckTest::firstContact()
{
    Letter letter(shop);
    QCOMPARE(letter.tone(Subject::Contact), -1);
    letter.around.contact = SenderTruth::Contact::NotKnown;
    QCOMPARE(letter.tone(Subject::Contact), -1);
    letter.around.contact = SenderTruth::Contact::First;
    QCOMPARE(letter.tone(Subject::Contact), int(Tone::Quiet));
    Letter own({{}, QStringLiteral("Me@home.example")});
    own.around.contact = SenderTruth::Contact::First;
    QCOMPARE(own.truth().contact, SenderTruth::Contact::Own);
    QCOMPARE(own.tone(Subject::Contact), -1);
}

void SenderCheckTest::gravestFirst()
{
    Letter letter({{}, QStringLiteral("a@paypa1.com")}, "spf=none");
    letter.content.replyTo = {{{}, QStringLiteral("x@evil.net")}};
    letter.around.contact = SenderTruth::Contact::First;
    const auto notes = letter.truth().notes;
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes[0].subject, Subject::LookAlike);
    QCOMPARE(notes[1].subject, Subject::ReplyTo);
    QCOMPARE(notes[2].subject, Subject::Contact);
}

void SenderCheckTest::unsubscribing()
{
    const auto vouches = [](const QByteArray &results, const QByteArrayList &signatures) {
        Letter letter(shop, results);
        for (const QByteArray &signature : signatures)
            letter.content.headers.append({"DKIM-Signature", signature, {}});
        return SenderCheck::vouchesForUnsubscribe(letter.content, letter.truth());
    };
    const QByteArray good = " v=1; a=rsa-sha256; d=example.com; s=a;\r\n h=From:Subject:\r\n List-Unsubscribe:List-Unsubscribe-Post; b=x";
    const QByteArray half = "v=1; d=example.com; h=from:list-unsubscribe; b=x";
    QVERIFY(vouches("dkim=pass header.d=example.com", {good}));
    QVERIFY(!vouches("dkim=pass header.d=example.com", {half}));
    QVERIFY(!vouches("dkim=pass header.d=example.com", {}));
    QVERIFY(!vouches("dkim=pass header.d=example.com", {half, good})); // which of them was it?
    QVERIFY(!vouches("dkim=fail header.d=example.com; spf=pass smtp.mailfrom=example.com", {good}));
    QVERIFY(!vouches("dkim=pass header.d=sendgrid.net", {QByteArray(good).replace("example.com", "sendgrid.net")}));
    QVERIFY(!vouches("dkim=pass header.d=example.com; dmarc=fail", {good}));
    QVERIFY(!vouches("", {good}));
}

QTEST_GUILESS_MAIN(SenderCheckTest)
#include "SenderCheckTest.moc"
