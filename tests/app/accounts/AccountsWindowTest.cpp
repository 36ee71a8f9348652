// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/FilledProfile.h"
#include "tests/app/accounts/RoomScreen.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;
using namespace postrider::test;
using Kind = AccountPages::Kind;

/// The room as a whole: the list of accounts, their order, what is not saved, and removing one.
class AccountsWindowTest : public QObject {
    Q_OBJECT
private:
    static QList<AccountId> order(Mail &mail)
    {
        QList<AccountId> ids;
        for (const Account &account : mail.reader().accounts())
            ids.append(account.id);
        return ids;
    }
    /// A message in the outbox, and a draft that is nowhere else.
    static void fillOutbox(FilledProfile &profile)
    {
        Draft draft;
        draft.account = profile.account;
        draft.from = {"Ada Lovelace", "ada@example.org"};
        draft.to = {{{}, "grace@example.org"}};
        draft.subject = "Later";
        draft.body = "x";
        const auto kept = profile.mail().saveDraft(draft);
        [&] { QTRY_VERIFY(kept.isFinished()); }();
        const auto sent = profile.mail().send(draft);
        [&] { QTRY_VERIFY(sent.isFinished()); }();
        QVERIFY(std::holds_alternative<OpId>(sent.result()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void orderByKeyAndByButton()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        const RoomScreen screen(mail, profile.account, Kind::General);
        QCOMPARE(screen.list()->count(), 2);
        QTest::keyClick(screen.list(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(order(mail), (QList<AccountId>{profile.secondAccount, profile.account}));
        QTRY_COMPARE(screen.list()->item(1)->text(), QStringLiteral("Work"));
        QCOMPARE(screen.room->current(), profile.account);
        screen.click("accountUp");
        QTRY_COMPARE(order(mail), (QList<AccountId>{profile.account, profile.secondAccount}));
        QTRY_VERIFY(!screen.room->findChild<QAbstractButton *>("accountUp")->isEnabled());
    }

    void goingToAnotherAccountLosesNothing()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::General);
        screen.type("accountName", "Half typ");
        QVERIFY(screen.message().contains("Not saved"));
        QTest::keyClick(screen.list(), Qt::Key_Down);
        QCOMPARE(screen.room->current(), profile.secondAccount);
        QCOMPARE(screen.find<QLineEdit>("accountName")->text(), QStringLiteral("Home"));
        QVERIFY(screen.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains("Not saved yet"));
        QTest::keyClick(screen.list(), Qt::Key_Up);
        QCOMPARE(screen.find<QLineEdit>("accountName")->text(), QStringLiteral("Half typ"));
        // And so does what is changed elsewhere meanwhile.
        profile.mail().setLook(profile.account, "Office", 3);
        QTRY_COMPARE(screen.list()->item(0)->text(), QStringLiteral("Office"));
        QCOMPARE(screen.find<QLineEdit>("accountName")->text(), QStringLiteral("Half typ"));
        screen.click("discard");
        QCOMPARE(screen.find<QLineEdit>("accountName")->text(), QStringLiteral("Office"));
        QVERIFY(!screen.canClick("save") && !screen.canClick("discard"));
        QVERIFY(!screen.list()->item(0)->data(Qt::AccessibleTextRole).toString().contains("Not saved yet"));
    }

    void closingAsks()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        RoomScreen screen(mail, profile.account, Kind::General);
        screen.type("accountName", "Office");
        QTest::keyClick(screen.room.data(), Qt::Key_Escape);
        screen.answer("Cancel");
        QTRY_VERIFY(!screen.question());
        QVERIFY(screen.room && screen.room->isVisible());
        QCOMPARE(screen.find<QLineEdit>("accountName")->text(), QStringLiteral("Office"));
        screen.room->close();
        QTRY_VERIFY(screen.question());
        QVERIFY2(screen.question()->informativeText().contains("Work: General"), qPrintable(screen.question()->informativeText()));
        screen.answer("Save");
        QTRY_VERIFY(!screen.room);
        QCOMPARE(mail.reader().account(profile.account)->name, QStringLiteral("Office"));
    }

    /// "Save", and it cannot be: the window stays, and shows what is wrong.
    void closingWithSomethingWrong()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        RoomScreen screen(mail, profile.account, Kind::Identities);
        screen.type("identityAddress", "nobody");
        screen.pages()->showPage(Kind::General);
        screen.type("accountName", "Office");
        screen.room->close();
        screen.answer("Save");
        QTRY_COMPARE(mail.reader().account(profile.account)->name, QStringLiteral("Office"));
        QTRY_VERIFY(screen.find<QLineEdit>("identityAddress"));
        QVERIFY(screen.message().contains("nobody"));
        // Mended later, it does not close by itself any more.
        screen.type("identityAddress", "nobody@example.org");
        screen.save();
        QTest::qWait(50);
        QVERIFY(screen.room && screen.room->isVisible());
    }

