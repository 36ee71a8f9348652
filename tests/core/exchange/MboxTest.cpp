// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LineEnds.h"
#include "core/exchange/MboxReader.h"
#include "core/exchange/MboxWriter.h"
#include "core/exchange/SeparatorLine.h"
#include "core/exchange/StatusFields.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace postrider;

/// Mailboxes as programs really write them, hostile ones, and our own, which come back octet for octet.
class MboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void separators_data();
    void separators();
    void writesSeparators();
    void variants_data();
    void variants();
    void states();
    void sendersOwnStatusStays();
    void contentLength();
    void contentLengthThatLies_data();
    void contentLengthThatLies();
    void hostile_data();
    void hostile();
    void hugeLine();
    void tooLargeIsLeftOut();
    void windowsIsNoReasonToChangeAnything();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void beginsWithAByteOrderMark();
    void anythingComesBack();

private:
    static QList<FoundMessage> readAll(const QByteArray &mbox);
};

QList<FoundMessage> MboxTest::readAll(const QByteArray &mbox)
{
    QBuffer buffer;
    buffer.setData(mbox);
    buffer.open(QIODevice::ReadOnly);
    MboxReader reader(buffer, QStringLiteral("test"));
    QList<FoundMessage> all;
    while (auto message = reader.next())
        all.append(*message);
    return all;
}

void MboxTest::separators_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("received"); // s; -1: none
    QTest::newRow("asctime") << QByteArray("From ada@example.org Tue Mar  3 10:00:00 2026\n") << 1772532000LL;
    QTest::newRow("no seconds") << QByteArray("From ada@example.org Tue Mar  3 10:00 2026") << 1772532000LL;
    QTest::newRow("Thunderbird") << QByteArray("From - Tue Mar 03 10:00:00 2026\r\n") << 1772532000LL;
    QTest::newRow("zone before the year") << QByteArray("From ada Tue Mar  3 10:00:00 +0100 2026") << 1772528400LL;
    QTest::newRow("zone behind it") << QByteArray("From ada Tue Mar  3 10:00:00 2026 -0130") << 1772537400LL;
    QTest::newRow("named zone") << QByteArray("From ada Tue Mar  3 10:00:00 GMT 2026") << 1772532000LL;
    QTest::newRow("Takeout") << QByteArray("From 1585432134567@xxx Tue Mar 03 10:00:00 +0000 2026") << 1772532000LL;
    QTest::newRow("as in a header") << QByteArray("From ada@example.org Tue, 3 Mar 2026 10:00:00 +0100") << 1772528400LL;
    QTest::newRow("blanks in the sender") << QByteArray("From \"a b\"@example.org  Tue Mar  3 10:00:00 2026") << 1772532000LL;
    QTest::newRow("bare") << QByteArray("From \r\n") << 0LL;
    QTest::newRow("a sentence") << QByteArray("From now on we meet on Tuesday at 10:00") << -1LL;
    QTest::newRow("a word") << QByteArray("From\n") << -1LL;
    QTest::newRow("a field") << QByteArray("From: ada Tue Mar  3 10:00:00 2026") << -1LL;
    QTest::newRow("no such day") << QByteArray("From ada Tue Feb 30 10:00:00 2026") << -1LL;
    QTest::newRow("no such time") << QByteArray("From ada Tue Mar  3 25:00:00 2026") << -1LL;
    QTest::newRow("no year") << QByteArray("From ada Tue Mar  3 10:00:00") << -1LL;
    QTest::newRow("quoted") << QByteArray(">From ada Tue Mar  3 10:00:00 2026") << -1LL;
    QTest::newRow("NULs") << QByteArray("From \0\0 Tue Mar  3", 18) << -1LL;
}

void MboxTest::separators()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, received);
    const auto read = SeparatorLine::read(line);
    QCOMPARE(read.has_value(), received >= 0);
    if (read)
        QCOMPARE(*read, received * 1000);
}

void MboxTest::writesSeparators()
{
    QCOMPARE(SeparatorLine::make("ada@example.org", 1772532000000), QByteArray("From ada@example.org Tue Mar  3 10:00:00 2026\n"));
    QCOMPARE(SeparatorLine::make("a b\r\nFrom c", 1772532000000), QByteArray("From abFromc Tue Mar  3 10:00:00 2026\n"));
    QCOMPARE(SeparatorLine::make("", 1772532000000), QByteArray("From MAILER-DAEMON Tue Mar  3 10:00:00 2026\n"));
}

