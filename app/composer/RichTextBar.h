// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/RichTextEdit.h"

#include <QWidget>

class QToolButton;

namespace postrider {

class FlowLayout;

/// The buttons above a formatted message: each shows what holds where the cursor stands, has a name, and most have a key.
/// Thread: main. Owns its buttons and actions; the editor is the window's.
class RichTextBar : public QWidget {
    Q_OBJECT
public:
    RichTextBar(RichTextEdit &edit, QWidget *parent = nullptr);

Q_SIGNALS:
    void pictureRequested();

private:
    struct Item {
        const char *name; ///< of the object
        const char *icon;
        QString text;
        QKeySequence key;
        bool isCheckable = false;
    };
    QToolButton *add(const Item &item, const std::function<void(bool)> &act);
    void addMarks();
    void addStyles();
    void addBlocks();
    void addObjects();
    void addGap();
    void update();

    RichTextEdit &m_edit;
    FlowLayout *m_row;
    QList<std::pair<QToolButton *, std::function<bool()>>> m_states;
    QToolButton *m_style = nullptr;
};

} // namespace postrider
