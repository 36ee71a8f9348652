// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/types/Discovery.h"

#include <QElapsedTimer>
#include <functional>
#include <mutex>

namespace postrider {

/// Takes down what discovery asks and what comes of it, and tells it to whoever wants to know at once. Any thread; owns the steps.
class DiscoveryJournal {
public:
    /// `tell` is called on the thread that has got the answer.
    explicit DiscoveryJournal(std::function<void(const DiscoveryStep &)> tell = {}) : m_tell(std::move(tell)) { }

    /// One question being asked: says what came of it once, and that it was given up if nobody does. One thread.
    class Question {
    public:
        Question(DiscoveryJournal &journal, SettingsSource source, const QString &question) : m_journal(journal), m_step{source, question, DiscoveryStep::Outcome::GivenUp, {}, 0}
        {
            m_timer.start();
        }
        ~Question();
        Q_DISABLE_COPY_MOVE(Question)

        void answered(DiscoveryStep::Outcome outcome, const QString &detail = {});
        void failed(const MailError &error);

    private:
        DiscoveryJournal &m_journal;
        DiscoveryStep m_step;
        QElapsedTimer m_timer;
        bool m_isAnswered = false;
    };

    QList<DiscoveryStep> steps() const;

private:
    void add(const DiscoveryStep &step);

    const std::function<void(const DiscoveryStep &)> m_tell;
    mutable std::mutex m_mutex;
    QList<DiscoveryStep> m_steps;
};

} // namespace postrider
