// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"
#include "tests/servers/TestCertificates.h"

#include <QByteArray>
#include <QList>
#include <QThread>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace postrider::test {

/// A web server on a free port of 127.0.0.1 that answers by a function, any number of connections at once, with TLS or without.
/// Thread: made and asked by the test's; owns a thread in which the function runs, and ends it in the destructor.
class FakeWebServer {
public:
    struct Request {
        QByteArray host; ///< of the Host field
        QByteArray method, target; ///< "GET", "/path?query"
        QByteArray body;
    };
    /// What goes on the wire, as it is; `delay` ms later. Nothing: the connection stays silent.
    struct Answer {
        QByteArray bytes;
        int delay = 0;
        int gap = 0; ///< ms between any two octets; 0: all at once
    };
    using Handler = std::function<std::optional<Answer>(const Request &)>;

    /// Without a certificate it is plain http.
    explicit FakeWebServer(Handler handler, std::optional<TestCertificate> certificate = {});
    ~FakeWebServer();
    FakeWebServer(const FakeWebServer &) = delete;
    FakeWebServer &operator=(const FakeWebServer &) = delete;

    quint16 port() const { return m_port; }
    QList<Request> requests() const;
    int connectionCount() const;

    /// "HTTP/1.1 200 OK" with this body and its length.
    static QByteArray ok(const QByteArray &body, const QByteArray &type = "text/plain");
    static QByteArray status(int code, const QByteArray &fields = {}, const QByteArray &body = {});

private:
    class Listener;

    const Handler m_handler;
    const std::optional<TestCertificate> m_certificate;
    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives in m_thread, and ends with it
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<Request> m_requests;
    int m_connections = 0;
};

} // namespace postrider::test
