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

    void beginRound(const MailboxView &agreed);

    // What was done. The peer's verbs are done when they are noted; ours may wait in the store.
    void appended(const QByteArray &id, const QByteArray &folder, const QByteArrayList &flags);
    void moved(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void copied(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void deleted(Side side, const QByteArray &id, const QByteArray &from);
    /// `certain`: nothing of ours was on its way to the server at that moment, so that the message was still where the peer thought.
    void flagged(Side side, const QByteArray &id, const QByteArray &folder, const QByteArray &flag, bool on, bool certain = true);
    /// Ours was taken back: it may have been on the server by then, or not.
    void takenBack(const QByteArray &id) { m_keys[id].isUnsure = true; }
    /// This folder is not what it was: renamed, removed or made by one side, while the other may not know.
    void unsettled(Side side, const QByteArray &folder) { (side == Side::Ours ? m_unsettledByOurs : m_unsettledByPeers).insert(folder); }
    /// Ours was removed with what is in it on the server by then, which may be more than we know of.
    void removedByOurs(const QByteArray &folder);

    /// Sentences about what does not hold; none if all is well.
    QStringList judge(const MailboxView &end) const;

private:
    struct FlagNote {
        bool value = false;
        bool ours = false, peers = false; ///< who has touched it in this round
        bool certain = true;
    };
    struct Key {
        QMap<QByteArray, int> places; ///< as if all verbs had been done one after the other
        QHash<QByteArray, FlagNote> flags;
        QSet<QByteArray> folders; ///< where it has been in this round, or was to go
        QSet<QByteArray> foldersOfOurs; ///< of these, those that our verbs name
        int born = 0; ///< at the beginning, or appended since
        int copiedByOurs = 0, copiedByPeers = 0, movedByOurs = 0, deletedByOurs = 0, deletedByPeers = 0;
        bool ours = false, peers = false; ///< who has changed its place
        bool isUnsure = false;
    };
    void take(Key &key, const QByteArray &folder);
    Key &touched(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to);
    void judgePlaces(const QByteArray &id, const Key &key, const QMap<QByteArray, int> &places, QStringList &broken) const;
    void judgeFlags(const QByteArray &id, const Key &key, const QByteArrayList &flags, QStringList &broken) const;
    bool isVague(const Key &key) const;

    QMap<QByteArray, Key> m_keys;
    QSet<QByteArray> m_unsettledByOurs, m_unsettledByPeers, m_removedByOurs;
};

} // namespace postrider
