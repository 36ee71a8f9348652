// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

namespace postrider {

/// Reads a file that is to be attached, on a pool thread, and finds its type. Pure functions; own nothing.
/// Never follows anything that is not a plain file (a pipe would never end), never takes more than 150 MB.
class FileLoad {
public:
    static constexpr qint64 maxSize = 150 * 1024 * 1024;

    /// Failure kind Storage, with a sentence that names the file.
    static QFuture<Outcome<DraftAttachment>> load(const QString &path);
    /// Blocks; any thread.
    static Outcome<DraftAttachment> read(const QString &path);
};

} // namespace postrider
