// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ChangeSet.h"
#include "core/types/Contact.h"

#include <QByteArray>
#include <QMutex>
#include <QSet>
#include <atomic>
#include <vector>

namespace postrider {

class Store;
class StoreReader;

/// Who may be meant by what somebody types where recipients go: any part of name or address, without regard to case and accents. Words that begin so come before those that have
/// it in the middle; own contacts and groups, and whom the person writes to often and lately, before senders seen in an inbox.
///
/// Thread: any, one at a time (a mutex); meant for the pool. Owns what it has read, and reads anew what has changed since, at the next question. All that is known lies in one
/// text, best first, so that a question is one run through memory that mostly ends early: a hundred thousand addresses in some milliseconds.
class RecipientCompletion {
public:
    explicit RecipientCompletion(Store &store) : m_store(store) { }

    /// The next question reads what these have changed. Any thread; waits for no question.
    void noteChanges(const ChangeSet &changes);
    /// `now`: ms since 1970. Nothing typed: nobody. Throws MailError Storage.
    QList<RecipientSuggestion> find(const QString &typed, int most, qint64 now);

private:
    struct Entry {
        RecipientSuggestion suggestion;
        QString words; ///< name and address, folded
        double weight = 0;
    };
    void readPeople(StoreReader &reader, qint64 now);
    void readSeen(StoreReader &reader, qint64 now);
    void arrange();

    Store &m_store;
    std::atomic<bool> m_peopleChanged = true, m_inboxChanged = true;
    QMutex m_mutex; ///< guards what follows
    qint64 m_seenAt = 0; ///< when the inboxes were looked at last
    std::vector<Entry> m_people, m_seen; ///< as read
    QSet<QString> m_left; ///< keys of addresses that are people, or are not to be offered
    std::vector<const Entry *> m_entries; ///< best first
    QByteArray m_text; ///< "\n" and the folded words of each entry, UTF-8
    std::vector<qsizetype> m_begins; ///< of each entry in m_text
};

} // namespace postrider
