// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace postrider {

class Connection;

/// Whole messages as received, compressed. Thread: its connection's.
class BodyQueries {
public:
    explicit BodyQueries(Connection &bodies) : m_bodies(bodies) { }

    /// zstd, level 3; for worker and pool threads, so that the store thread only writes.
    static QByteArray compress(const QByteArray &raw);

    /// Returns the id. `compressed` is what compress() made of `size` octets.
    qint64 insert(const QByteArray &compressed, qint64 size);
    /// Throws MailError Storage if the row is damaged.
    std::optional<QByteArray> load(qint64 id);
    void remove(qint64 id);

private:
    Connection &m_bodies;
};

} // namespace postrider
