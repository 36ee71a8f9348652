// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageBody.h"
#include "app/reader/MessageBodyView.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "app/reader/SheetChoices.h"
#include "app/reader/SimpleBodyView.h"
#include "app/widgets/Bar.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Theme.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace postrider;

namespace {

QByteArray letter(const QByteArray &html, const QByteArray &id, const QByteArray &text = "The words")
{
    return "From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nSubject: " + id + "\r\nDate: Mon, 2 Nov 2026 10:11:12 +0100\r\nMessage-ID: <" + id
        + "@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + text
        + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + "\r\n--b--\r\n";
}

} // namespace

/// Formatted messages in the reader's pane, shown by a text document: what the pane does is the same with an engine.
class HtmlReadingTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void rememberUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;

    static MessageBody *body(ReaderPane &pane) { return pane.findChild<MessageBody *>(); }
    static QString shownHtml(ReaderPane &pane)
    {
        auto *view = body(pane)->htmlView();
        return body(pane)->isHtmlShown() ? view->findChild<QTextBrowser *>()->toPlainText() : QString();
    }
    static QStringList notes(ReaderPane &pane)
    {
        QStringList list;
        for (const auto *bar : pane.findChildren<Bar *>()) {
            if (bar->isVisible())
                list.append(bar->text());
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("POSTRIDER_BODY_VIEW", "simple");
        Theme::current().apply(*qApp, Theme::Scheme::Light); // before that it tells nobody that it has changed
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void theTextStandsThereUntilTheHtmlDoes()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(letter("<p>Formatted <b>words</b></p>", "one")), two = profile.addMessage(letter("<p>Other <i>ones</i></p>", "two"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        bool textWasThere = false;
        connect(body(pane), &MessageBody::htmlRead, this, [&] { textWasThere = body(pane)->text()->isVisible() && body(pane)->text()->toPlainText().contains("The words"); });
        pane.showMessage(one);
        QTRY_VERIFY(shownHtml(pane).contains("Formatted words"));
        QVERIFY(textWasThere);
        QVERIFY(!body(pane)->text()->isVisible());
        pane.showMessage(two);
        QVERIFY(!body(pane)->isHtmlShown()); // never that of another message
        QTRY_VERIFY(shownHtml(pane).contains("Other ones"));
        pane.showMessage({});
        QVERIFY(body(pane)->html().isEmpty());
    }

    void asTextIfThatIsWanted()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(letter("<p>Formatted</p>", "one"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.setForm(MessageBody::Form::Text);
        pane.showMessage(one);
        QTRY_VERIFY(body(pane)->text()->toPlainText().contains("The words"));
        QTest::qWait(100);
        QVERIFY(!body(pane)->htmlView());
        pane.setForm(MessageBody::Form::SimpleHtml);
        QTRY_VERIFY(shownHtml(pane).contains("Formatted"));
        pane.setForm(MessageBody::Form::Text);
        QVERIFY(!body(pane)->isHtmlShown());
        QVERIFY(body(pane)->text()->isVisible());
    }

    /// Asked for before it is drawn, or even read, it is printed as it will be shown: here on more than the one page its text takes. And once, however often it was asked for.
    void whatIsNotDrawnYetIsPrintedFormatted()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(letter(QByteArray("<p>Line</p>").repeated(300), "one"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        bool isDrawn = true;
        connect(&pane, &ReaderPane::contentShown, &pane, [&] { isDrawn = body(pane)->isHtmlShown(); });
        pane.showMessage(one);
        pane.savePdf();
        pane.savePdf();
        QTRY_COMPARE(pane.findChildren<QFileDialog *>().size(), 1);
        QVERIFY(!isDrawn);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("one.pdf"));
        Q_EMIT pane.findChild<QFileDialog *>()->fileSelected(path);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
        const qsizetype pages = QString::fromLatin1(file.readAll()).count(page);
        QVERIFY2(pages > 1, qPrintable(QString::number(pages)));
        QCOMPARE(pane.findChildren<QFileDialog *>().size(), 1);
        pane.findChild<QFileDialog *>()->close();
    }

    void whatIsTooMuchIsShownAsText()
    {
        TestProfile profile;
        QByteArray deep;
        for (int i = 0; i < 60'000; ++i)
            deep += "<div>";
        const MessageId one = profile.addMessage(letter(deep, "deep"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(one);
        QTRY_VERIFY(notes(pane).join(u' ').contains("This is its text"));
        QVERIFY(!body(pane)->isHtmlShown());
        QVERIFY(body(pane)->text()->toPlainText().contains("The words"));
    }

    void aLinkThatSaysSomethingElseIsWarnedOf()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(letter("<p><a href='https://evil.example/x'>https://bank.example/</a></p>", "one"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(one);
        QTRY_VERIFY(shownHtml(pane).contains("bank"));
        QDesktopServices::setUrlHandler("https", this, "rememberUrl");
        auto *view = body(pane)->htmlView();
        const QUrl target("https://evil.example/x");
        Q_EMIT view->linkHovered(target, body(pane)->html().textOf(target));
        auto *label = pane.findChild<ElidedLabel *>("linkTarget");
        QVERIFY(label->isVisible());
        QVERIFY2(label->text().contains("evil.example") && label->text().contains("bank.example"), qPrintable(label->text()));
        Q_EMIT view->linkActivated(target, body(pane)->html().textOf(target));
        auto *warning = pane.findChild<Bar *>("linkWarning");
        QVERIFY(warning);
        QVERIFY(warning->text().contains("bank.example"));
        QVERIFY(m_opened.isEmpty());
        for (auto *button : warning->findChildren<QAbstractButton *>()) {
            if (button->text().contains("all the same"))
                button->click();
        }
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(m_opened, QList<QUrl>{target});
    }

    void sheetsInTheDark()
    {
        TestProfile profile;
        const MessageId plain = profile.addMessage(letter("<p>No colours</p>", "plain")), coloured = profile.addMessage(letter("<p style='color:#222'>Colours</p>", "coloured"));
        Theme::current().setScheme(Theme::Scheme::Dark);
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        const auto paper = [&pane] { return body(pane)->htmlView()->grab().toImage().pixelColor(400, 300).lightness(); };
        pane.showMessage(plain);
        QTRY_VERIFY(shownHtml(pane).contains("No colours"));
        QVERIFY(paper() < 80); // the window's
        pane.showMessage(coloured);
        QTRY_VERIFY(shownHtml(pane) == "Colours");
        QVERIFY(paper() > 200); // its author's
        pane.setDarkened(true);
        QTRY_VERIFY(paper() < 80);
        pane.setDarkened(false);
        QTRY_VERIFY(paper() > 200);
        Theme::current().setScheme(Theme::Scheme::Light);
    }

    /// One message, and those of its sender that are opened later in this session; nobody else's.
    void oneMessageInTheDark()
    {
        TestProfile profile;
        const MessageId plain = profile.addMessage(letter("<p>No colours</p>", "plain")), one = profile.addMessage(letter("<p style='color:#222'>One</p>", "one")),
                        two = profile.addMessage(letter("<p style='color:#222'>Two</p>", "two")),
                        other = profile.addMessage(letter("<p style='color:#222'>Other</p>", "other").replace("grace@example.org", "alan@example.org"));
        Theme::current().setScheme(Theme::Scheme::Dark);
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        const auto paper = [&pane] { return body(pane)->htmlView()->grab().toImage().pixelColor(400, 300).lightness(); };
        auto *button = pane.findChild<QAbstractButton *>("turnSheet");
        pane.showMessage(plain);
        QTRY_VERIFY(shownHtml(pane).contains("No colours"));
        QVERIFY(!button->isVisible() && !pane.canTurnSheet()); // nothing to choose
        pane.showMessage(one);
        QTRY_COMPARE(shownHtml(pane), QString("One"));
        QVERIFY(button->isVisible() && pane.canTurnSheet());
        QCOMPARE(button->accessibleName(), QString("Darken this message"));
        QVERIFY(paper() > 200);
        button->click();
        QTRY_VERIFY(paper() < 80);
        QTRY_COMPARE(button->accessibleName(), QString("Show this message on a light sheet"));
        pane.showMessage(two);
        QTRY_COMPARE(shownHtml(pane), QString("Two"));
        QVERIFY(paper() < 80);
        pane.showMessage(other);
        QTRY_COMPARE(shownHtml(pane), QString("Other"));
        QVERIFY(paper() > 200);
        // What is said of all messages counts until something else is said of one.
        pane.setDarkened(true);
        QTRY_VERIFY(paper() < 80);
        pane.turnSheet();
        QTRY_VERIFY(paper() > 200);
        pane.showMessage(one);
        QTRY_COMPARE(shownHtml(pane), QString("One"));
        QVERIFY(paper() < 80);
        SheetChoices::current().forget();
        Theme::current().setScheme(Theme::Scheme::Light);
        QTRY_VERIFY(!button->isVisible());
        QVERIFY(!pane.canTurnSheet());
    }

    void findZoomAndMenu()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(letter("<p>A needle and a needle</p>", "one"));
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.setZoom(1.5);
        pane.showMessage(one);
        QTRY_VERIFY(shownHtml(pane).contains("needle"));
        QCOMPARE(body(pane)->htmlView()->zoom(), 1.5);
        int count = 0;
        body(pane)->find("needle", false, [&count](int all, int) { count = all; });
        QTRY_COMPARE(count, 2);
        Q_EMIT body(pane)->htmlView()->contextMenuWanted(pane.mapToGlobal(QPoint(400, 300)), QUrl("https://example.org/"), {});
        auto *menu = pane.findChild<QWidget *>("bodyMenu");
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        menu->close();
    }
};

QTEST_MAIN(HtmlReadingTest)
#include "HtmlReadingTest.moc"
