// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"

namespace postrider {

/// What can be chosen about sending: how long it can be taken back, and what is asked before.
/// Thread: main. Owns nothing besides its fields.
class ComposingPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit ComposingPage(QWidget *parent = nullptr);
};

} // namespace postrider
