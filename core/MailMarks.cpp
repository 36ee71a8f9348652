// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: junk, conversations that are muted or watched, and what comes back later.
#include "core/MailPrivate.h"

#include <algorithm>

namespace postrider {

namespace {

/// What is due is asked for at least so often while something waits: the clock may be set, and the computer may sleep, which no timer notices.
constexpr qint64 longestWait = 60'000;

constexpr int junkSoon = 2 * 60'000; // after the start, when everybody else has had what they need
constexpr int junkInterval = 60 * 60'000;
constexpr qint64 msPerDay = 86'400'000;
/// Longer than anybody wants to wait; what is over comes from a mistake.
constexpr int mostJunkDays = 3650;
/// Of one mutation.
constexpr int mostJunkAtOnce = 500;

/// Where a message goes that was put aside, now that its folder may have gone.
FolderId placeFor(StoreWriter &writer, AccountId account, FolderId wanted)
{
    const auto folder = writer.folders.find(wanted);
    if (folder && folder->account == account && !writer.folders.isLeaving(wanted))
        return wanted;
    const auto inbox = writer.folders.findWithRole(account, FolderRole::Inbox);
    return inbox ? inbox->id : FolderId();
}

void bringBack(StoreWriter &writer, qint64 now)
{
    UndoList ignored;
    writer.marks.forgetSettled(now); // of several copies the right one is left
    for (const Snoozed &each : writer.marks.due(now)) {
        const auto row = writer.messages.shown(each.message);
        if (!row)
            continue;
        // Where there is nowhere to go, as in Local Folders, which have no inbox, it comes back where it lies.
        const FolderId place = placeFor(writer, row->account, each.backTo), target = place.isValid() ? place : row->folder;
        Verbs::setFlags(writer, row->account, {*row}, {}, Flag::Seen, now, ignored);
        Verbs::move(writer, row->account, {*row}, target, now, ignored);
        writer.marks.cameBack(each, target, now);
        writer.filters.tell(each.message);
    }
    writer.marks.forgetSettled(now);
}

/// Of one account; how many have gone.
int removeJunk(StoreWriter &writer, AccountId id, qint64 now)
{
    const auto account = writer.accounts.find(id);
    const auto junk = writer.folders.findWithRole(id, FolderRole::Junk);
    if (!account || account->junkDays <= 0 || !account->enabled || !junk)
        return 0;
    writer.marks.noteJunk(id, junk->id, now);
    QList<ShownMessage> rows;
    for (const MessageId message : writer.marks.junkSince(id, now - account->junkDays * msPerDay, mostJunkAtOnce)) {
        if (const auto row = writer.messages.shown(message); row && row->folder == junk->id)
            rows.append(*row);
    }
    if (!rows.isEmpty())
        Verbs::remove(writer, id, rows, now);
    return int(rows.size());
}

} // namespace

void Mail::markJunk(const QList<MessageId> &messages)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            Verbs::setFlags(writer, it.key(), *it, Flag::Junk, Flag::NotJunk, now, undo);
            Verbs::move(writer, it.key(), *it, Verbs::folderFor(writer, it.key(), FolderRole::Junk, now), now, undo);
        }
    });
}

void Mail::markNotJunk(const QList<MessageId> &messages)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            Verbs::setFlags(writer, it.key(), *it, Flag::NotJunk, Flag::Junk, now, undo);
            const auto junk = writer.folders.findWithRole(it.key(), FolderRole::Junk), inbox = writer.folders.findWithRole(it.key(), FolderRole::Inbox);
            QList<ShownMessage> wrong = *it;
            wrong.removeIf([&junk](const ShownMessage &row) { return !junk || row.folder != junk->id; });
            if (inbox)
                Verbs::move(writer, it.key(), wrong, inbox->id, now, undo);
        }
    });
}

void Mail::markConversations(const QList<MessageId> &messages, ConversationMark mark)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        UndoList ignored;
        QSet<ThreadId> done;
        for (const MessageId message : messages) {
            const auto row = writer.messages.shown(message);
            if (!row || done.contains(row->thread))
                continue;
            done.insert(row->thread);
            if (!writer.marks.mark(row->thread, mark, now))
                throw MailError(ErrorKind::Refused, tr("This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed."));
            if (mark != ConversationMark::Muted)
                continue;
            QList<ShownMessage> unread;
            for (const MessageId id : writer.marks.messagesOf(row->thread)) {
                if (const auto other = writer.messages.shown(id); other && other->folder.isValid())
                    unread.append(*other);
            }
            Verbs::setFlags(writer, row->account, unread, Flag::Seen, {}, now, ignored);
        }
    });
}

