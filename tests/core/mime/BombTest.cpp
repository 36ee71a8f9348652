// SPDX-License-Identifier: GPL-3.0-or-later
// Messages made to hang or to crash their reader: each is read, on a thread with 1 MiB of stack, in under a second.
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"

#include <QTest>
#include <QThread>

#include <ctime>
#include <functional>
#include <memory>

using namespace postrider;

namespace {

/// A bomb takes minutes or the whole memory; the limits only tell it from ordinary work, and sanitizers make that several times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 kSlower = 10;
#else
constexpr qint64 kSlower = 2;
#endif

/// Runs `work` on a small stack and returns how long it kept a processor busy, in ms: a loaded machine must not fail the test.
qint64 onSmallStack(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(1024 * 1024);
    thread->start();
    thread->wait();
    return static_cast<qint64>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

QByteArray nestedMultiparts(int levels)
{
    QByteArray m = "From: a@example.org\r\nSubject: nested\r\n";
    for (int i = 0; i < levels; ++i)
        m += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\r\n\r\n--b" + QByteArray::number(i) + "\r\n";
    return m + "Content-Type: text/plain\r\n\r\nat the bottom\r\n";
}

QByteArray nestedMessages(int levels)
{
    return "From: a@example.org\r\n" + repeated("Content-Type: message/rfc822\r\n\r\n", levels) + "Subject: in\r\n\r\ntext\r\n";
}

QByteArray encodedMessages(int levels)
{
    QByteArray m = "Subject: in\r\n\r\ntext\r\n";
    for (int i = 0; i < levels; ++i)
        m = "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + m.replace('=', "=3D");
    return "From: a@example.org\r\n" + m;
}

QByteArray manyParts(int count)
{
    return "From: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + repeated("--b\r\n\r\nx\r\n", count) + "--b--\r\n";
}

QByteArray sections(int count)
{
    QByteArray m = "From: a@example.org\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment";
    for (int i = count; i-- > 0;)
        m += ";\r\n filename*" + QByteArray::number(i) + "*=a";
    return m + "\r\n\r\nx\r\n";
}

/// A hundred multiparts whose boundaries begin alike, and lines that are nearly one of them.
QByteArray alikeBoundaries()
{
    const QByteArray stem(2000, 'b');
    QByteArray m = "From: a@example.org\r\n";
    for (int i = 0; i < 99; ++i)
        m += "Content-Type: multipart/mixed; boundary=\"" + stem + QByteArray::number(i) + "\"\r\n\r\n--" + stem + QByteArray::number(i) + "\r\n";
    return m + "\r\n" + repeated("--" + stem + "x\r\n", 2000);
}

} // namespace

class BombTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void message_data();
    void message();
    void addresses_data();
    void addresses();
    void writer();
    void partByPart();
};

