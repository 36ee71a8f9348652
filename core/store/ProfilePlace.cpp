// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ProfilePlace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace postrider::ProfilePlace {

namespace {

/// As Linux, macOS and Windows call what lies on another machine.
constexpr const char *kNetwork[] = {
    "nfs", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "afs", "ceph", "glusterfs", "sshfs", "lustre", "ncpfs", "virtiofs"};
/// What the folders of synchronising programs are called.
constexpr const char *kSynchronised[] = {
    "dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive", "icloud drive", "mobile documents", "megasync", "pcloud", "syncthing", "seafile"};

bool isNetwork(QByteArray fileSystem)
{
    fileSystem = fileSystem.toLower();
    if (fileSystem.startsWith("fuse."))
        fileSystem = fileSystem.mid(5);
    while (!fileSystem.isEmpty() && fileSystem != "9p" && fileSystem != "smb2" && fileSystem != "smb3" && fileSystem.back() >= '0' && fileSystem.back() <= '9')
        fileSystem.chop(1); // nfs4
    for (const char *name : kNetwork) {
        if (fileSystem == name)
            return true;
    }
    return false;
}

} // namespace

QString warningOf(const QString &absolutePath, const QByteArray &fileSystem)
{
    if (isNetwork(fileSystem))
        return QCoreApplication::translate("Store",
            "The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on "
            "the network drive.")
            .arg(QString::fromUtf8(fileSystem));
    for (const QString &part : absolutePath.toLower().split(QLatin1Char('/'))) {
        for (const char *name : kSynchronised) {
            // "OneDrive - Company", "Dropbox (Private)"
            if (part == QLatin1String(name) || part.startsWith(QLatin1String(name) + QLatin1Char(' ')))
                return QCoreApplication::translate("Store",
                    "The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let "
                    "backups be synchronised instead.");
        }
    }
    return {};
}

QString warning(const QString &profile)
{
    const QString path = QFileInfo(profile).absoluteFilePath();
    QString warning = warningOf(path, QStorageInfo(path).fileSystemType());
    // Syncthing marks the folders that it keeps.
    for (QDir folder(path); warning.isEmpty();) {
        if (folder.exists(QStringLiteral(".stfolder")))
            warning = warningOf(QStringLiteral("/syncthing"), {});
        if (folder.isRoot() || !folder.cdUp())
            break;
    }
    return warning;
}

} // namespace postrider::ProfilePlace
