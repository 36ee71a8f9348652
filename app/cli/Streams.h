// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postrider {

/// Where a command's octets come from and go to: this process's own streams, or those of another Postrider that asked.
/// Thread: the command's. Errors: MailError Cancelled where the other side is gone, so that half an input is never taken for the whole.
class Streams {
public:
    enum class Target { Result, Message };

    virtual ~Streams() = default;
    /// False if it did not get there.
    virtual bool write(Target target, const QByteArray &octets) = 0;
    /// From standard input; waits; empty at its end.
    virtual QByteArray read(qint64 most) = 0;
    virtual QByteArray readLine(qint64 most) = 0;
    /// Somebody sees messages as they come: progress is worth telling.
    virtual bool isWatched() const = 0;
};

} // namespace postrider
