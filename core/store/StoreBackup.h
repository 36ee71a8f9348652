// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>
#include <functional>
#include <memory>

class QSaveFile;

namespace postrider {

class Connection;
class Store;

/// Writes a profile into one file (BackupFormat) while the program goes on: both files as they are at one moment. The file is there when all of it is, readable by nobody else.
/// Thread: any but the store's and main. Owns connections of its own. Never holds the store up but for that moment.
class StoreBackup {
public:
    /// Octets done, of how many (about), and what is written now, for people.
    using Progress = std::function<void(qint64 done, qint64 total, const QString &what)>;

    explicit StoreBackup(Store &store, Progress progress = {}, std::function<bool()> isCancelled = {});
    ~StoreBackup();

    /// Throws MailError Storage (no room, no permission, damage) or Cancelled; then `path` is as it was.
    void write(const QString &path);

private:
    void beginSnapshot();
    void writeInfo();
    void writeMail(const QString &copy);
    void writeBodies();
    void record(char kind, const QByteArray &payload);
    void put(const QByteArray &bytes);
    void tell(qint64 done, const QString &what);

    Store &m_store;
    Progress m_progress;
    std::function<bool()> m_isCancelled;
    std::unique_ptr<Connection> m_mail, m_bodies;
    std::unique_ptr<QSaveFile> m_file;
    QCryptographicHash m_sum{QCryptographicHash::Sha256};
    qint64 m_mailSize = 0, m_total = 0;
};

} // namespace postrider
