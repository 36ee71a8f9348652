// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/DraftSaving.h"

#include "app/widgets/WhenDone.h"

namespace postrider {

DraftSaving::DraftSaving(Mail &mail, DraftId id, QObject *parent) : QObject(parent), m_mail(mail), m_id(id) { }

void DraftSaving::save(const Draft &draft)
{
    if (m_busy)
        m_next = draft;
    else
        start(draft);
}

void DraftSaving::whenIdle(std::function<void()> callback)
{
    if (m_busy)
        m_waiting.append(std::move(callback));
    else
        callback();
}

void DraftSaving::start(const Draft &draft)
{
    m_busy = true;
    Draft mine = draft;
    mine.id = m_id;
    whenDone(this, m_mail.saveDraft(mine, Mail::DraftUpload::InAWhile), [this, mine](const Outcome<DraftId> &outcome) { finish(mine, outcome); });
}

void DraftSaving::finish(const Draft &draft, const Outcome<DraftId> &outcome)
{
    if (const auto *id = std::get_if<DraftId>(&outcome)) {
        m_id = *id;
        Q_EMIT saved(draft);
    } else {
        Q_EMIT failed(std::get<Failure>(outcome));
    }
    if (m_next) {
        const Draft next = *m_next;
        m_next.reset();
        start(next);
        return;
    }
    m_busy = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &callback : waiting)
        callback();
}

} // namespace postrider
