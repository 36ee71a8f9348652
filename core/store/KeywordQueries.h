// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/store/WriteLog.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace postrider {

class Connection;

/// Keywords that are not among the well-known flags (RFC 9051 2.3.2): each has one of the bits 14 to 31 of Flags, given out as they are met, in any account.
/// There are kMost of them; further ones are left out, which ChangeSet::keywordsLeftOut says once in a profile's life.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes. Lives within one mutation: it remembers what it has looked up.
class KeywordQueries {
public:
    explicit KeywordQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    static constexpr int kFirstBit = 14;
    static constexpr int kMost = 18;
    static constexpr qsizetype kLongest = 200; ///< octets of a name; longer ones are a mistake

    /// Name by bit.
    QHash<int, QString> names();
    /// Whether further ones were, at any time.
    bool wereLeftOut();
    /// The bits of these; well-known flags among them get theirs. Never allocates.
    Flags find(const QByteArrayList &names);
    /// The same, and gives out a bit to a new one while there are any. `leftOut`: those that got none.
    Flags findOrAdd(const QByteArrayList &names, QByteArrayList *leftOut = nullptr);

private:
    int bitOf(const QString &name);

    Connection &m_mail;
    WriteLog *m_log;
    QHash<QString, int> m_bits; ///< by name in lower case
    bool m_loaded = false;
};

} // namespace postrider
