// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/FindingList.h"

#include "core/discovery/DoctorText.h"

#include <algorithm>

namespace postrider {

void FindingList::append(const Finding &finding)
{
    m_findings.append(finding);
    if (m_tell)
        m_tell(finding);
}

void FindingList::good(Finding::What what, const QString &sentence, const QString &detail, qint64 milliseconds)
{
    append({m_where, what, Finding::State::Good, sentence, {}, detail, milliseconds});
}

void FindingList::note(Finding::What what, const QString &sentence, const QString &remedy, const QString &detail, qint64 milliseconds)
{
    append({m_where, what, Finding::State::Note, sentence, remedy, detail, milliseconds});
}

void FindingList::trouble(Finding::What what, const Failure &failure, qint64 milliseconds, const QString &remedy)
{
    append({m_where, what, Finding::State::Trouble, failure.message, remedy.isEmpty() ? DoctorText::remedyFor(failure.kind) : remedy, failure.detail, milliseconds, failure.kind});
}

void FindingList::notAsked(Finding::What what, const QString &sentence, const QString &remedy, const QString &detail)
{
    append({m_where, what, Finding::State::NotAsked, sentence, remedy, detail});
}

void FindingList::notReached(const QList<Finding::What> &expected)
{
    for (Finding::What what : expected) {
        if (!has(what))
            notAsked(what, DoctorText::tr("%1: not looked at, because of what went wrong before.").arg(DoctorText::nameOf(what)));
    }
}

bool FindingList::has(Finding::What what) const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [what](const Finding &finding) { return finding.what == what; });
}

} // namespace postrider
