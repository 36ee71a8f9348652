// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandProcess.h"

#include "app/cli/CommandServer.h"
#include "app/cli/CommandTable.h"
#include "app/cli/Console.h"
#include "app/cli/Interrupts.h"
#include "app/instance/InstanceClient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>
#include <cstdlib>

namespace postrider {

namespace {

/// ms that a profile may stay locked by somebody who does not answer: one that is just starting, or just ending, takes less.
constexpr int kPatience = 8000;

InstanceClient::Answer askNow(InstanceClient &client, const InstanceRequest &request)
{
    InstanceClient::Answer result;
    QObject::connect(&client, &InstanceClient::answered, &client, [&](const InstanceClient::Answer &answer) {
        result = answer;
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    });
    client.ask(request);
    QCoreApplication::exec();
    return result;
}

} // namespace

CommandProcess::CommandProcess(const Command &command, const CommandRun::Order &order) : m_command(command), m_order(order) { }

CommandProcess::~CommandProcess() = default;

int CommandProcess::run()
{
    if (m_command.profile != Command::Profile::Needed)
        return runHere();
    const QDeadlineTimer deadline(kPatience);
    for (;;) {
        if (const auto status = askOther())
            return *status;
        try {
            Mail::Options options;
            options.profile = m_order.profile;
            options.online = m_command.online;
            m_mail = std::make_unique<Mail>(options);
            m_mail->makeLocalFolders();
            return runHere();
        } catch (const MailError &e) {
            // Locked: by one that is starting and will answer, or ending and will let go.
            if (e.kind() != ErrorKind::Busy || deadline.hasExpired()) {
                Console console(m_order.json ? Console::Format::Json : Console::Format::People, m_streams);
                return CommandTable::fail(console, Failure::of(e));
            }
        }
        QThread::msleep(50);
    }
}

/// Nothing if nobody is there.
std::optional<int> CommandProcess::askOther()
{
    InstanceClient client;
    if (!client.connectTo(m_order.profile))
        return std::nullopt;
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &client, &InstanceClient::cancel);
    InstanceRequest request;
    request.verb = InstanceRequest::Verb::Run;
    request.words = QStringList{m_order.command} + m_order.words;
    request.directory = m_order.directory;
    request.json = m_order.json;
    request.terminal = m_streams.isWatched();
    const InstanceClient::Answer answer = askNow(client, request);
    Console console(m_order.json ? Console::Format::Json : Console::Format::People, m_streams);
    switch (answer.kind) {
    case InstanceClient::Answer::Kind::Status: return answer.status;
    case InstanceClient::Answer::Kind::Gone: return std::nullopt; // it was just ending
    case InstanceClient::Answer::Kind::Refused: return CommandTable::fail(console, {ErrorKind::Busy, answer.text, {}});
    case InstanceClient::Answer::Kind::Silent:
        return CommandTable::fail(
            console, {ErrorKind::Busy, CommandText::tr("This profile is open in another Postrider, which does not answer. Close that one, or try again later."), m_order.profile});
    case InstanceClient::Answer::Kind::Broken: break;
    }
    return CommandTable::fail(console,
        {ErrorKind::Unknown, CommandText::tr("The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again."),
            m_order.profile});
}

int CommandProcess::runHere()
{
    std::unique_ptr<CommandServer> server;
    std::unique_ptr<MailHost> host;
    if (m_mail) {
        server = std::make_unique<CommandServer>(*m_mail, m_order.profile, CommandServer::Abilities{false, m_command.online});
        host = std::make_unique<MailHost>(*m_mail);
        QObject::connect(server.get(), &CommandServer::idle, QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
    }
    int status = ExitStatus::Failed;
    CommandRun run(host.get(), m_streams, m_order);
    Interrupts interrupts;
    QObject::connect(&interrupts, &Interrupts::interrupted, &run, [&] {
        // A read from a keyboard cannot be ended otherwise. Nothing is lost: what counts is in the store.
        if (m_streams.isReading())
            std::_Exit(130);
        run.cancel();
    });
    QObject::connect(&run, &CommandRun::finished, &run, [&](int result) {
        status = result;
        // Whoever asked meanwhile is not left alone.
        if (server)
            server->finishSoon();
        else
            QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return status;
}

bool raiseOther(const QString &profile, const QStringList &words)
{
    InstanceClient client;
    if (!client.connectTo(profile))
        return false;
    InstanceRequest request;
    request.words = words;
    request.directory = QDir::currentPath();
    request.activation = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    const InstanceClient::Answer answer = askNow(client, request);
    return answer.kind == InstanceClient::Answer::Kind::Status && answer.status == ExitStatus::Done;
}

} // namespace postrider
