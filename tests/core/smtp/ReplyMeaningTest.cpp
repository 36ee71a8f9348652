// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/ReplyMeaningTable.h"

#include <QTest>

Q_DECLARE_METATYPE(postrider::ReplyMeaning::Whose)

using namespace postrider;
using Whose = ReplyMeaning::Whose;

namespace {

void dialect(int code, const char *enhanced, const char *text, Whose whose, const char *happened)
{
    QTest::addRow("%d %s %.60s", code, enhanced, text) << SmtpReply{code, enhanced, text} << whose << QString(happened);
}

/// Exchange and Microsoft 365.
void microsoftDialect()
{
    dialect(530, "5.7.57", "Client not authenticated to send mail. Error: 535 5.7.3 Authentication unsuccessful", Whose::Yours, "wants you to sign in");
    dialect(550, "5.7.57", "SMTP; Client was not authenticated to send anonymous mail during MAIL FROM", Whose::Yours, "wants you to sign in");
    dialect(550, "5.7.60", "SMTP; Client does not have permissions to send as this sender", Whose::Yours, "under this sender's address");
    dialect(550, "5.7.64", "TenantAttribution; Relay Access Denied", Whose::YourProviders, "for your organisation");
    dialect(535, "5.7.139", "Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.", Whose::YourProviders,
        "Your organisation's rules");
    dialect(550, "5.7.30", "Basic authentication is not supported for Client Submission.", Whose::Yours, "no longer lets mail programs sign in");
    dialect(550, "5.7.708", "Service unavailable. Access denied, traffic not accepted from this IP", Whose::YourProviders, "from this network");
    dialect(550, "5.7.705", "Access denied, tenant has exceeded threshold", Whose::YourProviders, "as much as its provider allows");
    dialect(550, "5.7.750", "Service unavailable. Client blocked from sending from unregistered domains", Whose::YourProviders, "does not know");
    dialect(550, "5.7.501", "Access denied, spam abuse detected from IP range", Whose::YourProviders, "spam was seen");
    dialect(550, "5.7.511", "Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message", Whose::YourProviders, "reputation");
    dialect(550, "5.7.606", "Access denied, banned sending IP [192.0.2.1]", Whose::YourProviders, "takes no mail from your provider");
    dialect(550, "5.7.509", "Access denied, sending domain example.org does not pass DMARC verification", Whose::YourProviders, "(DMARC)");
    dialect(550, "5.7.515", "Access denied, sending domain example.org doesn't meet the required authentication level.", Whose::YourProviders, "could not verify");
    dialect(451, "4.7.500", "Server busy. Please try again later from [192.0.2.1]. (S77719)", Whose::Nobodys, "slows down");
    dialect(451, "4.7.650", "The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation.", Whose::YourProviders, "reputation");
    dialect(550, "5.4.1", "Recipient address rejected: Access denied. AS(201806281)", Whose::Yours, "no such mailbox");
    dialect(550, "5.2.122", "The recipient has exceeded their limit for the number of messages they can receive per hour", Whose::Recipients, "more mail than the mailbox takes");
    dialect(550, "5.1.90", "Your message can't be sent because you've reached your daily limit for message recipients", Whose::Yours, "as much as the provider allows");
    dialect(550, "5.7.133", "RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required", Whose::Recipients, "from certain people");
    dialect(550, "5.7.1", "RESOLVER.RST.RestrictedToRecipientsPermission; not authorized: not allowed to send to this group", Whose::Recipients, "from certain people");
    dialect(550, "5.7.124", "Sender not in allowed-senders list", Whose::Recipients, "from certain people");
    dialect(554, "5.4.14", "Hop count exceeded - possible mail loop", Whose::RecipientsProviders, "in a circle");
    dialect(550, "5.4.310", "DNS domain example.invalid does not exist", Whose::Yours, "behind the @");
    dialect(450, "4.4.316", "Connection refused [Message=Socket error code 10061]", Whose::RecipientsProviders, "does not answer");
    dialect(550, "5.6.11", "SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds", Whose::Postriders, "way the message is built");
    dialect(554, "5.2.2", "mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException", Whose::Recipients, "mailbox is full");
}

/// Gmail.
void gmailDialect()
{
    dialect(535, "5.7.8", "Username and Password not accepted. For more information, go to https://support.example/BadCredentials", Whose::Yours, "user name or the password");
    dialect(550, "5.7.25", "The IP address sending this message does not have a PTR record setup", Whose::YourProviders, "reverse DNS");
    dialect(550, "5.7.26", "This mail has been blocked because the sender is unauthenticated.", Whose::YourProviders, "could not verify");
    dialect(550, "5.7.27", "SPF validation failed", Whose::YourProviders, "(SPF)");
    dialect(550, "5.7.28", "There is an unusual rate of unsolicited mail originating from your IP address.", Whose::YourProviders, "slows down");
    dialect(421, "4.7.28", "Gmail has detected an unusual rate of unsolicited mail.", Whose::YourProviders, "slows down");
    dialect(550, "5.7.29", "This email has been rejected because it wasn't sent over a TLS connection", Whose::YourProviders, "encrypted connections only");
    dialect(550, "5.7.30", "This mail has been blocked because DKIM does not pass", Whose::YourProviders, "(DKIM)");
    dialect(421, "4.7.32", "Your email has been rate limited because the From: header isn't aligned", Whose::YourProviders, "do not belong together");
    dialect(450, "4.2.1", "The user you are trying to contact is receiving mail too quickly.", Whose::Recipients, "more mail than the mailbox takes");
    dialect(550, "5.2.1", "The email account that you tried to reach is disabled.", Whose::Recipients, "no longer in use");
    dialect(550, "5.2.1", "The email account that you tried to reach is inactive.", Whose::Recipients, "no longer in use");
    dialect(552, "5.2.2", "The recipient's inbox is out of storage space and inactive. Over quota", Whose::Recipients, "mailbox is full");
    dialect(552, "5.3.4", "Your message exceeded Google's message size limits.", Whose::Yours, "larger than the server takes");
    dialect(552, "5.7.0", "This message was blocked because its content presents a potential security issue.", Whose::Yours, "kind of file");
    dialect(550, "5.4.5", "Daily SMTP relay sending limit exceeded for user.", Whose::Yours, "as much as the provider allows");
    dialect(550, "5.4.6", "Message exceeded 50 hops, this may indicate a mail loop", Whose::RecipientsProviders, "in a circle");
    dialect(553, "5.1.2", "We weren't able to find the recipient domain. Please check for any spelling errors", Whose::Yours, "behind the @");
    dialect(550, "5.7.1", "Our system has detected that this message is likely unsolicited mail.", Whose::Yours, "for spam");
    dialect(550, "5.7.1", "The IP you're using to send mail is not authorized to send email directly to our servers.", Whose::Yours, "home connections");
    dialect(454, "4.7.0", "Too many login attempts, please try again later.", Whose::Yours, "too many attempts");
}

/// Yahoo, iCloud, GMX, web.de, T-Online.
void largeProvidersDialect()
{
    dialect(421, "4.7.0", "[TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints", Whose::YourProviders, "puts off mail");
    dialect(554, "", "delivery error: dd This user doesn't have a yahoo.com account (x@yahoo.com) [0]", Whose::Yours, "no such mailbox");
    dialect(554, "", "delivery error: dd Requested mail action aborted", Whose::Yours, "no such mailbox");
    dialect(535, "5.7.0", "(#AUTH005) Too many bad auth attempts.", Whose::Yours, "too many attempts");
    dialect(553, "5.7.1", "[BL21] Connections will not be accepted from 192.0.2.1, because the ip is in Spamhaus's list", Whose::YourProviders, "list of senders");
    dialect(554, "5.7.9", "Message not accepted for policy reasons.", Whose::RecipientsProviders, "by a rule of its own");
    dialect(550, "5.1.1", "<x@icloud.com>: user lookup success but no user record found", Whose::Yours, "no such mailbox");
    dialect(550, "5.7.1", "[CS01] Message rejected due to local policy.", Whose::YourProviders, "reputation");
    dialect(550, "5.7.0", "From address is not one of your addresses.", Whose::Yours, "under this sender's address");
    dialect(550, "", "Sender address is not allowed.", Whose::Yours, "under this sender's address");
    dialect(552, "", "Requested mail action aborted: exceeded storage allocation\nQuota exceeded.", Whose::Recipients, "mailbox is full");
    dialect(554, "", "gmx.net (mxgmx) Nemesis ESMTP Service not available\nNo SMTP service\nBad DNS PTR resource record.", Whose::YourProviders, "reverse DNS");
    dialect(450, "", "Mail send limit exceeded.", Whose::Yours, "as much as the provider allows");
    dialect(554, "", "IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de)", Whose::YourProviders, "reputation");
}

/// Postfix, Exim, sendmail, qmail.
void programsDialect()
{
    dialect(550, "5.1.1", "<x@y.example>: Recipient address rejected: User unknown in local recipient table", Whose::Yours, "no such mailbox");
    dialect(554, "5.7.1", "<unknown[192.0.2.1]>: Client host rejected: Access denied", Whose::YourProviders, "from where you are");
    dialect(450, "4.1.8", "<a@b.example>: Sender address rejected: Domain not found", Whose::Yours, "could not find the sender's address");
    dialect(504, "5.5.2", "<x>: Helo command rejected: need fully-qualified hostname", Whose::Postriders, "introduced itself");
    dialect(554, "5.5.1", "Error: no valid recipients", Whose::Yours, "none of the recipients");
    dialect(550, "", "Unrouteable address", Whose::Yours, "no such mailbox");
    dialect(550, "", "Sender verify failed", Whose::Yours, "could not find the sender's address");
    dialect(550, "", "maximum allowed line length is 998 octets, got 1200", Whose::Postriders, "way the message is built");
    dialect(550, "", "Administrative prohibition", Whose::RecipientsProviders, "by a rule of its own");
    dialect(550, "", "Domain example.org has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.", Whose::Yours, "as much as the provider allows");
    dialect(451, "4.7.1", "Greylisting in action, please come back later", Whose::Nobodys, "unknown senders wait");
    dialect(550, "5.7.1", "<x@y.example>... Relaying denied. Proper authentication required.", Whose::Yours, "who have signed in");
    dialect(554, "5.4.6", "Too many hops 26 (25 max)", Whose::RecipientsProviders, "in a circle");
    dialect(553, "", "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", Whose::Yours, "who have signed in");
    dialect(550, "", "sorry, no mailbox here by that name (#5.1.1 - chkuser)", Whose::Yours, "no such mailbox");
    dialect(451, "", "See http://pobox.com/~djb/docs/smtplf.html.", Whose::Postriders, "way the message is built");
    dialect(500, "", "Line too long", Whose::Postriders, "way the message is built");
}

/// Amazon SES, Mimecast, Proofpoint, Barracuda.
void servicesDialect()
{
    dialect(554, "", "Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1", Whose::Yours,
        "does not know the sender's address yet");
    dialect(454, "", "Throttling failure: Maximum sending rate exceeded.", Whose::Yours, "as much as the provider allows");
    dialect(554, "", "Access denied: User `arn:aws:iam::1' is not authorized to perform `ses:SendRawEmail'", Whose::YourProviders, "does not let this account send");
    dialect(550, "", "Invalid Recipient - https://community.mimecast.com/docs/DOC-1369", Whose::Yours, "no such mailbox");
    dialect(554, "", "Email rejected due to security policies - https://community.mimecast.com", Whose::RecipientsProviders, "by a rule of its own");
    dialect(550, "", "Rejected by header based manually Blocked Senders", Whose::Recipients, "has blocked your address");
    dialect(550, "", "Rejected by header based Anti-Spoofing policy", Whose::YourProviders, "does not believe");
    dialect(554, "", "Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1", Whose::YourProviders, "list of senders");
    dialect(554, "", "Service unavailable; Client host [192.0.2.1] blocked using Barracuda Reputation", Whose::YourProviders, "list of senders");
}

} // namespace

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
        row(550, "5.1.10", "RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "no such mailbox", "typing mistakes");
        row(556, "5.1.10", "Recipient address has null MX", "takes no mail", "typing mistakes");
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

    void dialects_data()
    {
        QTest::addColumn<SmtpReply>("reply");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("happened");
        microsoftDialect();
        gmailDialect();
        largeProvidersDialect();
        programsDialect();
        servicesDialect();
    }

    void dialects()
    {
        QFETCH(SmtpReply, reply);
        QFETCH(Whose, whose);
        QFETCH(QString, happened);
        const ReplyMeaning meaning = meaningOf(reply);
        QVERIFY2(meaning.whatHappened.contains(happened), qPrintable(meaning.text()));
        QVERIFY2(meaning.whose == whose, qPrintable(meaning.text() + ' ' + meaning.whoseText()));
        QVERIFY(reply.isTemporary() || !meaning.whatToDo.contains("Postrider tries again"));
    }

    /// No row stands in the shadow of one before it: what it was written for reaches it, or says the same.
    void everyRowIsReached()
    {
        int count = 0;
        for (const ReplyMeaningRow &row : ReplyMeaningTable()) {
            ++count;
            const int code = row.code >= 100 ? row.code : row.code == 4 ? 498 : 598;
            QString enhanced = row.enhanced;
            if (enhanced.startsWith('.'))
                enhanced.prepend(QString::number(code / 100));
            enhanced.replace('x', '7');
            for (const QString &words : QString(row.words).split('|')) {
                const ReplyMeaning meaning = meaningOf({code, enhanced, words});
                QVERIFY2(meaning.whatHappened == row.happened, qPrintable(QString("%1 %2 \"%3\": %4").arg(row.code).arg(row.enhanced, words, meaning.whatHappened)));
                QVERIFY(!meaning.whoseText().isEmpty());
            }
        }
        QVERIFY2(count >= 150, qPrintable(QString::number(count)));
    }

    void everyRowIsWholeSentences()
    {
        const QRegularExpression sentences("^[A-Z\"][^|]*[.]$");
        for (const ReplyMeaningRow &row : ReplyMeaningTable()) {
            for (const char *text : {row.happened, row.toDo}) {
                QVERIFY2(sentences.match(text).hasMatch(), text);
                for (const char *jargon : {"SMTP server", "MTA", "5xx", "4xx", "bounce", "RCPT"})
                    QVERIFY2(!QString(text).contains(jargon), text);
            }
        }
    }

    void reports_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("enhanced");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("happened");
        QTest::addColumn<QString>("toDo");
        const auto row = [](int code, const char *enhanced, const char *text, const char *happened, const char *toDo) {
            QTest::addRow("%d %s %s", code, enhanced, text) << code << QString(enhanced) << QString(text) << QString(happened) << QString(toDo);
        };
        row(550, "5.1.1", "User unknown", "no such mailbox", "typing mistakes");
        row(0, "5.1.1", "", "no such mailbox", "typing mistakes");
        row(0, "", "smtp; 550 5.1.1 whatever", "no such mailbox", "typing mistakes");
        row(0, "5.0.0", "smtp; 550-5.2.2 The mailbox", "mailbox is full", "Tell the recipient");
        row(0, "5.0.0", "", "refused the message", "provider");
        row(0, "4.0.0", "", "cannot take the message at the moment", "The server that has the message tries again");
        row(0, "4.4.7", "delivery temporarily suspended", "has not been delivered yet", "The server that has the message tries again");
        row(0, "5.4.7", "", "for too long", "Only the recipient's side");
        row(0, "4.2.2", "over quota", "mailbox is full", "The server that has the message tries again");
        row(421, "", "Service not available", "closing for the moment", "The server that has the message tries again");
        row(550, "5.7.1", "Greylisted for ever", "unknown senders wait", "Send it again in an hour");
        row(0, "2.1.5", "", "has arrived", "nothing you need to do");
        row(250, "", "ok", "has arrived", "nothing you need to do");
        row(0, "", "", "does not say clearly", "Read the report");
        row(0, "9.9.9", "odd", "does not say clearly", "Read the report");
        row(0, "x", "odd", "does not say clearly", "Read the report");
        row(0, "5.4.4", "Host or domain name not found. Name service error for name=example.invalid", "behind the @", "typing mistakes");
        row(0, "5.4.1", "connect to mx.example.net[192.0.2.1]:25: Connection timed out", "does not answer", "If this goes on");
        row(0, "", "550 192.0.2.1.5 is no code of ours", "refused the message or a recipient", "typing mistakes");
    }
    void reports()
    {
        QFETCH(int, code);
        QFETCH(QString, enhanced);
        QFETCH(QString, text);
        QFETCH(QString, happened);
        QFETCH(QString, toDo);
        const ReplyMeaning meaning = meaningOf(code, enhanced, text);
        QVERIFY2(meaning.whatHappened.contains(happened), qPrintable(meaning.text()));
        QVERIFY2(meaning.whatToDo.contains(toDo), qPrintable(meaning.text()));
        QVERIFY2(!meaning.whatToDo.contains("Postrider tries"), qPrintable(meaning.text()));
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
