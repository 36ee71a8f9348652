// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/AppendOp.h"

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapClient.h"
#include "core/ops/CopyStep.h"
#include "core/store/BatchWriter.h"
#include "core/store/BodyQueries.h"
#include "core/store/Store.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {
/// What goes in one piece: enough to keep the line busy, little enough to be held in memory, and to be sent again after a cut.
constexpr qsizetype kMessagesPerPiece = 50;
constexpr qint64 kOctetsPerPiece = 4 * 1024 * 1024;
constexpr quint32 kWellKnown = (1u << 14) - 1;

/// The folder takes nothing, whatever it is.
bool concernsAll(const MailError &refusal)
{
    const QByteArray code = responseCodeOf(refusal);
    return code == "OVERQUOTA" || code == "NOPERM" || code == "LIMIT";
}
} // namespace

/// One message on its way.
struct AppendOp::Upload {
    MessageId id;
    ImapNewMessage message;
    QByteArray compressed; ///< to be kept with the row; empty: it has its body
};

/// What can never go.
struct AppendOp::Impossible {
    QList<MessageId> messages;
    QString reason; ///< of the last one that the server refused, in its own words
};

OpId AppendOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::Append, {}, {}, target, messages}, now);
    writer.messages.applyNewest(made);
    return made;
}

int AppendOp::replay(OpContext &context) const
{
    const auto folder = context.reader.folder(target);
    if (!folder)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder that the messages were to go to is no longer there."));
    if (!folder->onServer)
        return 0; // made here, and the server has not been told yet
    QList<MessageId> begun, left;
    for (const OpMessage &m : messages)
        (m.progress == OpProgress::Waiting ? left : begun).append(m.message);
    int pushed = 0;
    if (!begun.isEmpty()) {
        const QHash<MessageId, Uid> there = CopyStep::arrived(begun, *folder, bound, context);
        const bool sameNumbers = context.imap.select(folder->serverName).uidValidity == context.reader.folderRows().syncState(target).uidValidity;
        context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            for (auto it = there.cbegin(); it != there.cend(); ++it)
                place(writer, id, it.key(), target, sameNumbers ? it.value() : 0);
        });
        pushed += int(there.size());
        for (const MessageId message : begun) {
            if (!there.contains(message))
                left.append(message);
        }
    }
    Impossible impossible;
    try {
        while (!left.isEmpty())
            pushed += upload(nextPiece(left, impossible, context), *folder, impossible, context);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Gone) // not taken back meanwhile
            giveUp(impossible, context.store, context.refused);
        throw;
    }
    giveUp(impossible, context.store, context.refused);
    if (pushed > 0)
        context.touched.insert(target);
    return pushed;
}

/// Takes from `left` what goes next. What has no body yet is left out for this time; what can never go is told apart.
QList<AppendOp::Upload> AppendOp::nextPiece(QList<MessageId> &left, Impossible &impossible, OpContext &context) const
{
    QList<Upload> piece;
    qint64 octets = 0;
    while (!left.isEmpty() && piece.size() < kMessagesPerPiece && octets < kOctetsPerPiece) {
        const MessageId message = left.takeFirst();
        const auto row = context.reader.messageRow(message);
        if (!row)
            continue;
        Upload next;
        next.id = message;
        auto raw = context.reader.rawMessage(message);
        if (!raw) {
            const auto source = context.reader.ops().sourceOf(message);
            raw = source ? context.reader.rawMessage(*source) : std::nullopt;
            if (!raw) {
                if (!source || !context.reader.messageRow(*source))
                    impossible.messages.append(message);
                continue;
            }
            next.compressed = BodyQueries::pack(*raw);
        }
        const qint64 limit = context.imap.appendLimit();
        if ((limit > 0 && raw->size() > limit) || !context.imap.canAppend(*raw)) {
            impossible.messages.append(message);
            continue;
        }
        octets += raw->size();
        FolderId none;
        const Flags flags = context.reader.messageRowsOnServer().serverMessage(message, &none).flags;
        next.message = {*raw, Flags::fromInt(flags.toInt() & kWellKnown) & ~Flags(Flag::Deleted), ownKeywords(flags, context.reader), row->date};
        piece.append(std::move(next));
    }
    return piece;
}

