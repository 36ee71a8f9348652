// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/AppendOp.h"

#include "core/imap/ImapClient.h"
#include "core/ops/CopyStep.h"
#include "core/store/BatchWriter.h"
#include "core/store/BodyQueries.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// What goes in one piece: enough to keep the line busy, little enough to be held in memory, and to be sent again after a cut.
constexpr qsizetype kMessagesPerPiece = 50;
constexpr qint64 kOctetsPerPiece = 4 * 1024 * 1024;
constexpr quint32 kWellKnown = (1u << 14) - 1;
} // namespace

/// One message on its way.
struct AppendOp::Upload {
    MessageId id;
    ImapNewMessage message;
    QByteArray compressed; ///< to be kept with the row; empty: it has its body
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
    QList<MessageId> impossible;
    while (!left.isEmpty()) {
        const QList<Upload> piece = nextPiece(left, impossible, context);
        if (piece.isEmpty())
            continue;
        upload(piece, *folder, context);
        pushed += int(piece.size());
    }
    giveUp(impossible, context);
    if (pushed > 0)
        context.touched.insert(target);
    return pushed;
}

/// Takes from `left` what goes next. What has no body yet is left out for this time; what can never go is told apart.
QList<AppendOp::Upload> AppendOp::nextPiece(QList<MessageId> &left, QList<MessageId> &impossible, OpContext &context) const
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
                    impossible.append(message);
                continue;
            }
            next.compressed = BodyQueries::pack(*raw);
        }
        const qint64 limit = context.imap.appendLimit();
        if (limit > 0 && raw->size() > limit) {
            impossible.append(message);
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

void AppendOp::upload(const QList<Upload> &piece, const Folder &folder, OpContext &context) const
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
        const Uid uid = where && where->uidValidity == validity ? where->uid : 0;
        context.othersConcerned |= context.reader.ops().sourceOf(u.id).has_value();
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

void AppendOp::giveUp(const QList<MessageId> &impossible, OpContext &context) const
{
    if (impossible.isEmpty())
        return;
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        for (const MessageId message : impossible) {
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
    if (context.refused)
        context.refused({ErrorKind::Refused,
            QCoreApplication::translate(
                "Op", "%n message(s) could not be copied to the server: too large for it, or no longer there. The originals are where they were.", nullptr, int(impossible.size())),
            {}});
}

QString AppendOp::label() const
{
    return QCoreApplication::translate("Op", "Upload %n message(s)", nullptr, int(messages.size()));
}

} // namespace postrider
