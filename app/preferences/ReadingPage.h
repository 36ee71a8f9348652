// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"

class QAction;

namespace postrider {

/// How messages are read. What also stands in the View menu is the same choice: the page shows the menu's actions and triggers them.
/// Thread: main. Owns its fields; the actions are the window's.
class ReadingPage : public PreferencesPage {
    Q_OBJECT
public:
    struct Actions {
        QList<QAction *> forms; ///< formatted, simply, as text: one of them is checked
        QAction *darken;
        QAction *conversations; ///< read whole
        QAction *group; ///< the list shows conversations
    };
    explicit ReadingPage(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace postrider
