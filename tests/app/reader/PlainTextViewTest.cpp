// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/LinkTarget.h"
#include "app/reader/PlainTextView.h"
#include "app/widgets/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QtMath>

using namespace postrider;

class PlainTextViewTest : public QObject {
    Q_OBJECT

private:
    /// Where an anchor's first character is on the screen.
    static QPoint anchorPoint(PlainTextView &view, const QString &text)
    {
        QTextCursor cursor = view.document()->find(text);
        cursor.setPosition(cursor.selectionStart() + 1);
        return view.cursorRect(cursor).center();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsMarkupAsText()
    {
        PlainTextView view;
        const QString text = QStringLiteral("<b>bold</b> &amp; <img src=\"file:///etc/passwd\"> <script>x</script>");
        view.setMessageText(text);
        QCOMPARE(view.toPlainText(), text);
    }

    void neverLoadsAnything()
    {
        PlainTextView view;
        QTemporaryDir dir;
        QFile file(dir.filePath("x.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret");
        file.close();
        QCOMPARE(view.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(file.fileName())).toByteArray(), QByteArray());
        QCOMPARE(view.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(file.fileName())).toByteArray(), QByteArray());
        view.setMessageText("text");
        view.setSource(QUrl::fromLocalFile(file.fileName()));
        QCOMPARE(view.toPlainText(), QStringLiteral("text"));
    }

