// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/Mail.h"

#include <QTimer>
#include <memory>

namespace postrider {

/// How far a long verb is, on the console of a command, a few times a second. Thread: the command's, which waits in an event loop meanwhile; teller() is called on main.
class ProgressLine {
public:
    explicit ProgressLine(Console &console);
    ~ProgressLine();

    Mail::ProgressFunction teller() const;

private:
    struct Latest;
    std::shared_ptr<Latest> m_latest;
    Console &m_console;
    QTimer m_timer;
};

} // namespace postrider
