// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupts.h"

#include <QSocketNotifier>
#include <csignal>
#include <unistd.h>

namespace postrider {

namespace {

// A signal handler may do next to nothing; write() to a pipe is allowed.
int pipeEnds[2] = {-1, -1};

void note(int number)
{
    const char octet = 1;
    if (write(pipeEnds[1], &octet, 1) < 0)
        return;
    std::signal(number, SIG_DFL);
}

constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    if (pipe(pipeEnds) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char octet = 0;
        if (read(pipeEnds[0], &octet, 1) == 1)
            Q_EMIT interrupted();
    });
    for (const int number : kSignals)
        std::signal(number, note);
}

Interrupts::~Interrupts()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

bool Interrupts::messagesAreSeen()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace postrider