    void enterSaves()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        const RoomScreen screen(mail, profile.account, Kind::General);
        screen.type("accountName", "Office");
        screen.find<QLineEdit>("accountName")->setFocus();
        QTest::keyClick(screen.find<QLineEdit>("accountName"), Qt::Key_Return);
        QTRY_COMPARE(mail.reader().account(profile.account)->name, QStringLiteral("Office"));
        QTRY_VERIFY(screen.find<QLineEdit>("accountName")->hasFocus());
    }

    void everythingHasANameAndIsReachedByTab()
    {
        FilledProfile profile;
        const RoomScreen screen(profile.open(), profile.account, Kind::General);
        for (int page = 0; page <= int(Kind::Safety); ++page) {
            screen.pages()->showPage(Kind(page));
            QTabWidget *tabs = screen.pages()->findChild<QTabWidget *>();
            QSet<QWidget *> wanted;
            for (QWidget *widget : tabs->currentWidget()->findChildren<QWidget *>()) {
                const bool field =
                    qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QListWidget *>(widget);
                if (!field || !widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                auto *button = qobject_cast<QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
                // Of the colours only the chosen one: the arrows go to the others.
                if (!widget->objectName().startsWith("colour-") || button->isChecked())
                    wanted.insert(widget);
            }
            QVERIFY(!wanted.isEmpty());
            screen.list()->setFocus();
            for (int i = 0; i < 60 && !wanted.isEmpty(); ++i) {
                wanted.remove(QApplication::focusWidget());
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            }
            QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : qPrintable((*wanted.begin())->objectName()));
        }
    }

    void removingNamesWhatIsLost()
    {
        FilledProfile profile(3);
        Mail &mail = profile.open();
        fillOutbox(profile);
        const RoomScreen screen(mail, profile.account, Kind::General);
        QSignalSpy exports(screen.room.data(), &AccountsWindow::exportRequested);
        screen.click("removeAccount");
        QTRY_VERIFY(screen.question());
        const QString text = screen.question()->informativeText();
        for (const char *part : {"127.0.0.1 stays there", "1 message(s) in the outbox", "1 draft(s)", "keychain"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        QCOMPARE(screen.question()->defaultButton()->text().remove(u'&'), QStringLiteral("Cancel"));
        screen.answer("Export its mail first…");
        QTRY_COMPARE(exports.size(), 1);
        QCOMPARE(mail.reader().accounts().size(), 2);
        QTRY_VERIFY(!screen.question());
        screen.click("removeAccount");
        screen.answer("Remove account");
        QTRY_COMPARE(mail.reader().accounts().size(), 1);
        QTRY_COMPARE(screen.room->current(), profile.secondAccount);
        QVERIFY(screen.find<QLineEdit>("accountName"));
    }

    void removingWithPop3()
    {
        FilledProfile profile(3);
        profile.write([&](StoreWriter &writer) {
            Account account = *writer.accounts.find(profile.account);
            account.imap = {};
            account.pop3 = {"pop.example.org", 995, Security::ImplicitTls, {}};
            writer.accounts.setServers(account.id, account);
        });
        const RoomScreen screen(profile.open(), profile.account, Kind::General);
        screen.click("removeAccount");
        QTRY_VERIFY(screen.question());
        const QString text = screen.question()->informativeText();
        QVERIFY2(text.contains("3 message(s) on this computer will be deleted") && text.contains("left on pop.example.org stays"), qPrintable(text));
        screen.answer("Cancel");
        QTRY_VERIFY(!screen.question());
        QCOMPARE(profile.mail().reader().accounts().size(), 2);
    }

    void withoutAnAccount()
    {
        FilledProfile profile;
        Mail &mail = profile.open();
        const RoomScreen screen(mail, profile.account, Kind::General);
        QSignalSpy wanted(screen.room.data(), &AccountsWindow::addRequested);
        mail.removeAccount(profile.account);
        mail.removeAccount(profile.secondAccount);
        QTRY_COMPARE(screen.list()->count(), 0);
        QVERIFY(!screen.room->findChild<QAbstractButton *>("removeAccount")->isEnabled());
        QTest::mouseClick(screen.room->findChild<QAbstractButton *>("addAccount"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(AccountsWindowTest)
#include "AccountsWindowTest.moc"
