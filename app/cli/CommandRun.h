// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/Streams.h"

#include <QObject>
#include <QThread>
#include <memory>

namespace postrider {

class MailHost;

/// One command being carried out, on a thread of its own. Thread: main; owns the thread, the destructor stops it and waits for the moment that takes.
class CommandRun : public QObject {
    Q_OBJECT
public:
    struct Order {
        QString command;
        QStringList words;
        QString directory; ///< where relative paths begin
        bool json = false;
        QString profile; ///< its directory
    };
    /// `host` is null for commands that need no profile. Neither host nor streams are owned.
    CommandRun(MailHost *host, Streams &streams, const Order &order, QObject *parent = nullptr);
    ~CommandRun() override;

    void start();
    /// Every wait of the command ends; `finished` comes all the same.
    void cancel();

Q_SIGNALS:
    void finished(int status);

private:
    std::unique_ptr<QThread> m_thread;
    int m_status = ExitStatus::Failed; ///< the thread's, until it has finished
};

} // namespace postrider
