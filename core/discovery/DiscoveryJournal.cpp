// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/DiscoveryJournal.h"

namespace postrider {

DiscoveryJournal::Question::~Question()
{
    if (!m_isAnswered)
        answered(DiscoveryStep::Outcome::GivenUp);
}

void DiscoveryJournal::Question::answered(DiscoveryStep::Outcome outcome, const QString &detail)
{
    m_isAnswered = true;
    m_step.outcome = outcome;
    m_step.detail = detail;
    m_step.milliseconds = m_timer.elapsed();
    m_journal.add(m_step);
}

void DiscoveryJournal::Question::failed(const MailError &error)
{
    const QString detail = error.detail().isEmpty() ? error.message() : QStringLiteral("%1 (%2)").arg(error.message(), error.detail());
    answered(error.kind() == ErrorKind::Cancelled ? DiscoveryStep::Outcome::GivenUp
            : error.kind() == ErrorKind::Refused  ? DiscoveryStep::Outcome::Unusable
                                                  : DiscoveryStep::Outcome::Failed,
        detail);
}

QList<DiscoveryStep> DiscoveryJournal::steps() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps;
}

void DiscoveryJournal::add(const DiscoveryStep &step)
{
    const std::lock_guard lock(m_mutex);
    m_steps.append(step);
    // Within the lock, so that the order is the same for both.
    if (m_tell)
        m_tell(step);
}

} // namespace postrider
