// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ChangeSet.h"

#include <QList>
#include <utility>

namespace postrider {

/// What one mutation has changed so far: becomes the ChangeSet of the commit, and the folders' counters are written from it once.
/// Thread: the store's. Thrown away with the mutation if that fails.
struct WriteLog {
    struct Counter {
        int total = 0;
        int unread = 0;
    };
    ChangeSet changes;
    QHash<FolderId, Counter> counters;
    /// Bodies of rows that are gone: they go after the commit, when no row refers to them any more.
    QList<qint64> bodiesGone;
    /// What may have changed in the table of conversations: it is counted again before the commit.
    QList<std::pair<ThreadId, FolderId>> conversations;

    /// A message appeared in (+1) or vanished from (-1) what is shown of a folder. Folder 0 is nowhere.
    void count(FolderId folder, bool unread, int sign)
    {
        if (!folder.isValid())
            return;
        Counter &counter = counters[folder];
        counter.total += sign;
        counter.unread += unread ? sign : 0;
    }
    /// Something of a conversation changed in what is shown of a folder.
    void touch(FolderId folder, ThreadId thread)
    {
        if (folder.isValid() && thread.isValid())
            conversations.append({thread, folder});
    }
};

} // namespace postrider
