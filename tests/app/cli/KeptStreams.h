// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Streams.h"

#include <functional>
#include <utility>

namespace postrider::test {

/// What a command says, kept; and one line that it is told. Thread: the command's, and the test's once the command has ended.
class KeptStreams final : public Streams {
public:
    bool write(Target target, const QByteArray &octets) override
    {
        (target == Target::Result ? result : messages) += octets;
        if (said)
            said(octets);
        return true;
    }
    QByteArray read(qint64) override { return {}; }
    QByteArray readLine(qint64) override { return std::exchange(input, {}); }
    bool isWatched() const override { return false; }

    QByteArray result, messages, input;
    std::function<void(const QByteArray &)> said; ///< called with everything that is said, on the command's thread
};

} // namespace postrider::test
