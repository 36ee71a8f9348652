// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentCopies.h"

#include "app/widgets/PrivateFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace postrider {

namespace {

Failure cannotCopy(const QString &why)
{
    return {ErrorKind::Storage, QCoreApplication::translate("AttachmentCopies", "No copy for another program could be made. Make room on the disk, and try again."), why};
}

AttachmentCopies::Made write(const QString &folder, const QString &name, const QByteArray &octets)
{
    // safeName is a basename already; taking it again costs nothing and keeps a slip elsewhere from writing outside the folder.
    const QString base = QFileInfo(name).fileName();
    QFile file(QDir(folder).filePath(base.isEmpty() || base == QLatin1String("..") || base == QLatin1String(".") ? QStringLiteral("attachment") : base));
    if (!QDir().mkdir(folder) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotCopy(file.errorString());
    if (file.write(octets) != octets.size() || !file.flush())
        return cannotCopy(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner);
    return file.fileName();
}

} // namespace

AttachmentCopies &AttachmentCopies::ofProgram()
{
    static AttachmentCopies copies;
    return copies;
}

AttachmentCopies::AttachmentCopies() = default;

QString AttachmentCopies::folder() const
{
    return PrivateFolder::ofProgram().path();
}

QFuture<AttachmentCopies::Made> AttachmentCopies::make(const QString &safeName, const QByteArray &octets)
{
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    const QString folder = PrivateFolder::ofProgram().next();
    const QString why = PrivateFolder::ofProgram().error();
    QThreadPool::globalInstance()->start([promise, folder, safeName, octets, why] {
        promise->addResult(folder.isEmpty() ? Made(cannotCopy(why)) : write(folder, safeName, octets));
        promise->finish();
    });
    return promise->future();
}

} // namespace postrider
