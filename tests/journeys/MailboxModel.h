// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/MailboxView.h"

#include <QHash>
#include <QSet>

namespace postrider {

/// What must hold of a mailbox on which two programs work at once, told by nothing but what each of them was asked to do. Knows no IMAP and no store.
///
/// A round begins with both sides agreed. What only one side touched must be exactly as that side wanted it. What both touched may end either way, but it ends somewhere: a message
/// moved by both is in one place, one that nobody deleted is there, one that the person deleted is gone unless the other program had taken it elsewhere meanwhile.
/// A value; any thread.
class MailboxModel {
public:
    enum class Side { Ours, Peers };

    /// The server has no MOVE: a message that we move is in both places for a moment, and the peer may find it in either.
    void weMoveByCopying() { m_movesByCopying = true; }
    void beginRound(const MailboxView &agreed);

    // What was done. The peer's verbs are done when they are noted; ours may wait in the store.
    void appended(const QByteArray &id, const QByteArray &folder, const QByteArrayList &flags);
    void moved(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void copied(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void deleted(Side side, const QByteArray &id, const QByteArray &from);
    void flagged(Side side, const QByteArray &id, const QByteArray &folder, const QByteArray &flag, bool on);
    /// This folder is not what it was: renamed, removed or made by one side, while the other may not know.
    void unsettled(const QByteArray &folder) { m_unsettled.insert(folder); }

    /// Sentences about what does not hold; none if all is well.
    QStringList judge(const MailboxView &end) const;

private:
    struct FlagNote {
        bool value = false;
        bool ours = false, peers = false; ///< who has touched it in this round
    };
    struct Key {
        QMap<QByteArray, int> places; ///< as if all verbs had been done one after the other
        QHash<QByteArray, FlagNote> flags;
        QSet<QByteArray> foldersOfOurs; ///< that our verbs name
        int born = 0; ///< at the beginning, or appended since
        int copiedByOurs = 0, copiedByPeers = 0, movedByOurs = 0, deletedByOurs = 0, deletedByPeers = 0;
        bool ours = false, peers = false; ///< who has changed its place
    };
    void take(Key &key, const QByteArray &folder);
    Key &touched(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void judgePlaces(const QByteArray &id, const Key &key, const QMap<QByteArray, int> &places, QStringList &broken) const;
    void judgeFlags(const QByteArray &id, const Key &key, const QByteArrayList &flags, QStringList &broken) const;
    bool isVague(const Key &key) const;

    QMap<QByteArray, Key> m_keys;
    QSet<QByteArray> m_unsettled;
    bool m_movesByCopying = false;
};

} // namespace postrider
