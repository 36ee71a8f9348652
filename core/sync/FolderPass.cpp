// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderPass.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/BodyFetch.h"

#include <QScopeGuard>
#include <algorithm>

namespace postrider {

namespace {
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kQuotaInterval = 60 * 60 * 1000;
/// What is on the screen and nobody tells news of is looked through so often.
constexpr qint64 kStale = 60 * 1000;

/// What people miss first. Last Gmail's All Mail: nearly all of it is in other folders, too.
int rank(const Folder &folder)
{
    switch (folder.role) {
    case FolderRole::Inbox: return 0;
    case FolderRole::Sent: return 1;
    case FolderRole::Drafts: return 2;
    case FolderRole::Archive: return 3;
    case FolderRole::None: return 4;
    case FolderRole::Junk: return 5;
    case FolderRole::Trash: return 6;
    case FolderRole::All: return 7;
    }
    return 4;
}
} // namespace

SyncCounts FolderPass::run(const Wish &wish)
{
    const QList<Folder> folders = choose(wish);
    qsizetype done = 0;
    for (const Folder &f : folders) {
        m_session.progress(f.path, done++, folders.size());
        if (wish.whole && !mayHaveChanged(f)) {
            m_checked.insert(f.id, {});
            continue;
        }
        sync(f);
        if (m_session.yield)
            m_session.yield();
    }
    noteChecked();
    if (wish.whole)
        askQuota();
    if (wish.bodies)
        fetchBodies(folders);
    return m_counts;
}

SyncCounts FolderPass::runOne(FolderId folder)
{
    if (const auto row = m_session.reader.folder(folder); row && row->selectable && row->onServer) {
        sync(*row);
        noteChecked();
    }
    return m_counts;
}

bool FolderPass::isStale(FolderId folder) const
{
    const qint64 checked = m_memory.folders.value(folder).checkedAt;
    const qint64 now = m_session.clock.now();
    return checked == 0 || now - checked > kStale || checked > now;
}

QList<Folder> FolderPass::choose(const Wish &wish)
{
    QList<Folder> folders;
    // Also one that is to be removed, while something in it that is to be moved out waits for its UID.
    for (const Folder &f : m_session.reader.folderRows().known(m_session.account.id)) {
        if (!f.selectable || !f.onServer || (m_session.reader.folderRows().isLeaving(f.id) && m_session.reader.messageRowsOnServer().unplaced(f.id).isEmpty()))
            continue;
        // Rows that wait for their UID are found by looking.
        if (wish.whole || wish.folders.contains(f.id) || !m_session.reader.messageRowsOnServer().unplaced(f.id).isEmpty())
            folders.append(f);
    }
    const auto place = [&](const Folder &f) { return f.id == wish.lookedAt ? -1 : rank(f); };
    std::stable_sort(folders.begin(), folders.end(), [&](const Folder &a, const Folder &b) { return place(a) < place(b); });
    return folders;
}

/// One STATUS instead of opening it, where the list has not told it already; and not even that where it would tell no more than opening does.
bool FolderPass::mayHaveChanged(const Folder &folder)
{
    FolderMemory &memory = m_memory.folders[folder.id];
    const std::optional<ImapStatus> status = std::exchange(memory.status, std::nullopt);
    // RFC 9051 6.3.11: of the mailbox that is open, such figures may be old ones.
    if (!status || folder.serverName == m_session.imap.selected())
        return true;
    return !ImapFolderSync::isUnchanged(*status, folder, m_session, memory);
}

void FolderPass::sync(const Folder &folder)
{
    const FolderId before = std::exchange(m_memory.current, folder.id);
    const auto restore = qScopeGuard([&] { m_memory.current = before; });
    FolderMemory memory = m_memory.folders.value(folder.id); // not a place in the table: another folder may be looked at in between
    guarded(folder, [&] { m_counts += ImapFolderSync(m_session, folder, &memory).run(); });
    m_memory.folders.insert(folder.id, memory);
}

/// One folder that the server does not open (no permission, just deleted) does not keep the others waiting.
bool FolderPass::guarded(const Folder &folder, const std::function<void()> &step)
{
    try {
        step();
        m_memory.refused.removeAll(folder.path);
        m_checked.insert(folder.id, {});
        return true;
    } catch (const MailError &e) {
        const bool onlyThisOne = e.kind() == ErrorKind::Refused || e.kind() == ErrorKind::Gone;
        if (!onlyThisOne || folder.role == FolderRole::Inbox || !m_session.imap.isOpen())
            throw;
        if (!m_memory.refused.contains(folder.path))
            m_memory.refused.append(folder.path);
        m_checked.insert(folder.id, e.message());
        return false;
    }
}

void FolderPass::noteChecked()
{
    const qint64 now = m_session.clock.now();
    const auto checked = std::exchange(m_checked, {});
    if (checked.isEmpty())
        return;
    m_session.store.write(Durability::Recoverable, [checked, now](StoreWriter &writer) {
        for (auto it = checked.cbegin(); it != checked.cend(); ++it)
            writer.folders.setChecked(it.key(), now, it.value());
    });
}

void FolderPass::fetchBodies(const QList<Folder> &folders)
{
    // As they are now: the person may have changed the policy since this account was started.
    const auto account = m_session.reader.account(m_session.account.id);
    for (const Folder &f : folders) {
        const bool asAccount = f.bodyPolicy == BodyPolicy::AsAccount && account;
        const BodyPolicy policy = asAccount ? account->bodyPolicy : f.bodyPolicy;
        const int days = asAccount ? account->bodyDays : f.bodyDays;
        if (policy == BodyPolicy::OnDemand || m_memory.refused.contains(f.path))
            continue;
        const qint64 since = policy == BodyPolicy::LastDays ? m_session.clock.now() - qMax(days, 1) * kDay : 0;
        guarded(f, [&] { BodyFetch::fetchAll(m_session, f, since); });
    }
    m_checked.clear();
}

void FolderPass::askQuota()
{
    const qint64 now = m_session.clock.now();
    if (m_memory.quotaAskedAt != 0 && now - m_memory.quotaAskedAt < kQuotaInterval && now >= m_memory.quotaAskedAt)
        return;
    m_memory.quotaAskedAt = now;
    try {
        if (const auto quota = m_session.imap.quota("INBOX"))
            m_session.store.write(
                Durability::Recoverable, [quota = *quota, id = m_session.account.id](StoreWriter &writer) { writer.accounts.setQuota(id, quota.used, quota.limit); });
    } catch (const MailError &e) {
        // Nothing depends on it.
        if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
            throw;
    }
}

} // namespace postrider
