// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/types/Address.h"
#include "tests/core/mime/WireLint.h"
#include "tests/journeys/JourneyBench.h"
#include "tests/servers/JournalSmtpServer.h"

using namespace postrider;
using test::JournalSmtpServer;

/// Line ends, NUL and look-alikes of header fields in every field of the composer, sent for real: the server gets one message to whom it was addressed, with our fields only.
/// Or it is refused, with nothing sent. Nothing in between.
class InjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyField_data();
    void everyField();
    void textIsNoProtocol();
    void rawMessages_data();
    void rawMessages();

private:
    struct Payload {
        const char *name;
        QString text;
    };
    static QList<Payload> payloads();
    Draft plainDraft() const;
    std::variant<JournalSmtpServer::Accepted, Failure> sent(const Draft &draft);
    std::variant<JournalSmtpServer::Accepted, Failure> outcomeOf(const Outcome<OpId> &queued);
    static void checkHeader(const QByteArray &content);
    static void checkParts(const QByteArray &content, int attachments);

    JourneyBench m_bench;
    JournalSmtpServer m_smtp;
    std::unique_ptr<Mail> m_mail;
    AccountId m_account;
};

void InjectionTest::initTestCase()
{
    QVERIFY(m_bench.start());
    m_mail = m_bench.open(QStringLiteral("profile"), true);
    Account account = m_bench.account();
    account.smtp = m_smtp.address();
    const auto added = JourneyBench::wait(m_mail->addAccount({account, {}, true}));
    QVERIFY(std::holds_alternative<AccountId>(added));
    m_account = std::get<AccountId>(added);
}

