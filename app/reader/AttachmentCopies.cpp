// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentCopies.h"

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

AttachmentCopies::AttachmentCopies()
{
    // Before main ends: whoever still has one of them open keeps it as long as it is open.
    if (QCoreApplication *app = QCoreApplication::instance())
        QObject::connect(app, &QCoreApplication::aboutToQuit, app, [this] { m_folder.reset(); });
}

QFuture<AttachmentCopies::Made> AttachmentCopies::make(const QString &safeName, const QByteArray &octets)
{
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    if (!m_folder || !QFileInfo::exists(m_folder->path())) // the system tidies up, too
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("postrider-XXXXXX"))); // mode 0700
    const QString folder = QDir(m_folder->path()).filePath(QString::number(++m_next));
    const bool isValid = m_folder->isValid();
    const QString why = m_folder->errorString();
    QThreadPool::globalInstance()->start([promise, folder, safeName, octets, isValid, why] {
        promise->addResult(isValid ? write(folder, safeName, octets) : Made(cannotCopy(why)));
        promise->finish();
    });
    return promise->future();
}

} // namespace postrider
