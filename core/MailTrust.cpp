// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: whom to believe.
#include "core/MailPrivate.h"
#include "core/SenderLookup.h"
#include "core/mime/MessageReader.h"
#include "core/trust/LinkCheck.h"
#include "core/trust/SenderCheck.h"
#include "core/web/ListGoodbye.h"

#include <algorithm>
#include <limits>

namespace postrider {

namespace {

/// Of a folder of sent mail: so many of the newest tell whom a person writes to.
constexpr int learnedFromSent = 1'000;

struct Written {
    AddressList addresses;
    qint64 at = 0;
};

/// What is new in the folders of sent mail. What has not come yet is looked at another time: `seen` goes no further then, and `lookedAt` keeps the others from being
/// counted again with every new message: some never come, where the person does not keep all mail here.
QList<Written> writtenSince(StoreReader &reader, qint64 &seen, QSet<MessageId> &lookedAt)
{
    const qint64 before = seen;
    qint64 highest = before, missing = std::numeric_limits<qint64>::max();
    QList<Written> all;
    for (const Folder &folder : reader.folders()) {
        if (folder.role != FolderRole::Sent)
            continue;
        for (const MessageId id : reader.messageIds(folder.id, learnedFromSent, 0, false)) {
            if (id.value <= before)
                continue;
            bool isDamaged = false;
            const auto raw = lookedAt.contains(id) ? std::nullopt : SenderLookup::soundMessage(reader, id, &isDamaged);
            if (!raw && !isDamaged && !lookedAt.contains(id)) {
                missing = std::min<qint64>(missing, id.value);
                continue;
            }
            highest = std::max<qint64>(highest, id.value);
            lookedAt.insert(id);
            if (!raw)
                continue;
            const MessageContent content = MessageReader::readHeader(*raw);
            Written written;
            written.at = content.dateMs;
            written.addresses = content.to + content.cc + content.bcc;
            all.append(written);
        }
    }
    seen = std::min(highest, missing - 1);
    return all;
}

} // namespace

LinkTruth Mail::linkTruth(const QString &text, const QByteArray &target)
{
    return LinkCheck::look(text, target);
}

SenderTruth Mail::inspectSender(const MessageContent &content, const QStringList &trusted)
{
    SenderSurroundings around;
    for (const QString &id : trusted)
        around.trust.ids.append(id.trimmed().toLower());
    return SenderCheck::look(content, around);
}

ServerTrust Mail::serverTrust(AccountId account)
{
    return d->reader->serverTrusts().find(account).value_or(ServerTrust());
}

QFuture<Outcome<bool>> Mail::setServerTrust(AccountId account, const ServerTrust &trust)
{
    ServerTrust wanted = trust;
    wanted.lookedAt = d->clock->now();
    wanted.hops = ServerTrust::AnyHops;
    wanted.ids.clear();
    for (const QString &id : trust.ids) {
        const QString lower = id.trimmed().toLower();
        const bool isSane = !lower.isEmpty() && lower.size() <= 255 && std::none_of(lower.begin(), lower.end(), [](QChar c) { return c.isSpace() || !c.isPrint() || c == u';'; });
        if (!isSane)
            return QtFuture::makeReadyFuture(Outcome<bool>(Failure{ErrorKind::Refused, tr("“%1” is no name of a server.").arg(id.left(100)), {}}));
        wanted.ids.append(lower);
    }
    return d->ask<bool>([account, wanted](StoreWriter &writer) {
        if (!writer.accounts.find(account))
            throw MailError(ErrorKind::Gone, tr("There is no such account."));
        if (wanted.source == ServerTrust::Source::AsFound)
            writer.serverTrusts.remove(account); // whoever opens a message next finds it out
        else
            writer.serverTrusts.set(account, wanted);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::unsubscribe(MessageId message, const AbortTokenPtr &abort)
{
    auto token = d->endingWithMail(abort);
    return d->withContent<bool>(message, [token, network = d->discoveryNetwork(), credentials = d->credentials.get(), this](const MessageContent &content, const MessageRow &row) {
        if (!content.unsubscribe.canPost())
            throw MailError(ErrorKind::Refused, tr("It is not proven that this message comes from the list, so nothing was sent. Open the list's page in the browser instead."));
        const auto account = d->store->makeReader()->account(row.account);
        ListGoodbye::post(content.unsubscribe.page, Private::publicRoute(network, account ? credentials->reached(*account, token) : Account()), token);
        return true;
    });
}

void Mail::Private::learnCorrespondents()
{
    pool.start([this] {
        const std::unique_lock alone(learning, std::try_to_lock);
        if (!alone.owns_lock())
            return;
        try {
            const auto storeReader = store->makeReader();
            const qint64 before = storeReader->state("sent_seen");
            qint64 seen = before;
            const QList<Written> all = writtenSince(*storeReader, seen, sentLookedAt);
            if (all.isEmpty() && seen == before)
                return;
            store->write(Durability::Recoverable, [all, seen](StoreWriter &writer) {
                for (const Written &written : all)
                    writer.correspondents.noteWritten(written.addresses, written.at);
                if (seen > writer.state.value("sent_seen"))
                    writer.state.set("sent_seen", seen);
            });
        } catch (const MailError &) {
            // No disk: another time.
        }
    });
}

} // namespace postrider
