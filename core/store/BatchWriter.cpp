// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BatchWriter.h"

namespace postrider {

BatchWriter::BatchWriter(Store &store, int depth) : m_store(store), m_depth(depth), m_shared(std::make_shared<Shared>(depth)) { }

BatchWriter::~BatchWriter()
{
    m_shared->free.acquire(m_depth);
}

void BatchWriter::throwFailure()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->failure)
        throw MailError(m_shared->failure->kind, m_shared->failure->message, m_shared->failure->detail);
}

void BatchWriter::write(Durability durability, Mutation mutation, const std::function<void()> &committed)
{
    m_shared->free.acquire();
    m_store.write(durability, std::move(mutation), [shared = m_shared, committed](const std::optional<Failure> &failure) {
        if (!failure && committed)
            committed();
        if (failure) {
            const std::lock_guard lock(shared->mutex);
            if (!shared->failure)
                shared->failure = failure;
        }
        shared->free.release();
    });
    throwFailure();
}

void BatchWriter::finish()
{
    m_shared->free.acquire(m_depth);
    m_shared->free.release(m_depth);
    throwFailure();
}

} // namespace postrider
