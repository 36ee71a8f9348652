// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageVerbs.h"

#include "app/messages/ShownTags.h"
#include "app/messages/MessageList.h"
#include "app/widgets/LaterTimes.h"
#include "app/widgets/ReadingSettings.h"

#include <algorithm>
#include <numeric>

namespace postrider {

MessageVerbs::MessageVerbs(Mail &mail, MessageListModel &model, MessageList &list, QObject *parent) : QObject(parent), m_mail(mail), m_model(model), m_list(list) { }

MessageVerbs::Chosen MessageVerbs::chosen(const QList<Run> &rows) const
{
    Chosen chosen;
    ThreadId whole; // the conversation that was picked last, with what is below it
    for (const Run &run : rows) {
        m_model.rows().visit(run.first, run.first + run.count, [&](int, const ListRow &here) {
            if (here.canOpen()) {
                chosen.conversations.append(here.thread);
                chosen.folded += here.open ? 0 : here.total;
                whole = here.thread;
            } else if (!here.thread.isValid() || here.isConversation() || here.thread != whole) {
                chosen.messages.append(here.message);
            }
            return true;
        });
    }
    return chosen;
}

void MessageVerbs::withMessages(const Chosen &chosen, const std::function<void(const QList<MessageId> &)> &done)
{
    if (chosen.conversations.isEmpty()) {
        done(chosen.messages);
        return;
    }
    m_model.findMessages(chosen.conversations, [messages = chosen.messages, done](const QList<MessageId> &found) { done(messages + found); });
}

QString MessageVerbs::sentenceFor(Verb verb, int count, FolderId target)
{
    const QString name = m_model.folderName(target);
    switch (verb) {
    case Verb::Archive: return tr("%Ln message(s) archived", nullptr, count);
    case Verb::Trash: return tr("%Ln message(s) moved to Trash", nullptr, count);
    case Verb::Move: return tr("%Ln message(s) moved to %1", nullptr, count).arg(name);
    case Verb::Copy: return tr("%Ln message(s) copied to %1", nullptr, count).arg(name);
    case Verb::Junk: return tr("%Ln message(s) marked as junk", nullptr, count);
    case Verb::NotJunk: return tr("%Ln message(s) marked as not junk", nullptr, count);
    case Verb::Snooze:
        return tr("%Ln message(s) put aside until %1", nullptr, count).arg(LaterTimes::briefly(QDateTime::fromMSecsSinceEpoch(m_until), QDateTime::currentDateTime()));
    case Verb::RemoveForGood: break;
    }
    return {};
}

void MessageVerbs::apply(Verb verb, const QList<MessageId> &messages, FolderId target)
{
    switch (verb) {
    case Verb::Archive: m_mail.archive(messages); break;
    case Verb::Trash:
        // Who is asked before the last of a message goes was asked for RemoveForGood; isLastChance() does not look at every row.
        m_mail.moveToTrash(messages, Mail::LastChance::Stay);
        break;
    case Verb::Move: m_mail.move(messages, target); break;
    case Verb::Copy: m_mail.copy(messages, target); break;
    case Verb::RemoveForGood: m_mail.removeForGood(messages); break;
    case Verb::Junk: m_mail.markJunk(messages); break;
    case Verb::NotJunk: m_mail.markNotJunk(messages); break;
    case Verb::Snooze: m_mail.snooze(messages, m_until); break;
    }
}

/// Whether the rows go from this list.
bool MessageVerbs::takesAway(Verb verb, const QList<Run> &rows) const
{
    const bool inJunk = m_model.role() == FolderRole::Junk;
    switch (verb) {
    case Verb::Copy: return false;
    case Verb::Junk: return !inJunk;
    case Verb::NotJunk: return inJunk;
    case Verb::Snooze: {
        // In the folder of what is put aside they stay.
        const auto snoozed = rows.isEmpty() ? std::nullopt : m_model.snoozedAt(rows.first().first);
        return !snoozed || snoozed->cameBack;
    }
    default: return true;
    }
}

void MessageVerbs::snooze(const QList<Run> &rows, qint64 until)
{
    m_until = until;
    carryOut(Verb::Snooze, rows);
}

void MessageVerbs::toggleMark(ConversationMark mark)
{
    const QList<Run> rows = m_list.selectedRuns();
    if (rows.isEmpty())
        return;
    const ConversationMark now = m_model.markAt(rows.first().first) == mark ? ConversationMark::None : mark;
    const QList<MessageId> messages = m_list.selectedMessages(); // one of each conversation is enough
    if (messages.isEmpty())
        return;
    m_mail.markConversations(messages, now);
    if (now == ConversationMark::Muted)
        Q_EMIT told(tr("Conversation muted: what comes is marked read"));
    else if (now == ConversationMark::Watched)
        Q_EMIT told(tr("Conversation watched: what comes is told of"));
    else
        Q_EMIT told(mark == ConversationMark::Muted ? tr("Conversation no longer muted") : tr("Conversation no longer watched"));
}

void MessageVerbs::carryOut(Verb verb, FolderId target)
{
    carryOut(verb, m_list.selectedRuns(), target);
}

void MessageVerbs::carryOut(Verb verb, const QList<Run> &rows, FolderId target)
{
    const Chosen what = chosen(rows);
    if (what.messages.isEmpty() && what.conversations.isEmpty())
        return;
    bool isAsked = false;
    try {
        isAsked = verb == Verb::Trash && isLastChance(rows);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return; // nothing is deleted while nobody can say whether it could be taken back
    }
    if (isAsked) {
        Q_EMIT removalAsked(rowsIn(rows), [this, keys = keysOf(rows)] { carryOut(Verb::RemoveForGood, runsOf(keys)); });
        return;
    }
    const auto act = [this, verb, target, what, until = m_until](const QList<Run> &where) {
        withMessages(what, [this, verb, target, until](const QList<MessageId> &messages) {
            m_until = until; // something else may have been put aside since, until another day
            carryOut(verb, messages, target);
        });
        if (takesAway(verb, where))
            leave(where);
    };
    // The list goes on while a question is on the screen: the rows are looked for again.
    if (what.folded > 1 && !m_understood && verb != Verb::Copy)
        Q_EMIT wholeConversation(what.folded, [this, act, keys = keysOf(rows)] { act(runsOf(keys)); });
    else
        act(rows);
}

void MessageVerbs::carryOut(Verb verb, const QList<MessageId> &messages, FolderId target)
{
    if (messages.isEmpty())
        return;
    apply(verb, messages, target);
    const QString sentence = sentenceFor(verb, int(messages.size()), target);
    if (verb == Verb::Copy)
        Q_EMIT told(sentence);
    else if (!sentence.isEmpty())
        Q_EMIT moved(sentence);
}

int MessageVerbs::rowsIn(const QList<Run> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const Run &run) { return sum + run.count; });
}

