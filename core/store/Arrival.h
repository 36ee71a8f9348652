// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"

namespace postrider {

class Connection;

/// Where new rows of one folder go next: to the filters, to whoever tells the person, or nowhere. What waits for the filters is told of by them.
/// Thread: the store's, for the time of one insert.
class Arrival {
public:
    /// `isInbox`: it is mail that came to an inbox after its first sync.
    Arrival(Connection &mail, WriteLog *log, AccountId account, FolderId folder, bool isInbox);
    void came(MessageId message, ThreadId thread, bool isUnread);

private:
    Connection &m_mail;
    WriteLog *m_log;
    AccountId m_account;
    bool m_isInbox;
    bool m_areFiltersWaiting = false;
    bool m_isToldWhereWatched = false; ///< new mail here is news, and not of the kind that nobody is told of
    bool m_hasMarks = false; ///< some conversation is muted or watched, and new mail here is news
};

} // namespace postrider
