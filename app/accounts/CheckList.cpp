// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CheckList.h"

#include "app/accounts/StepRow.h"
#include "app/widgets/Theme.h"

#include <QVBoxLayout>

namespace postrider {

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_incoming(new StepRow(QStringLiteral("incoming"))), m_outgoing(new StepRow(QStringLiteral("outgoing")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap16);
    layout->addWidget(m_incoming);
    layout->addWidget(m_outgoing);
}

void CheckList::reset(const QString &incomingHost, const QString &outgoingHost)
{
    m_failed.reset();
    m_incoming->setTitle(tr("Incoming mail: %1").arg(incomingHost));
    m_outgoing->setTitle(tr("Outgoing mail: %1").arg(outgoingHost));
    for (StepRow *row : {m_incoming, m_outgoing})
        row->setState(StepRow::State::Waiting, tr("Waiting"));
}

void CheckList::showStep(const Mail::CheckStep &step)
{
    StepRow *row = step.what == Mail::CheckStep::What::Incoming ? m_incoming : m_outgoing;
    if (!step.finished) {
        row->setState(StepRow::State::Running, tr("Signing in\u2026"));
    } else if (step.failure) {
        row->setState(StepRow::State::Bad, step.failure->message);
        if (!m_failed)
            m_failed = step;
    } else {
        row->setState(StepRow::State::Good, step.tls.isEmpty() ? tr("Works") : tr("Works, secured with %1").arg(step.tls.section(u' ', 0, 0)));
    }
}

void CheckList::stop()
{
    for (StepRow *row : {m_incoming, m_outgoing}) {
        if (row->state() == StepRow::State::Running)
            row->setState(StepRow::State::Waiting, tr("Stopped"));
        else if (row->state() == StepRow::State::Waiting)
            row->setState(StepRow::State::Waiting, tr("Not tried"));
    }
}

} // namespace postrider
