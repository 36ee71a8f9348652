// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/LinkDialog.h"
#include "app/composer/MessageEditor.h"
#include "app/composer/RichTextBar.h"
#include "app/composer/RichTextEdit.h"
#include "app/composer/RichTextWriter.h"
#include "core/types/FormattedWriter.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

using namespace postrider;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

/// An editor with its bar, as in the window.
struct Desk {
    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        bar = new RichTextBar(edit);
        layout->addWidget(bar);
        layout->addWidget(&edit);
        window.resize(700, 400);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
        edit.setFocus();
    }
    ~Desk() { edit.setParent(nullptr); }

    QString html() const { return FormattedWriter::html(edit.text()); }
    void load(const char *html)
    {
        edit.setText(Mail::formattedText(QString::fromUtf8(html), [this](const QByteArray &source) {
            return pictures.knows(QString::fromLatin1(source.mid(4))) ? QString::fromLatin1(source.mid(4)) : QString();
        }).value_or(FormattedText()));
    }
    void type(const char *text) { QTest::keyClicks(&edit, QString::fromUtf8(text)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&edit, Qt::Key(key), modifiers); }
    QToolButton *button(const char *name) { return bar->findChild<QToolButton *>(QLatin1String(name)); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    void select(int from, int to)
    {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
    }
    void paste(QMimeData *copied)
    {
        QGuiApplication::clipboard()->setMimeData(copied);
        edit.paste();
    }

    QWidget window;
    InlinePictures pictures;
    RichTextEdit edit{pictures};
    RichTextBar *bar = nullptr;
};

} // namespace

