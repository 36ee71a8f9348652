// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/MailError.h"
#include "core/rules/RuleSubject.h"

#include <QThread>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace postrider {

class Store;
class StoreReader;

/// Looks at new mail with the person's filters, and at what comes to muted conversations: what waits in filter_queue.
///
/// A thread of its own, so that neither the window nor an account that fetches waits for it. It reads and decides here, and hands the store one mutation for a whole lot: that
/// takes the messages off the queue and writes the ops, so each is looked at exactly once, whenever the program ends. What a filter needs that is not here yet makes its message
/// wait
/// (`bodiesWanted`). A filter whose folder is gone is switched off, and says so. Never touches the network; asleep while nothing waits. Owns its reader.
class RuleThread : public QThread {
    Q_OBJECT
public:
    using FindTruth = std::function<void(StoreReader &, MessageContent &, const MessageRow &)>;
    RuleThread(Store &store, std::shared_ptr<Clock> clock, FindTruth findTruth);
    /// Stops after the messages at hand.
    ~RuleThread() override;

    void stop(); ///< without waiting; any thread
    void wake(); ///< something may wait; any thread
    /// Blocks until nothing waits any more that could be done when this was called, or the time is up. Not on this thread.
    bool waitUntilDone(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// Something is to be done on this account's server: ops, or bodies that filters wait for.
    void accountConcerned(postrider::AccountId account);
    void failed(const postrider::Failure &failure);

protected:
    void run() override;

private:
    void work();
    bool workOnce();
    QList<FilterRule> usableRules(const QSet<AccountId> &accounts);
    QString whyNotUsable(const FilterRule &rule, const QSet<AccountId> &accounts);
    bool sleepUntilWoken();
    bool isStopping() const;

    Store &m_store;
    const std::shared_ptr<Clock> m_clock;
    const FindTruth m_findTruth;
    std::unique_ptr<StoreReader> m_reader;
    bool m_told = false; ///< of the failure that lasts

    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork, m_isDone;
    bool m_stopping = false;
    bool m_woken = true;
    quint64 m_asked = 1; ///< how often somebody woke it
    quint64 m_answered = 0; ///< ... and nothing was left since
};

} // namespace postrider
