// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerSettings.h"
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "tests/app/TestProfile.h"
#include "tests/app/composer/ComposerScreen.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;
using namespace postrider::test;

class ComposerWindowTest : public QObject, private ComposerScreen {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void anUntouchedWindowClosesWithoutAQuestion()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
        QVERIFY(profile.mail().reader().drafts().isEmpty());
    }

    void anotherSenderHasAnotherSignature()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        Identity home = mail.reader().identities(profile.account).value(0);
        home.signature = QStringLiteral("Ada");
        Identity work;
        work.account = profile.account;
        work.address = {QStringLiteral("Ada at work"), QStringLiteral("work@example.com")};
        work.signature = QStringLiteral("Countess of Lovelace");
        work.bccSelf = true;
        for (const Identity &identity : {home, work}) {
            auto saved = mail.saveIdentity(identity);
            QTRY_VERIFY(saved.isFinished());
        }
        QPointer<ComposerWindow> window = make(profile, *mail.newDraft(profile.account));
        auto *from = window->findChild<QComboBox *>("from");
        auto *body = window->findChild<BodyEdit *>("body");
        QCOMPARE(from->count(), 2);
        QCOMPARE(body->text(), QStringLiteral("\n\n-- \nAda\n"));
        // One begins to write above it.
        QTest::keyClicks(body, QStringLiteral("Dear Bo"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(body->text(), QStringLiteral("Dear Bo\n\n-- \nCountess of Lovelace\n"));
        QCOMPARE(textOf(window->draft().bcc), QStringLiteral("Ada at work <work@example.com>"));
        QVERIFY(window->findChild<QWidget *>("bcc")->isVisible());
        QCOMPARE(window->draft().from, work.address);
        body->undo();
        QCOMPARE(body->text(), QStringLiteral("Dear Bo\n\n-- \nAda\n"));
        body->redo();
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Up);
        QCOMPARE(body->text(), QStringLiteral("Dear Bo\n\n-- \nAda\n"));
        QVERIFY(window->draft().bcc.isEmpty());
        QVERIFY(!window->findChild<QWidget *>("bcc")->isVisible());
        window->saveNow();
        QTRY_VERIFY(!mail.reader().drafts().isEmpty());
        delete window.data();
    }

    void anAddressWithADetailIsKept()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        draft.from.address = QStringLiteral("ada+shop@example.org");
        QPointer<ComposerWindow> window = make(profile, draft);
        auto *from = window->findChild<QComboBox *>("from");
        QCOMPARE(from->currentText(), QStringLiteral("Ada Lovelace <ada+shop@example.org>"));
        QCOMPARE(from->count(), 2);
        QCOMPARE(window->draft().from, draft.from);
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(window->draft().from.address, QStringLiteral("ada@example.org"));
        delete window.data();
    }

    void keyboardLeadsFromFieldToField()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        const auto type = [](const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); };
        const auto press = [](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); };
        type("grace@example.org");
        press(Qt::Key_Tab);
        type("Hello");
        press(Qt::Key_Tab);
        type("Text of it");
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        type("hidden@example.org");
        press(Qt::Key_Tab);
        const Draft draft = window->draft();
        QCOMPARE(draft.to, AddressList({{{}, "grace@example.org"}}));
        QCOMPARE(draft.bcc, AddressList({{{}, "hidden@example.org"}}));
        QCOMPARE(draft.subject, QStringLiteral("Hello"));
        QCOMPARE(draft.body, QStringLiteral("Text of it"));
        delete window;
    }

    void textIsKeptAsTyped()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        // Spaces that do not break, narrow ones, a tab, two line ends: French and tables need them.
        draft.body = QString::fromUtf8("Bonjour\u00a0!\n\n\t10\u202f000\u00a0\u20ac \n");
        QPointer<ComposerWindow> window = make(profile, draft);
        QCOMPARE(window->draft().body, draft.body);
        delete window;
    }

    void sendsWithCtrlEnter()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        QSignalSpy sent(window, &ComposerWindow::sent);
        write(window, "Grace <grace@example.org>", "Hello", "Text of it");
        QCOMPARE(window->windowTitle(), QStringLiteral("Hello"));
        QTest::keyClick(window->findChild<BodyEdit *>("body"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(notice(window).contains("Send it?") && window->isVisible(), "the keys ask the first time");
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        QTest::mouseClick(window->findChild<QPushButton *>("sendByKey"), Qt::LeftButton);
        QVERIFY(!Preferences::current().get(ComposerSettings::askSendByKey));
        QVERIFY(!window || window->isHidden());
        QTRY_VERIFY(!window);
        QCOMPARE(sent.size(), 1);
        const auto outbox = profile.mail().reader().outbox();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox[0].subject, QStringLiteral("Hello"));
        QCOMPARE(outbox[0].recipients, QStringList("grace@example.org"));
        QCOMPARE(outbox[0].id, sent[0][0].value<OpId>());
        QVERIFY(profile.mail().reader().drafts().isEmpty());
    }

    void closingWhileSendingLosesNothing()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text of it");
        window->send();
        QVERIFY(!window->close());
        QTRY_VERIFY(!window);
        QCOMPARE(profile.mail().reader().outbox().size(), 1);
        QCOMPARE(profile.mail().reader().drafts().size(), 0);
    }

    /// Whoever waits for an answer may die before it comes.
    void destructionDuringASaveIsHarmless()
    {
        TestProfile profile;
        profile.open();
        ComposerWindow *window = make(profile, profile.draft());
        write(window, "", "Hello", "Text of it");
        window->saveNow();
        delete window;
        QTRY_COMPARE(profile.mail().reader().drafts().size(), 1);
    }

    void autosavesOneDraft()
    {
        TestProfile profile;
        profile.open();
        ComposerWindow *window = make(profile, profile.draft());
        write(window, "grace@example.org", "Plan", "First");
        QTRY_COMPARE_WITH_TIMEOUT(profile.mail().reader().drafts().size(), 1, 4000);
        QTRY_VERIFY(window->findChild<QLabel *>("saved")->text().startsWith("Saved"));
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), " and more");
        QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!profile.mail().reader().drafts().isEmpty() && profile.mail().reader().drafts()[0].body == QLatin1String("First and more"));
        QCOMPARE(profile.mail().reader().drafts().size(), 1);
        delete window;
    }

    void closingAsksAndKeeps()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "", "Plan", "Kept");
        QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(window->isVisible());
        QCOMPARE(notice(window), QStringLiteral("Keep what you wrote?"));
        // Escape means: go on writing.
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(notice(window), QString());
        QVERIFY(window->isVisible());
        QTest::keyClick(window, Qt::Key_Escape);
        clickNotice(window, "Keep as draft");
        QTRY_VERIFY(!window);
        const auto drafts = profile.mail().reader().drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts[0].body, QStringLiteral("Kept"));
        // Opened again and not touched, it closes without a question and stays.
        window = make(profile, *profile.mail().reader().draft(drafts[0].id));
        QCOMPARE(window->findChild<BodyEdit *>("body")->toPlainText(), QStringLiteral("Kept"));
        QVERIFY(window->close()); // says so at once: a program that ends asks every window
        QTRY_VERIFY(!window);
        QCOMPARE(profile.mail().reader().drafts().size(), 1);
    }

    void discardingRemovesTheDraft()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "", "Plan", "Gone");
        QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(profile.mail().reader().drafts().size(), 1);
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), "x");
        window->close();
        clickNotice(window, "Discard");
        QTRY_VERIFY(!window);
        QTRY_COMPARE(profile.mail().reader().drafts().size(), 0);
    }

    void invalidAddressesStopIt()
    {
        TestProfile profile;
        profile.open();
        ComposerWindow *window = make(profile, profile.draft());
        write(window, "nobody, grace@example.org", "Hello", "Text");
        QTest::mouseClick(window->findChild<QAbstractButton *>("send"), Qt::LeftButton);
        QVERIFY(window->isVisible());
        QVERIFY2(notice(window).contains("nobody") && !notice(window).contains("grace"), qPrintable(notice(window)));
        QTest::keyClick(window, Qt::Key_Escape); // the bar first, and only then the question about the draft
        QCOMPARE(notice(window), QString());
        QVERIFY(window->isVisible());
        QTest::qWait(50);
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        delete window;
    }

    void asksOnceForSubjectAndAttachment()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "", "The plan is attached.");
        window->send();
        QVERIFY(notice(window).contains("no subject"));
        clickNotice(window, "Send without");
        QVERIFY2(notice(window).contains("attached"), qPrintable(notice(window)));
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        clickNotice(window, "Send as it is");
        QTRY_VERIFY(!window);
        QCOMPARE(profile.mail().reader().outbox().size(), 1);
    }

    void manyAreHiddenFromEachOther()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        for (int i = 0; i < SendQuestions::manyRecipients; ++i)
            (i % 2 ? draft.cc : draft.to).append(Address{QString(), QStringLiteral("p%1@example.org").arg(i)});
        draft.cc.append(Address{"Twice", "P0@example.org"});
        draft.subject = "Hello";
        QPointer<ComposerWindow> window = make(profile, draft);
        window->send();
        QVERIFY2(notice(window).contains("15 people"), qPrintable(notice(window)));
        QCOMPARE(window->draft().cc.size(), 7); // named in To already
        clickNotice(window, "Move all to Bcc");
        QVERIFY(window && window->isVisible());
        QVERIFY(window->draft().to.isEmpty() && window->draft().cc.isEmpty());
        QCOMPARE(window->draft().bcc.size(), 15);
        window->send();
        QTRY_VERIFY(!window);
        QCOMPARE(profile.mail().reader().outbox().first().recipients.size(), 15);
    }

    void needsARecipient()
    {
        TestProfile profile;
        profile.open();
        ComposerWindow *window = make(profile, profile.draft());
        write(window, "", "Hello", "Text");
        window->send();
        QVERIFY(notice(window).contains("recipient"));
        QVERIFY(window->isVisible());
        delete window;
    }

    void comesBackWhenSendingIsRefused()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        draft.to = {{"", "grace@example.org"}};
        draft.subject = "Hello";
        ComposerWindow *window = make(profile, draft);
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), "Precious");
        profile.mail().removeAccount(profile.account); // behind the window's back
        QTRY_VERIFY(profile.mail().reader().accounts().isEmpty());
        window->send();
        QVERIFY(window->isHidden());
        QTRY_VERIFY(window->isVisible());
        QVERIFY2(notice(window).contains("not sent"), qPrintable(notice(window)));
        QCOMPARE(window->draft().body, QStringLiteral("Precious"));
        delete window;
    }

    void copiesComeOnDemand()
    {
        TestProfile profile;
        profile.open();
        ComposerWindow *window = make(profile, profile.draft());
        QVERIFY(!window->findChild<QWidget *>("cc")->isVisible());
        QTest::mouseClick(window->findChild<QAbstractButton *>("showBcc"), Qt::LeftButton);
        QVERIFY(window->findChild<QWidget *>("bcc")->isVisible());
        QTest::keyClicks(recipientInput(window, "bcc"), "dora@example.org");
        QCOMPARE(window->draft().bcc.value(0).address, QStringLiteral("dora@example.org"));
        delete window;
        Draft draft = profile.draft();
        draft.cc = {{"", "carl@example.org"}};
        window = make(profile, draft);
        QVERIFY(window->findChild<QWidget *>("cc")->isVisible());
        delete window;
    }
};

QTEST_MAIN(ComposerWindowTest)
#include "ComposerWindowTest.moc"