/// What is done in the editor, by key and click, is what is sent.
class RichTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    /// Document -> HTML -> document -> HTML.
    void golden_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
        row("lines", "<p>a<br>\nb</p>\n<p>c</p>\n");
        row("marks", "<p>a <b>b <i>c</i></b><i>d</i> <u>e</u> <s>f</s> <code>g</code> <span style=\"color:#ff0000\">h</span> <span style=\"font-size:small\">i</span></p>\n");
        row("headings", "<h1>a</h1>\n<h2>b <b>c</b></h2>\n<h3>d<br>\ne</h3>\n<div>f</div>\n");
        row("lists", "<ol>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ol>\n<ul>\n<li>e<br>\nf</li>\n</ul>\n");
        row("two lists", "<ul>\n<li>a</li>\n</ul>\n<div>b</div>\n<ul>\n<li>c</li>\n</ul>\n");
        row("quotes", "<div>A wrote:</div>\n<blockquote type=\"cite\">\n<div>a</div>\n<blockquote type=\"cite\">\n<p>b</p>\n</blockquote>\n</blockquote>\n<p>c</p>\n");
        row("a list in a quote", "<blockquote type=\"cite\">\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n</blockquote>\n");
        row("preformatted", "<pre>a\n  b\n\nc</pre>\n");
        row("indented", "<p style=\"margin-left:80px\">a</p>\n");
        row("links", "<p><a href=\"https://example.org/?a=b&amp;c=d\">te<b>xt</b></a> <a href=\"mailto:a@example.org\">m</a></p>\n");
        row("a signature", "<div>a<br>\n<br></div>\n<div class=\"signature\">\n<div>--&nbsp;<br>\n<b>Ada</b></div>\n</div>\n");
    }
    void golden()
    {
        QFETCH(QString, html);
        Desk desk;
        desk.load(html.toUtf8().constData());
        QCOMPARE(desk.html(), html);
        desk.load(desk.html().toUtf8().constData());
        QCOMPARE(desk.html(), html);
    }

    /// A long quote is kept in fewer blocks; nobody is to notice.
    void longQuotes()
    {
        QString html = QStringLiteral("<div>A wrote:</div>\n<blockquote type=\"cite\">\n<div>0");
        for (int i = 1; i < 5000; ++i)
            html += i % 10 == 3 ? QStringLiteral("<br>\n<b>%1</b> x").arg(i) : QStringLiteral("<br>\n%1").arg(i);
        html += QStringLiteral("</div>\n</blockquote>\n");
        Desk desk;
        desk.load(html.toUtf8().constData());
        QCOMPARE(desk.html(), html);
        QVERIFY(desk.edit.document()->blockCount() < 200);
    }

    void marksByKeyAndButton()
    {
        Desk desk;
        desk.type("a ");
        desk.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(desk.button("bold")->isChecked());
        desk.type("b");
        desk.press(Qt::Key_B, Qt::ControlModifier);
        desk.press(Qt::Key_I, Qt::ControlModifier);
        desk.type("c");
        desk.press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!desk.button("italic")->isChecked());
        desk.type(" d");
        QCOMPARE(desk.html(), QStringLiteral("<p>a <b>b</b><i>c</i> d</p>\n"));
        // The states follow the cursor.
        desk.select(3, 3);
        QVERIFY(desk.button("bold")->isChecked());
        QVERIFY(!desk.button("italic")->isChecked());
        desk.select(0, 6);
        desk.click("underline");
        QCOMPARE(desk.html(), QStringLiteral("<p><u>a </u><b><u>b</u></b><i><u>c</u></i><u> d</u></p>\n"));
        desk.edit.undo();
        QCOMPARE(desk.html(), QStringLiteral("<p>a <b>b</b><i>c</i> d</p>\n"));
        desk.select(0, 6);
        desk.click("clearFormatting");
        QCOMPARE(desk.html(), QStringLiteral("<p>a bc d</p>\n"));
    }

    void listsByButtonAndKey()
    {
        Desk desk;
        desk.click("list-bullets");
        desk.type("a");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Tab);
        desk.type("b");
        desk.press(Qt::Key_Return);
        QVERIFY(desk.button("list-bullets")->isChecked());
        desk.press(Qt::Key_Return); // an item with nothing in it goes up
        desk.type("c");
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return); // ... and out
        desk.type("d");
        QCOMPARE(desk.html(), QStringLiteral("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n<div>d</div>\n"));
        desk.select(0, 3);
        desk.click("list-numbers");
        QCOMPARE(desk.html().count(QLatin1String("<ol>")), 2);
        desk.select(0, 3);
        desk.click("list-numbers");
        QVERIFY(!desk.html().contains(QLatin1String("<ol>")));
    }

    void headingsAndQuotes()
    {
        Desk desk;
        desk.type("title");
        for (QAction *action : desk.button("textStyle")->menu()->actions()) {
            if (action->text() == QLatin1String("Heading 2"))
                action->trigger();
        }
        QCOMPARE(desk.button("textStyle")->text(), QStringLiteral("Heading 2"));
        desk.press(Qt::Key_Return);
        desk.type("text");
        QCOMPARE(desk.html(), QStringLiteral("<h2>title</h2>\n<div>text</div>\n"));
        desk.click("quote");
        QVERIFY(desk.button("quote")->isChecked());
        QCOMPARE(desk.html(), QStringLiteral("<h2>title</h2>\n<blockquote type=\"cite\">\n<div>text</div>\n</blockquote>\n"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        desk.type("mine");
        QCOMPARE(desk.html(), QStringLiteral("<h2>title</h2>\n<blockquote type=\"cite\">\n<div>text</div>\n</blockquote>\n<div>mine</div>\n"));
        QCOMPARE(FormattedWriter::plain(desk.edit.text()), QStringLiteral("title\n> text\nmine"));
    }

    void links()
    {
        QCOMPARE(LinkDialog::addressOf(QStringLiteral("example.org/a")), QStringLiteral("https://example.org/a"));
        QCOMPARE(LinkDialog::addressOf(QStringLiteral("ada@example.org")), QStringLiteral("mailto:ada@example.org"));
        QCOMPARE(LinkDialog::addressOf(QStringLiteral("javascript:alert(1)")), QString());
        QCOMPARE(LinkDialog::addressOf(QStringLiteral("file:///etc/passwd")), QString());
        QCOMPARE(LinkDialog::addressOf(QStringLiteral("words")), QString());
        Desk desk;
        QSignalSpy asked(&desk.edit, &RichTextEdit::linkRequested);
        desk.type("see ");
        desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        desk.edit.setLink(QStringLiteral("https://example.org/"), QStringLiteral("this"));
        desk.type(" now");
        QCOMPARE(desk.html(), QStringLiteral("<p>see <a href=\"https://example.org/\">this</a> now</p>\n"));
        // One that is there is changed as a whole.
        desk.select(6, 6);
        QCOMPARE(desk.edit.linkText(), QStringLiteral("this"));
        QVERIFY(desk.button("link")->isChecked());
        desk.edit.setLink(QStringLiteral("https://example.net/"), QStringLiteral("this"));
        QCOMPARE(desk.html(), QStringLiteral("<p>see <a href=\"https://example.net/\">this</a> now</p>\n"));
        desk.select(6, 6);
        desk.edit.setLink({}, QStringLiteral("this"));
        QCOMPARE(desk.html(), QStringLiteral("<p>see this now</p>\n"));
        // Several paragraphs stay what they are.
        Desk two;
        two.type("one");
        two.press(Qt::Key_Return);
        two.type("two");
        two.edit.selectAll();
        QCOMPARE(two.edit.linkText(), QStringLiteral("one two"));
        two.edit.setLink(QStringLiteral("https://example.org/"), two.edit.linkText());
        QCOMPARE(two.html(), QStringLiteral("<p><a href=\"https://example.org/\">one</a><br>\n<a href=\"https://example.org/\">two</a></p>\n"));
    }

    void whatIsPasted()
    {
        Desk desk;
        auto *copied = new QMimeData;
        copied->setHtml(
            QStringLiteral("<p style='background:url(http://x.example)'>a <b>b</b><img src='http://x.example/p.png'><script>x</script><a href='javascript:x'>c</a></p>"));
        copied->setText(QStringLiteral("a bc"));
        desk.paste(copied);
        QCOMPARE(desk.html(), QStringLiteral("<p>a <b>b</b>c</p>\n"));
        desk.edit.selectAll();
        desk.edit.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a bc"));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.html(), QStringLiteral("<p>a <b>b</b>ca bc</p>\n"));
        desk.edit.undo();
        QCOMPARE(desk.html(), QStringLiteral("<p>a <b>b</b>c</p>\n"));
        copied = new QMimeData;
        copied->setHtml(QStringLiteral("<ul><li>x</li><li>y</li></ul>"));
        desk.press(Qt::Key_Return);
        desk.paste(copied);
        QCOMPARE(desk.html(), QStringLiteral("<div>a <b>b</b>c</div>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n"));
    }

    /// Whatever a document asks for, nothing is loaded for it.
    void loadsNothing()
    {
        Desk desk;
        for (const char *address : {"http://127.0.0.1/a.png", "file:///etc/passwd", "qrc:/icons/tag.svg", ":/icons/tag.svg", "cid:nobody"})
            QVERIFY2(!desk.edit.document()->resource(QTextDocument::ImageResource, QUrl(QLatin1String(address))).value<QImage>().width(), address);
        QVERIFY(desk.edit.document()->resource(QTextDocument::StyleSheetResource, QUrl(QStringLiteral("file:///etc/passwd"))).toByteArray().isEmpty());
    }

    void pictures()
    {
        Desk desk;
        QSignalSpy failed(&desk.edit, &RichTextEdit::failed);
        desk.type("a");
        desk.edit.insertPicture(png(1280, 640), QStringLiteral("cat.png"));
        desk.type("b");
        QStringList ids = desk.edit.text().pictures();
        QCOMPARE(ids.size(), 1);
        QVERIFY(desk.html().contains(QLatin1String("\" alt=\"cat\" width=\"640\" height=\"320\">b</p>")));
        QCOMPARE(desk.pictures.attachments(ids).value(0).bytes, png(1280, 640));
        QSignalSpy decoded(&desk.pictures, &InlinePictures::decoded);
        desk.edit.grab();
        QVERIFY(!decoded.isEmpty() || decoded.wait(test::patience));
        // Smaller, as small as that again by undo, and as it was.
        desk.pictures.resize(ids.first(), InlinePictures::Size::Small);
        QTRY_VERIFY(desk.edit.text().pictures() != ids);
        QVERIFY2(desk.html().contains(QLatin1String("width=\"320\" height=\"160\"")), qPrintable(desk.html()));
        const QString small = desk.edit.text().pictures().value(0);
        QCOMPARE(QImage::fromData(desk.pictures.attachments({small}).value(0).bytes).size(), QSize(320, 160));
        QCOMPARE(desk.pictures.originalPixelsOf(small), QSize(1280, 640));
        desk.pictures.resize(small, InlinePictures::Size::Original);
        QCOMPARE(desk.edit.text().pictures(), ids);
        desk.edit.undo();
        QCOMPARE(desk.edit.text().pictures(), QStringList(small));
        QVERIFY(failed.isEmpty());
        desk.edit.insertPicture("no picture", QStringLiteral("x.png"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.edit.text().pictures().size(), 1);
        // From the clipboard.
        auto *copied = new QMimeData;
        copied->setImageData(QImage::fromData(png(20, 10)));
        desk.paste(copied);
        QCOMPARE(desk.pictures.pending(), 1); // a large one takes its time: elsewhere
        QTRY_COMPARE(desk.edit.text().pictures().size(), 2);
        QCOMPARE(desk.pictures.pending(), 0);
    }

    /// It has been pasted into formatted text, and by the time it is a file the text is a plain one.
    void aPictureThatComesTooLateIsNotLost()
    {
        MessageEditor editor;
        editor.showDraft(Draft());
        editor.setFormatted(true);
        QSignalSpy left(&editor, &MessageEditor::pictureLeftOver);
        auto *copied = new QMimeData;
        copied->setImageData(QImage::fromData(png(20, 10)));
        QGuiApplication::clipboard()->setMimeData(copied);
        editor.findChild<RichTextEdit *>()->paste();
        QCOMPARE(editor.pending(), 1);
        editor.setFormatted(false);
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(left.first().first().value<DraftAttachment>().type, QByteArray("image/png"));
    }

    void everyButtonHasAName()
    {
        Desk desk;
        for (const auto *button : desk.bar->findChildren<QToolButton *>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(RichTextTest)
#include "RichTextTest.moc"
