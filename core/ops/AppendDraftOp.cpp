// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/AppendDraftOp.h"

#include "core/imap/ImapClient.h"
#include "core/mime/MessageWriter.h"
#include "core/ops/DeleteOp.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QLocale>

namespace postrider {

namespace {
/// How much of a draft its row in the list has: lists show no more.
constexpr qsizetype kLongestText = 1000;
constexpr qsizetype kPreview = 160;
constexpr qsizetype kRecipientsShown = 10;

/// Nobody has moved it elsewhere meanwhile, to the Trash for instance: there it is no draft of ours any more, but a message of the person's.
bool isAmongDrafts(StoreWriter &writer, MessageId message)
{
    const auto row = writer.messages.shown(message);
    const auto folder = row ? writer.folders.find(row->folder) : std::nullopt;
    return folder && folder->role == FolderRole::Drafts;
}

/// What a list shows of it, before the server was asked.
NewMessage rowOf(const Draft &draft, const QString &header)
{
    NewMessage row;
    row.flags = Flags(Flag::Draft) | Flag::Seen;
    row.date = draft.savedAt;
    row.hasAttachments = !draft.attachments.isEmpty();
    row.messageIdHeader = header;
    row.references = draft.references;
    row.from = {draft.from.name.left(kLongestText), draft.from.address.left(kLongestText)};
    QStringList names;
    for (const Address &person : (draft.to + draft.cc).mid(0, kRecipientsShown))
        names.append(person.shortText().left(kLongestText));
    row.recipients = names.join(QLatin1String(", "));
    row.subject = draft.subject.left(kLongestText).simplified();
    return row;
}
} // namespace

/// One version on its way, or arrived.
struct AppendDraftOp::Upload {
    qint64 version = 0;
    FolderId folder;
    NewMessage row; ///< its Message-ID and, as far as they are known, UID and size
    QString preview;
    QByteArray raw; ///< empty: what arrived was found again, and is fetched like any other
    bool replaced = false; ///< the copy before it is gone already
};

// --- what the person does (store thread) -----------------------------------------------------------------------------------------------

DraftId AppendDraftOp::save(StoreWriter &writer, const Draft &draft, When when, qint64 now, const QList<int> &keptAttachments)
{
    const DraftId id = writer.drafts.save(draft, keptAttachments);
    takeUp(writer, id, draft.replaces);
    queue(writer, id, when, now);
    return id;
}

/// The first time that a message of a Drafts folder is saved: from now on it is this draft's copy.
void AppendDraftOp::takeUp(StoreWriter &writer, DraftId draft, MessageId message)
{
    if (!message.isValid() || writer.draftCopies.ofDraft(draft) || writer.draftCopies.ofMessage(message) || !isAmongDrafts(writer, message))
        return;
    DraftCopy known;
    known.account = writer.messages.shown(message)->account;
    known.draft = draft;
    known.message = message;
    writer.draftCopies.insert(known);
}

void AppendDraftOp::queue(StoreWriter &writer, DraftId draft, When when, qint64 now)
{
    const auto head = writer.drafts.head(draft);
    if (!head || head->isTemplate) // templates are of this computer: elsewhere they would look like drafts
        return;
    auto known = writer.draftCopies.ofDraft(draft);
    if (known && known->account != head->account) {
        abandon(writer, *known, now); // another sender: the copy goes where that one has its drafts
        known.reset();
    }
    const auto folder = writer.folders.findWithRole(head->account, FolderRole::Drafts);
    if (!folder || !folder->selectable)
        return;
    if (!known) {
        known = DraftCopy();
        known->account = head->account;
        known->draft = draft;
        known->id = writer.draftCopies.insert(*known);
    }
    const bool waits = writer.draftCopies.opOf(*known).isValid();
    known->held = when == When::InAWhile && (known->held || !waits);
    writer.draftCopies.update(*known);
    if (!waits && (known->version != head->version || !known->message.isValid()))
        AppendDraftOp{{}, known->account, {}, known->id}.applyLocal(writer, now);
}

void AppendDraftOp::discard(StoreWriter &writer, DraftId draft, qint64 now)
{
    const auto known = writer.draftCopies.ofDraft(draft);
    writer.drafts.remove(draft);
    if (known)
        abandon(writer, *known, now);
}

void AppendDraftOp::abandon(StoreWriter &writer, DraftCopy known, qint64 now)
{
    known.draft = {};
    known.held = false;
    writer.draftCopies.update(known);
    // Where something may be on its way, the op stays, and finds out.
    if (known.uploadHeader.isEmpty())
        finish(writer, known, now);
}

/// Nobody needs the copy any more, and it is known where it is.
QList<OpId> AppendDraftOp::finish(StoreWriter &writer, const DraftCopy &known, qint64 now)
{
    if (const OpId op = writer.draftCopies.opOf(known); op.isValid())
        takeBack(op, writer);
    QList<OpId> removals;
    if (known.message.isValid() && isAmongDrafts(writer, known.message))
        removals.append(DeleteOp{{}, known.account, {{known.message, OpProgress::Waiting}}}.applyLocal(writer, now));
    writer.draftCopies.remove(known.id);
    return removals;
}

OpId AppendDraftOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    OpRow row;
    row.account = account;
    row.kind = OpKind::AppendDraft;
    row.number = copy.value;
    const auto known = writer.draftCopies.find(copy);
    if (known && known->message.isValid() && isAmongDrafts(writer, known->message))
        row.messages = {{known->message, OpProgress::Waiting}};
    const OpId made = writer.ops.insert(row, now);
    writer.messages.applyNewest(made);
    return made;
}

