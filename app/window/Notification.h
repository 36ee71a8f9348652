// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace postrider {

/// A message of the desktop that something arrived. One implementation per platform: Notification_*.cpp decides which.
/// Thread: main. Never blocks on the desktop, never shows markup: texts are plain.
class Notification : public QObject {
    Q_OBJECT
public:
    static std::unique_ptr<Notification> make();

    /// Shows it, in place of the one shown before. `token` comes back if the person clicks.
    virtual void show(const QString &title, const QString &text, qint64 token) = 0;

Q_SIGNALS:
    void clicked(qint64 token);
};

} // namespace postrider
