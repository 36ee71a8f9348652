// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Bar.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace postrider {

/// The bars over the panes: what went wrong, in plain words, with the button that helps. At most three, and those that last; never a modal box.
///
/// Thread: main. Owns its bars, each known by a key so that the same trouble is said once. Knows no mail.
class NoticeStack : public QWidget {
    Q_OBJECT
public:
    struct Notice {
        Bar::Tone tone = Bar::Tone::Warning;
        QString text;
        QString details;
        QString button; ///< empty: none
        std::function<void()> onButton;
        QString secondButton;
        std::function<void()> onSecondButton;
        bool lasting = false; ///< not pushed out by others: it goes when it is dealt with, or closed
        bool again = false; ///< it has just happened, once more: said although the same was closed before
    };

    explicit NoticeStack(QWidget *parent = nullptr);

    /// Shows it, or changes the one with this key. What the person closed stays closed until its text is another.
    void show(const QString &key, const Notice &notice);
    void remove(const QString &key);
    Bar *bar(const QString &key) const { return m_bars.value(key); }
    int count() const { return int(m_bars.size()); }

private:
    void makeRoom();

    QHash<QString, Bar *> m_bars;
    QStringList m_order;
    QHash<QString, QString> m_closedTexts;
    QSet<QString> m_lasting;
};

} // namespace postrider
