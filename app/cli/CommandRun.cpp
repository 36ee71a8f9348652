// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandRun.h"

#include "app/cli/CommandTable.h"
#include "app/cli/Session.h"

namespace postrider {

CommandRun::CommandRun(MailHost *host, Streams &streams, const Order &order, QObject *parent) : QObject(parent)
{
    m_thread.reset(QThread::create([this, host, &streams, order] {
        Session session(host, streams, order);
        m_status = CommandTable::run(session, order.command, order.words);
    }));
    m_thread->setObjectName(QStringLiteral("command ") + order.command);
    m_thread->setStackSize(16 * 1024 * 1024); // MessageReader wants to know
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(m_status); });
}

CommandRun::~CommandRun()
{
    cancel();
    m_thread->wait();
}

void CommandRun::start()
{
    m_thread->start();
}

void CommandRun::cancel()
{
    m_thread->requestInterruption();
    m_thread->quit();
}

} // namespace postrider
