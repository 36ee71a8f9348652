// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerSettings.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/DraftAttachments.h"
#include "app/composer/InlinePictures.h"
#include "app/composer/MessageEditor.h"
#include "app/composer/RichTextEdit.h"
#include "app/widgets/Chip.h"
#include "tests/app/TestProfile.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

using namespace postrider;

namespace {

QByteArray png()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

ComposerWindow *make(TestProfile &profile, const Draft &draft)
{
    auto *window = new ComposerWindow(profile.mail(), draft);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qWarning("the window did not become active");
    return window;
}

RichTextEdit *bodyOf(ComposerWindow *window)
{
    return window->findChild<RichTextEdit *>("formattedBody");
}

void press(QWidget *window, const char *name)
{
    QTest::mouseClick(window->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
}

void discard(QPointer<ComposerWindow> &window)
{
    delete window.data();
}

Identity identityOf(TestProfile &profile)
{
    return profile.mail().reader().identities(profile.account).value(0);
}

void save(TestProfile &profile, const Identity &identity)
{
    auto saved = profile.mail().saveIdentity(identity);
    QTRY_VERIFY(saved.isFinished());
}

const QByteArray letter =
    "From: Bob <bob@example.net>\r\nTo: ada@example.org\r\nSubject: Cat\r\nDate: Tue, 14 Nov 2023 23:13:20 +0100\r\nMessage-ID: <1@example.net>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    "<p>Look: <b>a cat</b> <img src=cid:c1 alt=cat><img src='https://x.example/pixel'></p>"
    "\r\n--r\r\nContent-Type: image/png; name=cat.png\r\nContent-ID: <c1>\r\nContent-Transfer-Encoding: base64\r\n\r\n";

} // namespace

/// A formatted message from the first key to the outbox.
class FormattedComposerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void thereAndBack()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        draft.body = QStringLiteral("Hello\n\n> said\n");
        QPointer<ComposerWindow> window = make(profile, draft);
        auto *editor = window->findChild<MessageEditor *>();
        QVERIFY(!editor->isFormatted());
        QVERIFY(!bodyOf(window));
        press(window, "formatted");
        QVERIFY(editor->isFormatted());
        QVERIFY(bodyOf(window)->isVisible());
        QVERIFY(window->findChild<QWidget *>("formatBar")->isVisible());
        QVERIFY(!window->findChild<BodyEdit *>("body")->isVisible());
        QCOMPARE(window->draft().body, draft.body);
        QVERIFY(window->draft().html.contains(QLatin1String("<blockquote type=\"cite\">")));
        // Nothing is formatted: nobody is asked.
        press(window, "formatted");
        QVERIFY(!editor->isFormatted());
        QCOMPARE(window->draft().body, draft.body);
        QVERIFY(window->draft().html.isEmpty());
        // Something is.
        press(window, "formatted");
        bodyOf(window)->setFocus();
        bodyOf(window)->moveCursor(QTextCursor::Start);
        QTest::keyClick(bodyOf(window), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(bodyOf(window), QStringLiteral("Dear "));
        press(window, "formatted");
        QVERIFY(editor->isFormatted());
        QTRY_VERIFY(window->findChild<QPushButton *>("makePlain"));
        press(window, "makePlain");
        QVERIFY(!editor->isFormatted());
        QCOMPARE(window->draft().body, QStringLiteral("Dear Hello\n\n> said\n"));
        discard(window);
    }

    void nothingLeavesWithoutItsPictures()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QFile file(dir.filePath("blue.png"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png()) > 0);
        file.close();
        Draft draft = profile.draft();
        draft.to = {{{}, "grace@example.org"}};
        draft.subject = "Blue";
        QPointer<ComposerWindow> window = make(profile, draft);
        press(window, "formatted");
        press(window, "insertPicture");
        auto *dialog = window->findChild<QFileDialog *>("pictureDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->filesSelected({file.fileName()});
        delete dialog;
        window->send();
        QVERIFY2(window->isVisible(), "the picture is still being read");
        auto *body = window->findChild<MessageEditor *>();
        QTRY_COMPARE(body->pending(), 0);
        QCOMPARE(window->draft().attachments.size(), 1);
        window->send();
        QTRY_VERIFY(!window);
        QCOMPARE(profile.mail().reader().outbox().size(), 1);
        // Nor half of a change.
        InlinePictures pictures;
        pictures.resize(std::get<QString>(pictures.add(png(), "blue.png")), InlinePictures::Size::Small);
        QCOMPARE(pictures.pending(), 1);
        QTRY_COMPARE(pictures.pending(), 0);
    }

