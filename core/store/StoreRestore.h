// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QString>
#include <functional>

namespace postrider {

class Connection;

/// Makes a profile from a backup (BackupFormat): beside its place first, and put there as a whole once every octet has been found to be as it was written.
/// Thread: any. Owns what it has not put in place yet. Never changes a profile that is there.
class StoreRestore {
public:
    using Progress = std::function<void(qint64 done, qint64 total, const QString &what)>;

    explicit StoreRestore(QString backup, Progress progress = {}, std::function<bool()> isCancelled = {});

    /// `profile` is absent or an empty folder. Throws MailError Storage or Cancelled; then nothing has changed.
    void into(const QString &profile);

private:
    void unpack(const QString &place);
    void unpackMail(QFile &mail, const QByteArray &payload);
    void finishMail(const QString &path);
    QByteArray take(qint64 size);
    void tell();
    [[noreturn]] void refuse(const QString &detail);

    QFile m_file;
    Progress m_progress;
    std::function<bool()> m_isCancelled;
    QCryptographicHash m_sum{QCryptographicHash::Sha256};
    qint64 m_messages = 0; ///< as the backup says
};

} // namespace postrider