QList<InjectionTest::Payload> InjectionTest::payloads()
{
    return {
        {"CRLF and a field", QStringLiteral("a\r\nX-Injected: 1")},
        {"LF and a field", QStringLiteral("a\nX-Injected: 1")},
        {"CR and a field", QStringLiteral("a\rX-Injected: 1")},
        {"CRLF and Bcc", QStringLiteral("a\r\nBcc: evil@example.org")},
        {"end of the header", QStringLiteral("a\r\n\r\n<b>injected text</b>")},
        {"end of the message", QStringLiteral("a\r\n.\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<evil@example.org>\r\nDATA\r\n")},
        {"NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("\r\nX-Injected: 1")},
        {"folding", QStringLiteral("a\r\n X-Injected: 1\r\n\tBcc: evil@example.org")},
        {"line separators of Unicode", QStringLiteral("a\u2028X-Injected: 1\u2029Bcc: evil@example.org\u0085X-Injected: 2")},
        {"vertical tab and form feed", QStringLiteral("a\vX-Injected: 1\fX-Injected: 2")},
        {"an encoded line end", QStringLiteral("=?utf-8?q?a=0D=0AX-Injected:_1?=")},
        {"an encoded line end in base64", QStringLiteral("=?utf-8?b?YQ0KWC1JbmplY3RlZDogMQ==?=")},
        {"a look-alike", QStringLiteral("Bcc: evil@example.org")},
        {"quotes and brackets", QStringLiteral("a\" <evil@example.org>, \"b\\")},
        {"a boundary", QStringLiteral("a\r\n--x\r\nContent-Type: text/html\r\n\r\n<script>")},
        {"percent", QStringLiteral("a%0d%0aX-Injected: 1; name*0*=utf-8''%0D%0AX-Injected%3A")},
        {"a thousand letters", QString(1500, QLatin1Char('w')) + QStringLiteral("\r\nX-Injected: 1")},
    };
}

Draft InjectionTest::plainDraft() const
{
    Draft draft;
    draft.account = m_account;
    draft.from = m_bench.account().identity;
    draft.to = addressesFromText(QStringLiteral("bob@example.net"));
    draft.subject = QStringLiteral("plain");
    draft.body = QStringLiteral("Hello.\n");
    return draft;
}

std::variant<JournalSmtpServer::Accepted, Failure> InjectionTest::outcomeOf(const Outcome<OpId> &queued)
{
    if (const auto *failure = std::get_if<Failure>(&queued))
        return *failure;
    const OpId id = std::get<OpId>(queued);
    JourneyBench::wait(m_mail->waitForSend(id));
    const auto item = m_mail->reader().outboxItem(id);
    const auto journal = m_smtp.journal();
    if (!item || journal.size() != 1)
        return Failure{ErrorKind::Bug, QStringLiteral("%1 messages were accepted").arg(journal.size()), item ? item->meaning + item->lastReply : QString()};
    return journal.first();
}

std::variant<JournalSmtpServer::Accepted, Failure> InjectionTest::sent(const Draft &draft)
{
    m_smtp.forget();
    return outcomeOf(JourneyBench::wait(m_mail->send(draft)));
}

/// Read here by the letter, not by our own reader: one who is strict and one who is not must see the same.
void InjectionTest::checkHeader(const QByteArray &content)
{
    static const QByteArrayList ours{
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "content-type", "content-transfer-encoding", "user-agent", "x-mailer"};
    QCOMPARE(wireFaults(content), QStringList());
    const QByteArrayList lines = content.left(content.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        QVERIFY2(line.startsWith(' ') || line.startsWith('\t') || ours.contains(name), line.constData());
        QVERIFY2(!line.trimmed().isEmpty(), "a line of white space ends the header for some");
    }
    const MessageContent read = MessageReader::read(content);
    for (const HeaderField &field : read.headers) {
        for (const QChar c : field.decoded)
            QVERIFY2(c != QLatin1Char('\r') && c != QLatin1Char('\n') && c.unicode() != 0, (field.name + ": a line end shows when decoded").constData());
    }
}

void InjectionTest::checkParts(const QByteArray &content, int attachments)
{
    const MessageContent read = MessageReader::read(content);
    QCOMPARE(read.attachments.size(), attachments);
    QVERIFY2(read.html.isEmpty(), "a part that nobody wrote");
    if (attachments == 0) {
        QCOMPARE(read.structure.type, QByteArray("text/plain"));
        return;
    }
    QCOMPARE(read.structure.children.size(), attachments + 1);
    for (const PartNode &part : read.structure.children) {
        const qsizetype header = content.lastIndexOf("\r\n--", part.bodyOffset - 2);
        const QByteArrayList lines = content.mid(header + 2, part.bodyOffset - header - 2).trimmed().split('\n').mid(1);
        for (const QByteArray &line : lines)
            QVERIFY2(line.startsWith(' ') || line.startsWith('\t') || line.toLower().startsWith("content-"), line.constData());
    }
}

void InjectionTest::everyField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"subject", "from name", "from address", "to name", "to address", "cc name", "cc address", "bcc name", "bcc address", "attachment name",
             "attachment type", "in-reply-to", "references"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void InjectionTest::everyField()
{
    QFETCH(QString, field);
    const bool isAddress = field.endsWith(QLatin1String("address"));
    const auto list = payloads();
    for (const Payload &payload : list) {
        Draft draft = plainDraft();
        QByteArrayList recipients{"bob@example.net"};
        const auto put = [&](Address &target) { (isAddress ? target.address : target.name) = isAddress ? payload.text + QStringLiteral("@example.net") : payload.text; };
        if (field.startsWith(QLatin1String("from")))
            put(draft.from);
        else if (field.startsWith(QLatin1String("to")))
            put(draft.to.first());
        for (auto *people : {&draft.cc, &draft.bcc}) {
            if (!field.startsWith(people == &draft.cc ? QLatin1String("cc") : QLatin1String("bcc")))
                continue;
            *people = {{QStringLiteral("Carol"), QStringLiteral("carol@example.net")}};
            put(people->first());
            recipients.append("carol@example.net");
        }
        if (field == QLatin1String("subject"))
            draft.subject = payload.text;
        else if (field == QLatin1String("in-reply-to"))
            draft.inReplyTo = QLatin1Char('<') + payload.text + QLatin1Char('>');
        else if (field == QLatin1String("references"))
            draft.references = {QStringLiteral("<one@example.org>"), QLatin1Char('<') + payload.text + QLatin1Char('>'), payload.text};
        else if (field == QLatin1String("attachment name"))
            draft.attachments = {{payload.text, "text/plain", "attached\n"}};
        else if (field == QLatin1String("attachment type"))
            draft.attachments = {{QStringLiteral("a.txt"), payload.text.toUtf8(), "attached\n"}};
        const auto outcome = sent(draft);
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            QVERIFY2(isAddress, qPrintable(QLatin1String(payload.name) + QStringLiteral(": ") + failure->message + failure->detail));
            QCOMPARE(failure->kind, ErrorKind::Refused);
            QCOMPARE(m_smtp.journal().size(), 0);
            continue;
        }
        // "=?utf-8?b?...?=" is made of letters that a local part may have, and means nothing there (RFC 2047 5).
        QVERIFY2(!isAddress || isValidAddress(payload.text + QStringLiteral("@example.net")), payload.name);
        const auto message = std::get<JournalSmtpServer::Accepted>(outcome);
        if (isAddress)
            recipients.last() = payload.text.toUtf8() + "@example.net";
        QCOMPARE(message.recipients, recipients);
        QVERIFY2(message.sender.startsWith("<ada@example.org>"), message.sender.constData());
        checkHeader(message.content);
        checkParts(message.content, int(draft.attachments.size()));
        if (field == QLatin1String("subject") && QLatin1String(payload.name).contains(QLatin1String("encoded")))
            QCOMPARE(MessageReader::read(message.content).subject, payload.text); // the text itself, and not what it would mean
        if (QTest::currentTestFailed()) {
            qWarning("%s:\n%s", payload.name, message.content.left(3000).constData());
            return;
        }
    }
    m_smtp.waitUntilIdle();
}

