// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Where the Postrider that has a profile open can be reached. Pure functions but for the disk, any thread.
///
/// The socket lies in a directory that is this user's alone. Its name is written into the profile, so that a command finds it that was started from cron, without the
/// environment of the desktop.
namespace InstancePlace {

/// A place for a new socket: a path (a name of a pipe on Windows) made of a hash of the profile's absolute path. Empty if there is no private directory.
QString choose(const QString &profile);
/// What the Postrider that has the profile wrote; empty: nothing.
QString recorded(const QString &profile);
void record(const QString &profile, const QString &place);

// --- per platform (InstancePlace_linux.cpp, ...) -----------------------------------------------------------------------------------
/// A directory that only this user can enter, made if need be; empty: there is none. On Windows, where pipes have no directory: "pipe".
QString privateDirectory();
/// True unless the system says that the other end of this local socket belongs to somebody else.
bool isOwnUser(qintptr socket);

} // namespace InstancePlace

} // namespace postrider