void MboxTest::variants_data()
{
    const QByteArray from = "From ada@example.org Tue Mar  3 10:00:00 2026\n";
    QTest::addColumn<QByteArray>("mbox");
    QTest::addColumn<QByteArrayList>("messages");
    QTest::newRow("one") << from + "Subject: a\n\nText\n\n" << QByteArrayList{"Subject: a\r\n\r\nText\r\n"};
    QTest::newRow("two") << from + "Subject: a\n\nText\n\n" + from + "Subject: b\n\nMore\n\n" << QByteArrayList{"Subject: a\r\n\r\nText\r\n", "Subject: b\r\n\r\nMore\r\n"};
    QTest::newRow("blank lines before the first") << "\n\n" + from + "Subject: a\n\nText\n\n" << QByteArrayList{"Subject: a\r\n\r\nText\r\n"};
    QTest::newRow("no blank line at the end") << from + "Subject: a\n\nText\n" << QByteArrayList{"Subject: a\r\n\r\nText\r\n"};
    QTest::newRow("cut off in the text") << from + "Subject: a\n\nText\n\n" + from + "Subject: b\n\nMo" << QByteArrayList{"Subject: a\r\n\r\nText\r\n", "Subject: b\r\n\r\nMo"};
    QTest::newRow("cut off in the header") << from + "Subject: a\n\nText\n\n" + from + "Subj" << QByteArrayList{"Subject: a\r\n\r\nText\r\n", "Subj"};
    QTest::newRow("cut off behind a separator") << from + "Subject: a\n\nText\n\n" + from << QByteArrayList{"Subject: a\r\n\r\nText\r\n"};
    QTest::newRow("two blank lines between") << from + "Subject: a\n\nText\n\n\n" + from + "Subject: b\n\n"
                                             << QByteArrayList{"Subject: a\r\n\r\nText\r\n\r\n", "Subject: b\r\n\r\n"};
    QTest::newRow("mboxo") << from + "Subject: a\n\n>From the start\n\n" << QByteArrayList{"Subject: a\r\n\r\nFrom the start\r\n"};
    QTest::newRow("mboxrd") << from + "Subject: a\n\n>>From the start\n>From\n> From x\n\n" << QByteArrayList{"Subject: a\r\n\r\n>From the start\r\n>From\r\n> From x\r\n"};
    QTest::newRow("not after a line of text") << from + "Subject: a\n\nText\n" + from + "Subject: b\n\n"
                                              << QByteArrayList{"Subject: a\r\n\r\nText\r\nFrom ada@example.org Tue Mar  3 10:00:00 2026\r\nSubject: b\r\n"};
    QTest::newRow("no header follows") << from + "Subject: a\n\n\n" + from + "and so it went.\n\n"
                                       << QByteArrayList{"Subject: a\r\n\r\n\r\nFrom ada@example.org Tue Mar  3 10:00:00 2026\r\nand so it went.\r\n"};
    QTest::newRow("bare separators with CRLF") << QByteArray("From \r\nSubject: a\r\n\r\nText\r\n\r\nFrom \r\nSubject: b\r\n\r\nMore\r\n\r\n")
                                               << QByteArrayList{"Subject: a\r\n\r\nText\r\n", "Subject: b\r\n\r\nMore\r\n"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("no mbox") << QByteArray("Subject: a\n\nText\n") << QByteArrayList{};
}

void MboxTest::variants()
{
    QFETCH(QByteArray, mbox);
    QFETCH(QByteArrayList, messages);
    QByteArrayList found;
    for (const FoundMessage &message : readAll(mbox))
        found.append(message.raw);
    QCOMPARE(found, messages);
}

void MboxTest::states()
{
    const QByteArray from = "From - Tue Mar  3 10:00:00 2026\n";
    const QList<FoundMessage> all = readAll(from + "Subject: a\nStatus: RO\nX-Status: AF\nX-Keywords: $label1 work $Forwarded (x\nX-UID: 7\n\nText\n\n" + from
        + "X-Mozilla-Status: 1003\nX-Mozilla-Status2: 00800000\nX-Mozilla-Keys: $label2 mine                         \nSubject: b\n\nText\n\n" + from
        + "X-Mozilla-Status: 0009\nSubject: deleted\n\n\n" + from + "Subject: d\n\nText\n");
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].raw, QByteArray("Subject: a\r\n\r\nText\r\n"));
    QCOMPARE(all[0].flags, Flag::Seen | Flag::Answered | Flag::Flagged | Flag::Label1 | Flag::Forwarded);
    QCOMPARE(all[0].keywords, QByteArrayList{"work"});
    QCOMPARE(all[0].received, 1772532000000LL);
    QCOMPARE(all[1].raw, QByteArray("Subject: b\r\n\r\nText\r\n"));
    QCOMPARE(all[1].flags, Flag::Seen | Flag::Answered | Flag::Forwarded | Flag::Label2 | Flag::MdnSent);
    QCOMPARE(all[1].keywords, QByteArrayList{"mine"});
    QCOMPARE(all[2].raw, QByteArray("Subject: d\r\n\r\nText\r\n"));
    QCOMPARE(all[2].flags, Flags()); // by custom, what has no Status is new
}

