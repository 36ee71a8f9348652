// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxModel.h"

namespace postrider {

namespace {

QString described(const QMap<QByteArray, int> &places)
{
    QStringList words;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (*it != 0)
            words.append(*it == 1 ? QString::fromUtf8(it.key()) : QStringLiteral("%1 x%2").arg(QString::fromUtf8(it.key())).arg(*it));
    }
    return words.isEmpty() ? QStringLiteral("nowhere") : words.join(QStringLiteral(", "));
}

int sum(const QMap<QByteArray, int> &places)
{
    int total = 0;
    for (const int count : places)
        total += count;
    return total;
}

} // namespace

void MailboxModel::beginRound(const MailboxView &agreed)
{
    m_keys.clear();
    m_unsettledByOurs.clear();
    m_unsettledByPeers.clear();
    m_removedByOurs.clear();
    for (auto folder = agreed.folders.begin(); folder != agreed.folders.end(); ++folder) {
        for (const MailboxView::Message &message : *folder)
            appended(message.id, folder.key(), message.flags);
    }
}

void MailboxModel::appended(const QByteArray &id, const QByteArray &folder, const QByteArrayList &flags)
{
    Key &key = m_keys[id];
    ++key.places[folder];
    key.folders << folder;
    ++key.born;
    for (const QByteArray &flag : flags)
        key.flags[flag].value = true;
}

void MailboxModel::take(Key &key, const QByteArray &folder)
{
    const auto it = key.places.find(folder);
    if (it == key.places.end())
        return; // the other side was there first: both touched it
    if (--*it <= 0)
        key.places.erase(it);
}

MailboxModel::Key &MailboxModel::touched(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to)
{
    Key &key = m_keys[id];
    (side == Side::Ours ? key.ours : key.peers) = true;
    key.folders << from << to;
    if (side == Side::Ours)
        key.foldersOfOurs << from << to;
    return key;
}

void MailboxModel::moved(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to)
{
    Key &key = touched(side, id, from, to);
    key.movedByOurs += side == Side::Ours;
    take(key, from);
    ++key.places[to];
}

void MailboxModel::copied(Side side, const QByteArray &id, const QByteArray &from, const QByteArray &to)
{
    Key &key = touched(side, id, from, to);
    ++(side == Side::Ours ? key.copiedByOurs : key.copiedByPeers);
    ++key.places[to];
}

void MailboxModel::deleted(Side side, const QByteArray &id, const QByteArray &from)
{
    Key &key = touched(side, id, from, from);
    ++(side == Side::Ours ? key.deletedByOurs : key.deletedByPeers);
    take(key, from);
}

void MailboxModel::flagged(Side side, const QByteArray &id, const QByteArray &folder, const QByteArray &flag, bool on, bool certain)
{
    Key &key = m_keys[id];
    FlagNote &note = key.flags[flag];
    (side == Side::Ours ? note.ours : note.peers) = true;
    note.value = on;
    note.certain &= certain;
    key.folders << folder;
    if (side == Side::Ours)
        key.foldersOfOurs << folder;
}

void MailboxModel::removedByOurs(const QByteArray &folder)
{
    unsettled(Side::Ours, folder);
    m_removedByOurs.insert(folder);
}

bool MailboxModel::isVague(const Key &key) const
{
    return (key.ours && key.peers) || key.isUnsure || key.foldersOfOurs.intersects(m_unsettledByPeers) || key.folders.intersects(m_unsettledByOurs);
}

void MailboxModel::judgePlaces(const QByteArray &id, const Key &key, const QMap<QByteArray, int> &places, QStringList &broken) const
{
    if (!isVague(key)) {
        if (places != key.places)
            broken.append(QStringLiteral("%1 has to be in %2, and is in %3").arg(QString::fromUtf8(id), described(key.places), described(places)));
        return;
    }
    const int whole = key.born + key.copiedByOurs + key.copiedByPeers - key.deletedByPeers;
    const int least = key.folders.intersects(m_removedByOurs) ? 0 : qMax(0, whole - key.copiedByOurs - key.deletedByOurs);
    // The peer deletes in two steps, \Deleted and EXPUNGE. What we move in between is no longer where it expunges.
    const int most = qMax(0, whole) + key.movedByOurs;
    const int is = sum(places);
    if (is > most || is < least)
        broken.append(QStringLiteral("%1 was touched by both; there have to be %2 to %3 of it, and there are %4: %5 (one after the other: %6)")
                          .arg(QString::fromUtf8(id))
                          .arg(least)
                          .arg(most)
                          .arg(is)
                          .arg(described(places), described(key.places)));
}

void MailboxModel::judgeFlags(const QByteArray &id, const Key &key, const QByteArrayList &flags, QStringList &broken) const
{
    QSet<QByteArray> names(flags.begin(), flags.end());
    for (auto it = key.flags.begin(); it != key.flags.end(); ++it)
        names.insert(it.key());
    for (const QByteArray &name : names) {
        const FlagNote note = key.flags.value(name);
        const bool isFree = (note.ours && note.peers) || (!note.certain && key.ours) || (note.ours && (key.peers || isVague(key)));
        // Ours are two steps as well: what the peer moves between \Deleted and EXPUNGE takes the mark along, which is what the person wanted of it.
        if (name == "\\Deleted" && key.deletedByOurs > 0 && key.peers)
            continue;
        if (!isFree && flags.contains(name) != note.value)
            broken.append(QStringLiteral("%1 has to be %2%3").arg(QString::fromUtf8(id), note.value ? QString() : QStringLiteral("without "), QString::fromUtf8(name)));
    }
}

QStringList MailboxModel::judge(const MailboxView &end) const
{
    QHash<QByteArray, QMap<QByteArray, int>> places;
    QHash<QByteArray, QByteArrayList> flags;
    for (auto folder = end.folders.begin(); folder != end.folders.end(); ++folder) {
        for (const MailboxView::Message &message : *folder) {
            ++places[message.id][folder.key()];
            flags[message.id] = message.flags;
        }
    }
    QStringList broken;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        const QMap<QByteArray, int> is = places.value(it.key());
        judgePlaces(it.key(), *it, is, broken);
        // Which copy has which flags is not kept account of.
        if (sum(is) == 1 && it->born == 1 && !it->isUnsure && it->deletedByPeers == 0 && it->copiedByOurs + it->copiedByPeers == 0)
            judgeFlags(it.key(), *it, flags.value(it.key()), broken);
    }
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (!m_keys.contains(it.key()))
            broken.append(QStringLiteral("%1 came out of nowhere: %2").arg(QString::fromUtf8(it.key()), described(*it)));
    }
    return broken;
}

} // namespace postrider