QSet<quint64> MessageVerbs::keysOf(const QList<Run> &rows) const
{
    QSet<quint64> keys;
    for (const Run &run : rows) {
        m_model.rows().visit(run.first, run.first + run.count, [&](int, const ListRow &row) {
            keys.insert(row.key());
            return true;
        });
    }
    return keys;
}

QSet<quint64> MessageVerbs::selectedKeys() const
{
    return keysOf(m_list.selectedRuns());
}

QList<MessageVerbs::Run> MessageVerbs::runsOf(const QSet<quint64> &keys) const
{
    QList<Run> runs;
    for (const int row : m_model.rowsOfKeys(keys))
        OrderChange::add(runs, row);
    return runs;
}

/// Whether there is no Trash these could be taken back from: they are in it, or the account has none.
bool MessageVerbs::isLastChance(const QList<Run> &rows) const
{
    // In a list of one folder all rows are alike; in others the first ones decide, which may ask once too often: to read them all would hold up the window.
    constexpr int looked = 200;
    int left = m_model.folder().isValid() ? 1 : looked;
    QHash<AccountId, FolderId> trash;
    for (const Run &run : rows) {
        for (int row = run.first; row < run.first + run.count && left > 0; ++row, --left) {
            const MessageRow *message = m_model.messageAt(row);
            if (!message)
                continue;
            auto known = trash.constFind(message->account);
            if (known == trash.constEnd()) {
                const auto folder = m_mail.reader().folderWithRole(message->account, FolderRole::Trash);
                known = trash.insert(message->account, folder ? folder->id : FolderId());
            }
            if (!known->isValid() || message->folder == *known)
                return true;
        }
    }
    return false;
}

