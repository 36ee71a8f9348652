// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/DraftSaving.h"

#include "app/widgets/WhenDone.h"

namespace postrider {

DraftSaving::DraftSaving(Mail &mail, const Draft &loaded, QObject *parent)
    : QObject(parent)
    , m_mail(mail)
    , m_id(loaded.id)
    , m_stored(loaded.id.isValid() ? loaded.attachments : QList<DraftAttachment>())
{
}

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
    whenDone(this, m_mail.saveDraft(mine, Mail::DraftUpload::InAWhile, keptOf(mine.attachments)), [this, mine](const Outcome<DraftId> &outcome) { finish(mine, outcome); });
}

/// The same octets in the same place of memory, under the same name: a copy of what was saved.
QList<int> DraftSaving::keptOf(const QList<DraftAttachment> &attachments) const
{
    QList<int> kept;
    for (const DraftAttachment &a : attachments) {
        int at = -1;
        for (int i = 0; i < m_stored.size() && at < 0; ++i) {
            const DraftAttachment &s = m_stored.at(i);
            const bool isCopy = s.bytes.size() == a.bytes.size() && s.bytes.constData() == a.bytes.constData();
            if (isCopy && s.name == a.name && s.type == a.type && s.contentId == a.contentId && !kept.contains(i))
                at = i;
        }
        kept.append(at);
    }
    return kept;
}

void DraftSaving::finish(const Draft &draft, const Outcome<DraftId> &outcome)
{
    if (const auto *id = std::get_if<DraftId>(&outcome)) {
        m_id = *id;
        m_stored = draft.attachments;
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