void MboxTest::sendersOwnStatusStays()
{
    const QByteArray from = "From - Tue Mar  3 10:00:00 2026\n";
    const auto all = readAll(from + "Subject: ticket\nStatus: solved\nX-Status: well\n\nText\n\n");
    QCOMPARE(all.value(0).raw, QByteArray("Subject: ticket\r\nStatus: solved\r\nX-Status: well\r\n\r\nText\r\n"));
}

void MboxTest::contentLength()
{
    // mboxcl2: nothing is quoted, the length tells.
    const QByteArray from = "From ada Tue Mar  3 10:00:00 2026\n";
    const QByteArray body = "Look:\n\nFrom bo Tue Mar  3 10:00:00 2026\nSubject: inner\n\n>From here\n";
    const QByteArray first = "Content-Length: " + QByteArray::number(body.size()) + "\nSubject: a\n\n" + body;
    const auto all = readAll(from + first + '\n' + from + "Subject: b\n\nText\n\n");
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].raw, LineEnds::toWire(first));
    QCOMPARE(all[1].raw, QByteArray("Subject: b\r\n\r\nText\r\n"));
    QCOMPARE(readAll(from + first).value(0).raw, LineEnds::toWire(first)); // up to the end of the file
}

void MboxTest::contentLengthThatLies_data()
{
    QTest::addColumn<QByteArray>("length");
    for (const char *length : {"0", "3", "4", "6", "100", "-1", "99999999999", "99999999999999999999999", "x", "5 5", ""})
        QTest::newRow(length) << QByteArray(length);
}

void MboxTest::contentLengthThatLies()
{
    QFETCH(QByteArray, length);
    const QByteArray from = "From ada Tue Mar  3 10:00:00 2026\n";
    const QByteArray header = "Subject: a\nContent-Length: " + length + "\n\n";
    const auto all = readAll(from + header + ">From x\n\n" + from + "Subject: b\n\nText\n\n");
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].raw, LineEnds::toWire(header + "From x\n"));
    QCOMPARE(all[1].raw, QByteArray("Subject: b\r\n\r\nText\r\n"));
}

