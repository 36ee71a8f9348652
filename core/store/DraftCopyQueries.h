// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/WriteLog.h"

#include <QString>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// What the Drafts folder of an account has of a draft. A value.
struct DraftCopy {
    DraftCopyId id = {};
    AccountId account = {};
    DraftId draft = {}; ///< invalid: it is gone, and the copy has to go as soon as it is known what became of the upload
    MessageId message = {}; ///< the copy; invalid: none
    qint64 version = 0; ///< of the draft, that is in it; 0: by another program
    bool held = false; ///< it is being written: uploaded in a while
    bool refused = false; ///< the server did not take it, and the person has been told
    QString uploadHeader = {}; ///< Message-ID of an upload that was begun and of which nobody knows yet whether it has arrived; empty: none
    qint64 uploadVersion = 0;
    FolderId uploadFolder = {};
};

/// Rows of the copies that drafts have in Drafts folders: one for each draft that has one or is to get one, and one for each upload that was cut off and whose draft is gone.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class DraftCopyQueries {
public:
    explicit DraftCopyQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    std::optional<DraftCopy> find(DraftCopyId id);
    std::optional<DraftCopy> ofDraft(DraftId draft);
    std::optional<DraftCopy> ofMessage(MessageId message);
    /// The op that uploads it; invalid: none waits.
    OpId opOf(const DraftCopy &copy);
    DraftCopyId insert(const DraftCopy &copy);
    void update(const DraftCopy &copy);
    void remove(DraftCopyId id);
    bool isAnyHeld();
    /// Nobody writes on any of them any more.
    void releaseAll();

    /// This row is another one from now on (MessageQueries::setServerPlace).
    void messageIs(MessageId before, MessageId now);
    /// The server has this message no more, or not under this UID. Whoever removes a draft in another program means the draft: where the row here holds nothing else and waits for
    /// nothing, it goes, too. Whatever was written since stays, and so does the draft of a copy that was never seen on the server (uid 0).
    void messageGone(MessageId message, Uid uid);
    /// The whole folder has gone: its drafts stay here.
    void folderGone(FolderId folder);

private:
    static DraftCopy read(const Statement &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
