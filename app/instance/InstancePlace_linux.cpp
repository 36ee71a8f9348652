// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstancePlace.h"

#include <QByteArray>
#include <QFile>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postrider::InstancePlace {

namespace {

bool isPrivate(const QByteArray &path)
{
    struct stat found { };
    return lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid() && (found.st_mode & 077) == 0;
}

} // namespace

QString privateDirectory()
{
    const QByteArray uid = QByteArray::number(qulonglong(geteuid()));
    for (const QByteArray &given : {qgetenv("XDG_RUNTIME_DIR"), "/run/user/" + uid}) {
        if (!given.isEmpty() && given.size() < 60 && isPrivate(given)) // a socket's path has 108 octets at most
            return QFile::decodeName(given);
    }
    // Nobody else's link or directory is used: what is there has to be ours.
    const QByteArray own = "/tmp/postrider-" + uid;
    mkdir(own.constData(), 0700);
    return isPrivate(own) ? QFile::decodeName(own) : QString();
}

bool isOwnUser(qintptr socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
}

} // namespace postrider::InstancePlace
