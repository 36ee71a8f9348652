// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider::ProfilePlace {

/// Why a profile should not lie where it does, in a sentence for people; empty: nothing is wrong with it. Over a network SQLite's locks cannot be relied upon, and a folder that
/// another program synchronises is overwritten under our hands. Any thread; asks the system about the file system once.
QString warning(const QString &profile);
/// The same, of a place that is told: `fileSystem` as the system calls it ("ext4", "nfs4", "fuse.sshfs").
QString warningOf(const QString &absolutePath, const QByteArray &fileSystem);

} // namespace postrider::ProfilePlace
