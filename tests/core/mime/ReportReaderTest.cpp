// SPDX-License-Identifier: GPL-3.0-or-later
// The messages in tests/data/reports, one row each: what is read out of a report, and what is none.
#include "core/mime/ReportReader.h"

#include "core/mime/MessageReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportFields.h"

#include <QDir>
#include <QFile>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace postrider;

namespace {

QByteArray octetsOf(const QString &name)
{
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/reports/%1.eml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such message: %s", qPrintable(name));
    return file.readAll();
}

DeliveryReport reportOf(const char *name)
{
    return ReportReader::read(octetsOf(QString::fromLatin1(name))).value_or(DeliveryReport());
}

/// "bob@example.net failed 5.1.1 550"
QString shortOf(const ReportedRecipient &r)
{
    QStringList words{r.address, nameOf(r.delivery)};
    if (!r.status.isEmpty())
        words += r.status;
    if (r.code != 0)
        words += QString::number(r.code);
    return words.join(u' ');
}

QString shortOf(const QList<ReportedRecipient> &recipients)
{
    QStringList all;
    for (const ReportedRecipient &r : recipients)
        all += shortOf(r);
    return all.join(QLatin1String(", "));
}

/// Nothing in it can disturb a line on the screen or fill the store.
bool isClean(const DeliveryReport &report)
{
    QStringList texts{report.reportingServer, report.envelopeId, report.messageIdHeader, report.subject};
    for (const ReportedRecipient &r : report.recipients)
        texts += {r.address, r.finalAddress, r.status, r.diagnostic, r.remoteServer};
    for (const QString &text : std::as_const(texts)) {
        if (text.toUtf8().size() > ReportFields::MaxText)
            return false;
        for (const char32_t c : text.toUcs4()) {
            const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
            if (c < 32 || (c >= 0x7F && c < 0xA0) || direction || c == 0x2028 || c == 0x2029)
                return false;
        }
    }
    return report.recipients.size() <= 1000;
}

const QString Garden = QStringLiteral("<garden@example.org>");

} // namespace

class ReportReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void delivery_data();
    void delivery();
    void disposition_data();
    void disposition();
    void noReports_data();
    void noReports();
    void everyFileIsTested();
    void reasons_data();
    void reasons();
    void details();
    void hostileTexts();
    void manyRecipients();
    void beginningIsEnough();
    void headerTells();
    void inContent();
    void receiptRequests_data();
    void receiptRequests();
    void fields();
    void replies_data();
    void replies();

private:
    QSet<QString> m_tested;
};

void ReportReaderTest::initTestCase()
{
    m_tested.clear();
}