void BombTest::message_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("warned");

    const QByteArray from = "From: a@example.org\r\n";
    QTest::newRow("10,000 nested multiparts") << nestedMultiparts(10'000) << true;
    QTest::newRow("10,000 nested messages") << nestedMessages(10'000) << true;
    QTest::newRow("60 encoded messages in each other") << encodedMessages(60) << false;
    QTest::newRow("100,000 parts") << manyParts(100'000) << true;
    QTest::newRow("boundary of 100 kB") << from + "Content-Type: multipart/mixed; boundary=\"" + QByteArray(100'000, 'b') + "\"\r\n\r\n--" + QByteArray(100'000, 'b')
            + "\r\n\r\nx\r\n" << true;
    QTest::newRow("boundaries that begin alike") << alikeBoundaries() << true;
    QTest::newRow("header without end") << from + repeated("X-Filler: abcdefghijklmnopqrstuvwxyz\r\n", 200'000) << true;
    QTest::newRow("field without end") << from + "Subject: " + QByteArray(20'000'000, 'x') << true;
    QTest::newRow("folded field without end") << from + "Subject:" + repeated("\r\n x", 1'000'000) << true;
    QTest::newRow("a million fields") << from + repeated("a:\n", 1'000'000) << true;
    QTest::newRow("stray lines without end") << from + repeated("no field\n", 1'000'000) << true;
    QTest::newRow("100,000 encoded words") << from + "Subject: " + repeated("=?utf-8?q?a?= ", 100'000) + "\r\n\r\nx" << true;
    QTest::newRow("100,000 beginnings of words") << from + "Subject: " + repeated("=?u?q?", 40'000) + "\r\n\r\nx" << false;
    QTest::newRow("words in unknown charsets") << from + "Subject: " + repeated("=?x-1?q?=E9=E8=FC=E4=F6=DF=E9=E8?= =?x-2?q?=E9=E8=FC=E4=F6=DF=E9=E8?= ", 3'000) + "\r\n\r\nx"
                                               << false;
    QTest::newRow("2231 with 10,000 sections") << sections(10'000) << false;
    QTest::newRow("20,000 groups") << "From: " + repeated("g:", 20'000) + "\r\n\r\nx" << true;
    QTest::newRow("100,000 comments") << "From: " + repeated("(", 100'000) + "\r\n\r\nx" << true;
    QTest::newRow("type in 100,000 comments") << from + "Content-Type: " + repeated("(", 100'000) + "text/plain\r\n\r\nx" << false;
    QTest::newRow("a million <div>") << from + "Content-Type: text/html\r\n\r\n" + repeated("<div>", 400'000) << false;
    QTest::newRow("a million <blockquote><ul>") << from + "Content-Type: text/html\r\n\r\n" + repeated("<blockquote><ul><li>x", 50'000) << false;
    QTest::newRow("unclosed tags") << from + "Content-Type: text/html\r\n\r\n" + repeated("<a href=\"", 200'000) << false;
    QTest::newRow("unclosed comments") << from + "Content-Type: text/html\r\n\r\n" + repeated("<!-- ", 400'000) << false;
    QTest::newRow("unclosed hidden elements") << from + "Content-Type: text/html\r\n\r\n" + repeated("<svg>x<head>y<title>", 100'000) << false;
    QTest::newRow("ampersands") << from + "Content-Type: text/html\r\n\r\n" + repeated("&", 2'000'000) << false;
    QTest::newRow("one flowed paragraph of 10 MB") << from + "Content-Type: text/plain; format=flowed\r\n\r\n" + repeated("word word word \r\n", 600'000) << false;
    QTest::newRow("nothing but >") << from + "Content-Type: text/plain; format=flowed\r\n\r\n" + QByteArray(5'000'000, '>') << false;
    QTest::newRow("base64 with paddings") << from + "Content-Transfer-Encoding: base64\r\n\r\n" + repeated("QQ==", 1'000'000) << false;
    QTest::newRow("soft line breaks") << from + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + repeated("=\r\n", 2'000'000) << false;
    QTest::newRow("octets of all values") << from + "\r\n" + repeated(QByteArray("\xff\xfe\0\x80\xc3(\xed\xa0\x80", 9), 100'000) << false;
    QTest::newRow("empty") << QByteArray() << true;
}

void BombTest::message()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, warned);
    MessageContent content;
    const qint64 ms = onSmallStack([&] {
        content = MessageReader::read(raw);
        MessageReader::preview(content);
    });
    QVERIFY2(ms < 1000 * kSlower, qPrintable(QString::number(ms)));
    QCOMPARE(!content.warnings.isEmpty(), warned);
}

void BombTest::addresses_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("a million recipients") << repeated("a@example.org,", 1'000'000);
    QTest::newRow("20,000 groups") << repeated("g:", 20'000);
    QTest::newRow("angle brackets") << repeated("<", 200'000);
    QTest::newRow("quotes") << repeated("\"", 199'999);
    QTest::newRow("backslashes in a comment") << "(" + repeated("\\", 200'001);
    QTest::newRow("at signs") << repeated("@", 200'000);
}

void BombTest::addresses()
{
    QFETCH(QByteArray, raw);
    qsizetype count = 0;
    const qint64 ms = onSmallStack([&] { count = MessageReader::decodeAddresses(raw).size(); });
    QVERIFY2(ms < 1000 * kSlower, qPrintable(QString::number(ms)));
    QVERIFY(count <= 10'000);
}

void BombTest::writer()
{
    Draft draft;
    draft.from = {QString(), QStringLiteral("a@example.org")};
    for (int i = 0; i < 5'000; ++i)
        draft.to.append({QStringLiteral("Nämé %1").arg(i), QStringLiteral("r%1@example.org").arg(i)});
    draft.subject = QString(100'000, QChar(0x20AC));
    draft.body = QString(2'000'000, QLatin1Char('x'));
    MessageWriter::Built built;
    const qint64 ms = onSmallStack([&] { built = MessageWriter::build(draft, 1'700'000'000'000); });
    QVERIFY2(ms < 3000 * kSlower, qPrintable(QString::number(ms)));
    QCOMPARE(built.recipients.size(), 5'000);
}

/// Whoever asks for every part of a message does not scan it every time.
void BombTest::partByPart()
{
    const QByteArray raw = manyParts(9'000);
    qint64 total = 0;
    const qint64 ms = onSmallStack([&] {
        for (int i = 1; i <= 9'000; ++i)
            total += MessageReader::partBytes(raw, QString::number(i)).size();
    });
    QCOMPARE(total, 9'000);
    QVERIFY2(ms < 3000 * kSlower, qPrintable(QString::number(ms)));
}

QTEST_GUILESS_MAIN(BombTest)
#include "BombTest.moc"