void MessageVerbs::leave(const QList<Run> &rows)
{
    if (rows.isEmpty())
        return;
    // Only if what was open goes away does the next one come up; a quick action on another row changes nothing else.
    const auto overlaps = [&rows](const Run &selected) {
        return std::any_of(rows.begin(), rows.end(), [&](const Run &run) { return selected.first < run.first + run.count && run.first < selected.first + selected.count; });
    };
    const QList<Run> selected = m_list.selectedRuns();
    const bool openGoes = std::any_of(selected.begin(), selected.end(), overlaps);
    const bool back = ReadingSettings::AfterRemoval(Preferences::current().get(ReadingSettings::afterRemoval)) == ReadingSettings::AfterRemoval::BackToList;
    const MessageId next = openGoes ? m_list.neighbourOf(rows) : MessageId();
    m_model.showLeaving(rows);
    if (next.isValid() && !back)
        m_list.selectMessage(next);
    else if (next.isValid()) // the arrow goes on from there, but nobody has opened it
        m_list.selectionModel()->setCurrentIndex(m_model.index(m_model.rowOf(next)), QItemSelectionModel::Clear);
}

bool MessageVerbs::selectionHas(Flag flag) const
{
    // What can be seen decides; to read thousands of rows for a toggle would hold up the window.
    constexpr int looked = 64;
    int seen = 0;
    for (const Run &run : m_list.selectedRuns()) {
        for (int row = run.first; row < run.first + run.count && seen < looked; ++row, ++seen) {
            const ListRow here = m_model.rowAt(row);
            const MessageRow *message = m_model.messageAt(row);
            if (message && (!message->flags.testFlag(flag) || (flag == Flag::Seen && here.isConversation() && here.unread > 0)))
                return false;
        }
    }
    return seen > 0;
}

void MessageVerbs::setFlags(Flags add, Flags remove)
{
    withMessages(chosen(m_list.selectedRuns()), [this, add, remove](const QList<MessageId> &messages) {
        if (messages.isEmpty())
            return;
        m_model.showFlags(messages, add, remove);
        m_mail.setFlags(messages, add, remove);
    });
}

void MessageVerbs::setKeyword(const QString &keyword, bool on)
{
    setKeyword(m_list.selectedRuns(), keyword, on);
}

void MessageVerbs::setKeyword(const QList<Run> &rows, const QString &keyword, bool on)
{
    withMessages(chosen(rows), [this, keyword, on](const QList<MessageId> &messages) {
        if (!messages.isEmpty())
            m_mail.setKeyword(messages, keyword, on);
    });
}

void MessageVerbs::toggleStar()
{
    // A star is for one message; of a conversation the one that stands for it.
    const QList<MessageId> messages = m_list.selectedMessages();
    if (messages.isEmpty())
        return;
    const Flags star(Flag::Flagged);
    const bool on = selectionHas(Flag::Flagged);
    m_model.showFlags(messages, on ? Flags() : star, on ? star : Flags());
    m_mail.setFlags(messages, on ? Flags() : star, on ? star : Flags());
}

void MessageVerbs::toggleStar(int row)
{
    const MessageRow *message = m_model.messageAt(row);
    if (!message)
        return;
    const Flags star(Flag::Flagged);
    const MessageId id = message->id;
    const bool on = message->flags.testFlag(Flag::Flagged);
    m_model.showFlags({id}, on ? Flags() : star, on ? star : Flags());
    m_mail.setFlags({id}, on ? Flags() : star, on ? star : Flags());
}

void MessageVerbs::toggleRead()
{
    const Flags seen(Flag::Seen);
    const bool read = selectionHas(Flag::Seen);
    setFlags(read ? Flags() : seen, read ? seen : Flags());
}

void MessageVerbs::toggleTag(const QString &keyword)
{
    const Flags bit = ShownTags::current().flagOf(keyword);
    const bool on = bit != Flags() && selectionHas(Flag(bit.toInt()));
    // The well-known ones are flags; others get their bit with the first message.
    if (flagFromImapName(keyword.toLatin1()) != Flags())
        setFlags(on ? Flags() : bit, on ? bit : Flags());
    else
        setKeyword(keyword, !on);
}

void MessageVerbs::clearTags()
{
    setFlags({}, Flags(Flag::Label1) | Flag::Label2 | Flag::Label3 | Flag::Label4 | Flag::Label5);
    for (const Tag &tag : Tags::numbered()) {
        if (flagFromImapName(tag.keyword.toLatin1()) == Flags() && ShownTags::current().flagOf(tag.keyword) != Flags())
            setKeyword(tag.keyword, false);
    }
}

void MessageVerbs::markRead(MessageId message)
{
    const MessageRow *row = m_model.messageAt(m_model.rowOf(message));
    if (row && row->flags.testFlag(Flag::Seen))
        return;
    m_model.showFlags({message}, Flag::Seen, {});
    m_mail.markRead({message});
}

} // namespace postrider