void ReportReaderTest::delivery_data()
{
    QTest::addColumn<bool>("machine");
    QTest::addColumn<QString>("recipients");
    QTest::addColumn<QString>("envelopeId");
    QTest::addColumn<QString>("messageId");
    const auto machine = [](const char *name, const char *recipients, const char *envelopeId, const QString &messageId) {
        QTest::newRow(name) << true << QString::fromUtf8(recipients) << QString::fromLatin1(envelopeId) << messageId;
    };
    const auto text = [](const char *name, const char *recipients, const QString &messageId) {
        QTest::newRow(name) << false << QString::fromUtf8(recipients) << QString() << messageId;
    };
    const char *const bob = "bob@example.net failed 5.1.1 550";
    machine("postfix-failed", bob, "env-4711", Garden);
    machine("postfix-delayed", "bob@example.net delayed 4.4.1", "", Garden);
    machine("postfix-success", "bob@example.net relayed 2.0.0 250, carol@example.com delivered 2.0.0, team@example.com expanded 2.0.0", "a+b=c", Garden);
    machine("exim-dsn-failed", "bob@example.net failed 5.7.1 550", "", Garden);
    machine("exchange-onprem", bob, "", Garden);
    machine("microsoft365", "bob@example.net failed 5.1.10 550", "", Garden);
    machine("gmail-current", bob, "", Garden);
    machine("gmail-delay", "bob@example.net delayed 4.4.1", "", Garden);
    machine("sendmail-dsn", bob, "", Garden);
    machine("ses-failed", bob, "", Garden);
    machine("icloud-failed", "bob@example.net failed 5.2.2 552", "0QX1234@st11p00im.icloud.example", Garden);
    machine("zimbra-failed", "bob@example.net failed 5.4.4", "", Garden);
    machine("domino-dsn", "bob@example.net failed 5.1.1", "", Garden);
    machine("several-recipients", "bob@example.net failed 5.2.1 550, carol@example.com delayed 4.2.2 452, dave@example.com relayed 2.1.9, erin@example.com delivered 2.1.5",
        "several", Garden);
    machine("no-blank-lines", "bob@example.net failed 5.1.1, carol@example.com delayed 4.0.0", "block", Garden);
    machine("xtext", "bob+tag@example.net failed 5.1.1, carol+2B@example.net failed 5.1.1, a=b+c@example.net failed 5.1.1", "id=7+8", Garden);
    machine("xtext-broken", "bob+FACE@example.net failed 5.1.1, carol+2b@example.net failed 5.1.1, dave+0D+0ABcc:x@example.net failed 5.1.1, erin+@example.net+ failed 5.1.1",
        "id+3", Garden);
    machine("utf8-global", "jürgen@bücher.example failed 5.1.1 550", "", QStringLiteral("<gruss@example.org>"));
    machine("utf8-xtext", "jürgen@bücher.example failed 5.6.7 550", "", QStringLiteral("<gruss@example.org>"));
    machine("status-base64", bob, "encoded", Garden);
    machine("status-quoted-printable", bob, "encoded", Garden);
    machine("outer-type-lies", bob, "encoded", Garden);
    machine("status-as-text", bob, "encoded", Garden);
    machine("flattened", bob, "", QString());
    machine("within-footer", bob, "encoded", Garden);
    machine("lines-within-fields", bob, "", Garden);
    machine("contradiction",
        "bob@example.net failed 5.1.1 550, carol@example.com failed 2.0.0, dave@example.com delayed 4.4.1, erin@example.com failed 4.4.7 421, frank@example.com none", "", Garden);
    machine("fields-missing", "bob@example.net none, carol@example.com delayed 4.2.1,  failed 5.0.0, /G=Dave/S=Doe/ failed", "", QString());
    machine("only-code", "bob@example.net failed 554, carol@example.net failed 5.1.0 550", "", Garden);
    machine("nested", bob, "encoded", QStringLiteral("<inner.1@mx.example.org>"));
    machine("endless-diagnostic", bob, "", Garden);
    machine("cut-off", "bob@example.net failed", "encoded", QString());
    text("status-missing", bob, Garden);
    text("exim-text", "bob@example.net failed 5.1.1 550, carol@example.com failed", Garden);
    text("exim-warning", "bob@example.net delayed 4.7.1 451", QString());
    text("gmx-text", bob, Garden);
    text("postfix-text", "bob@example.net failed 5.7.1 554, carol@example.com failed", QString());
    text("postfix-delay-text", "bob@example.net delayed", QString());
    text("qmail", "bob@example.net failed 5.1.1 550, carol@example.com failed 5.1.1", Garden);
    text("sendmail-text", "bob@example.net failed 5.1.1 550, carol@example.net failed 5.2.2 552, dave@example.com delayed 4.4.1 451", Garden);
    text("sendmail-warning", "bob@example.net delayed 4.7.1 451", QString());
    text("gmail-old", bob, Garden);
    text("gmail-text-current", bob, Garden);
    text("exchange-old", "bob@example.net failed 5.1.1 550, carol@example.com failed 5.5.0", QString());
    text("exchange-admin", bob, Garden);
    text("microsoft365-text", "bob@example.net failed 5.1.10 550", QString());
    text("yahoo", "bob@example.net failed 554", Garden);
    text("ses-text", "bob@example.net failed, carol@example.net failed", QString());
    text("domino-text", "bob@example.net failed", QString());
    text("mdaemon", bob, Garden);
    text("generic-daemon", "bob@example.net failed 550", QString());
    text("x-failed-recipients", "bob@example.net failed, carol@example.com failed", QString());
    text("html-only", bob, QString());
    text("exchange-old-names", "Builder, Bob failed 5.1.1", QString());
    text("groupwise-text", "bob@example.net failed, carol@example.com failed", QString());
    text("x-failed-unknown-words", "bob@example.net failed 550", QString());
    text("exim-text-incomplete", "bob@example.net failed 5.1.1 550, carol@example.com failed", QString());
}

