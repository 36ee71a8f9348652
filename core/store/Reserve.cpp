// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Reserve.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

namespace postrider {

bool Reserve::keep()
{
    if (QFileInfo(m_path).size() == kSize)
        return true;
    // Taking the last of it would make the disk full.
    const QStorageInfo disk(QFileInfo(m_path).path());
    if (disk.isValid() && disk.bytesAvailable() < 4 * kSize)
        return false;
    QFile::remove(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    // Written, and noise: a file system may give no room to a hole, and little to what it can compress.
    QByteArray noise(256 * 1024, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (qint64 written = 0; written < kSize; written += noise.size()) {
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        if (file.write(noise) != noise.size()) {
            file.remove();
            return false;
        }
    }
    return true;
}

bool Reserve::release()
{
    return QFile::exists(m_path) && QFile::remove(m_path);
}

} // namespace postrider
