// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Transcript.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace postrider;

class TranscriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines()
    {
        Transcript transcript;
        transcript.note("connected");
        transcript.server("* OK ready\r\n");
        transcript.client("A1 NOOP\n");
        transcript.client("");
        QCOMPARE(transcript.text(), QByteArray("*: connected\nS: * OK ready\nC: A1 NOOP\nC: \n"));
        transcript.clear();
        QCOMPARE(transcript.text(), QByteArray());
        transcript.note("again");
        QCOMPARE(transcript.text(), QByteArray("*: again\n"));
    }

    void longLinesAreCut()
    {
        Transcript transcript;
        transcript.server(QByteArray(100'000, 'x'));
        QVERIFY(transcript.text().size() < 500);
        QVERIFY(transcript.text().endsWith("x... (100000 bytes)\n"));
    }

    /// The newest stay.
    void ring()
    {
        Transcript transcript(1000);
        for (int i = 0; i < 10'000; ++i)
            transcript.server("line " + QByteArray::number(i));
        const QByteArray text = transcript.text();
        QVERIFY(text.size() <= 1200);
        QVERIFY(text.size() >= 800);
        QVERIFY(text.startsWith("S: line "));
        QVERIFY(text.endsWith("S: line 9998\nS: line 9999\n"));
    }

    /// A server may say a password back, in whichever line.
    void hiddenTextNeverAppears()
    {
        Transcript transcript;
        transcript.hide("hunter22");
        transcript.hide("no"); // too short: words are full of it
        transcript.server("A1 NO you said LOGIN ada hunter22, hunter22!");
        transcript.server(QByteArray(396, 'x') + "hunter22");
        QVERIFY(!transcript.text().contains("hunt"));
        QVERIFY(transcript.text().startsWith("S: A1 NO you said LOGIN ada ***, ***!\n"));
        QVERIFY(transcript.text().contains("NO"));
    }

    void oneLineStaysHoweverSmallTheRing()
    {
        Transcript transcript(1);
        transcript.server("a");
        transcript.server("b");
        QCOMPARE(transcript.text(), QByteArray("S: b\n"));
    }

    void manyThreads()
    {
        Transcript transcript(1 << 20);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&transcript] {
                for (int n = 0; n < 1000; ++n)
                    transcript.client("0123456789");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(transcript.text(), QByteArray("C: 0123456789\n").repeated(4000));
    }
};

QTEST_GUILESS_MAIN(TranscriptTest)
#include "TranscriptTest.moc"
