// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/LetterMaker.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace postrider;

/// A thousand messages of all kinds through Mail, Exim and Dovecot: what arrives, and what is filed, is what was given.
class ThousandMessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void queueAll();
    void allArrive();
    void copiesAreTheSame();
    void draftsAreWhatWasWritten();
    void rawMessagesAreWhatWasGiven();

private:
    static constexpr int kMessages = 1000;

    struct Given {
        std::optional<Draft> draft;
        LetterMaker::Raw raw;
    };
    /// As IMAP hands it out: the Maildir has LF alone.
    QByteArray arrived(const QString &id) const { return m_arrived.value(id.toLatin1()).replace("\n", "\r\n"); }
    static QHash<QByteArray, QByteArray> byId(const QList<RealServers::StoredMessage> &messages);
    static QByteArray withoutBcc(const QByteArray &message);
    static QString tidy(const QString &text);
    static QString tidyName(const QString &name);
    /// What cannot be seen is spelt out.
    static QString shown(const QString &text) { return QString::fromLatin1(text.left(1000).toUtf8().toPercentEncoding(" \n<>/.,;:=?!'\"")); }
    static QString compareDraft(const Draft &draft, const QByteArray &arrived);
    static QString compareRaw(const QByteArray &given, const QByteArray &arrived);
    static QString compareAddresses(const char *field, const AddressList &given, const AddressList &read);
    static QString compareAttached(const DraftAttachment &given, const MessageContent &content, const QByteArray &raw, int index);
    static void collectTypes(const PartNode &part, QStringList &types);

    JourneyBench m_bench;
    std::unique_ptr<Mail> m_mail;
    AccountId m_account;
    QHash<QString, Given> m_given; ///< by Message-ID
    QHash<QByteArray, QByteArray> m_arrived, m_filed;
};

void ThousandMessagesTest::initTestCase()
{
    QVERIFY(m_bench.start());
    QVERIFY(m_bench.makeProfile(QStringLiteral("profile")));
    m_mail = m_bench.open(QStringLiteral("profile"), false);
    m_account = m_mail->reader().accounts().value(0).id;
}

void ThousandMessagesTest::queueAll()
{
    LetterMaker maker(20261126);
    for (int i = 0; i < kMessages; ++i) {
        Given given;
        Outcome<OpId> queued;
        if (i % 10 < 7) {
            Draft draft = maker.draft(i, m_bench.account().identity);
            draft.account = m_account;
            queued = JourneyBench::wait(m_mail->send(draft));
            given.draft = draft;
        } else {
            given.raw = maker.raw(i / 10 * 3 + i % 10 - 7);
            queued = JourneyBench::wait(m_mail->sendRaw(m_account, given.raw.message, {}, SendOptions()));
        }
        const auto *failure = std::get_if<Failure>(&queued);
        QVERIFY2(!failure, failure ? qPrintable(QStringLiteral("%1: %2 (%3)").arg(i).arg(failure->message, failure->detail)) : "");
        m_given.insert(m_mail->reader().outboxItem(std::get<OpId>(queued))->messageIdHeader, given);
    }
    QCOMPARE(m_given.size(), kMessages);
    QCOMPARE(m_mail->reader().outbox().size(), kMessages);
}

