// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/base/Ids.h"
#include "core/types/Folder.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace postrider {

/// What a message list shows, and in which order. A value.
struct Listing {
    /// Which messages: those of a folder; or those of all folders with a role, of all accounts ("unified"); or, with neither, everything but Trash and Junk (for searches).
    FolderId folder;
    FolderRole unified = FolderRole::None;
    /// Only those that match, in the language of the search bar; empty: all.
    QString query;

    /// Stored in settings by name: see nameOf().
    enum class Sort { Date, Sender, Recipient, Subject, Size, Unread, Starred, Attachment };
    Sort sort = Sort::Date;
    bool descending = true;
    /// Messages by themselves, or conversations (one row each, which a view may open up).
    enum class Grouping { Flat, Threads };
    Grouping grouping = Grouping::Flat;

    /// With neither folder nor role: Trash and Junk, too.
    bool everywhere = false;

    bool operator==(const Listing &) const = default;
};

/// One conversation as a list shows it: what of it the listing shows.
struct ThreadRow {
    ThreadId thread;
    MessageId newest; ///< of those shown in the listing
    qint64 date = 0; ///< its date, ms since 1970
    qint32 total = 0; ///< of those shown in the listing
    qint32 unread = 0;
    Flags anyFlags; ///< set on at least one of them

    bool operator==(const ThreadRow &) const = default;
};

/// One message in its place in a conversation, in reading order.
struct ThreadNode {
    MessageId message;
    MessageId parent; ///< invalid: a root
    qint32 depth = 0; ///< 0: a root
    FolderId folder; ///< where it is shown

    bool operator==(const ThreadNode &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Listing)
