// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/EngineSandbox.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace postrider::EngineSandbox {

namespace {

bool write(const char *file, const char *text)
{
    const int descriptor = ::open(file, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const auto length = ssize_t(std::strlen(text));
    const bool isDone = ::write(descriptor, text, size_t(length)) == length;
    ::close(descriptor);
    return isDone;
}

/// What the engine does in its first child, on this side of a fork: nothing but system calls.
bool canShutIn(const char *user, const char *group)
{
    // Some systems let anybody make a user namespace, and give him no rights in it (AppArmor): the second step tells.
    return ::unshare(CLONE_NEWUSER) == 0 && write("/proc/self/setgroups", "deny") && write("/proc/self/gid_map", group) && write("/proc/self/uid_map", user)
        && ::unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
}

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

QString whyNot()
{
    if (isRoot())
        return QCoreApplication::translate("EngineSandbox", "Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.");
    const QString refused = QCoreApplication::translate(
        "EngineSandbox", "This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.");
    if (::prctl(PR_GET_SECCOMP) < 0)
        return refused;
    char user[64], group[64];
    std::snprintf(user, sizeof user, "%u %u 1\n", unsigned(::geteuid()), unsigned(::geteuid()));
    std::snprintf(group, sizeof group, "%u %u 1\n", unsigned(::getegid()), unsigned(::getegid()));
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(canShutIn(user, group) ? 0 : 1);
    int status = 1;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? QString() : refused;
}

} // namespace postrider::EngineSandbox
