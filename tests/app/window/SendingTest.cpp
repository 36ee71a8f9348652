// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountsWindow.h"
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/outbox/OutboxCard.h"
#include "app/outbox/OutboxPane.h"
#include "app/outbox/SendDetails.h"
#include "app/widgets/Bar.h"
#include "app/window/MainWindow.h"
#include "app/window/NoticeStack.h"
#include "app/window/QuitQuestion.h"
#include "app/window/SendNotices.h"
#include "app/window/UndoBar.h"
#include "tests/app/SentMail.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

using namespace postrider;

/// What the window does about sent mail, by click and key: undo, notices that last, the outbox's undo, quitting, settings.
class SendingTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<MainWindow> open(FilledProfile &profile, qint64 undoWindow = 0)
    {
        profile.undoWindow = undoWindow;
        auto window = std::make_unique<MainWindow>(profile.open(), MainWindow::Options{profile.path(), undoWindow});
        window->resize(1100, 700);
        window->show();
        window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        return window;
    }
    template <class W> static W *topLevel()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<W *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void click(QWidget *in, const char *name)
    {
        auto *button = in->findChild<QPushButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static Bar *notice(MainWindow &window) { return window.notices()->bar(SendNotices::key()); }
    static void clickShow(MainWindow &window)
    {
        for (auto *button : notice(window)->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show") && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("no Show");
    }
    static Draft draft(FilledProfile &profile, const QString &subject)
    {
        Draft made;
        made.account = profile.account;
        made.from = {"Ada Lovelace", "ada@example.org"};
        made.to = {{"Grace", "grace@example.org"}};
        made.subject = subject;
        made.body = "Dear Grace,\n\nthe text.\n";
        return made;
    }
    /// Writes and sends by the keyboard.
    static void send(MainWindow &window, FilledProfile &profile, const QString &subject)
    {
        Q_EMIT window.findChild<OutboxPane *>()->openDraft(save(profile, draft(profile, subject)));
        QTRY_VERIFY(topLevel<ComposerWindow>());
        QPointer<ComposerWindow> composer = topLevel<ComposerWindow>();
        auto *body = composer->findChild<BodyEdit *>(QStringLiteral("body"));
        QTextCursor cursor = body->textCursor();
        cursor.setPosition(5);
        body->setTextCursor(cursor);
        click(composer, "send");
        QTRY_VERIFY(!composer);
    }
    static DraftId save(FilledProfile &profile, const Draft &draft)
    {
        auto future = profile.mail().saveDraft(draft);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, test::patience))
            return {};
        return std::get<DraftId>(future.result());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void undoOpensTheComposerAsItWas()
    {
        FilledProfile profile;
        const auto window = open(profile, test::patience);
        send(*window, profile, "Taken back");
        UndoBar *bar = window->undoBar();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->sentence(), QStringLiteral("Sending \u201cTaken back\u201d"));
        QVERIFY(bar->secondsLeft() > 25 && bar->secondsLeft() <= 30);
        click(bar, "undo");
        QTRY_VERIFY(topLevel<ComposerWindow>());
        auto *composer = topLevel<ComposerWindow>();
        QCOMPARE(composer->draft().subject, QStringLiteral("Taken back"));
        QCOMPARE(composer->draft().to.first().address, QStringLiteral("grace@example.org"));
        QCOMPARE(composer->place().cursor, 5);
        QTRY_VERIFY(profile.mail().reader().outbox().isEmpty());
        delete composer;
    }

    void ctrlZTakesBackWhatWasSentLast()
    {
        FilledProfile profile(3);
        const auto window = open(profile, test::patience);
        send(*window, profile, "Taken back by key");
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(window->action("undo")->isEnabled());
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(topLevel<ComposerWindow>());
        QTRY_VERIFY(profile.mail().reader().outbox().isEmpty());
        QVERIFY(!window->action("undo")->isEnabled());
        delete topLevel<ComposerWindow>();
    }

    void sendNowLiftsTheWait()
    {
        FilledProfile profile;
        const auto window = open(profile, test::patience);
        send(*window, profile, "At once");
        QVERIFY(profile.mail().reader().outbox().first().notBefore > 0);
        click(window->undoBar(), "second");
        QTRY_COMPARE(profile.mail().reader().outbox().first().notBefore, 0);
        QVERIFY(!window->undoBar()->isVisible());
    }

    void anUndoThatComesTooLateIsRefusedTruthfully()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "On its way", {"grace@example.org"}, [](SendOp &op) { op.begin(); });
        const auto window = open(profile);
        OutboxCard *card = nullptr;
        window->folderTree()->chooseOutbox();
        QTRY_VERIFY((card = window->findChild<OutboxCard *>()));
        // The store knows already that it has begun, the screen not yet: as when both happen at once.
        Q_EMIT card->actionRequested(OutboxAction::Cancel);
        QTRY_VERIFY(card->findChild<Bar *>() && card->findChild<Bar *>()->isVisible());
        QVERIFY2(card->findChild<Bar *>()->text().contains("too late"), qPrintable(card->findChild<Bar *>()->text()));
        QVERIFY(profile.mail().reader().outboxItem(id));
    }

    void theBarGoesWhenItBeginsToLeave()
    {
        FilledProfile profile;
        const auto window = open(profile, test::patience);
        send(*window, profile, "First");
        send(*window, profile, "Second");
        QCOMPARE(window->undoBar()->sentence(), QStringLiteral("Sending \u201cSecond\u201d"));
        QCOMPARE(profile.mail().reader().outbox().size(), 2);
        SentMail::goOn(profile, profile.mail().reader().outbox().last().id, [](SendOp &op) { op.begin(); });
        QTRY_VERIFY(!window->undoBar()->isVisible());
        // The first one can still be taken back from the outbox.
        window->folderTree()->chooseOutbox();
        OutboxCard *first = nullptr;
        QTRY_VERIFY([&] {
            for (auto *card : window->findChildren<OutboxCard *>())
                first = card->item().subject == QLatin1String("First") ? card : first;
            return first && first->findChild<QPushButton *>("edit");
        }());
        click(first, "edit");
        QTRY_VERIFY(topLevel<ComposerWindow>());
        delete topLevel<ComposerWindow>();
    }

    void scheduledSaysWhen()
    {
        FilledProfile profile;
        const auto window = open(profile, test::patience);
        Draft later = draft(profile, "Later");
        later.options.notBefore = QDateTime(QDate::currentDate().addDays(1), QTime(8, 0)).toMSecsSinceEpoch();
        Q_EMIT window->findChild<OutboxPane *>()->openDraft(save(profile, later));
        QTRY_VERIFY(topLevel<ComposerWindow>());
        QPointer<ComposerWindow> composer = topLevel<ComposerWindow>();
        QCOMPARE(composer->findChild<QPushButton *>("send")->text(), QStringLiteral("Send later"));
        click(composer, "send");
        QTRY_VERIFY(!composer);
        QVERIFY2(window->undoBar()->sentence().startsWith("Will be sent tomorrow at "), qPrintable(window->undoBar()->sentence()));
        QVERIFY(profile.mail().reader().outbox().first().scheduled);
        click(window->undoBar(), "undo");
        QTRY_VERIFY(topLevel<ComposerWindow>());
        QCOMPARE(topLevel<ComposerWindow>()->draft().options.notBefore, later.options.notBefore);
        delete topLevel<ComposerWindow>();
    }

    void cancelInTheOutboxCanBePutBack()
    {
        FilledProfile profile;
        SentMail::put(profile, "Stopped", {"grace@example.org"});
        const auto window = open(profile);
        window->folderTree()->chooseOutbox();
        QTRY_VERIFY(window->findChild<OutboxCard *>());
        auto *card = window->findChild<OutboxCard *>();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Delete);
        QTRY_VERIFY(window->undoBar()->isVisible());
        QTRY_VERIFY(profile.mail().reader().outbox().isEmpty());
        QCOMPARE(profile.mail().reader().drafts().size(), 1);
        click(window->undoBar(), "undo");
        QTRY_COMPARE(profile.mail().reader().outbox().size(), 1);
        QTRY_VERIFY(profile.mail().reader().drafts().isEmpty());
    }

    void aFailureStaysUntilActedUpon()
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Photos", {"grace@example.org", "nobody@example.net"});
        auto window = open(profile);
        QVERIFY(!notice(*window));
        SentMail::goOn(profile, id, SentMail::refuseLast);
        QTRY_VERIFY(notice(*window));
        QVERIFY2(notice(*window)->text().startsWith("\u201cPhotos\u201d was not sent. Refused: nobody@example.net"), qPrintable(notice(*window)->text()));
        // Three others do not push it out.
        for (int i = 0; i < 4; ++i)
            window->notices()->show(QString::number(i), {Bar::Tone::Warning, QStringLiteral("trouble %1").arg(i), {}, {}, {}, {}, {}, false});
        QVERIFY(notice(*window));
        clickShow(*window);
        QTRY_VERIFY(window->findChild<OutboxCard *>() && window->findChild<OutboxCard *>()->hasFocus());
        QVERIFY(notice(*window)); // looking at it is not acting
        // Closed, it is there again after a restart.
        Q_EMIT notice(*window)->closed();
        QVERIFY(!notice(*window));
        window.reset();
        profile.close();
        window = open(profile);
        QVERIFY(notice(*window));
        window->folderTree()->chooseOutbox();
        QTRY_VERIFY(window->findChild<OutboxCard *>());
        click(window->findChild<OutboxCard *>(), "sendToOthers");
        QTRY_VERIFY(!notice(*window));
        QTRY_VERIFY(window->undoBar()->isVisible() && window->undoBar()->sentence().contains("nobody@example.net"));
    }

    void severalAreOneBar()
    {
        FilledProfile profile;
        SentMail::put(profile, "One", {"nobody@example.net"}, SentMail::refuseLast);
        SentMail::put(profile, "Two", {"grace@example.org"}, SentMail::loseConnection);
        const OpId three = SentMail::put(profile, "Three", {"grace@example.org"}, [](SendOp &op) { SentMail::bounce(op); });
        const auto window = open(profile);
        QVERIFY(notice(*window)->text().startsWith("3 message"));
        // Its details were read: that one is done.
        window->folderTree()->chooseOutbox();
        QTRY_COMPARE(window->findChildren<OutboxCard *>().size(), 3);
        for (auto *card : window->findChildren<OutboxCard *>()) {
            if (card->item().id == three)
                click(card, "details");
        }
        QTRY_VERIFY(window->findChild<SendDetails *>());
        QTRY_VERIFY(notice(*window)->text().startsWith("2 message"));
        window->findChild<SendDetails *>()->close();
    }

    void quittingWithUnsentMailAsks()
    {
        FilledProfile profile;
        SentMail::put(profile, "Waits", {"grace@example.org"}, [](SendOp &op) { SentMail::putOff(op); });
        SentMail::put(profile, "Later", {"grace@example.org"}, [](SendOp &op) { SentMail::schedule(op, SentMail::now() + 86'400'000); });
        SentMail::put(profile, "Held", {"nobody@example.net"}, SentMail::refuseLast);
        SentMail::put(profile, "Sent", {"grace@example.org"}, SentMail::accept);
        const auto window = open(profile);
        QVERIFY(!window->close());
        QTRY_VERIFY(window->findChild<QuitQuestion *>());
        QPointer<QuitQuestion> question = window->findChild<QuitQuestion *>();
        QStringList words;
        for (const auto *label : question->findChildren<QLabel *>())
            words.append(label->text());
        const QString all = words.join(u'\n');
        for (const char *part : {"3 message", "Waiting for the next attempt: 1", "To be sent later: 1", "Waiting for you: 1"})
            QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
        QTest::keyClick(question, Qt::Key_Return); // the default is to stay
        QTRY_VERIFY(!question);
        QVERIFY(window->isVisible());
        QVERIFY(!window->close());
        QTRY_VERIFY(window->findChild<QuitQuestion *>());
        click(window->findChild<QuitQuestion *>(), "quit");
        QTRY_VERIFY(!window->isVisible());
    }

    void sendNowAndQuitWaits()
    {
        FilledProfile profile;
        const OpId one = SentMail::put(profile, "One", {"grace@example.org"}, [](SendOp &op) { SentMail::putOff(op); });
        const OpId two = SentMail::put(profile, "Two", {"grace@example.org"}, [](SendOp &op) { SentMail::putOff(op); });
        const OpId later = SentMail::put(profile, "Later", {"grace@example.org"}, [](SendOp &op) { SentMail::schedule(op, SentMail::now() + 86'400'000); });
        const auto window = open(profile);
        QVERIFY(!window->close());
        QTRY_VERIFY(window->findChild<QuitQuestion *>());
        QPointer<QuitQuestion> question = window->findChild<QuitQuestion *>();
        click(question, "sendNowAndQuit");
        QTRY_COMPARE(profile.mail().reader().outboxItem(one)->nextAttempt, 0);
        QVERIFY(profile.mail().reader().outboxItem(later)->scheduled); // what has its time keeps it
        QVERIFY(question->findChild<QProgressBar *>()->isVisible());
        SentMail::goOn(profile, one, SentMail::accept);
        QTRY_COMPARE(question->findChild<QProgressBar *>()->value(), 1);
        QVERIFY(window->isVisible());
        SentMail::goOn(profile, two, SentMail::accept);
        QTRY_VERIFY(!window->isVisible());
    }

    void whatCannotBeSentNowIsSaid()
    {
        FilledProfile profile;
        const OpId one = SentMail::put(profile, "One", {"grace@example.org"}, [](SendOp &op) { SentMail::putOff(op); });
        const auto window = open(profile);
        QVERIFY(!window->close());
        QTRY_VERIFY(window->findChild<QuitQuestion *>());
        QPointer<QuitQuestion> question = window->findChild<QuitQuestion *>();
        click(question, "sendNowAndQuit");
        QTRY_COMPARE(profile.mail().reader().outboxItem(one)->nextAttempt, 0);
        SentMail::goOn(profile, one, [](SendOp &op) { SentMail::putOff(op); });
        QTRY_VERIFY(question->findChild<QLabel *>("progressText")->text().contains("could not be sent now"));
        QVERIFY(window->isVisible());
        click(question, "stay");
        QTRY_VERIFY(!question);
        QVERIFY(window->isVisible());
    }

    void settingsOfAnAccount()
    {
        FilledProfile profile;
        const auto window = open(profile);
        Q_EMIT window->folderTree()->accountMenuAt(profile.account, window->mapToGlobal(QPoint(20, 120)));
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *action = window->findChild<QAction *>("accountSettings");
        QVERIFY(action);
        action->trigger();
        if (auto *menu = QApplication::activePopupWidget())
            menu->close();
        QTRY_VERIFY(window->findChild<AccountsWindow *>());
        auto *room = window->findChild<AccountsWindow *>();
        QCOMPARE(room->current(), profile.account);
        room->showAccount(profile.account, AccountPages::Kind::Sending);
        auto *dialog = room->findChild<AccountPages *>();
        QCOMPARE(dialog->findChild<QComboBox *>("readReceipts")->currentIndex(), int(SendingPolicy::ReadReceipts::Ask));
        QTest::keyClick(dialog->findChild<QComboBox *>("readReceipts"), Qt::Key_Up);
        QTest::keyClick(dialog->findChild<QComboBox *>("refusals"), Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QComboBox *>("filing"), Qt::Key_End);
        click(dialog, "save");
        const SendingPolicy wanted{SendingPolicy::Refusals::SendToOthers, SendingPolicy::ReadReceipts::Never, SentFiling::ByServer};
        QTRY_VERIFY(profile.mail().reader().account(profile.account)->sending == wanted);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    Theme::current().setReducedMotion(true);
    SendingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SendingTest.moc"
