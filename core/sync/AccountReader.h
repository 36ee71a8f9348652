// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"

#include <deque>

namespace postrider {

/// The thread for what a person waits for: one message at a time on a connection of its own, the newest wish first, closed when nobody has wished for a minute.
class AccountReader : public QThread {
    Q_OBJECT
public:
    explicit AccountReader(AccountServices services);
    ~AccountReader() override;
    /// Ends the connection and soon the thread, without waiting. Any thread.
    void abort();

    /// Any thread.
    void want(MessageId message);

Q_SIGNALS:
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);

protected:
    void run() override;

private:
    std::optional<MessageId> next(QDeadlineTimer until);
    void fetch(MessageId message, StoreReader &reader);

    AccountServices m_services;
    AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    std::unique_ptr<ImapClient> m_imap;
    std::mutex m_mutex;
    std::condition_variable m_hasWish;
    std::deque<MessageId> m_wishes;
};

} // namespace postrider
