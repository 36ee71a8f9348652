// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Arrival.h"

#include "core/store/Connection.h"
#include "core/store/FilterQueries.h"
#include "core/store/FolderQueries.h"
#include "core/store/MarkQueries.h"

namespace postrider {

Arrival::Arrival(Connection &mail, WriteLog *log, AccountId account, FolderId folder, bool isInbox) : m_mail(mail), m_log(log), m_account(account), m_isInbox(isInbox)
{
    if (!folder.isValid())
        return;
    m_areFiltersWaiting = isInbox && FilterQueries(mail).looksAtNewMail(account);
    auto s = mail.prepare("SELECT role, complete FROM folder WHERE id = ?");
    if (!s.bind(folder.value).step() || (!isInbox && s.integer(1) == 0))
        return;
    const auto role = FolderRole(s.integer(0));
    m_isToldWhereWatched = role == FolderRole::Inbox || role == FolderRole::Archive || role == FolderRole::None;
    m_hasMarks = MarkQueries(mail).areAnyMarked();
}

void Arrival::came(MessageId message, ThreadId thread, bool isUnread)
{
    const ConversationMark mark = m_hasMarks ? MarkQueries(m_mail).markOf(thread) : ConversationMark::None;
    const bool isMuted = mark == ConversationMark::Muted;
    const bool isTold = isUnread && !isMuted && (m_isInbox || (mark == ConversationMark::Watched && m_isToldWhereWatched));
    if (m_areFiltersWaiting || (isMuted && isUnread))
        FilterQueries(m_mail, m_log).enqueue({message, m_account, m_areFiltersWaiting, isTold});
    else if (isTold)
        m_log->changes.arrived.append(message);
}

} // namespace postrider