void Mail::snooze(const QList<MessageId> &messages, qint64 until)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        writer.marks.forgetSettled(now);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const FolderId place = Verbs::folderCalled(writer, it.key(), QStringLiteral("Snoozed"), FolderRole::None, now);
            for (const ShownMessage &row : *it) {
                // Once more, and longer: it goes back where it was in the beginning.
                const auto before = writer.marks.snoozed(row.id);
                const FolderId backTo = before ? before->backTo : row.folder == place ? FolderId() : row.folder;
                if (!writer.marks.snooze(row.id, place, placeFor(writer, it.key(), backTo), until))
                    throw MailError(ErrorKind::Refused, tr("A message without a Message-ID would not be found again when its time has come. Nothing was put aside."));
            }
            Verbs::move(writer, it.key(), *it, place, now, undo);
        }
    });
}

void Mail::Private::watchSnoozed()
{
    snoozeTimer = new QTimer(&mail);
    snoozeTimer->setSingleShot(true);
    QObject::connect(snoozeTimer, &QTimer::timeout, &mail, [this] { bringBackSnoozed(); });
    QObject::connect(&mail, &Mail::changed, snoozeTimer, [this](const ChangeSet &changes) {
        if (changes.marks)
            snoozeTimer->start(0);
    });
    snoozeTimer->start(0);
}

/// Looks, does what is due, and looks again when the next one is. All in one mutation: a message is either put aside or back, whenever the program ends.
void Mail::Private::bringBackSnoozed()
{
    try {
        if (!reader->marks().areAnySnoozed())
            return; // a change wakes it
        const qint64 now = clock->now(), due = reader->marks().nextDue();
        const bool isDue = due != 0 && due <= now;
        // What comes back is a change, which looks at once; what cannot, because the disk is full, is not tried every second.
        snoozeTimer->start(int(due == 0 || isDue ? longestWait : std::clamp<qint64>(due - now, 1000, longestWait)));
        if (!isDue)
            store->write(Durability::Recoverable, [now](StoreWriter &writer) { writer.marks.forgetSettled(now); });
        else
            act([now](StoreWriter &writer) { bringBack(writer, now); });
    } catch (const MailError &) {
        snoozeTimer->start(int(longestWait)); // what is wrong with the storage is said where the list is read
    }
}

QFuture<Outcome<bool>> Mail::setJunkDays(AccountId account, int days)
{
    const int wanted = std::clamp(days, 0, mostJunkDays);
    return d->actAnswered([account, wanted, now = d->clock->now()](StoreWriter &writer) {
        writer.accounts.setJunkDays(account, wanted);
        // From today on: what was noted under another choice does not go the moment this one is made.
        writer.marks.forgetJunk(account);
        if (const auto junk = wanted > 0 ? writer.folders.findWithRole(account, FolderRole::Junk) : std::nullopt)
            writer.marks.noteJunk(account, junk->id, now);
    });
}

void Mail::removeOldJunk()
{
    d->removeOldJunk();
}

void Mail::Private::watchJunk()
{
    junkTimer = new QTimer(&mail);
    junkTimer->setSingleShot(true);
    QObject::connect(junkTimer, &QTimer::timeout, &mail, [this] { removeOldJunk(); });
    junkTimer->start(junkSoon);
}

void Mail::Private::removeOldJunk()
{
    if (junkTimer)
        junkTimer->start(junkInterval);
    QList<AccountId> wanting;
    try {
        for (const Account &account : reader->accounts()) {
            if (account.junkDays > 0 && account.enabled)
                wanting.append(account.id);
        }
    } catch (const MailError &) {
        return; // what is wrong with the storage is said where the list is read
    }
    for (const AccountId account : std::as_const(wanting)) {
        auto gone = std::make_shared<int>(0);
        const auto sweep = [account, gone, now = clock->now()](StoreWriter &writer) { *gone = removeJunk(writer, account, now); };
        act(sweep, [this, account, gone] {
            if (*gone > 0)
                Q_EMIT mail.junkRemoved(account, *gone);
            if (*gone == mostJunkAtOnce && junkTimer)
                junkTimer->start(1000); // there is more
        });
    }
}

} // namespace postrider