bool AppendDraftOp::keepHere(StoreWriter &writer) const
{
    auto known = writer.draftCopies.find(copy);
    takeBack(id, writer);
    if (!known)
        return true;
    known->uploadHeader.clear();
    if (!known->draft.isValid()) {
        finish(writer, *known, 0);
        return true;
    }
    const bool told = std::exchange(known->refused, true);
    writer.draftCopies.update(*known);
    return told;
}

// --- on the server (the account's worker) ----------------------------------------------------------------------------------------------

int AppendDraftOp::replay(OpContext &context) const
{
    auto known = context.reader.draftCopies().find(copy);
    if (known && !known->uploadHeader.isEmpty()) {
        if (findAgain(*known, context))
            return 1; // what has been saved since has an op of its own now
        known = context.reader.draftCopies().find(copy);
    }
    const auto head = known ? context.reader.draftRows().head(known->draft) : std::nullopt;
    if (head && (known->held || head->send.isValid()))
        return 0; // it rests
    const auto folder = context.reader.folderWithRole(account, FolderRole::Drafts);
    if (folder && !folder->onServer)
        return 0; // made here, and the server has not been told yet
    const bool isNews = head && (known->version != head->version || !known->message.isValid());
    if (isNews && folder && folder->selectable)
        return upload(*known, *folder, context);
    // Nothing to do any more, or no place for it: it stays here.
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { takeBack(id, writer); });
    return 0;
}

/// The line was cut, or the program ended, between "begun" and the server's answer. By its own name, because what else there is may be anybody's.
bool AppendDraftOp::findAgain(const DraftCopy &known, OpContext &context) const
{
    const auto folder = context.reader.folder(known.uploadFolder);
    Upload found;
    if (folder && folder->onServer) {
        const ImapMailbox mailbox = context.imap.select(folder->serverName, ImapClient::Selecting::Afresh);
        const QList<Uid> uids = context.imap.searchMessageId(known.uploadHeader.toUtf8());
        if (!uids.isEmpty()) {
            found.version = known.uploadVersion;
            found.folder = folder->id;
            found.row = rowOf(context.reader.draft(known.draft).value_or(Draft()), known.uploadHeader);
            context.imap.fetchHeaders(QByteArray::number(uids.last()), [&](ImapFetched &&fetched) { found.row.size = fetched.size; });
            if (standsAsKnown(mailbox, context.reader.folderRows().syncState(folder->id)))
                found.row.uid = uids.last();
        }
    }
    if (found.folder.isValid()) {
        settle(found, context);
        return true;
    }
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        auto now = writer.draftCopies.find(copy);
        if (!now)
            return;
        now->uploadHeader.clear();
        writer.draftCopies.update(*now);
        if (!now->draft.isValid())
            finish(writer, *now, 0);
    });
    return false;
}

