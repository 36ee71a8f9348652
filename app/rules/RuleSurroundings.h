// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace postrider {

/// What the room of filters gets from its neighbours: folders in the words of the tree, and the person's tags. A value; main thread.
struct RuleSurroundings {
    struct Tag {
        QString keyword;
        QString title;
    };
    /// A picker at that widget; it says which, or nothing.
    std::function<void(QWidget *at, AccountId account, const std::function<void(FolderId)> &chosen)> pickFolder;
    std::function<QString(FolderId)> folderName; ///< with its account where there are several; empty: it is gone
    std::function<QList<Tag>()> tags;
    /// The folder on the screen; invalid: none.
    std::function<FolderId()> shownFolder;
};

} // namespace postrider
