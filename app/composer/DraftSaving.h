// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <functional>
#include <optional>

namespace postrider {

/// Keeps one draft in the store up to date. One save is under way at a time; what changes meanwhile is saved next, the newest state only.
/// What is saved is uploaded in a while: the window says when. Attachments that are in the store already are not written once more.
/// Thread: main. Owns the draft's id once there is one. Never removes a draft.
class DraftSaving : public QObject {
    Q_OBJECT
public:
    /// `loaded`: as it stands in the store, or with no id.
    DraftSaving(Mail &mail, const Draft &loaded, QObject *parent = nullptr);

    /// Saves this state, now or right after the save under way. The draft's own id is replaced by ours.
    void save(const Draft &draft);
    DraftId id() const { return m_id; }
    bool isBusy() const { return m_busy; }
    /// Calls back once, as soon as nothing is under way: at once if that is now.
    void whenIdle(std::function<void()> callback);

Q_SIGNALS:
    void saved(const postrider::Draft &draft);
    void failed(const postrider::Failure &failure);

private:
    void start(const Draft &draft);
    QList<int> keptOf(const QList<DraftAttachment> &attachments) const;
    void finish(const Draft &draft, const Outcome<DraftId> &outcome);

    Mail &m_mail;
    DraftId m_id;
    QList<DraftAttachment> m_stored; ///< as the store has them: shared with it, so that they are recognised without being looked through
    bool m_busy = false;
    std::optional<Draft> m_next;
    QList<std::function<void()>> m_waiting;
};

} // namespace postrider
