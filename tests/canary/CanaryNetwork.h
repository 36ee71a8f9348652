// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace postrider::test {

/// A network of its own, in which every name and every address leads to this process, and nothing leads out. It answers name servers' questions, and http on port 80 of every
/// address, and takes down every packet that anybody sends: to a name (vNUMBER.canary.test), to an address (addressOf), to anywhere.
///
/// enter() belongs at the very start of main, before there is a thread: it moves the process into the network (unshare), which needs root or user namespaces. Then an object of
/// this class serves it, on a thread of its own, as long as it lives.
class CanaryNetwork {
public:
    /// Why it could not; empty: this process is in it, and every one that it starts.
    static QString enter();

    CanaryNetwork();
    ~CanaryNetwork();
    CanaryNetwork(const CanaryNetwork &) = delete;
    CanaryNetwork &operator=(const CanaryNetwork &) = delete;

    /// What was heard since the last call.
    struct Heard {
        int packets = 0; ///< from anybody to anywhere, answers not counted
        QSet<int> numbers; ///< whose names were asked for, or whose addresses were spoken to
        QStringList words; ///< the first ones, for people
    };
    Heard take();

    static QByteArray nameOf(int number);
    static QByteArray addressOf(int number);

private:
    class Ears;
    std::unique_ptr<Ears> m_ears;
};

} // namespace postrider::test
