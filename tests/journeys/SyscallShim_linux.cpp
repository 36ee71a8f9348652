// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded with LD_PRELOAD into a program that is to die in the middle of its work. One counter for all threads counts every call that changes a file or reaches another
// computer, and the process ends, as by a power cut, at the call with the wanted number.
//
//     POSTRIDER_SHIM_KILL_AT=n     SIGKILL at call n (from 1); without it nothing is killed
//     POSTRIDER_SHIM_WHEN=after    right after the call in place of before it
//     POSTRIDER_SHIM_COUNT=FILE    the number of calls goes there when the program ends by itself
//
// Only files, folders and sockets count: wake-ups of event loops and output for people differ from run to run and leave nothing behind. What the C library calls inside
// itself is not seen (compared with strace: questions to the name service, nothing that SQLite or Qt do). The variables are taken out of
// the environment, so that programs which this one starts are not counted and not killed.
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<long> calls{0};
long killAt = 0;
bool killsAfter = false;
char countFile[4096] = "";
pid_t counted = 0; // a fork that has not become another program yet is not the program

[[noreturn]] void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

bool matters(int descriptor)
{
    const int kept = errno;
    struct stat status { };
    const bool known = fstat(descriptor, &status) == 0;
    errno = kept;
    return known && (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode) || S_ISSOCK(status.st_mode));
}

// The number of this call, or 0 if it does not count.
long enter(bool counts)
{
    if (!counts || getpid() != counted)
        return 0;
    const long number = ++calls;
    if (number == killAt && !killsAfter)
        die();
    return number;
}

template <class Result> Result leave(long number, Result result)
{
    if (number != 0 && number == killAt && killsAfter)
        die();
    return result;
}

template <class Function> Function original(Function, const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

__attribute__((constructor)) void begin()
{
    counted = getpid();
    if (const char *text = getenv("POSTRIDER_SHIM_KILL_AT"))
        killAt = atol(text);
    if (const char *text = getenv("POSTRIDER_SHIM_WHEN"))
        killsAfter = strcmp(text, "after") == 0;
    if (const char *text = getenv("POSTRIDER_SHIM_COUNT"))
        snprintf(countFile, sizeof countFile, "%s", text);
    for (const char *name : {"LD_PRELOAD", "POSTRIDER_SHIM_KILL_AT", "POSTRIDER_SHIM_WHEN", "POSTRIDER_SHIM_COUNT"})
        unsetenv(name);
}

__attribute__((destructor)) void end()
{
    if (countFile[0] == '\0' || getpid() != counted)
        return;
    const long total = calls;
    if (FILE *file = fopen(countFile, "w")) {
        fprintf(file, "%ld\n", total);
        fclose(file);
    }
}

} // namespace

#define INTERPOSED __attribute__((visibility("default")))
#define FORWARD(name, counts, ...)                                                                                                                                                 \
    static const auto real = original(&::name, #name);                                                                                                                             \
    const long number = enter(counts);                                                                                                                                             \
    return leave(number, real(__VA_ARGS__))

extern "C" {

INTERPOSED ssize_t write(int fd, const void *bytes, size_t size)
{
    FORWARD(write, matters(fd), fd, bytes, size);
}

INTERPOSED ssize_t writev(int fd, const iovec *pieces, int count)
{
    FORWARD(writev, matters(fd), fd, pieces, count);
}

INTERPOSED ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    FORWARD(pwrite, matters(fd), fd, bytes, size, at);
}

INTERPOSED ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at)
{
    FORWARD(pwrite64, matters(fd), fd, bytes, size, at);
}

INTERPOSED int fsync(int fd)
{
    FORWARD(fsync, matters(fd), fd);
}

INTERPOSED int fdatasync(int fd)
{
    FORWARD(fdatasync, matters(fd), fd);
}

INTERPOSED int ftruncate(int fd, off_t size) noexcept
{
    FORWARD(ftruncate, matters(fd), fd, size);
}

INTERPOSED int ftruncate64(int fd, off64_t size) noexcept
{
    FORWARD(ftruncate64, matters(fd), fd, size);
}

INTERPOSED int rename(const char *from, const char *to) noexcept
{
    FORWARD(rename, true, from, to);
}

INTERPOSED int renameat2(int fromAt, const char *from, int toAt, const char *to, unsigned flags) noexcept
{
    FORWARD(renameat2, true, fromAt, from, toAt, to, flags);
}

INTERPOSED int unlink(const char *path) noexcept
{
    FORWARD(unlink, true, path);
}

INTERPOSED ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    FORWARD(send, true, fd, bytes, size, flags);
}

INTERPOSED ssize_t sendto(int fd, const void *bytes, size_t size, int flags, const sockaddr *to, socklen_t length)
{
    FORWARD(sendto, true, fd, bytes, size, flags, to, length);
}

INTERPOSED ssize_t sendmsg(int fd, const msghdr *message, int flags)
{
    FORWARD(sendmsg, true, fd, message, flags);
}

INTERPOSED int connect(int fd, const sockaddr *to, socklen_t length)
{
    FORWARD(connect, true, fd, to, length);
}
}
