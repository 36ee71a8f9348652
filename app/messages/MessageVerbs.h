// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageListModel.h"

#include <functional>

namespace postrider {

class MessageList;

/// What a person does with messages of the list: archive, delete, move, copy, flags and tags. Shown in the same frame, handed to Mail as a whole.
///
/// Thread: main. Owns nothing. A conversation that is picked means all its messages that the list shows; which these are is read on a pool thread, so twenty thousand rows never
/// hold up the window. Asks (through `wholeConversation`) before it does something to messages nobody sees, until told that this is understood.
class MessageVerbs : public QObject {
    Q_OBJECT
public:
    using Run = OrderChange::Run;
    enum class Verb { Archive, Trash, Move, Copy, RemoveForGood, Junk, NotJunk, Snooze };

    MessageVerbs(Mail &mail, MessageListModel &model, MessageList &list, QObject *parent);

    /// On what is selected.
    void carryOut(Verb verb, FolderId target = {});
    void carryOut(Verb verb, const QList<Run> &rows, FolderId target = {});
    /// Puts aside until then (ms since 1970).
    void snooze(const QList<Run> &rows, qint64 until);
    /// The conversations of what is selected; taken away again if the first of them has it already.
    void toggleMark(ConversationMark mark);
    /// On these, wherever they are, without a question: who names them knows what becomes of them.
    void carryOut(Verb verb, const QList<MessageId> &messages, FolderId target = {});
    void setFlags(Flags add, Flags remove);
    void setKeyword(const QString &keyword, bool on);
    void setKeyword(const QList<Run> &rows, const QString &keyword, bool on);
    /// What is selected, for who asks something first: the list goes on meanwhile, and only these rows, wherever they are then, are meant by the answer.
    QSet<quint64> selectedKeys() const;
    QList<Run> runsOf(const QSet<quint64> &keys) const;
    void toggleStar();
    void toggleStar(int row);
    void toggleRead();
    /// This tag on, or off if all have it.
    void toggleTag(const QString &keyword);
    /// All tags with a number.
    void clearTags();
    /// Marks a message read, as opening it does.
    void markRead(MessageId message);
    /// True if every selected message that can be seen has the flag.
    bool selectionHas(Flag flag) const;
    void setConversationsUnderstood(bool understood) { m_understood = understood; }

Q_SIGNALS:
    /// `sentence` says what was done ("3 messages archived").
    void moved(const QString &sentence);
    /// Done, and nothing to take back.
    void told(const QString &sentence);
    void failed(const postrider::Failure &failure);
    /// `goOn` does it after all.
    void wholeConversation(int messages, const std::function<void()> &goOn);
    /// Deleted from the Trash, or where there is none: that cannot be taken back. `goOn` does it.
    void removalAsked(int rows, const std::function<void()> &goOn);

private:
    struct Chosen {
        QList<MessageId> messages;
        QList<ThreadId> conversations;
        int folded = 0; ///< messages of closed conversations
    };
    Chosen chosen(const QList<Run> &rows) const;
    void withMessages(const Chosen &chosen, const std::function<void(const QList<MessageId> &)> &done);
    void leave(const QList<Run> &rows);
    void apply(Verb verb, const QList<MessageId> &messages, FolderId target);
    bool takesAway(Verb verb, const QList<Run> &rows) const;
    bool isLastChance(const QList<Run> &rows) const;
    static int rowsIn(const QList<Run> &rows);
    QSet<quint64> keysOf(const QList<Run> &rows) const;
    QString sentenceFor(Verb verb, int count, FolderId target);

    Mail &m_mail;
    MessageListModel &m_model;
    MessageList &m_list;
    bool m_understood = false;
    qint64 m_until = 0; ///< of Verb::Snooze
};

} // namespace postrider
