// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessagePane.h"
#include "app/window/MainWindow.h"
#include "tests/app/FilledProfile.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>

namespace postrider {

/// The whole window on a filled profile, active, with its list loaded and the keyboard in it.
/// Thread: main. Owns the window; the profile belongs to the test.
struct WindowScreen {
    explicit WindowScreen(FilledProfile &filled) : profile(filled), window(filled.open(), {filled.path(), filled.undoWindow})
    {
        window.resize(1200, 700);
        window.show();
        window.activateWindow();
        [&] { QTRY_VERIFY(list()->model() && window.messagePane()->model()->isLoaded()); }();
        QApplication::setActiveWindow(&window);
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }(); // shortcuts need it
        list()->setFocus();
        QCoreApplication::processEvents();
    }
    MessageList *list() const { return window.messagePane()->list(); }
    MessageListModel *model() const { return window.messagePane()->model(); }
    /// Shortcuts need an active window, and a dialog that closed leaves none.
    void activate()
    {
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    /// Selects a row and waits until the window's actions know.
    void select(int row)
    {
        list()->selectRow(row);
        [&] { QTRY_VERIFY(window.action("archive")->isEnabled()); }();
    }
    MessageId selected() const { return list()->selectedMessages().value(0); }
    std::optional<MessageRow> row(MessageId id) { return profile.mail().reader().messageRow(id); }

    FilledProfile &profile;
    MainWindow window;
};

/// The box that asks something; null: none does.
inline QMessageBox *question()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QMessageBox *>(widget);
        if (box && box->isVisible())
            return box;
    }
    return nullptr;
}

/// Clicks the button with this text.
inline void answer(const QString &text)
{
    QTRY_VERIFY(question());
    for (QAbstractButton *button : question()->buttons()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

} // namespace postrider
