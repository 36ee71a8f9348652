// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerSettings.h"
#include "app/composer/TemplatesDialog.h"
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerMenu.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/MergeDialog.h"
#include "app/composer/DraftAttachments.h"
#include "app/composer/FileLoad.h"
#include "app/composer/SendMenu.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Chip.h"
#include "app/widgets/TimeDialog.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QDragEnterEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace postrider;

class ComposerWindowTest : public QObject {
    Q_OBJECT

private:
    static QLineEdit *recipientInput(ComposerWindow *window, const char *name) { return window->findChild<QWidget *>(QLatin1String(name))->findChild<QLineEdit *>(); }
    static QString notice(ComposerWindow *window)
    {
        for (const auto *bar : window->findChildren<Bar *>("notice")) {
            if (!bar->isHidden())
                return bar->text();
        }
        return {};
    }
    static void clickNotice(ComposerWindow *window, const QString &text)
    {
        QPushButton *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (auto *button : window->findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    found = button;
            }
            return found != nullptr;
        });
        if (there)
            QTest::mouseClick(found, Qt::LeftButton);
        QVERIFY2(there, qPrintable("no button " + text));
    }
    static ComposerWindow *make(TestProfile &profile, const Draft &draft)
    {
        auto *window = new ComposerWindow(profile.mail(), draft);
        window->show();
        window->activateWindow();
        // Shortcuts belong to the active window.
        if (!QTest::qWaitForWindowActive(window))
            qWarning("the window did not become active");
        return window;
    }
    static void write(ComposerWindow *window, const QString &to, const QString &subject, const QString &body)
    {
        QTest::keyClicks(recipientInput(window, "to"), to);
        QTest::keyClicks(window->findChild<QLineEdit *>("subject"), subject);
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), body);
    }

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

    void sendsLaterFromTheMenu()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text of it");
        QTest::mouseClick(window->findChild<QPushButton *>("sendOptions"), Qt::LeftButton);
        auto *menu = window->findChild<SendMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return); // in one hour
        QTRY_VERIFY(!window);
        const OutboxItem item = profile.mail().reader().outbox().value(0);
        QVERIFY(item.scheduled);
        const qint64 wait = item.notBefore - QDateTime::currentMSecsSinceEpoch();
        QVERIFY(wait > 58 * 60'000 && wait <= 60 * 60'000);
    }

    /// A message that is not complete is not sent, and the time that was chosen is not forgotten.
    void aTimeStaysWhereSendingIsRefused()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        window->findChild<SendMenu *>()->openDialog();
        auto *dialog = window->findChild<TimeDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>("accept"), Qt::LeftButton); // tomorrow at eight
        QVERIFY(notice(window).contains("recipient"));
        QVERIFY(window->isVisible());
        auto *chip = window->findChild<Chip *>("chosenTime");
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(window->findChild<QPushButton *>("send")->text(), QStringLiteral("Send later"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(window->draft().options.notBefore), QDateTime(QDate::currentDate().addDays(1), QTime(8, 0)));
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(window->draft().options.notBefore, 0);
        QCOMPARE(window->findChild<QPushButton *>("send")->text(), QStringLiteral("Send"));
        window->hide();
    }

    void optionsAreKeptInTheDraft()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        QVERIFY(!window->draft().options.readReceipt);
        for (const char *name : {"deliveryReport", "readReceipt", "requireTls"}) {
            auto *action = window->findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action && action->isCheckable() && !action->isChecked(), name);
            QVERIFY2(action->text().contains(u'\n'), "each says what it does");
            action->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(profile.mail().reader().drafts().size(), 1, 4000);
        const SendOptions saved = profile.mail().reader().drafts().first().options;
        QVERIFY(saved.deliveryReport && saved.readReceipt && saved.requireTls);
        auto *chip = window->findChild<Chip *>("wantsReadReceipt");
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!window->draft().options.readReceipt && window->draft().options.requireTls);
        QVERIFY(!window->findChild<QAction *>("readReceipt")->isChecked());
        delete window;
        ComposerWindow *again = make(profile, *profile.mail().reader().draft(profile.mail().reader().drafts().first().id));
        QVERIFY(again->findChild<Chip *>("requiresTls"));
        delete again;
    }

    /// What is asked for stands in both menus, and is the same in both.
    void receiptsAreAskedForInTheMenu()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        auto *menu = window->findChild<QMenu *>("composerMenu");
        auto *receipt = window->findChild<QAction *>("readReceipt");
        QVERIFY(menu->actions().contains(receipt) && menu->actions().contains(window->findChild<QAction *>("deliveryReport")));
        QTimer::singleShot(0, menu, [menu, receipt] { QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(receipt).center()); });
        QTest::keyClick(window, Qt::Key_O, Qt::AltModifier); // returns when the menu has closed
        QVERIFY(window->draft().options.readReceipt && receipt->isChecked());
        auto *chip = window->findChild<Chip *>("wantsReadReceipt");
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!window->draft().options.readReceipt && !receipt->isChecked());
        delete window;
    }

    /// The status line says in which languages spelling is looked up, and lets one choose.
    void spellingLanguagesStandInTheStatusLine()
    {
        TestProfile profile;
        profile.open();
        Preferences::current().set(ComposerSettings::spellingLanguages, {QStringLiteral("en_US")});
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        auto *button = window->findChild<QToolButton *>("spelling");
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("American English"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Spelling: American English (United States)"));
        // A click opens the choice; what is chosen there stands in the line.
        QTimer::singleShot(0, button, [button] {
            QMenu *menu = button->menu();
            for (QAction *entry : menu->actions()) {
                if (entry->objectName() == QLatin1String("en_US"))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            }
            menu->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(button->text(), QStringLiteral("Spelling is not checked"));
        QCOMPARE(Preferences::current().get(ComposerSettings::spellingLanguages), QStringList("none"));
        // By key, too.
        QTimer::singleShot(0, button, [button] {
            QMenu *menu = button->menu();
            for (QAction *entry : menu->actions()) {
                if (entry->objectName() == QLatin1String("en_US"))
                    menu->setActiveAction(entry);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(button->text(), QStringLiteral("American English"));
        delete window;
    }

    /// Between Send and the queue the window does not go away, or a sent message would stay a draft.
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

    void importanceIsSeenAndKept()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text");
        window->findChild<QAction *>(QStringLiteral("importance%1").arg(int(Importance::High)))->trigger();
        auto *chip = window->findChild<Chip *>("importance");
        QVERIFY(chip && chip->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(profile.mail().reader().drafts().value(0).importance, Importance::High, 4000);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(window->draft().importance, Importance::Normal);
        delete window;
    }

    void templatesBeginMessages()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Report", "As every week");
        window->findChild<QAction *>("saveAsTemplate")->trigger();
        QTRY_COMPARE(profile.mail().reader().templates().size(), 1);
        QVERIFY(window->isVisible());
        TemplatesDialog dialog(profile.mail(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy begun(&dialog, &TemplatesDialog::begun);
        QTest::mouseClick(dialog.findChild<QPushButton *>("useTemplate"), Qt::LeftButton);
        QCOMPARE(begun.size(), 1);
        const Draft fresh = begun[0][0].value<Draft>();
        QVERIFY(!fresh.id.isValid() && !fresh.isTemplate);
        QCOMPARE(fresh.body, QStringLiteral("As every week"));
        delete window;
        // Opened to be edited it cannot be sent, and stays.
        window = make(profile, *profile.mail().reader().draft(profile.mail().reader().templates().first().id));
        QVERIFY(window->windowTitle().contains("Template"));
        window->send();
        QVERIFY(window->isVisible() && profile.mail().reader().outbox().isEmpty());
        delete window;
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

    void filesAreAttachedOrRefusedInWords()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QFile file(dir.filePath("plan.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the plan");
        file.close();
        ComposerWindow *window = make(profile, profile.draft());
        auto *body = window->findChild<BodyEdit *>("body");
        Q_EMIT body->filesDropped({file.fileName()});
        QTRY_COMPARE(window->draft().attachments.size(), 1);
        QCOMPARE(window->draft().attachments[0].name, QStringLiteral("plan.txt"));
        QCOMPARE(window->draft().attachments[0].bytes, QByteArray("the plan"));
        QCOMPARE(window->draft().attachments[0].type, QByteArray("text/plain"));
        Q_EMIT body->filesDropped({dir.filePath("missing.txt")});
        QTRY_VERIFY(notice(window).contains("missing.txt"));
        Q_EMIT body->filesDropped({dir.path()});
        QTRY_VERIFY(notice(window).contains("folder"));
        QCOMPARE(window->draft().attachments.size(), 1);
        QMimeData urls;
        urls.setUrls({QUrl::fromLocalFile("/tmp/a"), QUrl("https://example.org/b")});
        QCOMPARE(BodyEdit::filesIn(&urls), QStringList("/tmp/a"));
        delete window;
    }

    void filesAreLookedAtWhenTheyFall()
    {
        /// Counts who wants to know the files: of messages they are written then.
        class CountingFiles : public QMimeData {
        public:
            mutable int asked = 0;

        protected:
            QVariant retrieveData(const QString &type, QMetaType preferred) const override
            {
                asked += type == QLatin1String("text/uri-list");
                return QMimeData::retrieveData(type, preferred);
            }
        };
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QFile file(dir.filePath("plan.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the plan") == 8);
        file.close();
        CountingFiles files;
        files.setUrls({QUrl::fromLocalFile(file.fileName())});
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        files.asked = 0;
        for (QWidget *over : {static_cast<QWidget *>(window.get()), window->findChild<BodyEdit *>("body")->viewport()}) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
            QApplication::sendEvent(over, &enter);
            QVERIFY(enter.isAccepted());
            QDragLeaveEvent leave;
            QApplication::sendEvent(over, &leave);
        }
        QCOMPARE(files.asked, 0);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &drop);
        QTRY_COMPARE(window->draft().attachments.size(), 1);
    }

    void aMergeAsksWhatSendingAsks()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QFile file(dir.filePath("plan.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the plan") == 8);
        file.close();
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        write(window.get(), "{{Mail}}", "Hello", "The plan is attached.");
        auto *menu = window->findChild<ComposerMenu *>();
        Q_EMIT menu->mergeRequested();
        QVERIFY2(notice(window.get()).contains("attached"), qPrintable(notice(window.get())));
        QVERIFY(!window->findChild<MergeDialog *>());
        Q_EMIT window->findChild<BodyEdit *>("body")->filesDropped({file.fileName()});
        Q_EMIT menu->mergeRequested();
        QVERIFY2(notice(window.get()).contains("still being read"), qPrintable(notice(window.get())));
        QVERIFY(!window->findChild<MergeDialog *>());
        QTRY_COMPARE(window->draft().attachments.size(), 1);
        Q_EMIT menu->mergeRequested();
        QVERIFY(window->findChild<MergeDialog *>());
        delete window->findChild<MergeDialog *>();
        // The answer to a question goes on with what it was asked for: one letter to "{{Mail}}" is never sent.
        const std::unique_ptr<ComposerWindow> other(make(profile, profile.draft()));
        write(other.get(), "grace@example.org", "", "Hello");
        Q_EMIT other->findChild<ComposerMenu *>()->mergeRequested();
        clickNotice(other.get(), "Send without");
        QVERIFY(other->findChild<MergeDialog *>());
        QVERIFY(other->isVisible());
        QTest::qWait(50);
        QVERIFY(profile.mail().reader().outbox().isEmpty());
    }

    void pipesAreNotRead()
    {
        const auto outcome = FileLoad::read("/dev/null");
        QVERIFY(std::holds_alternative<Failure>(outcome));
    }
};

QTEST_MAIN(ComposerWindowTest)
#include "ComposerWindowTest.moc"
