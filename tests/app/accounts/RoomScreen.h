// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountsWindow.h"
#include "tests/app/accounts/AssistantScreen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QTabWidget>

namespace postrider::test {

/// The room of the accounts on a profile, as a person sees and uses it: what is on the page that is shown, and the list beside it.
/// Thread: main. The window deletes itself when it closes; else it goes with this.
struct RoomScreen {
    RoomScreen(Mail &mail, AccountId account, AccountPages::Kind page) : room(new AccountsWindow(mail))
    {
        room->showAccount(account, page);
        QApplication::setActiveWindow(room);
        [this] { QVERIFY(QTest::qWaitForWindowActive(room)); }();
    }
    ~RoomScreen() { delete room; }

    AccountPages *pages() const
    {
        for (AccountPages *one : room->findChildren<AccountPages *>()) {
            if (one->account() == room->current())
                return one;
        }
        return nullptr;
    }
    template <class T> T *find(const char *name) const
    {
        for (T *one : pages()->findChildren<T *>(QLatin1String(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void type(const char *name, const QString &text) const
    {
        QLineEdit *field = nullptr;
        QTRY_VERIFY2((field = find<QLineEdit>(name)) && field->isEnabled(), name);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void click(const char *name) const
    {
        QAbstractButton *button = nullptr;
        const auto isThere = [&] {
            button = find<QAbstractButton>(name);
            if (!button)
                button = room->findChild<QAbstractButton *>(QLatin1String(name));
            return button && button->isVisible() && button->isEnabled();
        };
        QTRY_VERIFY2(isThere(), name); // what was done before may still be on its way
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }
    bool canClick(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        return button && button->isEnabled();
    }
    QString text(const char *name) const
    {
        auto *label = find<QLabel>(name);
        return label ? label->text().remove(QChar(0x200B)) : QString();
    }
    QString message() const { return text("message"); }
    /// Chooses by its words, with the keyboard.
    void choose(const char *name, const QString &words) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box && box->isEnabled(), name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != words; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), words);
    }
    void save() const
    {
        click("save");
        QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("Saved."), 20000);
    }
    QListWidget *list() const { return room->findChild<QListWidget *>("accountList"); }
    /// The box that asks something over the room; null: none does.
    static QMessageBox *question()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *box = qobject_cast<QMessageBox *>(widget);
            if (box && box->isVisible())
                return box;
        }
        return nullptr;
    }
    static void answer(const QString &words)
    {
        QTRY_VERIFY(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text().remove(u'&') == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(words));
    }

    QPointer<AccountsWindow> room;
};

} // namespace postrider::test