void MboxTest::hostile_data()
{
    QTest::addColumn<QByteArray>("mbox");
    const QByteArray from = "From ada Tue Mar  3 10:00:00 2026\n";
    QTest::newRow("NULs") << from + QByteArray(100'000, '\0') + "\n\n" + from + "A: b\n\n";
    QTest::newRow("only separators") << QByteArray(from + '\n').repeated(20'000);
    QTest::newRow("separators in a row") << from.repeated(20'000);
    QTest::newRow("only line ends") << QByteArray("\n").repeated(1'000'000);
    QTest::newRow("CRs") << from + QByteArray("\r").repeated(1'000'000) + '\n' + from;
    QTest::newRow("no end of header") << from + QByteArray("a\n").repeated(1'000'000);
    QTest::newRow("arrows") << from + "A: b\n\n" + QByteArray(600'000, '>') + "From x\n";
    QTest::newRow("one field of a megabyte") << from + "Status: " + QByteArray(2'000'000, 'R') + "\n\nx\n";
    QTest::newRow("a million status fields") << from + QByteArray("Status: RO\n").repeated(200'000) + "\nx\n";
}

void MboxTest::hostile()
{
    // Comes to an end, soon, and invents nothing.
    QFETCH(QByteArray, mbox);
    qint64 octets = 0;
    const auto all = readAll(mbox);
    for (const FoundMessage &message : all)
        octets += message.raw.size();
    QVERIFY(octets <= mbox.size() * 2);
}

void MboxTest::hugeLine()
{
    const QByteArray line = QByteArray(5'000'000, 'x') + '\n';
    const QByteArray from = "From ada Tue Mar  3 10:00:00 2026\n";
    const auto all = readAll(from + "Subject: a\n\n" + line + '\n' + from + "Subject: b\n\n" + line);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].raw, "Subject: a\r\n\r\n" + LineEnds::toWire(line));
    QCOMPARE(all[1].raw.size(), all[0].raw.size());
}

namespace {

/// A file that is larger than any memory: one message of zeros between two small ones.
class EndlessFile : public QIODevice {
public:
    explicit EndlessFile(qint64 middle) : m_head("From a Tue Mar  3 10:00:00 2026\nSubject: a\n\nx\n\nFrom a Tue Mar  3 10:00:00 2026\nSubject: large\n\n"), m_middle(middle)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_head.size() + m_middle + m_tail.size(); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        qint64 done = 0;
        for (; done < most && pos() + done < size(); ++done) {
            const qint64 at = pos() + done;
            to[done] = at < m_head.size() ? m_head[at] : at < m_head.size() + m_middle ? (at % 1000 == 0 ? '\n' : 'x') : m_tail[at - m_head.size() - m_middle];
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_middle;
    QByteArray m_tail = "\n\nFrom a Tue Mar  3 10:00:00 2026\nSubject: b\n\ny\n";
};

} // namespace

void MboxTest::tooLargeIsLeftOut()
{
    EndlessFile file(kLargestMessage + 50'000'000);
    MboxReader reader(file, QStringLiteral("test"));
    QByteArrayList found;
    while (auto message = reader.next())
        found.append(message->raw);
    QCOMPARE(found, (QByteArrayList{"Subject: a\r\n\r\nx\r\n", "Subject: b\r\n\r\ny\r\n"}));
    QCOMPARE(reader.tooLarge(), 1);
    QCOMPARE(reader.position(), file.size());
}

void MboxTest::windowsIsNoReasonToChangeAnything()
{
    const QByteArray raw = "Subject: a\r\n\r\nOne\r\nTwo\r\n";
    QCOMPARE(readAll("From - Tue Mar  3 10:00:00 2026\r\nX-Mozilla-Status: 0001\r\n" + raw + "\r\n").value(0).raw, raw);
}

void MboxTest::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << QByteArray("Subject: a\r\n\r\nText\r\n");
    QTest::newRow("From in the text") << QByteArray("Subject: a\r\n\r\nText\r\n\r\nFrom ada Tue Mar  3 10:00:00 2026\r\nSubject: x\r\n\r\n>From y\r\n>>>From z\r\n");
    QTest::newRow("blank lines at the end") << QByteArray("Subject: a\r\n\r\nText\r\n\r\n\r\n");
    QTest::newRow("no text") << QByteArray("Subject: a\r\n\r\n");
    QTest::newRow("header alone") << QByteArray("Subject: a\r\n");
    QTest::newRow("text alone") << QByteArray("\r\nText\r\n");
    QTest::newRow("blank lines alone") << QByteArray("\r\n\r\n\r\n");
    QTest::newRow("bare LF in the text") << QByteArray("Subject: a\r\n\r\nOne\nTwo\r\n");
    QTest::newRow("CR CR LF") << QByteArray("Subject: a\r\n\r\nOne\r\r\nTwo\r\n");
    QTest::newRow("lone CR") << QByteArray("Subject: a\r\n\r\nOne\rTwo\r\n");
    QTest::newRow("its own Status") << QByteArray("Subject: a\r\nStatus: RO\r\nX-Status: A\r\nX-Keywords: x\r\n\r\nText\r\n");
    QTest::newRow("its own Status at the top") << QByteArray("Status: RO\r\nX-Status: A\r\nX-Keywords: x\r\nX-Mozilla-Status: 0008\r\n\r\nText\r\n");
    QTest::newRow("Content-Length to the next one but one") << QByteArray("Content-Length: 133\r\n\r\nText\r\n");
    QTest::newRow("begins with a blank") << QByteArray(" folded\r\nSubject: a\r\n\r\nText\r\n");
    QTest::newRow("From in the header") << QByteArray("Subject: a\r\nFrom x Tue Mar  3 10:00:00 2026\r\n>From y\r\n\r\nText\r\n");
    QTest::newRow("8 bit and NUL") << QByteArray("Subject: a\r\n\r\n\xff\xfe\0\x01\r\n", 20);
}

void MboxTest::beginsWithAByteOrderMark()
{
    const auto all = readAll("\xef\xbb\xbf"
                             "From a@example.org Mon Nov  2 10:00:00 2026\nSubject: one\n\nText\n\nFrom b@example.org Mon Nov  2 11:00:00 2026\nSubject: two\n\nText\n");
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].raw.startsWith("Subject: one"));
}

void MboxTest::comesBackAsItWas()
{
    QFETCH(QByteArray, raw);
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    MboxWriter writer(file, QStringLiteral("test"));
    const FoundMessage message{raw, Flag::Seen | Flag::Flagged | Flag::Label3 | Flag::Junk, {"work", "project:alpha"}, 1772532000000};
    const FoundMessage other{"Subject: other\r\n\r\nText\r\n", {}, {}, 1772532001000};
    for (const FoundMessage &each : {message, other, message})
        writer.write(each, "ada@example.org");
    const auto all = readAll(file.data());
    QCOMPARE(all.size(), 3);
    for (const int i : {0, 2}) {
        QCOMPARE(all[i].raw, raw);
        QCOMPARE(all[i].flags, message.flags);
        QCOMPARE(all[i].keywords, message.keywords);
        QCOMPARE(all[i].received, message.received);
    }
    QCOMPARE(all[1].raw, other.raw);
    QCOMPARE(all[1].flags, other.flags);
}

void MboxTest::anythingComesBack()
{
    // Pieces that matter, put together at random; whatever it is, it comes back.
    const QByteArrayList pieces{"From ", ">", "From ada Tue Mar  3 10:00:00 2026", "\r\n", "\r\n", "\r\n\r\n", "Subject: a", "Status: RO", "X-Status: ", "X-Keywords: a",
        "Content-Length: 20", "X-Mozilla-Status: 0009", "\n", "\r", " ", ":", "text", QByteArray("\0", 1), "\xe4"};
    for (quint32 seed = 1; seed <= 400; ++seed) {
        QRandomGenerator random(seed);
        QList<FoundMessage> messages;
        QBuffer file;
        file.open(QIODevice::ReadWrite);
        MboxWriter writer(file, QStringLiteral("test"));
        for (int i = 0; i < 5; ++i) {
            FoundMessage message;
            message.raw = random.bounded(2) ? "Subject: x\r\n" : "a\r\n";
            for (int n = random.bounded(30); n > 0; --n)
                message.raw += pieces[random.bounded(int(pieces.size()))];
            message.raw += "\r\n";
            message.flags = Flags::fromInt(random.generate() & 0x3ff7);
            message.received = 1'000'000'000'000 + 1000LL * random.bounded(1'000'000'000);
            messages.append(message);
            writer.write(message, "a@example.org");
        }
        const auto all = readAll(file.data());
        QVERIFY2(all.size() == messages.size(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(all.size())));
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY2(all[i].raw == messages[i].raw,
                qPrintable(QStringLiteral("seed %1, message %2: %3").arg(seed).arg(i).arg(QString::fromLatin1(messages[i].raw.toPercentEncoding()))));
            QCOMPARE(all[i].flags, messages[i].flags);
            QCOMPARE(all[i].received, messages[i].received);
        }
    }
}

QTEST_GUILESS_MAIN(MboxTest)
#include "MboxTest.moc"
