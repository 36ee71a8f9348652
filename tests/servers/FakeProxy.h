// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ProxySettings.h"

#include <QByteArray>
#include <QList>
#include <QThread>
#include <memory>
#include <mutex>

namespace postrider::test {

/// A proxy on a free port of 127.0.0.1 that does what it should: SOCKS5 or CONNECT, with a password or without. Whatever name it is asked for, it connects to that port of
/// 127.0.0.1. What one does that should not be is written as a script (ScriptedServer).
/// Thread: made and asked by the test's; owns a thread for its connections, which end in the destructor.
class FakeProxy {
public:
    /// `userName` empty: anybody may.
    explicit FakeProxy(ProxySettings::Kind kind, const QByteArray &userName = {}, const QByteArray &password = {});
    ~FakeProxy();
    FakeProxy(const FakeProxy &) = delete;
    FakeProxy &operator=(const FakeProxy &) = delete;

    /// As an account names it.
    ProxySettings settings() const;
    /// "host:port" of every connection that was let through, in order.
    QList<QByteArray> asked() const;
    /// How many were not let in.
    int refused() const;

private:
    class Listener;
    class Connection;

    const ProxySettings::Kind m_kind;
    const QByteArray m_userName, m_password;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives in m_thread, and ends with it
    quint16 m_port = 0;
    mutable std::mutex m_mutex; ///< of the rest
    QList<QByteArray> m_asked;
    int m_refused = 0;
};

} // namespace postrider::test
