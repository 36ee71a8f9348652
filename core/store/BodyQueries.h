// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace postrider {

class Connection;
class MailError;
struct WriteLog;

/// Whole messages as received, compressed. Thread: its connection's.
class BodyQueries {
public:
    explicit BodyQueries(Connection &bodies, const WriteLog *log = nullptr) : m_bodies(bodies), m_log(log) { }

    /// A message as it is kept: a zstd frame, of what Base64Runs makes of it and with the dictionary that all messages share where those pay, and before it a letter that says so.
    /// For worker and pool threads, so that the store thread only writes.
    static QByteArray pack(const QByteArray &raw);
    /// What pack() was given, which was `size` octets; nothing if it is damaged. Never makes more than that of it.
    static std::optional<QByteArray> unpack(const QByteArray &packed, qint64 size);
    /// No zstd frame begins with one of these.
    static constexpr char kRunsTakenOut = 'R', kDictionary = 'D', kRunsAndDictionary = 'E';

    /// Returns the id. `packed` is what pack() made of `size` octets. Throws MailError Storage while the disk is full.
    qint64 insert(const QByteArray &packed, qint64 size);
    /// With the id it had, from a backup.
    void insertAs(qint64 id, const QByteArray &packed, qint64 size);
    /// Throws MailError Storage if the row is damaged.
    std::optional<QByteArray> load(qint64 id);
    /// Whether it was read and is not what was written; false, too, where the disk did not answer.
    bool isDamaged(qint64 id);
    /// Whether load() has thrown this because of that.
    static bool saysDamaged(const MailError &error);
    void remove(qint64 id);
    bool exists(qint64 id);
    /// The highest id below this one, 0 if there is none.
    qint64 lastBefore(qint64 id);

private:
    Connection &m_bodies;
    const WriteLog *m_log;
};

} // namespace postrider
