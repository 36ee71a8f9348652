// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

namespace postrider {

/// How the desktop reaches the one Postrider that has the default profile open: to show itself, to open what somebody clicked, to do what its icon's menu offers.
/// One implementation per platform: Activation_*.cpp decides which.
///
/// Thread: main. Never does anything itself. Where the desktop has no such way, nothing comes: a second start of the program (app/instance) says the same.
class Activation : public QObject {
    Q_OBJECT
public:
    /// Listens from now on.
    static std::unique_ptr<Activation> make();

Q_SIGNALS:
    // `token`: the desktop's leave to come to the front (XDG_ACTIVATION_TOKEN), or empty.
    void activated(const QString &token);
    /// Addresses of files and mailto links, as anybody may have written them.
    void opened(const QStringList &addresses, const QString &token);
    /// "compose" or "check", as the desktop file names them.
    void acted(const QString &action, const QString &token);
};

} // namespace postrider
