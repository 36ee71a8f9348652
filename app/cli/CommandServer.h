// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandRun.h"
#include "app/cli/MailHost.h"
#include "app/instance/InstanceServer.h"

#include <QObject>
#include <QSet>

namespace postrider {

class RemoteStreams;

/// Carries out what further Postriders on this profile ask for, side by side, each on a thread of its own; hands those that want the window on.
///
/// Thread: main, as long as the Mail that it is given. Owns the runs; the destructor cancels them. Nothing that a link says is trusted further than the person who can run
/// `postrider` on this profile anyway, who has every right of it.
class CommandServer : public QObject {
    Q_OBJECT
public:
    struct Abilities {
        bool window = false; ///< there is one to be shown
        bool online = false; ///< Mail works by itself
    };
    CommandServer(Mail &mail, const QString &profile, Abilities abilities, QObject *parent = nullptr);
    ~CommandServer() override;

    /// Takes no further ones; `idle` when those under way are done, which may be at once.
    void finishSoon();

Q_SIGNALS:
    /// Somebody has started Postrider once more: show the window, and open these links and files. Only where there is one.
    void raised(const QStringList &words, const QString &activation);
    void idle();

private:
    void sayIfIdle();
    void take(InstanceLink *link);
    void run(InstanceLink *link);

    MailHost m_host;
    InstanceServer m_server;
    const QString m_profile;
    const Abilities m_abilities;
    struct Visit {
        CommandRun *run;
        RemoteStreams *streams;
        void stop() const;
    };
    QList<Visit> m_visits;
    QSet<InstanceLink *> m_promised; ///< accepted; still to say that they wait
    bool m_finishing = false;
    bool m_idle = false;
};

} // namespace postrider
