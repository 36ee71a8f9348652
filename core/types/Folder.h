// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QMetaType>
#include <QString>

namespace postrider {

/// What a folder is for (RFC 6154 special use). Stored as an integer: never renumber.
enum class FolderRole { None = 0, Inbox = 1, Drafts = 2, Sent = 3, Archive = 4, Junk = 5, Trash = 6, All = 7 };

/// Stable name for JSON: "inbox", "drafts", "sent", "archive", "junk", "trash", "all"; empty for None.
QString nameOf(FolderRole role);

/// One mailbox of one account. A value.
struct Folder {
    FolderId id;
    AccountId account;
    QString path; ///< full name, decoded, levels separated by '/'
    QByteArray serverName; ///< full name as the server writes it (modified UTF-7 or UTF-8, its own delimiter)
    FolderRole role = FolderRole::None;
    bool selectable = true;
    int total = 0; ///< maintained by the store: messages shown in it
    int unread = 0; ///< maintained by the store: of these, without \Seen

    /// Last level of the path.
    QString name() const { return path.section(QLatin1Char('/'), -1); }
    bool operator==(const Folder &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Folder)
