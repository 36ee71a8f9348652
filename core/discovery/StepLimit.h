// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/MailError.h"

#include <QEventLoop>
#include <QTimer>
#include <chrono>

namespace postrider {

/// A shorter patience than a connection has by itself: ends what waits on its token when a step takes too long, or when everything is aborted from outside.
/// Thread: the one whose connections use it, because it counts while their event loop runs. Owns its token; once that is aborted nothing more can be asked with it.
class StepLimit {
public:
    StepLimit(const AbortTokenPtr &outer, std::chrono::milliseconds limit);
    Q_DISABLE_COPY_MOVE(StepLimit)

    const AbortTokenPtr &token() const { return m_token; }
    /// A step begins.
    void restart() { m_timer.start(); }
    /// What is waited for now has a limit of its own.
    void pause() { m_timer.stop(); }
    /// What went wrong: of a step that took too long, that.
    Failure failureOf(const MailError &error) const;

private:
    QEventLoop m_loop; ///< before the timer: in a thread that has none yet it makes the dispatcher that timers need
    const AbortTokenPtr m_outer;
    const AbortTokenPtr m_token = std::make_shared<AbortToken>();
    QTimer m_timer;
};

} // namespace postrider
