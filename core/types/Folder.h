// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>

namespace postrider {

/// What a folder is for (RFC 6154 special use). Stored as an integer: never renumber.
enum class FolderRole { None = 0, Inbox = 1, Drafts = 2, Sent = 3, Archive = 4, Junk = 5, Trash = 6, All = 7 };

/// Stable name for JSON: "inbox", "drafts", "sent", "archive", "junk", "trash", "all"; empty for None.
QString nameOf(FolderRole role);

/// Which whole messages are fetched unasked. Stored as an integer: never renumber.
enum class BodyPolicy { AsAccount = 0, All = 1, LastDays = 2, OnDemand = 3 };

/// One mailbox of one account. A value.
struct Folder {
    FolderId id;
    AccountId account;
    QString path; ///< full name, decoded, levels separated by '/'
    QByteArray serverName; ///< full name as the server writes it (modified UTF-7 or UTF-8, its own delimiter)
    FolderRole role = FolderRole::None;
    bool selectable = true;
    QString delimiter = QStringLiteral("/"); ///< between levels on the server; empty: it has none
    bool subscribed = true;
    bool onServer = true; ///< false: made here, the server has not been told yet
    bool keywordsAllowed = true; ///< the server keeps keywords of our own (PERMANENTFLAGS with \*)
    BodyPolicy bodyPolicy = BodyPolicy::AsAccount;
    int bodyDays = 0; ///< of LastDays
    QByteArray mailboxId; ///< RFC 8474, or empty
    bool watched = false; ///< the person wants to be told of new mail here at once (of the inbox they always are)
    int favourite = 0; ///< its place among the person's favourites, from 1; 0: it is none
    qint64 checkedAt = 0; ///< ms since 1970, 0: never
    QString problem; ///< why the server does not open it, in words for people; empty: it does
    int total = 0; ///< maintained by the store: messages shown in it
    int unread = 0; ///< maintained by the store: of these, without \Seen

    /// Last level of the path.
    QString name() const { return path.section(QLatin1Char('/'), -1); }
    bool operator==(const Folder &) const = default;
};

/// As what each folder counts in the lists of all accounts: as what it is for; below an archive, which is divided by years, as archive.
QHash<FolderId, FolderRole> listedRoles(const QList<Folder> &folders);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Folder)
