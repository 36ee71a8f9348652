// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SourceList.h"

#include "app/accounts/StepRow.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace postrider {

SourceList::SourceList(QWidget *parent) : QWidget(parent), m_rows{}
{
    static const char *const names[] = {"askedDomain", "askedNames", "askedDatabase", "askedExchange", "askedUsual"};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap12);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = new StepRow(QLatin1String(names[i]));
        layout->addWidget(m_rows[i]);
    }
}

void SourceList::reset(const QString &domain, const DiscoveryOptions &options)
{
    m_rows[Domain]->setTitle(tr("What %1 publishes").arg(domain));
    m_rows[Names]->setTitle(tr("The name servers of %1").arg(domain));
    m_rows[Database]->setTitle(tr("The public list of providers"));
    m_rows[Exchange]->setTitle(tr("Whoever takes the mail for %1").arg(domain));
    m_rows[Usual]->setTitle(tr("Servers with the usual names"));
    m_best = {};
    for (StepRow *row : m_rows)
        row->setState(StepRow::State::Running, tr("Asking\u2026"));
    m_rows[Database]->setVisible(options.askDatabase);
}

std::optional<SourceList::Asked> SourceList::askedIn(const DiscoveryStep &step)
{
    switch (step.source) {
    case SettingsSource::ProviderTable:
    case SettingsSource::LocalFile: return std::nullopt; // nobody is asked
    case SettingsSource::Autoconfig:
    case SettingsSource::WellKnown: return Domain;
    case SettingsSource::ServiceRecords: return Names;
    case SettingsSource::Database: return Database;
    case SettingsSource::MailExchange: return Exchange;
    case SettingsSource::Guess: return Usual;
    }
    return std::nullopt;
}

void SourceList::showStep(const DiscoveryStep &step)
{
    const auto asked = askedIn(step);
    if (!asked)
        return;
    // One source may be asked several things: the best of its answers is what counts, in the order of Outcome.
    auto &best = m_best[*asked];
    if (!best || int(step.outcome) < int(*best))
        best = step.outcome;
    show(*asked, *best == DiscoveryStep::Outcome::Found);
}

void SourceList::show(Asked asked, bool finished)
{
    using Outcome = DiscoveryStep::Outcome;
    using State = StepRow::State;
    StepRow *row = m_rows[asked];
    if (!finished) {
        row->setState(State::Running, tr("Asking\u2026"));
        return;
    }
    switch (m_best[asked].value_or(Outcome::GivenUp)) {
    case Outcome::Found: row->setState(State::Good, tr("Answered")); break;
    case Outcome::NotThere: row->setState(State::Neutral, tr("Knows nothing about it")); break;
    case Outcome::Unusable: row->setState(State::Neutral, tr("Answered something that is not safe to use")); break;
    case Outcome::Failed: row->setState(State::Neutral, tr("No answer that can be trusted")); break;
    case Outcome::GivenUp: row->setState(State::Neutral, tr("Not waited for")); break;
    }
}

void SourceList::stop()
{
    for (const Asked asked : {Domain, Names, Database, Exchange, Usual})
        show(asked, true);
}

} // namespace postrider
