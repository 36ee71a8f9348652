// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Makes a folder. It is in the tree at once, and ops may put messages into it: they wait until the server has it. A value; applyLocal on the store thread, replay on the
/// account's worker.
struct CreateFolderOp {
    OpId id;
    AccountId account;
    FolderId folder; ///< its row
    QString path; ///< levels by '/'
    FolderRole role = FolderRole::None; ///< what it is made for; then `path` is a plain name, and where it goes is up to the server's namespace
    FolderId parent = {}; ///< a level of the archive (Verbs::archive): it goes below this one, wherever that is by then

    /// The row and the op; fills `folder`. Refused if there is a folder of that path.
    OpId applyLocal(StoreWriter &writer, qint64 now, QChar delimiter);
    /// CREATE and SUBSCRIBE (RFC 9051 6.3.4, 6.3.7); that it is there already is fine. Returns 0: no messages.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
    /// Makes a mailbox for a role: in the personal namespace (RFC 2342), or at the top where none is told; below INBOX where that is refused and there are others. With its special
    /// use, as far as the server keeps that. That it is there already is fine. Name, path and delimiter of what is there then; not in the store.
    static Folder makeForRole(FolderRole role, const QString &name, const QList<Folder> &others, ImapClient &imap);
    /// The server said no: the row goes. Of a level of the archive: what was to go into it goes into the one above, and the account's archive is one folder from then on.
    void giveUp(StoreWriter &writer, OpContext &context) const;

private:
    Folder make(const Folder &row, OpContext &context) const;
    static void makeBelow(const Folder &above, const Folder &made, OpContext &context);
};

} // namespace postrider
