// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProgressLine.h"

#include <mutex>
#include <optional>

namespace postrider {

struct ProgressLine::Latest {
    std::mutex mutex;
    std::optional<Mail::Progress> progress;
};

ProgressLine::ProgressLine(Console &console) : m_latest(std::make_shared<Latest>()), m_console(console)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        std::optional<Mail::Progress> now;
        {
            const std::lock_guard lock(m_latest->mutex);
            now = std::exchange(m_latest->progress, std::nullopt);
        }
        if (!now)
            return;
        const QString share = now->total > 0 ? QStringLiteral("%1 %  ").arg(now->done * 100 / now->total, 3) : QString();
        m_console.progress(share + now->what);
    });
    m_timer.start(200);
}

ProgressLine::~ProgressLine()
{
    m_console.progress({});
}

Mail::ProgressFunction ProgressLine::teller() const
{
    return [latest = m_latest](const Mail::Progress &progress) {
        const std::lock_guard lock(latest->mutex);
        latest->progress = progress;
    };
}

} // namespace postrider
