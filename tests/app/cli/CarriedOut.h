// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandRun.h"
#include "app/cli/MailHost.h"

#include <QSignalSpy>

namespace postrider::test {

/// Carries a command out on a Mail, as the window does for a second start, and waits for its end. Its exit status; -1 if it has not ended after 90 s. Thread: main.
inline int carriedOut(Mail &mail, Streams &streams, const CommandRun::Order &order)
{
    MailHost host(mail);
    CommandRun running(&host, streams, order);
    QSignalSpy finished(&running, &CommandRun::finished);
    running.start();
    return finished.wait(90'000) ? finished[0][0].toInt() : -1;
}

} // namespace postrider::test
