// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"

#include <QStringList>

namespace postrider {

class Mail;

/// What the desktop shows of the program, and when it starts it.
/// Thread: main. What is the desktop's to keep (autostart, the default program) is looked up there when the page is made, and changed there.
class DesktopPage : public PreferencesPage {
    Q_OBJECT
public:
    /// `startArguments`: as Autostart::set.
    DesktopPage(Mail &mail, const QStringList &startArguments, QWidget *parent = nullptr);

private:
    void addNotifications(Mail &mail);
    void addIcon();
    void addStart(const QStringList &startArguments);
    void addDefaultProgram();
};

} // namespace postrider
