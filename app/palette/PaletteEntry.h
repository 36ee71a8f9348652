// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Address.h"

#include <QAction>
#include <QKeySequence>
#include <QPointer>

namespace postrider {

/// One line of the command palette: something that can be done, gone to, written to or read; or the heading of a section. A value.
struct PaletteEntry {
    enum class Kind { Heading, Action, Folder, Person, Message, Search, Prefix };

    Kind kind = Kind::Heading;
    QString key; ///< what it is, across sessions: for what was used last
    QString text;
    QString folded; ///< of `text` and what else it is found by, see FuzzyMatch
    QString foldedEnglish; ///< of what it is called in English, where that is something else
    QString detail; ///< where it is, or whose; quieter
    QString icon;
    QKeySequence keys;
    int score = 0;
    QList<int> marks; ///< of `text`, what was typed
    QPointer<QAction> action;
    FolderId folder;
    AddressList people; ///< one, or those of a group
    MessageId message;
};

} // namespace postrider
