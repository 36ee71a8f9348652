// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftCopyQueries.h"

#include "core/store/Connection.h"
#include "core/store/DraftQueries.h"

namespace postrider {

namespace {
#define COPY_COLUMNS "id, account_id, draft_id, message_id, version, held, refused, upload_header, upload_version, upload_folder_id"
} // namespace

DraftCopy DraftCopyQueries::read(const Statement &row)
{
    DraftCopy copy;
    copy.id = DraftCopyId(row.integer(0));
    copy.account = AccountId(row.integer(1));
    copy.draft = DraftId(row.integer(2));
    copy.message = MessageId(row.integer(3));
    copy.version = row.integer(4);
    copy.held = row.integer(5) != 0;
    copy.refused = row.integer(6) != 0;
    copy.uploadHeader = row.text(7);
    copy.uploadVersion = row.integer(8);
    copy.uploadFolder = FolderId(row.integer(9));
    return copy;
}

std::optional<DraftCopy> DraftCopyQueries::find(DraftCopyId id)
{
    auto s = m_mail.prepare("SELECT " COPY_COLUMNS " FROM draft_copy WHERE id = ?");
    return s.bind(id.value).step() ? std::optional(read(s)) : std::nullopt;
}

std::optional<DraftCopy> DraftCopyQueries::ofDraft(DraftId draft)
{
    auto s = m_mail.prepare("SELECT " COPY_COLUMNS " FROM draft_copy WHERE draft_id = ? AND draft_id <> 0");
    return s.bind(draft.value).step() ? std::optional(read(s)) : std::nullopt;
}

std::optional<DraftCopy> DraftCopyQueries::ofMessage(MessageId message)
{
    auto s = m_mail.prepare("SELECT " COPY_COLUMNS " FROM draft_copy WHERE message_id = ? AND message_id > 0");
    return s.bind(message.value).step() ? std::optional(read(s)) : std::nullopt;
}

OpId DraftCopyQueries::opOf(const DraftCopy &copy)
{
    auto s = m_mail.prepare("SELECT id FROM op WHERE account_id = ? AND kind = 10 AND number = ?");
    return s.bind(copy.account.value, copy.id.value).step() ? OpId(s.integer(0)) : OpId();
}

DraftCopyId DraftCopyQueries::insert(const DraftCopy &copy)
{
    m_mail.prepare("INSERT INTO draft_copy (account_id, draft_id) VALUES (?,?)").runWith(copy.account.value, copy.draft.value);
    DraftCopy made = copy;
    made.id = DraftCopyId(m_mail.lastInsertId());
    update(made);
    return made.id;
}

void DraftCopyQueries::update(const DraftCopy &copy)
{
    m_mail
        .prepare("UPDATE draft_copy SET account_id = ?, draft_id = ?, message_id = ?, version = ?, held = ?, refused = ?, upload_header = ?, upload_version = ?, "
                 "upload_folder_id = ? WHERE id = ?")
        .runWith(copy.account.value, copy.draft.value, copy.message.value, copy.version, int(copy.held), int(copy.refused), copy.uploadHeader, copy.uploadVersion,
            copy.uploadFolder.value, copy.id.value);
    m_log->changes.drafts = true;
}

void DraftCopyQueries::remove(DraftCopyId id)
{
    m_mail.prepare("DELETE FROM draft_copy WHERE id = ?").runWith(id.value);
    m_log->changes.drafts = true;
}

bool DraftCopyQueries::isAnyHeld()
{
    auto s = m_mail.prepare("SELECT 1 FROM draft_copy WHERE held <> 0 LIMIT 1");
    return s.step();
}

void DraftCopyQueries::releaseAll()
{
    m_mail.prepare("UPDATE draft_copy SET held = 0 WHERE held <> 0").runWith();
}

void DraftCopyQueries::messageIs(MessageId before, MessageId now)
{
    m_mail.prepare("UPDATE draft_copy SET message_id = ? WHERE message_id = ? AND message_id > 0").runWith(now.value, before.value);
}

void DraftCopyQueries::messageGone(MessageId message, Uid uid)
{
    auto copy = ofMessage(message);
    if (!copy)
        return;
    DraftQueries drafts(m_mail, m_log);
    const auto draft = drafts.head(copy->draft);
    const bool isAllThereIs = draft && draft->version == copy->version && !draft->send.isValid() && copy->uploadHeader.isEmpty() && uid > 0;
    if (isAllThereIs) {
        drafts.remove(copy->draft);
        remove(copy->id);
        return;
    }
    copy->message = {};
    update(*copy);
}

void DraftCopyQueries::folderGone(FolderId folder)
{
    // From the few to the many: every copy, and where its message stands.
    m_mail
        .prepare("UPDATE draft_copy SET message_id = 0 WHERE message_id > 0 AND EXISTS (SELECT 1 FROM message WHERE message.id = draft_copy.message_id "
                 "AND message.server_folder_id = ?)")
        .runWith(folder.value);
    if (m_mail.changedRows() > 0)
        m_log->changes.drafts = true;
}

} // namespace postrider
