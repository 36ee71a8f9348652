// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstancePlace.h"

#include <QByteArray>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

namespace postrider::InstancePlace {

QString privateDirectory()
{
    // The user's own temporary directory (confstr), 0700; its path is long, a socket's may have 104 octets.
    char path[256] = {};
    if (confstr(_CS_DARWIN_USER_TEMP_DIR, path, sizeof path) == 0)
        return {};
    struct stat found { };
    QByteArray directory(path);
    while (directory.endsWith('/'))
        directory.chop(1);
    const bool ours = lstat(directory.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid() && (found.st_mode & 077) == 0;
    return ours && directory.size() < 60 ? QFile::decodeName(directory) : QString();
}

bool isOwnUser(qintptr socket)
{
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(socket), &user, &group) == 0 && user == geteuid();
}

} // namespace postrider::InstancePlace
