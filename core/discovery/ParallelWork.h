// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"

#include <QList>
#include <chrono>
#include <functional>

namespace postrider {

/// Questions to several servers at once, each on a thread of its own with a time limit of its own, until enough of them are answered.
/// Any thread but main; blocks. Owns the threads: none outlives run(). What a job has written is seen by whoever finds it finished.
class ParallelWork {
public:
    struct Job {
        std::chrono::milliseconds limit; ///< then its token is aborted
        std::function<void(const AbortTokenPtr &)> run; ///< may not throw; ends soon after its token
    };
    /// `isEnough` is asked on the calling thread whenever a job has ended, with which have; true: the others are aborted. With `abort` all are.
    static void run(const QList<Job> &jobs, const AbortTokenPtr &abort, const std::function<bool(const QList<bool> &ended)> &isEnough);
};

} // namespace postrider