void InjectionTest::textIsNoProtocol()
{
    const auto list = payloads();
    for (const Payload &payload : list) {
        Draft draft = plainDraft();
        draft.body = payload.text + QStringLiteral("\n.\n..\n\n.\nQUIT\n");
        const auto outcome = sent(draft);
        QVERIFY2(std::holds_alternative<JournalSmtpServer::Accepted>(outcome), payload.name);
        const auto message = std::get<JournalSmtpServer::Accepted>(outcome);
        QCOMPARE(message.recipients, QByteArrayList{"bob@example.net"});
        checkHeader(message.content);
        checkParts(message.content, 0);
        const QString read = MessageReader::read(message.content).text;
        QVERIFY2(read.trimmed().endsWith(QLatin1String(".\n..\n\n.\nQUIT")), payload.name);
        if (QTest::currentTestFailed())
            return;
    }
}

void InjectionTest::rawMessages_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray head = "From: ada@example.org\r\nTo: bob@example.net\r\n";
    QTest::newRow("bare LF dot LF") << head + "Subject: x\r\n\r\nfirst\n.\nMAIL FROM:<evil@example.org>\nRCPT TO:<evil@example.org>\nDATA\nSubject: second\n\nsmuggled\n";
    QTest::newRow("bare CR dot CR") << head + "Subject: x\r\n\r\nfirst\r.\rMAIL FROM:<evil@example.org>\rRCPT TO:<evil@example.org>\r\n";
    QTest::newRow("CR LF dot CR") << head + "Subject: x\r\n\r\nfirst\r\n.\rMAIL FROM:<evil@example.org>\r\n";
    QTest::newRow("LF dot CR LF") << head + "Subject: x\r\n\r\nfirst\n.\r\nMAIL FROM:<evil@example.org>\r\nRCPT TO:<evil@example.org>\r\nDATA\r\n";
    QTest::newRow("CR CR LF") << head + "Subject: x\r\n\r\nfirst\r\r\n.\r\r\nMAIL FROM:<evil@example.org>\r\n";
    QTest::newRow("NUL") << head + "Subject: x\r\n\r\nfirst" + QByteArray(1, '\0') + "\r\n.\r\n";
    QTest::newRow("Bcc folded") << head + "Bcc: dora@example.net,\r\n eve@example.net\r\nSubject: x\r\n\r\ntext\r\n";
    QTest::newRow("Bcc twice, in odd letters") << head + "bCC: dora@example.net\r\nSubject: x\r\nBCC : eve@example.net\r\n\r\ntext\r\n";
    QTest::newRow("Bcc behind a bare CR") << head + "Subject: x\rBcc: dora@example.net\r\n\r\ntext\r\n";
    QTest::newRow("Resent-Bcc") << head + "Resent-Bcc: dora@example.net\r\nSubject: x\r\n\r\ntext\r\n";
}

void InjectionTest::rawMessages()
{
    QFETCH(QByteArray, raw);
    m_smtp.forget();
    const auto outcome = outcomeOf(JourneyBench::wait(m_mail->sendRaw(m_account, raw, {}, SendOptions())));
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        QVERIFY2(failure->kind == ErrorKind::Refused, qPrintable(failure->message + failure->detail));
        QCOMPARE(m_smtp.journal().size(), 0);
        return;
    }
    const auto message = std::get<JournalSmtpServer::Accepted>(outcome);
    QCOMPARE(m_smtp.journal().size(), 1);
    QVERIFY(!message.recipients.contains("evil@example.org"));
    const QByteArray header = message.content.left(message.content.indexOf("\r\n\r\n")).toLower();
    QVERIFY2(!header.contains("\nbcc") && !header.contains("resent-bcc") && !header.contains("dora@") && !header.contains("eve@"), header.constData());
    // No line end but CRLF, so that no server sees a line where another sees none.
    QByteArray rest = message.content;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\r') && !rest.contains('\n') && !rest.contains('\0'));
}

QTEST_GUILESS_MAIN(InjectionTest)
#include "InjectionTest.moc"