void ReportReaderTest::delivery()
{
    QFETCH(bool, machine);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_tested.insert(name);
    const QByteArray raw = octetsOf(name);
    QVERIFY(ReportReader::mayBeReport(raw));
    QVERIFY(ReportReader::mayBeReport(MimeScanner::scan(raw)));
    const auto report = ReportReader::read(raw);
    QVERIFY(report);
    QCOMPARE(report->kind, DeliveryReport::Kind::Delivery);
    QTEST(shortOf(report->recipients), "recipients");
    QCOMPARE(report->machineReadable, machine);
    QTEST(report->envelopeId, "envelopeId");
    QTEST(report->messageIdHeader, "messageId");
    QVERIFY(isClean(*report));
}

void ReportReaderTest::disposition_data()
{
    QTest::addColumn<QString>("recipients");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("diagnostic");
    const auto row = [](const char *name, const char *recipients, const char *server, const char *diagnostic) {
        QTest::newRow(name) << QString::fromUtf8(recipients) << QString::fromLatin1(server) << QString::fromLatin1(diagnostic);
    };
    row("mdn-displayed", "bob@example.net displayed", "desk.example.net; Some Mail 1.2", "");
    row("mdn-deleted", "bob@example.net deleted", "Some Mail", "");
    row("mdn-denied", "bob@example.net none", "", "manual-action/MDN-sent-manually; denied");
    row("mdn-processed", "bob@example.net delivered", "", "automatic-action/MDN-sent-automatically; processed/error; the rule could not be run");
    row("mdn-failed", "bob@example.net none", "", "automatic-action/MDN-sent-automatically; failed; no receipt could be made");
    row("mdn-dispatched", "bob@example.net delivered", "", "");
    row("mdn-bare", "bob@example.net displayed", "", "");
    row("mdn-utf8", "jürgen@bücher.example displayed", "Some Mail", "");
}

void ReportReaderTest::disposition()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_tested.insert(name);
    const auto report = ReportReader::read(octetsOf(name));
    QVERIFY(report);
    QCOMPARE(report->kind, DeliveryReport::Kind::Disposition);
    QVERIFY(report->machineReadable);
    QTEST(shortOf(report->recipients), "recipients");
    QTEST(report->reportingServer, "server");
    QTEST(report->recipients.first().diagnostic, "diagnostic");
    QCOMPARE(report->messageIdHeader, Garden);
    QVERIFY(isClean(*report));
}

void ReportReaderTest::noReports_data()
{
    QTest::addColumn<bool>("listed");
    for (const char *name : {"not-quoting", "not-forwarded-inline", "not-forwarded-inline-no-path", "not-forwarded-attached", "not-part-attached", "not-vacation",
             "not-vacation-quoting", "not-digest", "not-list-text", "not-postmaster-person", "not-postmaster-quoting", "not-abuse-report", "not-newsletter", "not-empty-path",
             "not-bounce-of-spam-talk", "not-postmaster-program", "not-quota-notice"})
        QTest::newRow(name) << true;
}

void ReportReaderTest::noReports()
{
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    m_tested.insert(name);
    const auto report = ReportReader::read(octetsOf(name));
    QVERIFY2(!report, qPrintable(report ? shortOf(report->recipients) : QString()));
    QVERIFY(!MessageReader::read(octetsOf(name)).report);
}

/// A message that lies about without a row tests nothing.
void ReportReaderTest::everyFileIsTested()
{
    const QStringList files = QDir(QStringLiteral(POSTRIDER_TEST_DATA "/reports")).entryList({QStringLiteral("*.eml")});
    QVERIFY(files.size() >= 60);
    for (const QString &file : files)
        QVERIFY2(m_tested.contains(file.chopped(4)), qPrintable(file));
}

