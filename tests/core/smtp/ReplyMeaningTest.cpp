// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaning.h"

#include <QTest>

using namespace postrider;

class ReplyMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<SmtpReply>("reply");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("toDo");
        const auto row = [](int code, const char *enhanced, const char *text, const char *happened, const char *toDo) {
            QTest::addRow("%d %s %s", code, enhanced, text) << SmtpReply{code, enhanced, text} << happened << toDo;
        };
        row(535, "5.7.8", "Error: authentication failed", "did not accept the user name or the password", "Check user name and password");
        row(535, "", "Incorrect authentication data", "did not accept the user name or the password", "Check user name and password");
        row(534, "5.7.9", "Application-specific password required. Learn more at", "does not accept the normal password", "Make an app password");
        row(535, "5.7.139", "Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", "no longer lets mail programs sign in", "administrator");
        row(535, "5.7.139", "Authentication unsuccessful, the user credentials were incorrect.", "by its own rules", "administrator");
        row(534, "5.7.14", "Please log in via your web browser and then try again.", "confirm this sign-in", "web browser");
        row(454, "4.7.0", "Temporary authentication failure", "cannot check passwords", "tries again by itself");
        row(454, "4.7.0", "TLS not available due to local problem", "cannot offer encryption", "tries again by itself");
        row(354, "", "go ahead, where no such thing was asked", "not defined", "provider");
        row(538, "", "Encryption required", "encrypted connection only", "Choose TLS");
        row(530, "5.7.0", "Must issue a STARTTLS command first", "encrypted connection first", "Choose TLS");
        row(530, "5.7.0", "Authentication required", "wants you to sign in", "Check user name");
        row(550, "5.7.26", "Unauthenticated email from example.org is not accepted due to domain's DMARC policy.", "(DMARC)", "belongs to the address");
        row(550, "5.7.23", "SPF validation failed", "(SPF)", "belongs to the address");
        row(554, "5.7.1", "<a@b.example>: Relay access denied", "only for people who have signed in", "your own provider's");
        row(550, "", "relay not permitted", "only for people who have signed in", "your own provider's");
        row(450, "4.2.0", "<a@b.example>: Recipient address rejected: Greylisted", "unknown senders wait", "tries again by itself");
        row(554, "5.7.1", "Service unavailable; client host blocked using zen.spamhaus.org", "list of senders", "provider");
        row(550, "5.7.1", "Message rejected as spam by Content Filtering.", "took the message for spam", "Change the text");
        row(552, "5.7.0", "Virus found", "virus", "attachments");
        row(553, "5.7.1", "<x@y>: Sender address rejected: not owned by user anna", "under this sender's address", "sender's address belongs");
        row(554, "5.2.252", "SendAsDenied; a@b not allowed to send as c@d", "under this sender's address", "sender's address belongs");
        row(550, "5.4.5", "Daily user sending limit exceeded.", "as much as the provider allows", "limit is lifted");
        row(550, "5.1.1", "The email account that you tried to reach does not exist.", "no such mailbox", "typing mistakes");
        row(550, "", "User unknown", "no such mailbox", "typing mistakes");
        row(550, "5.1.10", "RESOLVER.ADR.RecipientNotFound", "takes no mail", "typing mistakes");
        row(556, "", "Domain does not accept mail (nullMX)", "takes no mail", "typing mistakes");
        row(550, "5.1.2", "Host unknown", "behind the @", "typing mistakes");
        row(452, "4.2.2", "The recipient's inbox is out of storage space", "mailbox is full", "tries again by itself");
        row(552, "5.2.2", "Mailbox full", "mailbox is full", "Tell the recipient");
        row(552, "5.3.4", "Message size exceeds fixed limit", "larger than the server takes", "shrink attachments");
        row(552, "", "Message too big", "larger than the server takes", "shrink attachments");
        row(452, "4.5.3", "Too many recipients", "more recipients than", "fewer recipients");
        row(452, "4.3.1", "Insufficient system storage", "no room left", "provider");
        row(421, "4.7.0", "Try again later, closing connection.", "takes nothing from here at the moment", "tries again by itself");
        row(421, "", "Service not available", "closing for the moment", "tries again by itself");
        row(421, "", "Too many connections from your host", "too many connections", "tries again by itself");
        row(450, "", "mailbox busy", "not reachable at the moment", "tries again by itself");
        row(451, "", "Local error in processing", "problem of its own", "tries again by itself");
        row(502, "", "Command not implemented", "does not know a command", "Check server name");
        row(503, "", "AUTH first", "wants you to sign in", "Check user name");
        row(553, "5.6.7", "SMTPUTF8 required", "letters that an address has", "another address");
        row(554, "", "Transaction failed", "refused the message", "provider");
        row(554, "5.0.0", "", "refused the message", "provider");
        row(499, "", "odd", "cannot take the message at the moment", "tries again by itself");
        row(599, "", "odd", "refused the message", "provider");
        row(250, "2.0.0", "Ok", "accepted", "nothing you need to do");
        row(0, "", "", "has not answered", "tries again by itself");
    }

    void meanings()
    {
        QFETCH(SmtpReply, reply);
        QFETCH(QString, happened);
        QFETCH(QString, toDo);
        const ReplyMeaning meaning = meaningOf(reply);
        QVERIFY2(meaning.whatHappened.contains(happened), qPrintable(meaning.text()));
        QVERIFY2(meaning.whatToDo.contains(toDo), qPrintable(meaning.text()));
    }

    /// Every code has an answer of two whole sentences; 4xx never tells a person to give up, 5xx never says that Postrider tries again.
    void everyCode()
    {
        const QRegularExpression sentence("^[A-Z].*[.]$");
        for (int code = 200; code < 600; ++code) {
            const ReplyMeaning meaning = meaningOf({code, {}, {}});
            QVERIFY2(sentence.match(meaning.whatHappened).hasMatch(), qPrintable(meaning.whatHappened));
            QVERIFY2(sentence.match(meaning.whatToDo).hasMatch(), qPrintable(meaning.whatToDo));
            if (code >= 500)
                QVERIFY2(!meaning.whatToDo.contains("tries again by itself"), qPrintable(QString::number(code)));
            if (code >= 400 && code < 500 && code != 432)
                QVERIFY2(meaning.whatToDo.contains("tries again by itself"), qPrintable(QString::number(code)));
        }
    }

    void hugeTexts()
    {
        QVERIFY(!meaningOf({550, "5.1.1", QString(1'000'000, 'x')}).text().isEmpty());
        QCOMPARE(queueIdOf(QString(1'000'000, 'x')), QString());
    }

    void queueIds_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("id");
        QTest::newRow("Postfix") << "250 2.0.0 Ok: queued as 4F2A9C0012"
                                 << "4F2A9C0012";
        QTest::newRow("Postfix, long ids") << "Ok: queued as 4Wx3Yz1abcZ9"
                                           << "4Wx3Yz1abcZ9";
        QTest::newRow("Exim") << "250 OK id=1pQx7A-0004Ab-2C"
                              << "1pQx7A-0004Ab-2C";
        QTest::newRow("Exim 4.97") << "OK id=1rABCD-00000001abc-2DeF"
                                   << "1rABCD-00000001abc-2DeF";
        QTest::newRow("Gmail") << "250 2.0.0 OK  1700000000 x12-20020a05600c000c00b0040a1234567sm123wmq.7 - gsmtp"
                               << "x12-20020a05600c000c00b0040a1234567sm123wmq.7";
        QTest::newRow("Microsoft") << "250 2.6.0 <abc@example.org> [InternalId=12345678901234, Hostname=X.prod.outlook.com] 9000 bytes in 0.1, 80 KB/sec Queued mail for delivery"
                                   << "12345678901234";
        QTest::newRow("sendmail") << "250 2.0.0 3AF8xQ2b012345 Message accepted for delivery"
                                  << "3AF8xQ2b012345";
        QTest::newRow("OpenSMTPD") << "2.0.0 1a2b3c4d Message accepted for delivery"
                                   << "1a2b3c4d";
        QTest::newRow("Haraka") << "Message Queued (9A0B1C2D-3E4F-5061-7283-94A5B6C7D8E9.1)"
                                << "9A0B1C2D-3E4F-5061-7283-94A5B6C7D8E9.1";
        QTest::newRow("Amazon") << "250 Ok 0102018bd0c1e2f3-a1b2c3d4-e5f6-4711-8899-aabbccddeeff-000000"
                                << "0102018bd0c1e2f3-a1b2c3d4-e5f6-4711-8899-aabbccddeeff-000000";
        QTest::newRow("qmail") << "250 ok 1700000000 qp 12345"
                               << "12345";
        QTest::newRow("none") << "250 2.0.0 Ok"
                              << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void queueIds()
    {
        QFETCH(QString, reply);
        QTEST(queueIdOf(reply), "id");
    }
};

QTEST_GUILESS_MAIN(ReplyMeaningTest)
#include "ReplyMeaningTest.moc"
