// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

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
    /// `startArguments`: what the desktop would have to start the program with for this profile.
    PreferencesRoom(Mail &mail, ActionTable &actions, const QStringList &startArguments, QWidget *window);

    /// `page`: PreferencesWindow::Page::name; empty: where one was, or the first.
    void open(const QString &page = {});

private:
    QWidget *makeReading() const;

    Mail &m_mail;
    ActionTable &m_actions;
    const QStringList m_startArguments;
    QWidget *m_window;
    QPointer<PreferencesWindow> m_open;
};

} // namespace postrider
