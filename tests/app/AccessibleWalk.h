// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace postrider {

/// Looks at every control of a window as a screen reader and a keyboard do, and says what is wrong: what has no name, a label that belongs to no field, an order of the keyboard
/// that jumps, a button that only a mouse can press.
/// Thread: main. Changes nothing.
class AccessibleWalk {
public:
    static QStringList complaints(QWidget *root)
    {
        AccessibleWalk walk;
        walk.look(root);
        walk.lookAtOrder(root);
        return walk.m_complaints;
    }
    int controls = 0;

    static bool isControl(const QWidget *widget)
    {
        if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QMenuBar *>(widget))
            return false;
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget)
            || qobject_cast<const QTabBar *>(widget);
    }
    /// Qt's own, within a control that is looked at as a whole.
    static bool isInner(const QWidget *widget)
    {
        for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QKeySequenceEdit *>(above)
                || qobject_cast<const QTabBar *>(above) || qobject_cast<const QLineEdit *>(above))
                return true;
            if (above->isWindow())
                break;
        }
        return widget->objectName().startsWith(QLatin1String("qt_"));
    }

private:
    static QString nameOf(const QWidget *widget)
    {
        QString path;
        for (const QWidget *at = widget; at; at = at->parentWidget()) {
            path.prepend(QStringLiteral("/%1%2").arg(QLatin1String(at->metaObject()->className()), at->objectName().isEmpty() ? QString() : QLatin1Char('#') + at->objectName()));
            if (at->isWindow())
                break;
        }
        return path.remove(QStringLiteral("postrider::"));
    }
    void complain(const QWidget *widget, const char *what) { m_complaints.append(QLatin1String(what) + QStringLiteral(": ") + nameOf(widget)); }

    void look(QWidget *root)
    {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != root->window())
                continue;
            if (isControl(widget) && !isInner(widget))
                lookAt(widget);
            if (auto *label = qobject_cast<QLabel *>(widget))
                lookAtLabel(label);
        }
    }

    void lookAt(QWidget *widget)
    {
        ++controls;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face) {
            complain(widget, "not there for a screen reader");
            return;
        }
        if (face->text(QAccessible::Name).trimmed().isEmpty())
            complain(widget, "no name");
        const bool keys = qobject_cast<const QKeySequenceEdit *>(widget); // Qt gives it none, and speaks its name all the same
        if (!keys && (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client))
            complain(widget, "no role");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->isCheckable() && button->isChecked() != bool(face->state().checked))
            complain(widget, "its state is not told");
    }

    /// "Name:" beside a field leads to it.
    void lookAtLabel(const QLabel *label)
    {
        if (!label->text().endsWith(QLatin1Char(':')) || label->buddy())
            return;
        const QWidget *parent = label->parentWidget();
        for (const QWidget *other : parent ? parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly) : QList<QWidget *>()) {
            if (!other->isVisible() || qobject_cast<const QAbstractButton *>(other) || !isControl(other))
                continue;
            const bool beside = other->geometry().top() < label->geometry().bottom() && other->geometry().bottom() > label->geometry().top();
            if (beside && other->accessibleName().isEmpty())
                complain(label, "a label that leads to no field");
        }
    }

    /// From one to the next within a part of the window: on in the line, or down; never back up in the same column.
    void lookAtOrder(QWidget *root)
    {
        QWidget *first = root->window();
        QWidget *last = nullptr;
        QWidget *at = first->nextInFocusChain();
        for (int i = 0; at && at != first && i < 10'000; ++i, at = at->nextInFocusChain()) {
            const bool stop = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled() && (at == root || root->isAncestorOf(at)) && isControl(at) && !isInner(at);
            if (!stop)
                continue;
            if (last && last->parentWidget() == at->parentWidget()) {
                const QRect before = last->geometry(), now = at->geometry();
                const bool up = now.bottom() < before.top() && now.left() < before.right();
                const bool back = now.top() < before.bottom() && now.bottom() > before.top() && now.right() < before.left() && root->layoutDirection() == Qt::LeftToRight;
                if (up || back)
                    m_complaints.append(QStringLiteral("the keyboard jumps back: from %1 to %2").arg(nameOf(last), nameOf(at)));
            }
            last = at;
        }
    }

    QStringList m_complaints;
};

} // namespace postrider