std::optional<AppendDraftOp::Upload> AppendDraftOp::makeUpload(const DraftCopy &known, const Folder &folder, StoreReader &reader) const
{
    Upload next;
    // Which version, before its text: what is saved between the two is uploaded once more rather than not.
    next.version = reader.draftRows().head(known.draft).value_or(DraftQueries::Head()).version;
    const auto draft = reader.draft(known.draft);
    if (!draft)
        return std::nullopt;
    next.folder = folder.id;
    next.row = rowOf(*draft, MessageWriter::makeMessageId(draft->from.address));
    if (const auto former = messages.isEmpty() ? std::nullopt : reader.messageRow(messages.first().message); former && former->flags.testFlag(Flag::Flagged))
        next.row.flags |= Flag::Flagged; // whoever starred it has starred the draft
    next.preview = draft->body.left(4 * kPreview).simplified().left(kPreview);
    next.raw = MessageWriter::buildDraft(*draft, draft->savedAt, next.row.messageIdHeader);
    next.row.size = next.raw.size();
    return next;
}

int AppendDraftOp::upload(const DraftCopy &known, const Folder &folder, OpContext &context) const
{
    auto next = makeUpload(known, folder, context.reader);
    if (!next)
        return 0;
    const qint64 limit = context.imap.appendLimit();
    if (limit > 0 && next->raw.size() > limit) {
        const QLocale locale;
        throw MailError(ErrorKind::Refused,
            QCoreApplication::translate("Op", "It is %1, and the mailbox takes no more than %2.").arg(locale.formattedDataSize(next->raw.size()), locale.formattedDataSize(limit)));
    }
    bool begun = false;
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) { begun = begin(*next, writer); });
    if (!begun)
        return 0;
    send(*next, folder, context);
    settle(*next, context);
    context.touched.insert(folder.id);
    return 1;
}

/// False if it has been sent or thrown away meanwhile, or is in the outbox: then nothing leaves.
bool AppendDraftOp::begin(const Upload &upload, StoreWriter &writer) const
{
    auto known = writer.draftCopies.find(copy);
    const auto head = known ? writer.drafts.head(known->draft) : std::nullopt;
    if (!head || head->send.isValid() || !writer.ops.findHead(id))
        return false;
    known->uploadHeader = upload.row.messageIdHeader;
    known->uploadVersion = upload.version;
    known->uploadFolder = upload.folder;
    writer.draftCopies.update(*known);
    return true;
}

/// There is nothing to be cut: begun and arrived in one transaction.
int AppendDraftOp::settle(LocalContext &context) const
{
    const auto known = context.reader.draftCopies().find(copy);
    const auto head = known ? context.reader.draftRows().head(known->draft) : std::nullopt;
    if (head && (known->held || head->send.isValid()))
        return 0; // it rests
    const auto folder = context.reader.folderWithRole(account, FolderRole::Drafts);
    const bool isNews = head && (known->version != head->version || !known->message.isValid());
    auto next = isNews && folder ? makeUpload(*known, *folder, context.reader) : std::nullopt;
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        if (!next) {
            takeBack(id, writer);
            return;
        }
        if (!begin(*next, writer))
            return;
        next->row.uid = LocalMailbox::takeUids(writer, next->folder);
        for (const OpId removal : settle(*next, writer)) {
            const auto row = writer.ops.find(removal);
            for (const MessageId message : row ? idsOf(row->messages) : QList<MessageId>()) {
                writer.ops.confirm(removal, message);
                writer.messages.remove(message);
            }
        }
    });
    return next ? 1 : 0;
}