void ThousandMessagesTest::allArrive()
{
    m_mail.reset();
    m_mail = m_bench.open(QStringLiteral("profile"), true);
    const bool isSent = QTest::qWaitFor([&] { return m_mail->reader().outbox().isEmpty(); }, 480'000);
    if (!isSent) {
        for (const OutboxItem &item : m_mail->reader().outbox().mid(0, 20))
            qWarning("%s: %s, %s, %s", qPrintable(item.subject.left(60)), qPrintable(nameOf(item.state)), qPrintable(item.meaning), qPrintable(item.lastReply));
        QFAIL(qPrintable(QStringLiteral("%1 are still in the outbox").arg(m_mail->reader().outbox().size())));
    }
    QVERIFY(m_bench.servers->waitForMessages(kMessages, QStringLiteral("INBOX"), QStringLiteral("bob@example.org"), 120'000));
    QVERIFY(m_bench.servers->waitForMessages(kMessages, QStringLiteral("Sent")));
    m_arrived = byId(m_bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("bob@example.org")));
    m_filed = byId(m_bench.servers->messages(QStringLiteral("Sent")));
    QCOMPARE(m_arrived.size(), kMessages);
    QCOMPARE(m_filed.size(), kMessages);
    // Everybody else who was named, as often as he was named.
    QHash<QString, int> expected;
    for (const Given &given : std::as_const(m_given)) {
        if (!given.draft)
            continue;
        for (const Address &a : given.draft->to.mid(1) + given.draft->cc + given.draft->bcc)
            ++expected[a.address];
    }
    QVERIFY(expected.size() >= 60);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QVERIFY2(m_bench.servers->waitForMessages(it.value(), QStringLiteral("INBOX"), it.key()), qPrintable(it.key()));
}

QHash<QByteArray, QByteArray> ThousandMessagesTest::byId(const QList<RealServers::StoredMessage> &messages)
{
    QHash<QByteArray, QByteArray> result;
    for (const auto &message : messages)
        result.insert(message.header("Message-ID"), message.content);
    return result;
}

QByteArray ThousandMessagesTest::withoutBcc(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\n\n") + 1;
    QByteArray header = '\n' + message.left(end);
    const qsizetype at = header.indexOf("\nBcc:");
    if (at >= 0) {
        qsizetype next = at + 1;
        do
            next = header.indexOf('\n', next) + 1;
        while (next < header.size() && (header[next] == ' ' || header[next] == '\t'));
        header.remove(at + 1, next - at - 1);
    }
    return header.mid(1) + message.mid(end);
}

/// Octet for octet: behind the trace fields of the servers there is what was filed, less the Bcc field.
void ThousandMessagesTest::copiesAreTheSame()
{
    QVERIFY(!m_given.isEmpty());
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it) {
        const QByteArray id = it.key().toLatin1();
        QVERIFY2(m_arrived.value(id).endsWith('\n' + withoutBcc(m_filed.value(id))),
            (id + "\n" + m_arrived.value(id).left(2500) + "\n---\n" + m_filed.value(id).left(2000)).constData());
        if (!it->raw.untouched)
            continue;
        QByteArray given = it->raw.message;
        QVERIFY2(m_filed.value(id) == given.replace("\r\n", "\n"), (id + " was changed\n" + m_filed.value(id).left(2000)).constData());
    }
}

/// RFC 3676 4.2: spaces before a line end that a person made are taken off, except in the signature's separator; nobody counts the empty lines at the end.
QString ThousandMessagesTest::tidy(const QString &text)
{
    QString normal = text;
    normal.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QStringList lines = normal.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line == QLatin1String("-- "))
            continue;
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        // RFC 3676 4.5: a quoted line is its depth and its text; one space between them is no part of either.
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == QLatin1Char('>'))
            ++depth;
        if (depth > 0 && depth < line.size() && line[depth] != QLatin1Char(' '))
            line.insert(depth, QLatin1Char(' '));
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(QLatin1Char('\n'));
}

/// Controls have no place in a name, and white space is one space.
QString ThousandMessagesTest::tidyName(const QString &name)
{
    QString result;
    for (const QChar c : name)
        result += c.unicode() < 0x20 || c.unicode() == 0x7f ? QLatin1Char(' ') : c;
    return result.simplified();
}

QString ThousandMessagesTest::compareAddresses(const char *field, const AddressList &given, const AddressList &read)
{
    if (given.size() != read.size())
        return QStringLiteral("%1: %2 given, %3 read").arg(QLatin1String(field)).arg(given.size()).arg(read.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (given[i].address != read[i].address || tidyName(given[i].name) != tidyName(read[i].name))
            return QStringLiteral("%1: \"%2\" <%3> became \"%4\" <%5>").arg(QLatin1String(field), given[i].name, given[i].address, read[i].name, read[i].address);
    }
    return {};
}

QString ThousandMessagesTest::compareAttached(const DraftAttachment &given, const MessageContent &content, const QByteArray &raw, int index)
{
    const Attachment &read = content.attachments[index];
    if (read.safeName != MessageReader::safeFileName(given.name))
        return QStringLiteral("attachment \"%1\" became \"%2\"").arg(given.name, read.safeName);
    if (read.type != given.type)
        return QStringLiteral("type %1 became %2").arg(QString::fromLatin1(given.type), QString::fromLatin1(read.type));
    const QByteArray bytes = MessageReader::partBytes(raw, read.partId);
    // A message may not be encoded as a whole (RFC 2046 5.2.1), so its parts are where that is needed: what it says is the same.
    if (given.type == "message/rfc822")
        return compareRaw(given.bytes, bytes);
    if (bytes != given.bytes)
        return QStringLiteral("attachment \"%1\": %2 octets became %3").arg(given.name).arg(given.bytes.size()).arg(bytes.size());
    return {};
}