    void asTheIdentityWants()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        Identity ada = identityOf(profile);
        QVERIFY(mail.newDraft(profile.account)->html.isEmpty());
        QVERIFY(!mail.newDraft(profile.account, {}, WritingForm::Formatted)->html.isEmpty());
        ada.form = Identity::Form::Formatted;
        ada.signature = QStringLiteral("Ada");
        ada.signatureHtml = QStringLiteral("<b>Ada</b>");
        save(profile, ada);
        const auto draft = mail.newDraft(profile.account);
        QPointer<ComposerWindow> window = make(profile, *draft);
        QCOMPARE(window->draft().html, draft->html);
        QCOMPARE(window->draft().body, QStringLiteral("\n\n-- \nAda"));
        QVERIFY(window->findChild<QToolButton *>("formatted")->isChecked());
        bodyOf(window)->setFocus();
        QTest::keyClicks(bodyOf(window), QStringLiteral("Dear Bo"));
        QCOMPARE(window->draft().body, QStringLiteral("Dear Bo\n\n-- \nAda"));
        discard(window);
    }

    void anotherSenderHasAnotherSignature()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        Identity home = identityOf(profile);
        home.signature = QStringLiteral("Ada");
        home.signatureHtml = QStringLiteral("<i>Ada</i>");
        home.form = Identity::Form::Formatted;
        Identity work, bare;
        work.account = bare.account = profile.account;
        work.address = {QStringLiteral("Ada at work"), QStringLiteral("work@example.com")};
        work.signature = QStringLiteral("Countess");
        bare.address = {QStringLiteral("Bare"), QStringLiteral("bare@example.com")};
        for (const Identity &identity : {home, work, bare})
            save(profile, identity);
        QPointer<ComposerWindow> window = make(profile, *mail.newDraft(profile.account));
        auto *from = window->findChild<QComboBox *>("from");
        bodyOf(window)->setFocus();
        QTest::keyClicks(bodyOf(window), QStringLiteral("Dear Bo"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(window->draft().body, QStringLiteral("Dear Bo\n\n-- \nCountess"));
        bodyOf(window)->undo();
        QCOMPARE(window->draft().body, QStringLiteral("Dear Bo\n\n-- \nAda"));
        bodyOf(window)->redo();
        QTest::keyClick(from, Qt::Key_Down);
        QVERIFY2(!window->draft().body.contains(QLatin1String("-- ")), qPrintable(window->draft().body));
        QTest::keyClick(from, Qt::Key_Up);
        QTest::keyClick(from, Qt::Key_Up);
        QVERIFY2(window->draft().html.contains(QLatin1String("<div>--&nbsp;<br>\n<i>Ada</i></div>")), qPrintable(window->draft().html));
        // What was changed of it stays.
        bodyOf(window)->moveCursor(QTextCursor::End);
        QTest::keyClicks(bodyOf(window), QStringLiteral(" Byron"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QVERIFY(window->draft().body.endsWith(QLatin1String("Ada Byron")));
        discard(window);
    }

    void sentInBothFormsOrOne()
    {
        Preferences::current().set(ComposerSettings::askSendByKey, false);
        for (const bool isFormatted : {true, false}) {
            TestProfile profile;
            Mail &mail = profile.open();
            Draft draft = *mail.newDraft(profile.account, {}, WritingForm::Formatted);
            draft.to = {{{}, QStringLiteral("grace@example.org")}};
            draft.subject = QStringLiteral("Hello");
            QPointer<ComposerWindow> window = make(profile, draft);
            bodyOf(window)->setFocus();
            if (isFormatted)
                QTest::keyClick(bodyOf(window), Qt::Key_B, Qt::ControlModifier);
            QTest::keyClicks(bodyOf(window), QStringLiteral("Text of it"));
            QSignalSpy sent(window, &ComposerWindow::sent);
            QTest::keyClick(bodyOf(window), Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE(sent.size(), 1);
            QTRY_VERIFY(!window);
            const QByteArray filed = mail.reader().sends().filed(sent[0][0].value<OpId>());
            QCOMPARE(filed.contains("multipart/alternative"), isFormatted);
            QCOMPARE(filed.contains("<b>Text of it</b>"), isFormatted);
            QVERIFY(filed.contains("text/plain"));
        }
    }

    void anAnswerQuotesWhatItLooksLike()
    {
        TestProfile profile;
        const MessageId message = profile.addMessage(letter + png().toBase64() + "\r\n--r--\r\n");
        Mail &mail = profile.open();
        auto future = mail.makeReply(message, Mail::AnswerMode::Reply, {}, WritingForm::AsOriginal);
        QTRY_VERIFY(future.isFinished());
        const Draft draft = std::get<Draft>(future.result());
        QPointer<ComposerWindow> window = make(profile, draft);
        QVERIFY(window->findChildren<Chip *>("attachment").isEmpty()); // it is seen in the text
        bodyOf(window)->setFocus();
        QTest::keyClicks(bodyOf(window), QStringLiteral("Nice."));
        const Draft now = window->draft();
        QVERIFY2(now.body.endsWith(QLatin1String("wrote:\n> Look: a cat [cat]\nNice.")), qPrintable(now.body));
        QVERIFY2(now.html.contains(QLatin1String("<blockquote type=\"cite\">\n<div>Look: <b>a cat</b> <img src=\"cid:")), qPrintable(now.html));
        QCOMPARE(now.attachments.size(), 1);
        QCOMPARE(now.attachments.first().bytes, png());
        // From the store once more.
        window->saveNow();
        QTRY_COMPARE(mail.reader().drafts().size(), 1);
        const auto kept = mail.reader().draft(mail.reader().drafts().first().id);
        discard(window);
        window = make(profile, *kept);
        QCOMPARE(window->draft().html, now.html);
        QCOMPARE(window->draft().attachments, now.attachments);
        discard(window);
    }

    /// Plain text answers plain text.
    void asTheOriginal()
    {
        TestProfile profile;
        const MessageId message = profile.addMessage("From: Bob <bob@example.net>\r\nTo: ada@example.org\r\nSubject: x\r\n\r\nwords\r\n");
        Mail &mail = profile.open();
        auto future = mail.makeReply(message, Mail::AnswerMode::Reply, {}, WritingForm::AsOriginal);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(std::get<Draft>(future.result()).html.isEmpty());
    }
};

QTEST_MAIN(FormattedComposerTest)
#include "FormattedComposerTest.moc"
