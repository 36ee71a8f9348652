// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Store.h"

#include <QSemaphore>
#include <memory>
#include <mutex>

namespace postrider {

/// Hands many mutations to the store without waiting for each, and without running ahead of it: at most `depth` wait.
/// Thread: the worker that made it. The first failure is thrown by the next call.
class BatchWriter {
public:
    explicit BatchWriter(Store &store, int depth = 6);
    /// Waits for what is under way; failures are lost then: call finish().
    ~BatchWriter();

    /// `committed`: called on the store thread, once it is in the store.
    void write(Durability durability, Mutation mutation, const std::function<void()> &committed = {});
    /// Waits until everything is committed.
    void finish();

private:
    struct Shared {
        explicit Shared(int depth) : free(depth) { }
        QSemaphore free;
        std::mutex mutex;
        std::optional<Failure> failure;
    };
    void throwFailure();

    Store &m_store;
    const int m_depth;
    std::shared_ptr<Shared> m_shared;
};

} // namespace postrider
