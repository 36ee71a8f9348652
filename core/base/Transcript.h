// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <deque>
#include <memory>
#include <mutex>

namespace postrider {

/// What went over one connection, for people who look for the cause of a failure: the last lines in both directions, secrets left out
/// by whoever writes them. A ring of at most `capacity` bytes. Any thread; owns its text; never written to disk by itself.
class Transcript {
public:
    /// `also`: gets every line, too: one connection's words and all of an account's.
    explicit Transcript(qsizetype capacity = 64 * 1024, std::shared_ptr<Transcript> also = nullptr) : m_capacity(capacity), m_also(std::move(also)) { }

    void client(QByteArrayView line) { add("C: ", line); }
    void server(QByteArrayView line) { add("S: ", line); }
    /// Connection events: "connected to ...", "TLS 1.3".
    void note(QByteArrayView line) { add("*: ", line); }

    /// From now on `secret` is written as *** wherever it turns up: a server may say a password back. Fewer than four octets are left alone,
    /// because ordinary words are full of them.
    void hide(const QByteArray &secret);

    QByteArray text() const;
    void clear();

private:
    void add(const char *prefix, QByteArrayView line);

    const qsizetype m_capacity;
    const std::shared_ptr<Transcript> m_also;
    mutable std::mutex m_mutex;
    std::deque<QByteArray> m_lines;
    QByteArrayList m_hidden;
    qsizetype m_size = 0;
};

} // namespace postrider
