// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OpReplay.h"

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapClient.h"
#include "core/store/Store.h"
#include "core/sync/FolderListSync.h"

#include <QCoreApplication>

namespace postrider {

namespace {
template <class O> constexpr bool isOnFolders = requires(const O &op, StoreWriter &writer, OpContext &context)
{
    op.giveUp(writer, context);
};
/// Ops in one pass that the server cannot do now: then it is the server, and not the op.
constexpr int kMostBusy = 3;
} // namespace

bool OpReplay::hasWork(StoreReader &reader, AccountId account)
{
    return reader.ops().canPush(account);
}

OpContext OpReplay::context()
{
    return {m_session.imap, m_session.store, m_session.reader, m_session.refused};
}

void OpReplay::Reach::unite(const Reach &other)
{
    messages.unite(other.messages);
    folders.unite(other.folders);
    all |= other.all;
}

OpReplay::Reach OpReplay::reachOf(const OpRow &row) const
{
    Reach reach;
    reach.all = row.folder.isValid();
    if (row.target.isValid())
        reach.folders.insert(row.target);
    if (const auto drafts = row.kind == OpKind::AppendDraft ? m_session.reader.folderWithRole(row.account, FolderRole::Drafts) : std::nullopt)
        reach.folders.insert(drafts->id);
    auto rows = m_session.reader.messageRowsOnServer();
    for (const OpMessage &m : row.messages) {
        reach.messages.insert(m.message);
        FolderId folder;
        rows.serverMessage(m.message, &folder);
        if (folder.isValid())
            reach.folders.insert(folder);
    }
    return reach;
}

int OpReplay::run()
{
    int pushed = 0, busy = 0;
    Reach waiting;
    for (const OpId id : m_session.reader.ops().waitingIds(m_session.account.id)) {
        if (!waiting.isEmpty()) {
            const auto row = m_session.reader.ops().find(id);
            const Reach reach = row ? reachOf(*row) : Reach();
            if (reach.meets(waiting)) {
                waiting.unite(reach); // and so do those that rest on this one
                continue;
            }
        }
        try {
            pushed += attempt(id);
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Busy || !m_session.imap.isOpen())
                throw;
            // Not now (RFC 5530 INUSE, LIMIT): it waits, and those behind it that may rest on it. Mail is received all the same.
            const auto row = m_session.reader.ops().find(id);
            m_session.tell({ErrorKind::Busy,
                QCoreApplication::translate("Sync", "The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.")
                    .arg(row ? labelOf(makeOp(*row)) : QString()),
                e.message() + QLatin1Char(' ') + e.detail()});
            if (++busy == kMostBusy)
                break;
            if (row)
                waiting.unite(reachOf(*row));
        }
    }
    return pushed;
}

int OpReplay::attempt(OpId id)
{
    for (;;) {
        // Read here: an earlier op, an undo, or what the list has brought, may have changed it.
        const auto row = m_session.reader.ops().find(id);
        if (!row)
            return 0;
        try {
            return replay(*row);
        } catch (const MailError &e) {
            if (isUploadEnded(e, m_session.imap.isOpen()) && (row->kind != OpKind::Append || responseCodeOf(e) != "TOOBIG")) {
                // The whole upload, not one message of many, which an AppendOp has given up by itself: it must not stand in the way of the next connection.
                if (const auto now = m_session.reader.ops().find(id))
                    drop(*now, e);
                throw;
            }
            if ((e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone) || !m_session.imap.isOpen())
                throw;
            if (e.kind() == ErrorKind::Gone && !std::exchange(m_listed, true)) {
                FolderListSync(m_session).run();
                continue;
            }
            if (const auto now = m_session.reader.ops().find(id))
                drop(*now, e);
            return 0;
        }
    }
}

int OpReplay::replay(const OpRow &row)
{
    OpContext context = this->context();
    const int pushed = std::visit(
        [&](const auto &op) -> int {
            using O = std::decay_t<decltype(op)>;
            if constexpr (std::is_same_v<O, SendOp>) {
                return 0; // the outbox runner's
            } else {
                if constexpr (!isOnFolders<O> && !std::is_same_v<O, AppendDraftOp>) {
                    if (op.messages.isEmpty()) {
                        m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.drop(row.id); });
                        return 0;
                    }
                }
                return op.replay(context);
            }
        },
        makeOp(row));
    m_touched += context.touched;
    m_concernsOthers |= context.othersConcerned;
    return pushed;
}

void OpReplay::drop(const OpRow &row, const MailError &error)
{
    const Op op = makeOp(row);
    if (const auto *draft = std::get_if<AppendDraftOp>(&op))
        return keepDraftHere(*draft, error);
    OpContext context = this->context();
    bool onFolders = false;
    m_session.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        std::visit(
            [&](const auto &verb) {
                if constexpr (isOnFolders<std::decay_t<decltype(verb)>>) {
                    onFolders = true;
                    verb.giveUp(writer, context);
                } else {
                    takeBack(row.id, writer);
                }
            },
            op);
    });
    m_concernsOthers |= row.kind == OpKind::Append;
    QString sentence = onFolders     ? QCoreApplication::translate("Sync", "The server refused this: %1. The folders are as they were.")
        : row.kind == OpKind::Append ? QCoreApplication::translate("Sync", "The server refused this: %1. What was to be copied there is where it was.")
                                     : QCoreApplication::translate("Sync", "The server refused this: %1. The messages are as they were.");
    sentence = sentence.arg(labelOf(op));
    // What can be done about it stands in the sentence itself: details are for whoever looks.
    m_session.tell({error.kind(), sentence + QLatin1Char(' ') + error.message(), error.detail()});
}

/// Told once, however often it is saved until the server takes it again; and a folder that is gone is nothing to tell: the draft is here.
void OpReplay::keepDraftHere(const AppendDraftOp &op, const MailError &error)
{
    const auto copy = m_session.reader.draftCopies().find(op.copy);
    const auto draft = copy ? m_session.reader.draft(copy->draft) : std::nullopt;
    bool told = false;
    m_session.store.writeAndWait(Durability::User, [&](StoreWriter &writer) { told = op.keepHere(writer); });
    if (told || !draft || error.kind() == ErrorKind::Gone)
        return;
    m_session.tell({error.kind(),
        QCoreApplication::translate(
            "Sync", "The server did not take the draft \u201c%1\u201d into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.")
            .arg(draft->subject.simplified().left(100)),
        error.message() + QLatin1Char(' ') + error.detail()});
}

} // namespace postrider
