// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountAssistant.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace postrider::test {

/// A dialog's fields, buttons and texts by their names, as a person sees and uses them: what is hidden cannot be used, and says nothing.
/// Thread: main. Owns nothing.
class AssistantScreen {
public:
    explicit AssistantScreen(QWidget &dialog) : m_dialog(dialog) { }

    void type(const char *name, const QString &text) const
    {
        auto *field = m_dialog.findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(field && field->isVisible(), name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    void click(const char *name) const
    {
        QAbstractButton *button = nullptr;
        QTRY_VERIFY2((button = m_dialog.findChild<QAbstractButton *>(QLatin1String(name))) && button->isVisible() && button->isEnabled(), name);
        // On the box, where it is one with words beside it.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->isRightToLeft() ? button->width() - 12 : 12, button->height() / 2));
    }
    QString text(const char *name) const
    {
        for (const QLabel *label : m_dialog.findChildren<QLabel *>(QLatin1String(name))) {
            if (label->isVisible())
                return label->text().remove(QChar(0x200B));
        }
        return {};
    }
    QString field(const char *name) const { return m_dialog.findChild<QLineEdit *>(QLatin1String(name))->text(); }
    bool canClick(const char *name) const
    {
        auto *button = m_dialog.findChild<QAbstractButton *>(QLatin1String(name));
        return button && button->isVisible() && button->isEnabled();
    }
    bool isVisible(const char *name) const
    {
        auto *widget = m_dialog.findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    /// What a line of a list of steps says now.
    QString result(const char *row) const
    {
        auto *widget = m_dialog.findChild<QWidget *>(QLatin1String(row));
        return widget && widget->isVisible() ? widget->findChild<QLabel *>(QStringLiteral("result"))->text() : QString();
    }
    /// A key goes to whatever has the focus.
    void key(Qt::Key key) const
    {
        QWidget *focus = m_dialog.focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key);
    }
    void keys(const QString &text) const
    {
        QWidget *focus = m_dialog.focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, text);
    }
    /// From the start to the address, which is entered.
    void enterAddress(const QString &address) const
    {
        type("name", QStringLiteral("Ada"));
        click("next");
        type("address", address);
    }
    /// And to what comes of the search.
    void search(const QString &address) const
    {
        enterAddress(address);
        click("next");
    }

private:
    QWidget &m_dialog;
};

} // namespace postrider::test
