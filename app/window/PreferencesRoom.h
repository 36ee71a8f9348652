// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace postrider {

class ActionTable;
class Mail;
class PreferencesWindow;

/// Opens the preferences, and says which pages there are.
/// Thread: main. The window owns itself; there is one at a time.
class PreferencesRoom : public QObject {
    Q_OBJECT
public:
    PreferencesRoom(Mail &mail, ActionTable &actions, QWidget *window);

    /// `page`: PreferencesWindow::Page::name; empty: where one was, or the first.
    void open(const QString &page = {});

private:
    QWidget *makeReading() const;

    Mail &m_mail;
    ActionTable &m_actions;
    QWidget *m_window;
    QPointer<PreferencesWindow> m_open;
};

} // namespace postrider
