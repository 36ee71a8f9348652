// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"

namespace postrider {

/// How the program looks. Thread: main.
class AppearancePage : public PreferencesPage {
    Q_OBJECT
public:
    explicit AppearancePage(QWidget *parent = nullptr);
};

} // namespace postrider