QString ThousandMessagesTest::compareDraft(const Draft &draft, const QByteArray &arrived)
{
    const MessageContent content = MessageReader::read(arrived);
    if (tidyName(content.subject) != tidyName(draft.subject))
        return QStringLiteral("subject\n%1\nbecame\n%2").arg(draft.subject, content.subject);
    QString fault = compareAddresses("From", {draft.from}, content.from);
    if (fault.isEmpty())
        fault = compareAddresses("To", draft.to, content.to);
    if (fault.isEmpty())
        fault = compareAddresses("Cc", draft.cc, content.cc);
    if (fault.isEmpty())
        fault = compareAddresses("Bcc", {}, content.bcc);
    if (!fault.isEmpty())
        return fault;
    if (tidy(content.text) != tidy(draft.body))
        return QStringLiteral("text\n%1\nbecame\n%2").arg(shown(draft.body), shown(content.text));
    if (content.inReplyTo.value(0) != draft.inReplyTo || content.references != draft.references)
        return QStringLiteral("references %1").arg(content.references.join(QLatin1Char(' ')));
    if (content.attachments.size() != draft.attachments.size())
        return QStringLiteral("%1 attachments became %2").arg(draft.attachments.size()).arg(content.attachments.size());
    for (int i = 0; i < int(draft.attachments.size()) && fault.isEmpty(); ++i)
        fault = compareAttached(draft.attachments[i], content, arrived, i);
    return fault;
}

void ThousandMessagesTest::collectTypes(const PartNode &part, QStringList &types)
{
    types.append(QString::fromLatin1(part.type) + QLatin1Char(' ') + part.filename);
    for (const PartNode &child : part.children)
        collectTypes(child, types);
}

QString ThousandMessagesTest::compareRaw(const QByteArray &given, const QByteArray &arrived)
{
    const MessageContent a = MessageReader::read(given), b = MessageReader::read(arrived);
    if (a.subject != b.subject)
        return QStringLiteral("subject %1 became %2").arg(a.subject, b.subject);
    QString fault = compareAddresses("From", a.from, b.from);
    if (fault.isEmpty())
        fault = compareAddresses("To", a.to, b.to);
    if (!fault.isEmpty())
        return fault;
    if (tidy(a.text) != tidy(b.text))
        return QStringLiteral("text\n%1\nbecame\n%2").arg(a.text.left(1500), b.text.left(1500));
    if (tidy(a.html) != tidy(b.html))
        return QStringLiteral("HTML\n%1\nbecame\n%2").arg(a.html.left(1500), b.html.left(1500));
    QStringList before, after;
    collectTypes(a.structure, before);
    collectTypes(b.structure, after);
    if (before != after)
        return QStringLiteral("structure %1 became %2").arg(before.join(QStringLiteral(", ")), after.join(QStringLiteral(", ")));
    for (qsizetype i = 0; i < a.attachments.size(); ++i) {
        const QByteArray x = MessageReader::partBytes(given, a.attachments[i].partId), y = MessageReader::partBytes(arrived, b.attachments.value(i).partId);
        const QString inner = x == y                    ? QString()
            : a.attachments[i].type == "message/rfc822" ? compareRaw(x, y)
                                                        : QStringLiteral("attachment %1 (%2, %3) differs, %4 octets became %5:\n%6\nbecame\n%7")
                                                              .arg(i)
                                                              .arg(QString::fromLatin1(a.attachments[i].type), a.attachments[i].partId)
                                                              .arg(x.size())
                                                              .arg(y.size())
                                                              .arg(shown(QString::fromLatin1(x.left(300))), shown(QString::fromLatin1(y.left(300))));
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

void ThousandMessagesTest::draftsAreWhatWasWritten()
{
    int compared = 0;
    QStringList faults;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it) {
        if (!it->draft)
            continue;
        ++compared;
        const QString fault = compareDraft(*it->draft, arrived(it.key()));
        if (!fault.isEmpty())
            faults.append(fault);
    }
    QCOMPARE(compared, kMessages * 7 / 10);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 differ\n").arg(faults.size()) + faults.mid(0, 5).join(QStringLiteral("\n----\n"))));
}

void ThousandMessagesTest::rawMessagesAreWhatWasGiven()
{
    int compared = 0;
    QStringList faults;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it) {
        if (it->draft)
            continue;
        ++compared;
        const QString fault = compareRaw(it->raw.message, arrived(it.key()));
        if (!fault.isEmpty())
            faults.append(it.key() + QStringLiteral(": ") + fault);
    }
    QCOMPARE(compared, kMessages * 3 / 10);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 differ\n").arg(faults.size()) + faults.mid(0, 5).join(QStringLiteral("\n----\n"))));
}

QTEST_GUILESS_MAIN(ThousandMessagesTest)
#include "ThousandMessagesTest.moc"
