// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstancePlace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postrider::InstancePlace {

namespace {
QString recordOf(const QString &profile)
{
    return QDir(profile).filePath(QStringLiteral("instance"));
}
} // namespace

QString choose(const QString &profile)
{
    const QString directory = privateDirectory();
    if (directory.isEmpty())
        return {};
    const QByteArray path = QFileInfo(profile).canonicalFilePath().toUtf8();
    const QString name = QStringLiteral("postrider-") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
    return directory == QLatin1String("pipe") ? name : directory + QLatin1Char('/') + name;
}

QString recorded(const QString &profile)
{
    QFile file(recordOf(profile));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(1000)).trimmed() : QString();
}

void record(const QString &profile, const QString &place)
{
    // Another user's profile folder has mode 0700, and so does ours: who can write here can read the mail anyway.
    QFile file(recordOf(profile));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(place.toUtf8());
}

} // namespace postrider::InstancePlace
