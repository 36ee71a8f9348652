// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ParallelWork.h"

#include <QDeadlineTimer>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace postrider {

namespace {
/// How soon an abort from outside, or a time limit, is noticed.
constexpr std::chrono::milliseconds kSlice(20);
} // namespace

void ParallelWork::run(const QList<Job> &jobs, const AbortTokenPtr &abort, const std::function<bool(const QList<bool> &)> &isEnough)
{
    std::mutex mutex;
    std::condition_variable ended;
    QList<bool> hasEnded(jobs.size(), false);
    int news = 0;
    QList<AbortTokenPtr> tokens;
    std::vector<std::thread> threads;
    QList<QDeadlineTimer> limits;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        tokens.append(std::make_shared<AbortToken>());
        limits.append(QDeadlineTimer(jobs[i].limit));
        threads.emplace_back([&, i, run = jobs[i].run, token = tokens[i]] {
            run(token);
            const std::lock_guard lock(mutex);
            hasEnded[i] = true;
            ++news;
            ended.notify_all();
        });
    }
    const auto abortAll = [&] {
        for (const AbortTokenPtr &token : std::as_const(tokens))
            token->abort();
    };
    bool isDone = false;
    std::unique_lock lock(mutex);
    while (hasEnded.contains(false)) {
        ended.wait_for(lock, kSlice, [&] { return news > 0; });
        const QList<bool> now = hasEnded;
        const bool isNew = std::exchange(news, 0) > 0;
        lock.unlock();
        if ((abort && abort->isAborted()) || (isNew && isEnough(now))) {
            abortAll();
            isDone = true;
            lock.lock();
            break;
        }
        for (qsizetype i = 0; i < jobs.size(); ++i) {
            if (limits[i].hasExpired())
                tokens[i]->abort();
        }
        lock.lock();
    }
    lock.unlock();
    for (std::thread &thread : threads)
        thread.join();
    // The last may have ended while nobody looked.
    if (!isDone)
        isEnough(hasEnded);
}

} // namespace postrider
