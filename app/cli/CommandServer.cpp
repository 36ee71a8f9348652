// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandServer.h"

#include "app/cli/CommandTable.h"
#include "app/cli/RemoteStreams.h"

#include <QPointer>

namespace postrider {

CommandServer::CommandServer(Mail &mail, const QString &profile, Abilities abilities, QObject *parent)
    : QObject(parent)
    , m_host(mail)
    , m_server(profile)
    , m_profile(profile)
    , m_abilities(abilities)
{
    connect(&m_server, &InstanceServer::requested, this, &CommandServer::take);
}

CommandServer::~CommandServer()
{
    for (const Visit &visit : std::as_const(m_visits))
        visit.stop();
    for (const Visit &visit : std::exchange(m_visits, {})) {
        delete visit.run;
        delete visit.streams;
    }
}

/// The streams first, so that the command waits for nobody when it is cancelled.
void CommandServer::Visit::stop() const
{
    streams->close();
    run->cancel();
}

void CommandServer::finishSoon()
{
    m_server.stopListening();
    m_finishing = true;
    QMetaObject::invokeMethod(this, &CommandServer::sayIfIdle, Qt::QueuedConnection);
}

void CommandServer::sayIfIdle()
{
    if (m_finishing && m_visits.isEmpty() && m_promised.isEmpty() && !std::exchange(m_idle, true))
        Q_EMIT idle();
}

void CommandServer::take(InstanceLink *link)
{
    if (m_idle) {
        link->close(); // nothing was promised: it finds the profile free, and does it itself
        return;
    }
    const InstanceRequest &request = link->request();
    if (request.verb == InstanceRequest::Verb::Raise) {
        if (!m_abilities.window) {
            link->refuse(CommandText::tr("A command of Postrider's is at work in this profile. Open the window when it has finished."));
            return;
        }
        link->accept();
        // At once: whoever asks for the window and gives up finds it open later, which does no harm.
        Q_EMIT raised(request.words, request.activation);
        link->finish(ExitStatus::Done);
        return;
    }
    const Command *command = CommandTable::find(request.words.first());
    if (!command || command->profile != Command::Profile::Needed) {
        link->refuse(CommandText::tr("There is no command “%1”.").arg(request.words.first()));
        return;
    }
    if (command->online && !m_abilities.online) {
        link->refuse(CommandText::tr("A command of Postrider's is at work in this profile. Try again when it has finished."));
        return;
    }
    // Also with one that has yet to say that it waits, this is not done: it has been promised an answer.
    m_promised.insert(link);
    connect(link, &InstanceLink::confirmed, this, [this, link] {
        m_promised.remove(link);
        run(link);
    });
    connect(link, &InstanceLink::closed, this, [this, link] {
        if (m_promised.remove(link))
            sayIfIdle();
    });
    link->accept();
}

void CommandServer::run(InstanceLink *link)
{
    const InstanceRequest &request = link->request();
    auto *streams = new RemoteStreams(*link);
    auto *run = new CommandRun(&m_host, *streams, {request.words.first(), request.words.mid(1), request.directory, request.json, m_profile});
    const Visit visit{run, streams};
    m_visits.append(visit);
    connect(link, &InstanceLink::closed, run, [visit] { visit.stop(); });
    connect(link, &InstanceLink::cancelled, run, [visit] {
        visit.streams->stopInput();
        visit.run->cancel();
    });
    connect(run, &CommandRun::finished, this, [this, visit, asked = QPointer<InstanceLink>(link)](int status) {
        // What the command has written is queued before this, for the same thread.
        if (asked)
            asked->finish(status);
        m_visits.removeIf([&](const Visit &each) { return each.run == visit.run; });
        connect(visit.run, &QObject::destroyed, visit.streams, &QObject::deleteLater);
        visit.run->deleteLater();
        sayIfIdle();
    });
    run->start();
    if (link->isCancelled()) {
        streams->stopInput();
        run->cancel();
    }
}

} // namespace postrider