/// Returns how many have arrived. A MULTIAPPEND is refused as a whole: then they go one by one, and it is one of them that is refused.
int AppendOp::upload(QList<Upload> piece, const Folder &folder, Impossible &impossible, OpContext &context) const
{
    int arrived = 0;
    bool together = context.imap.capabilities().has("MULTIAPPEND");
    const bool multi = together;
    while (!piece.isEmpty()) {
        qsizetype done = 0;
        std::optional<MailError> refusal;
        try {
            uploadAtOnce(multi && !together ? piece.first(1) : piece, folder, &done, impossible, context);
        } catch (const MailError &e) {
            if (isUploadEnded(e, context.imap.isOpen()) && !concernsAll(e)) {
                // It did not say which one: the largest of those that were on the wire.
                const auto culprit =
                    std::max_element(piece.cbegin() + done, piece.cend(), [](const Upload &a, const Upload &b) { return a.message.bytes.size() < b.message.bytes.size(); });
                impossible.messages.append(culprit->id);
                impossible.reason = e.detail();
                throw;
            }
            if (e.kind() != ErrorKind::Refused || !context.imap.isOpen() || concernsAll(e))
                throw;
            refusal = e;
        }
        arrived += int(done);
        piece.remove(0, done);
        if (!refusal)
            continue;
        if (together && piece.size() > 1) {
            together = false;
        } else {
            impossible.messages.append(piece.takeFirst().id);
            impossible.reason = refusal->detail();
        }
    }
    return arrived;
}

/// `done`: those that the server has confirmed, also where it refuses the next one.
void AppendOp::uploadAtOnce(const QList<Upload> &piece, const Folder &folder, qsizetype *done, Impossible &impossible, OpContext &context) const
{
    QList<MessageId> ids;
    QList<ImapNewMessage> fresh;
    for (const Upload &u : piece) {
        ids.append(u.id);
        fresh.append(u.message);
    }
    begin(id, ids, OpProgress::CopyBegun, CopyStep::boundOf(folder, context), context);
    const quint32 validity = context.reader.folderRows().syncState(target).uidValidity;
    BatchWriter confirmations(context.store);
    context.imap.appendMany(folder.serverName, fresh, [&](qsizetype index, const std::optional<ImapAppendUid> &where) {
        const Upload &u = piece.at(index);
        *done = index + 1;
        const Uid uid = where && where->uidValidity == validity ? where->uid : 0;
        const auto source = context.reader.ops().sourceOf(u.id);
        context.othersConcerned |= source.has_value();
        FolderId sourceFolder;
        if (source && uid > 0 && context.reader.messageRowsOnServer().serverMessage(*source, &sourceFolder).uid == uid && sourceFolder == target) {
            // A server that takes what has a known Message-ID for the message it has: the new form is nowhere, and the original must not go.
            impossible.messages.append(u.id);
            return;
        }
        confirmations.write(
            Durability::Recoverable, [op = id, message = u.id, target = target, uid, compressed = u.compressed, size = u.message.bytes.size()](StoreWriter &writer) {
                if (!compressed.isEmpty() && writer.messages.shown(message) && writer.messages.bodyOf(message) == 0)
                    writer.messages.setBody(message, writer.bodies.insert(compressed, size), {});
                place(writer, op, message, target, uid);
            });
    });
    confirmations.finish();
}

void AppendOp::place(StoreWriter &writer, OpId op, MessageId message, FolderId target, Uid uid)
{
    writer.ops.confirm(op, message);
    writer.ops.forgetSource(message);
    writer.messages.setServerPlace(message, target, uid);
}

void AppendOp::giveUp(const Impossible &impossible, Store &store, const std::function<void(const Failure &)> &refused) const
{
    if (impossible.messages.isEmpty())
        return;
    store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        for (const MessageId message : impossible.messages) {
            const auto source = writer.ops.sourceOf(message);
            writer.ops.confirm(id, message);
            writer.messages.remove(message);
            if (!source)
                continue;
            writer.ops.dropRemovalsOf(*source);
            writer.messages.rebase(*source);
            keepFolderOf(*source, writer);
        }
    });
    if (refused)
        refused({ErrorKind::Refused,
            QCoreApplication::translate("Op",
                "%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.", nullptr,
                int(impossible.messages.size())),
            impossible.reason});
}

int AppendOp::settle(LocalContext &context) const
{
    int settled = 0;
    Impossible impossible;
    if (!context.reader.folder(target)) {
        for (const OpMessage &m : messages)
            impossible.messages.append(m.message);
    }
    for (const QList<MessageId> &piece : impossible.messages.isEmpty() ? piecesOf(messages) : QList<QList<MessageId>>()) {
        context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            for (const MessageId message : stillWaiting(id, piece, writer)) {
                const auto source = writer.ops.sourceOf(message);
                if (writer.messages.bodyOf(message) == 0 && source) {
                    if (const qint64 body = writer.messages.bodyOf(*source))
                        writer.messages.setBody(message, body, {});
                    else if (writer.messages.shown(*source))
                        continue; // its own account brings it
                }
                if (writer.messages.bodyOf(message) == 0) {
                    impossible.messages.append(message);
                    continue;
                }
                context.othersConcerned |= source.has_value();
                writer.ops.confirm(id, message);
                writer.ops.forgetSource(message);
                LocalMailbox::place(writer, message, target);
                ++settled;
            }
        });
    }
    giveUp(impossible, context.store, context.refused);
    return settled;
}

QString AppendOp::label() const
{
    return QCoreApplication::translate("Op", "Upload %Ln message(s)", nullptr, int(messages.size()));
}

} // namespace postrider
