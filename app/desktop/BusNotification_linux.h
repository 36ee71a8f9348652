// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notification.h"

#include <QtGlobal>
#include <optional>

class QDBusPendingCallWatcher;

namespace postrider {

/// A notification by org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
///
/// Thread: main. Owns nothing on the bus; all calls are asynchronous, one at a time, so that each one takes the place of the one before. Text is escaped for servers that read
/// markup in it.
class BusNotification : public Notification {
    Q_OBJECT
public:
    BusNotification();

    /// There is a session bus; whether a server listens shows when something is shown.
    static bool isAvailable();
    void show(const Content &content) override;
    void withdraw() override;

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);
    void onToken(quint32 id, const QString &token);
    void onClosed(quint32 id, quint32 reason);

private:
    void askCapabilities();
    void send();
    void onShown(QDBusPendingCallWatcher *call);

    std::optional<bool> m_readsMarkup; ///< nothing: not asked yet
    bool m_asking = false;
    bool m_sending = false;
    std::optional<Content> m_next; ///< to be shown when the answer is there
    bool m_withdrawn = false; ///< what is being sent is no news any more
    quint32 m_id = 0; ///< on the screen; 0: none
    QString m_token;
};

} // namespace postrider
