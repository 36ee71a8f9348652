// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/KeyScope.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <algorithm>

namespace postrider {

namespace {

/// A sign that could be typed: no Ctrl, Alt or Meta with it. (AltGr makes letters; it comes as Ctrl and Alt on Windows, with its text.)
bool isSign(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool altGr = others == (Qt::ControlModifier | Qt::AltModifier) && !key.text().isEmpty() && key.text().at(0).isPrint();
    return (others == Qt::NoModifier || altGr) && key.key() >= Qt::Key_Space && key.key() < Qt::Key_Escape;
}

bool isEditor(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget);
}

} // namespace

KeyScope::KeyScope(QWidget *window, const QList<QWidget *> &messages) : QObject(window), m_messages(messages)
{
    qApp->installEventFilter(this);
}

bool KeyScope::keeps(const QWidget *widget, const QKeyEvent &key)
{
    // What a cursor does in a text is the text's.
    const bool editing = key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete || key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    if (isEditor(widget))
        return isSign(key) || editing;
    if (qobject_cast<const QAbstractButton *>(widget))
        return key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier;
    return qobject_cast<const QComboBox *>(widget) && isSign(key);
}

bool KeyScope::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    auto *key = static_cast<QKeyEvent *>(event);
    const auto *window = static_cast<QWidget *>(parent());
    if (!window->isAncestorOf(widget))
        return false;
    // In a tree or another list letters look for a row.
    const bool elsewhere = std::none_of(m_messages.begin(), m_messages.end(), [widget](const QWidget *part) { return part == widget || part->isAncestorOf(widget); });
    const bool listed = elsewhere && qobject_cast<QAbstractItemView *>(widget) && isSign(*key);
    if (!listed && !keeps(widget, *key))
        return false;
    key->accept();
    return true;
}

} // namespace postrider
