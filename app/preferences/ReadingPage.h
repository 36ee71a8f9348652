// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"

namespace postrider {

/// What happens by itself when a message is opened, or goes away. Thread: main.
class ReadingPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit ReadingPage(QWidget *parent = nullptr);
};

} // namespace postrider
