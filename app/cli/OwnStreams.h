// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Streams.h"

#include <QFile>
#include <atomic>

namespace postrider {

/// The process's own standard streams. Thread: one at a time.
class OwnStreams : public Streams {
public:
    OwnStreams();

    bool write(Target target, const QByteArray &octets) override;
    QByteArray read(qint64 most) override;
    QByteArray readLine(qint64 most) override;
    bool isWatched() const override;
    /// A read is waiting, which nothing can end. Any thread.
    bool isReading() const { return m_reading; }

private:
    QFile m_in, m_out, m_err;
    std::atomic<bool> m_reading = false;
};

} // namespace postrider
