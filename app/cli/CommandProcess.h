// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandRun.h"
#include "app/cli/OwnStreams.h"

#include <memory>
#include <optional>

namespace postrider {

class Mail;

/// A process that was started for one command. If another Postrider has the profile open, that one carries the command out and this one passes streams and exit status on;
/// otherwise it opens the profile itself, and meanwhile does the same for others. The profile's lock decides, the socket only carries words.
///
/// Thread: main. Runs the application's event loop, once. Owns Mail.
class CommandProcess {
public:
    /// order.profile is absolute.
    CommandProcess(const Command &command, const CommandRun::Order &order);
    ~CommandProcess();

    /// Returns the exit status.
    int run();

private:
    std::optional<int> askOther();
    int runHere();

    const Command &m_command;
    const CommandRun::Order m_order;
    OwnStreams m_streams;
    std::unique_ptr<Mail> m_mail;
};

/// Opens the window of the Postrider that has the profile, if there is one: true, and this process is done. `words` are links and files to be opened there.
/// Main thread; runs the application's event loop for the moment it takes.
bool raiseOther(const QString &profile, const QStringList &words);

} // namespace postrider