void ReportReaderTest::reasons_data()
{
    QTest::addColumn<QString>("diagnostic");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("server");
    const auto row = [](const char *name, const char *diagnostic, const char *remote, const char *server) {
        QTest::newRow(name) << QString::fromUtf8(diagnostic) << QString::fromLatin1(remote) << QString::fromLatin1(server);
    };
    row("postfix-failed", "550 5.1.1 <bob@example.net>: nobody of that name", "mx.example.net", "mail.example.org");
    row("postfix-delayed", "connect to mx.example.net[192.0.2.7]:25: Connection timed out", "mx.example.net", "mail.example.org");
    row("gmail-current",
        "550-5.1.1 The account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the address. 550 5.1.1 see the help 12-3456789 - gsmtp",
        "mx.example.net", "googlemail.example");
    row("icloud-failed", "552 5.2.2 over quota", "mx.example.net", "st11p00im.icloud.example");
    row("domino-dsn", "User bob (bob@example.net) not listed in Domino Directory", "", "domino.example.org");
    row("lines-within-fields", "550 5.1.1 first second third fourth", "mx.example.net", "mail.example.org");
    row("exim-text", "550 5.1.1 <bob@example.net>: nobody here", "mx.example.net", "");
    row("exim-warning", "451 4.7.1 come back later", "mx.example.net", "mail.example.org");
    row("gmx-text", "550 5.1.1 no such user", "mx.example.net", "");
    row("postfix-text", "554 5.7.1 policy (in reply to end of DATA command)", "mx.example.net", "mail.example.org");
    row("qmail", "550 5.1.1 nobody of that name", "192.0.2.7", "mail.example.org");
    row("sendmail-text", "550 5.1.1 <bob@example.net>... User unknown", "mx.example.net", "");
    row("gmail-old", "550 5.1.1 <bob@example.net>: unknown here (state 14).", "mx.example.net", "");
    row("gmail-text-current", "550 5.1.1 The account does not exist", "", "");
    row("exchange-old", "550 5.1.1 <bob@example.net>: gone", "", "");
    row("exchange-admin", "550 5.1.1 <bob@example.net>: no such user", "", "AB1PR01MB0001.prod.example");
    row("yahoo", "554: delivery error: dd This user doesn't have an account here", "", "");
    row("domino-text", "User bob (bob@example.net) not listed in the directory", "", "");
    row("mdaemon", "550 5.1.1 <bob@example.net> unknown", "mx.example.net", "");
}

void ReportReaderTest::reasons()
{
    const DeliveryReport report = reportOf(QTest::currentDataTag());
    QVERIFY(!report.recipients.isEmpty());
    QTEST(report.recipients.first().diagnostic, "diagnostic");
    QTEST(report.recipients.first().remoteServer, "remote");
    QTEST(report.reportingServer, "server");
}

void ReportReaderTest::details()
{
    QCOMPARE(reportOf("postfix-delayed").recipients.first().retryUntil, 1768816801000LL);
    QCOMPARE(reportOf("postfix-failed").recipients.first().retryUntil, 0);
    QCOMPARE(reportOf("postfix-failed").recipients.first().finalAddress, QString());
    QCOMPARE(reportOf("postfix-success").recipients.at(1).finalAddress, QStringLiteral("carol.c@example.com"));
    QCOMPARE(reportOf("exim-text").recipients.at(1).finalAddress, QStringLiteral("carol.c@example.com"));
    QCOMPARE(reportOf("exim-text").recipients.at(1).diagnostic, QStringLiteral("retry timeout exceeded"));
    QCOMPARE(reportOf("postfix-text").recipients.at(1).finalAddress, QStringLiteral("carol.c@example.com"));
    QCOMPARE(reportOf("postfix-text").recipients.at(1).diagnostic, QStringLiteral("unknown user: \"carol.c\""));
    QCOMPARE(reportOf("qmail").recipients.at(1).diagnostic, QStringLiteral("Sorry, no mailbox here by that name. (#5.1.1)"));
    QCOMPARE(reportOf("mdn-displayed").recipients.first().finalAddress, QStringLiteral("bob.b@example.net"));
    QCOMPARE(reportOf("postfix-failed").subject, QStringLiteral("Plan for the garden"));
    QCOMPARE(reportOf("exim-warning").subject, QStringLiteral("Plan for the garden"));
    QCOMPARE(reportOf("domino-text").subject, QStringLiteral("Plan for the garden"));
    QCOMPARE(reportOf("utf8-global").subject, QStringLiteral("Grüße aus Köln"));
}

