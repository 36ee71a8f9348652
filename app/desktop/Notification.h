// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <memory>

namespace postrider {

/// A message of the desktop that something arrived. One implementation per platform: Notification_*.cpp decides which.
/// Thread: main. One at a time. Never blocks on the desktop, never shows markup: texts are plain.
class Notification : public QObject {
    Q_OBJECT
public:
    struct Action {
        QString name; ///< comes back by `activated`
        QString text;
    };
    struct Content {
        QString title;
        QString text;
        QList<Action> actions; ///< buttons, where the desktop has them
        QString category; ///< as the Desktop Notifications Specification names them: "email.arrived"
    };
    /// What a click on the notification itself is called.
    static QString openAction() { return QStringLiteral("default"); }

    static std::unique_ptr<Notification> make();

    /// Shows it, in place of the one shown before.
    virtual void show(const Content &content) = 0;
    /// What it was about is no longer news.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// The person clicked it, or one of its buttons. `token`: the desktop's leave to come to the front (XDG_ACTIVATION_TOKEN), or empty.
    void activated(const QString &action, const QString &token);
    /// It is no longer on the screen: the person has dismissed it, or its time was over.
    void closed();
};

} // namespace postrider
