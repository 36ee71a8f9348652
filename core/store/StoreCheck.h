// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <utility>

namespace postrider {

class Connection;
class Store;

/// Looks a profile over: SQLite's own checks, bodies against rows both ways, counters, conversations, what ops refer to. What can be made again from the rest is, by ordinary
/// mutations that look once more before they change anything, because mail goes on coming meanwhile; what cannot is told, with what to do.
///
/// Thread: any but the store's and main; takes a minute at a million messages. Owns connections of its own. Never deletes a message's row that belongs to a folder.
class StoreCheck {
public:
    enum class Depth {
        Quick, ///< after an unclean end: all but what takes reading every octet
        Thorough, ///< indexes against tables, and every whole message is unpacked (its check sum is of what was stored)
    };
    struct Report {
        bool sound = true; ///< as it is now: what was found has been repaired
        QStringList findings; ///< a sentence each
        QStringList repaired; ///< a sentence each
    };
    /// Steps done, of how many, and what is looked at now, for people.
    using Progress = std::function<void(qint64 done, qint64 total, const QString &what)>;

    explicit StoreCheck(Store &store, Progress progress = {}, std::function<bool()> isCancelled = {});
    ~StoreCheck();

    /// Throws MailError Cancelled, or Storage where even reading fails.
    Report run(Depth depth);

private:
    void step(const QString &what);
    bool isSound(Connection &file, Depth depth);
    void checkBodyRows();
    void checkBodies();
    void checkExcerpts();
    void checkCounters();
    void checkConversations();
    void checkReferences();
    void checkShown();

    Store &m_store;
    Progress m_progress;
    std::function<bool()> m_isCancelled;
    std::unique_ptr<Connection> m_mail, m_bodies;
    Report m_report;
    qint64 m_step = 0;
};

} // namespace postrider
