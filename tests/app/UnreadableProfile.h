// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <utility>

namespace postrider {

/// A profile whose disk gives nothing: as long as this lives, what a reader of its mail.db has not in memory cannot be read. Thread: any. Puts everything back at its end.
class UnreadableProfile {
public:
    explicit UnreadableProfile(const QString &profile)
    {
        for (const char *name : {"/mail.db", "/mail.db-wal"}) {
            QFile file(profile + QLatin1String(name));
            if (!file.open(QIODevice::ReadWrite))
                continue;
            m_kept.append({file.fileName(), file.readAll()});
            file.resize(0);
        }
    }
    ~UnreadableProfile()
    {
        for (const auto &[name, octets] : m_kept) {
            QFile file(name);
            if (file.open(QIODevice::ReadWrite))
                file.write(octets);
        }
    }
    UnreadableProfile(const UnreadableProfile &) = delete;
    UnreadableProfile &operator=(const UnreadableProfile &) = delete;

private:
    QList<std::pair<QString, QByteArray>> m_kept;
};

} // namespace postrider
