// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreReader.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

namespace postrider {

class PlainImapPeer;
class RealServers;

/// A whole mailbox in words that are the same whoever looked: our store, another client, or the files on the server's disk. For comparing them.
/// A value; any thread.
class MailboxView {
public:
    struct Message {
        QByteArray id; ///< Message-ID with angle brackets
        QByteArrayList flags; ///< IMAP names, sorted
        bool operator==(const Message &) const = default;
        bool operator<(const Message &other) const { return id != other.id ? id < other.id : flags.join(' ') < other.flags.join(' '); }
    };

    /// What the person sees.
    static MailboxView ofStore(StoreReader &reader, AccountId account);
    static MailboxView ofServer(PlainImapPeer &peer);
    /// `folders`: by the name that they have on the wire.
    static MailboxView ofFiles(const RealServers &servers, const QString &user, const QByteArrayList &folders);

    /// Messages by the folder's name on the wire, sorted.
    QMap<QByteArray, QList<Message>> folders;

    /// Sentences, at most a dozen; none if they are the same. `ours` and `theirs` are what to call this and the other.
    QStringList differencesTo(const MailboxView &other, const char *ours, const char *theirs) const;
    /// Counters, threads and lists of a store against its own rows.
    static QStringList contradictionsIn(StoreReader &reader, AccountId account);
};

} // namespace postrider