/// Whatever stands in a field or a text comes out as one bounded line.
void ReportReaderTest::hostileTexts()
{
    const QByteArray head = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.org\r\nSubject: x\r\n";
    const QByteArray evil = QByteArray("\xe2\x80\xae\xe2\x81\xa6\x01\x7f\xc2\x85\xe2\x80\xa8\xe2\x80\x8f").repeated(300) + QByteArray(100'000, 'x');
    const QByteArray report = head
        + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; " + evil
        + "\r\nOriginal-Envelope-Id: " + evil + "\r\n\r\nFinal-Recipient: rfc822; " + evil + "@example.net\r\nAction: failed\r\nStatus: 5.1.1" + evil
        + "\r\nDiagnostic-Code: smtp; 550 " + evil + "\r\nRemote-MTA: dns; " + evil + "\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: " + evil
        + "\r\nMessage-ID: <" + evil + "@x>\r\n\r\n--b--\r\n";
    auto read = ReportReader::read(report + QByteArray(1000, '\n'));
    QVERIFY(read && read->recipients.size() == 1);
    QVERIFY(isClean(*read));

    const QByteArray lines = "This message was created automatically by mail delivery software.\r\n\r\n  bob@example.net\r\n    550 " + evil + "\r\n";
    read = ReportReader::read(head + "\r\n" + lines);
    QVERIFY(read && read->recipients.size() == 1);
    QVERIFY(isClean(*read));

    // Repetitions that make a careless pattern run for hours.
    for (const QByteArray &piece : {QByteArray("a@"), QByteArray("<a@b>"), QByteArray("("), QByteArray("\"a\""), QByteArray("550 "), QByteArray("5.1.1."), QByteArray("'a'"),
             QByteArray("(generated from "), QByteArray("host a."), QByteArray("delivered to "), QByteArray("a@b:\n"), QByteArray("<<< 550 a@b\n"), QByteArray("\n\n"),
             QByteArray("=?utf-8?q?a?= "), QByteArray("\\x{41}")}) {
        for (const QByteArray &before :
            {QByteArray("this is the mail system at host x\n"), QByteArray("the following addresses had permanent fatal errors\n<a@b>\n--- transcript\n")}) {
            QElapsedTimer timer;
            timer.start();
            read = ReportReader::read(head + "\r\n" + before + piece.repeated(250'000 / piece.size()));
            QVERIFY(!read || isClean(*read));
            QVERIFY2(timer.elapsed() < 20'000, piece.constData()); // milliseconds, but sanitizers and busy machines are slow
        }
    }
}

void ReportReaderTest::manyRecipients()
{
    QByteArray status = "Reporting-MTA: dns; mail.example.org\r\n\r\n", text = "This message was created automatically by mail delivery software.\r\n\r\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray address = "r" + QByteArray::number(i) + "@example.net";
        status += "Final-Recipient: rfc822; " + address + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n";
        text += "  " + address + "\r\n    550 5.1.1 no\r\n";
    }
    const QByteArray head = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.org\r\n";
    const auto machine = ReportReader::read(
        MimeScanner::scan(head + "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + status + "--b--\r\n"));
    QVERIFY(machine);
    QCOMPARE(machine->recipients.size(), 1000);
    QCOMPARE(machine->recipients.at(999).address, QStringLiteral("r999@example.net"));
    const auto plain = ReportReader::read(MimeScanner::scan(head + "\r\n" + text));
    QVERIFY(plain);
    QCOMPARE(plain->recipients.size(), 1000);
    QVERIFY(!ReportReader::read(MimeScanner::scan(head + "X-Failed-Recipients: " + QByteArray("a@b.example, ").repeated(100'000) + "\r\n\r\nx\r\n"))->recipients.isEmpty());
}

/// A returned message of any size changes nothing; and the first 256 KB are all that is looked at.
void ReportReaderTest::beginningIsEnough()
{
    QByteArray raw = octetsOf(QStringLiteral("exim-dsn-failed"));
    const auto whole = ReportReader::read(raw);
    raw.replace("Tulips or not?\n", QByteArray("Tulips or not?\n").repeated(100'000));
    QVERIFY(raw.size() > 1'000'000);
    QCOMPARE(ReportReader::read(raw), whole);
    QCOMPARE(ReportReader::read(raw.left(ReportReader::EnoughOctets)), whole);
    QCOMPARE(ReportReader::read(MimeScanner::scan(raw)), whole);
    // Cut off anywhere: never more than is there.
    for (qsizetype i = 0; i < octetsOf(QStringLiteral("qmail")).size(); i += 7) {
        const auto part = ReportReader::read(octetsOf(QStringLiteral("qmail")).left(i));
        QVERIFY(!part || part->recipients.size() <= 2);
    }
}

/// The header alone says that a message is worth reading whole, or that it is not.
void ReportReaderTest::headerTells()
{
    for (const char *name : {"postfix-failed", "exim-text", "gmail-old", "exchange-old", "mdn-displayed", "outer-type-lies", "yahoo", "mdaemon", "x-failed-recipients"}) {
        const QByteArray raw = octetsOf(QString::fromLatin1(name));
        const qsizetype end = raw.contains("\r\n\r\n") ? raw.indexOf("\r\n\r\n") : raw.indexOf("\n\n");
        QVERIFY2(ReportReader::mayBeReport(raw.left(end)), name);
    }
    for (const char *name : {"not-quoting", "not-forwarded-inline", "not-newsletter", "not-digest"})
        QVERIFY2(!ReportReader::mayBeReport(octetsOf(QString::fromLatin1(name))), name);
    QVERIFY(!ReportReader::mayBeReport(QByteArray()));
    QVERIFY(!ReportReader::mayBeReport(QByteArray("From: ann@example.org\r\nReturn-Path: <ann@example.org>\r\n\r\nReturn-Path: <>\r\n")));
}

void ReportReaderTest::inContent()
{
    const MessageContent content = MessageReader::read(octetsOf(QStringLiteral("postfix-failed")));
    QVERIFY(content.report);
    QCOMPARE(*content.report, reportOf("postfix-failed"));
    QVERIFY(!MessageReader::read("From: ann@example.org\r\nSubject: x\r\n\r\ny\r\n").report);
}

void ReportReaderTest::receiptRequests_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("doubtful");
    QTest::addColumn<bool>("list");
    const QByteArray path = "Return-Path: <ann@example.org>\r\n", from = "From: ann@example.org\r\n", ask = "Disposition-Notification-To: ";
    const auto row = [&](const char *name, const QByteArray &header, const char *to, bool doubtful, bool list = false) {
        QTest::newRow(name) << from + header << QString::fromUtf8(to) << doubtful << list;
    };
    row("nobody asks", path, "", false);
    row("plain", path + ask + "ann@example.org\r\n", "ann@example.org", false);
    row("with a name", path + ask + "\"Ann, E.\" <ann@example.org>\r\n", "\"Ann, E.\" <ann@example.org>", false);
    row("domain in capitals", path + ask + "ann@EXAMPLE.org\r\n", "ann@EXAMPLE.org", false);
    row("domain in its other spelling",
        "Return-Path: <ann@xn--bcher-kva.example>\r\n" + ask
            + "ann@b\xc3\xbc"
              "cher.example\r\n",
        "ann@bücher.example", false);
    row("local part in capitals", path + ask + "Ann@example.org\r\n", "Ann@example.org", true);
    row("somebody else", path + ask + "eve@example.com\r\n", "eve@example.com", true);
    row("no return path", ask + "ann@example.org\r\n", "ann@example.org", true);
    row("empty return path", "Return-Path: <>\r\n" + ask + "ann@example.org\r\n", "ann@example.org", true);
    row("two addresses", path + ask + "ann@example.org, eve@example.com\r\n", "ann@example.org, eve@example.com", true);
    row("the same twice", path + ask + "ann@example.org, ann@example.org\r\n", "ann@example.org", true);
    row("two fields", path + ask + "ann@example.org\r\n" + ask + "eve@example.com\r\n", "ann@example.org, eve@example.com", true);
    row("no address", path + ask + "me\r\n", "", false);
    row("one is none", path + ask + "ann@example.org, me\r\n", "ann@example.org", true);
    row("list id", path + "List-Id: <l.example.org>\r\n" + ask + "ann@example.org\r\n", "ann@example.org", true, true);
    row("list post", path + "List-Post: <mailto:l@example.org>\r\n", "", false, true);
    row("precedence", path + "Precedence: bulk\r\n" + ask + "ann@example.org\r\n", "ann@example.org", true, true);
    row("other precedence", path + "Precedence: first-class\r\n" + ask + "ann@example.org\r\n", "ann@example.org", false, false);
    row("terms that have to be understood", path + ask + "ann@example.org\r\nDisposition-Notification-Options: seal=Required,wax\r\n", "", false);
    row("terms that need not be", path + ask + "ann@example.org\r\nDisposition-Notification-Options: seal=optional,wax\r\n", "ann@example.org", false);
    row("a receipt asks for a receipt",
        path + ask
            + "ann@example.org\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\r\n\r\n--b\r\nContent-Type: "
              "message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; ann@example.org\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--b--\r\n",
        "", false);
}

void ReportReaderTest::receiptRequests()
{
    QFETCH(QByteArray, header);
    const MessageContent content = MessageReader::read(header + "\r\ntext\r\n");
    QTEST(textOf(content.readReceiptTo), "to");
    QTEST(content.readReceiptDoubtful, "doubtful");
    QTEST(content.fromList, "list");
}

void ReportReaderTest::fields()
{
    using namespace ReportFields;
    QCOMPARE(host("dns; mx.example.net"), QStringLiteral("mx.example.net"));
    QCOMPARE(host("dns;mx.example.net. (192.0.2.7, the server)"), QStringLiteral("mx.example.net"));
    QCOMPARE(host("dns; [192.0.2.7]"), QStringLiteral("[192.0.2.7]"));
    QCOMPARE(host("mx.example.net"), QStringLiteral("mx.example.net"));
    QCOMPARE(host(""), QString());
    QCOMPARE(address("rfc822; Bob <bob@example.net>"), QStringLiteral("bob@example.net"));
    QCOMPARE(address("rfc822; bob@example.net (Bob)"), QStringLiteral("bob@example.net"));
    QCOMPARE(address("RFC822;bob"), QStringLiteral("bob"));
    QCOMPARE(address("x400; /C=DE/"), QStringLiteral("/C=DE/"));
    QCOMPARE(address("utf-8; \\x{6A}\\x{D800}\\x{A}\\x{FC}@x"), QStringLiteral("j\\x{D800}\\x{A}ü@x"));
    QCOMPARE(untyped("smtp; 550 a; b"), QStringLiteral("550 a; b"));
    QCOMPARE(untyped("550 a b c d e f; b"), QStringLiteral("550 a b c d e f; b"));
    QCOMPARE(statusIn(QStringLiteral("Status 192.5.1.1 and 15.1.1 and 5.1.1.1 and (#5.7.26)")), QStringLiteral("5.7.26"));
    QCOMPARE(xtextDecoded(QStringLiteral("a+20b")), QStringLiteral("a b"));
    QCOMPARE(xtextDecoded(QStringLiteral("j+C3+BCrgen@x")), QStringLiteral("jürgen@x"));
    QCOMPARE(xtextDecoded(QStringLiteral("j+C3rgen@x")), QStringLiteral("j+C3rgen@x"));
    QCOMPARE(xtextDecoded(QStringLiteral("a=b+2B")), QStringLiteral("a=b+2B"));
    const QString cut = cleaned(QStringLiteral("é").repeated(5000));
    QCOMPARE(cut.toUtf8().size(), 2048);
    QVERIFY(cleaned(QStringLiteral("😀").repeated(5000)).toUtf8().isValidUtf8());
}

void ReportReaderTest::replies_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *text, int code, const char *status) { QTest::newRow(text) << code << QString::fromLatin1(status); };
    row("550 5.1.1 no", 550, "5.1.1");
    row("host mx said: 550 no (in reply to RCPT TO)", 550, "");
    row("said: 550-5.1.1 first 550 5.1.1 second", 550, "5.1.1");
    row("SMTP error: 421 busy", 421, "");
    row("#550 5.1.1 RESOLVER; not found ##", 550, "5.1.1");
    row("Remote Server returned '550 5.7.26 no'", 550, "5.7.26");
    row("554: delivery error", 554, "");
    row("452-4.2.2 full", 452, "4.2.2");
    row("550 #5.1.0 Address rejected", 550, "5.1.0");
    row("there are 550 houses", 0, "");
    row("after 450 hours", 0, "");
    row("192.0.2.7 5501 x", 0, "");
    row("call 0550 123", 0, "");
    row("250 2.0.0 ok", 0, "");
    row("", 0, "");
}

void ReportReaderTest::replies()
{
    const ReportFields::Reply reply = ReportFields::replyIn(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(reply.code, "code");
    QTEST(reply.status, "status");
}

QTEST_GUILESS_MAIN(ReportReaderTest)
#include "ReportReaderTest.moc"
