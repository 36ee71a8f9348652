// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: taking attachments out of messages, and looking at them.
#include "core/MailPrivate.h"
#include "core/mime/AttachmentRemover.h"
#include "core/mime/Charsets.h"
#include "core/mime/MessageReader.h"
#include "core/ops/DetachOp.h"
#include "core/store/BodyQueries.h"
#include "core/sync/ImapRows.h"

namespace postrider {

namespace {

struct NewForm {
    NewMessage row;
    QByteArray compressed;
};

/// On the pool: what the message is without them.
NewForm withoutParts(StoreReader &reader, MessageId message, const QStringList &partIds, const QString &savedIn, Mail::Signature signature, qint64 now)
{
    const auto row = reader.messageRow(message);
    if (!row)
        throw MailError(ErrorKind::Gone, Mail::tr("This message is no longer here."));
    const auto raw = reader.rawMessage(message);
    if (!raw)
        throw MailError(ErrorKind::Gone, Mail::tr("This message has not been fetched yet."));
    const auto removed = AttachmentRemover::without(*raw, partIds, savedIn, now);
    if (!removed)
        throw MailError(ErrorKind::Refused, Mail::tr("This attachment cannot be taken out of the message: it is packed into another part of it."));
    if (removed->breaksSignature && signature == Mail::Signature::Keep)
        throw MailError(ErrorKind::Refused, Mail::tr("This message is signed. Without the attachment its signature would no longer be good."));
    NewForm form;
    form.row = rowFrom(removed->raw, MessageReader::read(removed->raw, ReadFor::List), row->date, now);
    form.compressed = BodyQueries::pack(removed->raw);
    return form;
}

} // namespace

QFuture<Outcome<bool>> Mail::removeAttachments(MessageId message, const QStringList &partIds, const QString &savedIn, Signature signature)
{
    auto promise = std::make_shared<QPromise<Outcome<NewForm>>>();
    promise->start();
    d->pool.start([&store = *d->store, message, partIds, savedIn, signature, promise, now = d->clock->now()] {
        try {
            promise->addResult(Outcome<NewForm>(withoutParts(*store.makeReader(), message, partIds, savedIn, signature, now)));
        } catch (const MailError &e) {
            promise->addResult(Outcome<NewForm>(Failure::of(e)));
        }
        promise->finish();
    });
    return promise->future().then(this, [this, message](const Outcome<NewForm> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            return Outcome<bool>(*failure);
        d->actUndoably([message, form = std::get<NewForm>(outcome), clock = d->clock](StoreWriter &writer, QList<UndoStep> &undo) {
            const auto shown = writer.messages.shown(message);
            if (!shown)
                return; // gone meanwhile, attachments and all
            const OpId upload = DetachOp{*shown, form.row, form.compressed}.applyLocal(writer, clock->now());
            undo.append({upload, OpKind::Append, {*shown}, {}});
        });
        return Outcome<bool>(true);
    });
}

QString Mail::textOf(const QByteArray &octets, const QByteArray &charset)
{
    return Charsets::toUnicode(octets, charset);
}

} // namespace postrider
