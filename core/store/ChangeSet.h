// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QStringList>

namespace postrider {

/// What one commit changed, as ids: whoever shows something re-reads what is visible. A value; goes between threads.
struct ChangeSet {
    bool accounts = false; ///< an account was added, changed or removed
    bool folderList = false; ///< folders appeared, vanished, were renamed or changed their role
    QSet<FolderId> counters; ///< folders whose total or unread changed
    QSet<FolderId> lists; ///< folders in which messages appeared or vanished
    QSet<MessageId> messages; ///< rows whose flags, subject, preview ... changed (also those that appeared)
    QSet<MessageId> bodies; ///< whole messages that are here now
    QSet<MessageId> excerpts; ///< what can be read of messages that are not here as a whole: more, or nothing any more
    bool keywords = false; ///< a keyword was met for the first time
    QStringList keywordsLeftOut; ///< there are no bits left for this one: told once in a profile's life
    bool outbox = false;
    bool drafts = false;
    bool savedSearches = false;
    bool contacts = false; ///< the address book, or whom the person has written to
    bool filters = false; ///< filters were made, changed or switched off
    bool filterQueue = false; ///< new mail waits for them
    bool marks = false; ///< a conversation is muted or watched, or is no more; a message was put aside until later, or is back
    /// Messages that arrived unseen in an inbox after its first sync: worth a notification.
    QList<MessageId> arrived;

    bool isEmpty() const
    {
        return !accounts && !folderList && counters.isEmpty() && lists.isEmpty() && messages.isEmpty() && bodies.isEmpty() && excerpts.isEmpty() && !keywords
            && keywordsLeftOut.isEmpty() && !outbox && !drafts && !savedSearches && !contacts && !filters && !filterQueue && !marks && arrived.isEmpty();
    }
    void merge(const ChangeSet &other);
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::ChangeSet)
