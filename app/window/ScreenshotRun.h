// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace postrider {

class DoctorWindow;
class MainWindow;

/// `--screenshot FILE`: waits until list and message are shown and all accounts are idle (20 s at most), writes the window as PNG and quits.
/// Thread: main. Owns its timer. Clicks nothing but the first message, if nothing is selected.
class ScreenshotRun : public QObject {
    Q_OBJECT
public:
    /// `room` is empty for the window, or the name of a room to show: "outbox", "drafts", "assistant", "composer", "activity", "doctor" (once it is done), and of the
    /// accounts "accounts" and "accounts-servers", "-connection", "-identities", "-folders", "-synchronisation", "-sending"; "conversation" for the first one
    /// of several messages, "message:WORDS" for the first message with these words in its subject.
    ScreenshotRun(MainWindow &window, const QString &file, const QString &room);

private:
    bool isReady();
    void step();
    void selectMessage(const QString &subject);
    void selectConversation();
    void openDoctor();
    void openAccounts();
    void shoot();

    MainWindow &m_window;
    const QString m_file;
    const QString m_room;
    QTimer m_timer;
    QElapsedTimer m_time;
    QElapsedTimer m_ready;
    bool m_opened = false;
    bool m_isSelected = false; ///< the conversation
    DoctorWindow *m_doctor = nullptr; ///< once opened; the window's
};

} // namespace postrider