/// REPLACE where there is something to replace, and the server can (RFC 8508 3.1: all or nothing); else APPEND, and the old one goes after that.
void AppendDraftOp::send(Upload &upload, const Folder &folder, OpContext &context) const
{
    const ImapNewMessage message{upload.raw, upload.row.flags, {}, upload.row.date};
    std::optional<ImapAppendUid> where;
    FolderId place;
    const Uid former = messages.isEmpty() ? 0 : context.reader.messageRowsOnServer().serverMessage(messages.first().message, &place).uid;
    if (former > 0 && place == folder.id && context.imap.capabilities().has("REPLACE") && selectFor(folder.id, context)) {
        try {
            where = context.imap.replace(former, folder.serverName, message);
            upload.replaced = true;
        } catch (const MailError &e) {
            // Another program has removed the old one, most likely. Nothing was put there: RFC 8508 3.5.
            if ((e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone) || !context.imap.isOpen())
                throw;
        }
    }
    if (!upload.replaced)
        where = context.imap.append(folder.serverName, message.bytes, message.flags, message.internalDate);
    if (where && where->uidValidity == context.reader.folderRows().syncState(folder.id).uidValidity)
        upload.row.uid = where->uid;
}

/// It has arrived: the store knows it, and the copy before it goes.
void AppendDraftOp::settle(const Upload &upload, OpContext &context) const
{
    QList<OpId> removals;
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) { removals = settle(upload, writer); });
    for (const OpId removal : std::as_const(removals)) {
        // At once, because that is one change for whoever looks. If it cannot be done now, it is done when the op has its turn.
        if (const auto row = context.reader.ops().find(removal))
            DeleteOp{row->id, row->account, row->messages}.replay(context);
    }
}

QList<OpId> AppendDraftOp::settle(const Upload &upload, StoreWriter &writer) const
{
    auto known = writer.draftCopies.find(copy);
    if (!known || known->uploadHeader != upload.row.messageIdHeader)
        return {}; // the account has gone meanwhile
    const qint64 now = upload.row.date;
    const MessageId former = known->message;
    takeBack(id, writer);
    known->message = place(writer, account, upload);
    known->version = upload.version;
    known->uploadHeader.clear();
    known->refused = false;
    writer.draftCopies.update(*known);
    QList<OpId> removals;
    if (former.isValid() && former != known->message) {
        if (upload.replaced)
            writer.messages.remove(former);
        else if (isAmongDrafts(writer, former))
            removals.append(DeleteOp{{}, account, {{former, OpProgress::Waiting}}}.applyLocal(writer, now));
    }
    const auto head = writer.drafts.head(known->draft);
    if (!head)
        removals += finish(writer, *known, now); // sent, or thrown away while it was on its way
    else if (head->version != known->version || head->send.isValid())
        AppendDraftOp{{}, account, {}, copy}.applyLocal(writer, now);
    return removals;
}

/// Its row, where another look at the folder has not made one already.
MessageId AppendDraftOp::place(StoreWriter &writer, AccountId account, const Upload &upload)
{
    MessageId message;
    if (upload.row.uid > 0)
        message = writer.messages.findByUid(upload.folder, upload.row.uid).value_or(MessageId());
    if (!message.isValid()) {
        message = writer.messages.insertLocal(account, upload.row);
        writer.messages.setServerPlace(message, upload.folder, upload.row.uid);
    }
    if (!upload.raw.isEmpty() && writer.messages.bodyOf(message) == 0)
        writer.messages.setBody(message, writer.bodies.insert(BodyQueries::pack(upload.raw), upload.raw.size()), upload.preview);
    return message;
}

QString AppendDraftOp::label() const
{
    return QCoreApplication::translate("Op", "Put a draft into the Drafts folder");
}

} // namespace postrider