    void aClickOnALinkSaysItsTarget()
    {
        PlainTextView view;
        view.resize(600, 300);
        LinkTarget shown(&view), *target = &shown;
        connect(&view, &PlainTextView::linkHovered, target, [target](const QUrl &url) { target->showTarget(url); });
        view.setMessageText("Look at https://example.org/a&b now");
        view.show();
        QSignalSpy activated(&view, &PlainTextView::linkActivated);
        QTest::mouseMove(view.viewport(), anchorPoint(view, "https"));
        QTRY_VERIFY(target->isVisible());
        QCOMPARE(target->text(), QStringLiteral("https://example.org/a&b"));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, anchorPoint(view, "https"));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toUrl(), QUrl("https://example.org/a&b"));
    }

    void foreignScriptsShowTheirRealHost()
    {
        PlainTextView view;
        view.resize(600, 300);
        LinkTarget shown(&view), *target = &shown;
        connect(&view, &PlainTextView::linkHovered, target, [target](const QUrl &url) { target->showTarget(url); });
        view.setMessageText(QString::fromUtf8("http://\xd0\xb0pple.example/")); // a Cyrillic first letter
        view.show();
        QTest::mouseMove(view.viewport(), anchorPoint(view, "pple"));
        QTRY_VERIFY(target->isVisible());
        QVERIFY2(target->text().contains("xn--"), qPrintable(target->text()));
    }

    void findsWordsEverywhere()
    {
        PlainTextView view;
        view.resize(600, 200);
        QString text = "One needle\n>>>> deep needle\nand a NEEDLE\n";
        for (int i = 0; i < 30'000; ++i)
            text += QStringLiteral("line of hay %1\n").arg(i);
        text += "the last straw";
        view.setMessageText(text);
        view.show();
        int count = -1, current = -1;
        const auto found = [&](int all, int which) {
            count = all;
            current = which;
        };
        view.find("needle", false, found); // the folded one, too: it is unfolded
        QCOMPARE(count, 3);
        QCOMPARE(current, 1);
        QVERIFY(view.toPlainText().contains("deep needle"));
        view.find("needle", false, found);
        QCOMPARE(current, 2);
        view.find("needle", true, found);
        view.find("needle", true, found);
        QCOMPARE(current, 3); // round the end
        QCOMPARE(view.extraSelections().size(), 3);
        view.find("no such thing", false, found);
        QCOMPARE(count, 0);
        QVERIFY(view.extraSelections().isEmpty());
        // What is not shown yet is shown.
        QVERIFY(view.hiddenCharacters() > 0);
        view.find("last straw", false, found);
        QTRY_COMPARE_WITH_TIMEOUT(count, 1, 20'000);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        view.find({}, false, found);
        QVERIFY(view.extraSelections().isEmpty());
    }

    void zoomsAndGrows()
    {
        PlainTextView view;
        view.resize(600, 200);
        view.setMessageText("a\nb\nc\nd\ne");
        view.show();
        const int width = view.columnWidth();
        view.setZoom(2);
        QVERIFY(view.columnWidth() > width * 3 / 2);
        view.setGrowing(true);
        const int tall = view.height();
        view.setZoom(1);
        QVERIFY(view.height() < tall);
        QCOMPARE(view.height(), qCeil(view.document()->size().height()));
        QVERIFY(view.verticalScrollBar()->maximum() == 0);
    }

    void deepQuotesAreFoldedAndOpen()
    {
        PlainTextView view;
        view.resize(600, 400);
        view.setMessageText("own\n> a\n>> b\n>>> c\n>>>> deep one\n>>>>> deep two\n> a again");
        view.show();
        QVERIFY(!view.toPlainText().contains("deep"));
        QCOMPARE(view.document()->blockCount(), 6);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, anchorPoint(view, "show 2"));
        QCOMPARE(view.toPlainText(), QStringLiteral("own\na\nb\nc\ndeep one\ndeep two\na again"));
        QCOMPARE(view.document()->findBlockByNumber(5).userState(), 5);
    }

    void hiddenCharactersBecomeVisible()
    {
        PlainTextView view;
        view.setMessageText(QString::fromUtf8("a\xe2\x80\xae"
                                              "b")
            + QChar(0) + QStringLiteral("c") + QChar(0xfffc));
        QCOMPARE(view.toPlainText(),
            QString::fromUtf8("a\xc2\xb7"
                              "b\xc2\xb7"
                              "c\xc2\xb7"));
    }

    /// 3 MB: no step of it may take long, the first words are there at once, and not everything is laid out before somebody asks.
    void bigTextsDoNotBlock()
    {
        QString text;
        while (text.size() < 3'000'000)
            text += QStringLiteral("> A line of a long message with https://example.org/%1 in it.\n").arg(text.size());
        PlainTextView view;
        view.resize(700, 500);
        view.show();
        QElapsedTimer timer;
        timer.start();
        view.setMessageText(text);
        QVERIFY(view.toPlainText().startsWith("A line of"));
        qint64 worst = timer.elapsed();
        int steps = 0;
        for (; !view.isComplete(); ++steps) {
            timer.start();
            QCoreApplication::processEvents();
            worst = qMax(worst, timer.elapsed());
        }
        qInfo("%d steps, the worst of %lld ms", steps, worst);
        QVERIFY2(steps >= 2, qPrintable(QString::number(steps)));
        QVERIFY(view.hiddenCharacters() > 2'000'000);
        QVERIFY(view.toPlainText().contains("Show more"));
        view.showMore();
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 60'000);
        QVERIFY(view.hiddenCharacters() > 0 && view.hiddenCharacters() < 1'000'000);
        QCOMPARE(view.toPlainText().count("Show "), 1);
    }

    void oneEndlessLineIsNoTrouble()
    {
        PlainTextView view;
        view.resize(700, 500);
        view.show();
        view.setMessageText(QString(1'500'000, u'x'));
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 20'000);
        QVERIFY(view.document()->blockCount() >= 20);
    }

    void sourceStaysAsItIs()
    {
        PlainTextView view;
        const QString source = QStringLiteral("From: a\n>>>> quoted\n -- \nhttps://example.org/ x");
        view.setMessageText(source, PlainTextView::Style::Source);
        QCOMPARE(view.toPlainText(), source);
        QVERIFY(!view.document()->find("https").charFormat().isAnchor());
    }

    void theColumnIsAtMostEightyWideAndCentred()
    {
        PlainTextView view;
        view.setMessageText("text");
        view.resize(2000, 400);
        view.show();
        QVERIFY(view.viewport()->width() <= view.columnWidth() + 1);
        QVERIFY(qAbs(view.viewport()->geometry().center().x() - 1000) < 20);
        view.resize(400, 400);
        QCOMPARE(view.columnMargin(400), 0);
        QTRY_VERIFY(view.viewport()->width() > 380);
    }

    void spaceScrolls()
    {
        PlainTextView view;
        view.resize(500, 200);
        view.setMessageText(QStringLiteral("line\n").repeated(200));
        view.show();
        view.setFocus();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(&view, Qt::Key_Space);
        QVERIFY(view.verticalScrollBar()->value() > 0);
        QTest::keyClick(&view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        QVERIFY(!view.scrollPage(-1));
        int pages = 0;
        while (view.scrollPage(1))
            QVERIFY(++pages < 200);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    }
};

QTEST_MAIN(PlainTextViewTest)
#include "PlainTextViewTest.moc"
