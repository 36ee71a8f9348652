// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Draft.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Keeps the copy that a draft has in the account's Drafts folder, so that it can be continued elsewhere: uploads the newest version instead of the one before. A value; what
/// writes is for the store thread, replay for the account's worker.
///
/// The row here comes first: what is saved is durable before any of this, and nothing of it is removed because an upload fails. There is one op a draft, however often it was
/// saved, and while it waits the older copy is shown nowhere: the draft stands in one place, among the drafts here until it is uploaded, in its folder after that. Each upload has
/// a Message-ID of its own, committed before it leaves: after a cut that name alone says whether it has arrived, and which version it is. The copy before it is replaced (RFC
/// 8508), or removed after the new one is certain, as a DeleteOp. Nothing is ever removed but the row that we know as our copy, by the UID of its folder. What somebody else did
/// meanwhile: a copy that was removed elsewhere takes the draft along if nothing was written since (DraftCopyQueries::messageGone); else the draft is uploaded once more, and what
/// the other program has put there stays beside it.
struct AppendDraftOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages; ///< the copy that is to be replaced
    DraftCopyId copy;

    enum class When {
        Now,
        InAWhile, ///< it is being written: waits for Now, unless something waits to go already
    };
    /// The draft's row, and what follows from it for the copy. The account is that of the draft: with another one the copy moves there, too.
    /// `keptAttachments` as DraftQueries::save has them.
    static DraftId save(StoreWriter &writer, const Draft &draft, When when, qint64 now, const QList<int> &keptAttachments = {});
    /// Something is to be uploaded, if anything is new. Without a Drafts folder the draft just stays here.
    static void queue(StoreWriter &writer, DraftId draft, When when, qint64 now);
    /// Sent, or thrown away: the row goes, and the copy, also one whose upload is under way or was cut off.
    static void discard(StoreWriter &writer, DraftId draft, qint64 now);

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// Returns how many messages the server has confirmed. Refused: it does not take it.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    /// The server does not take it: it stays here, until it is saved again. Returns whether the person has been told of that before.
    bool keepHere(StoreWriter &writer) const;
    QString label() const;

private:
    struct Upload;
    static void takeUp(StoreWriter &writer, DraftId draft, MessageId message);
    static void abandon(StoreWriter &writer, DraftCopy known, qint64 now);
    static QList<OpId> finish(StoreWriter &writer, const DraftCopy &known, qint64 now);
    static MessageId place(StoreWriter &writer, AccountId account, const Upload &upload);
    bool findAgain(const DraftCopy &known, OpContext &context) const;
    int upload(const DraftCopy &known, const Folder &folder, OpContext &context) const;
    std::optional<Upload> makeUpload(const DraftCopy &known, const Folder &folder, StoreReader &reader) const;
    bool begin(const Upload &upload, StoreWriter &writer) const;
    void send(Upload &upload, const Folder &folder, OpContext &context) const;
    void settle(const Upload &upload, OpContext &context) const;
    QList<OpId> settle(const Upload &upload, StoreWriter &writer) const;
};

} // namespace postrider
