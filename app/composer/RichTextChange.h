// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

#include <QTextCursor>

#include <functional>

namespace postrider {

/// Changes of what is written in a document, each one step that can be undone. Pure functions, thread: main.
namespace RichTextChange {

/// Of what is selected; every piece keeps what is not changed of it.
void runs(const QTextCursor &selection, const std::function<void(FormattedText::Run &)> &change);
/// The first picture of this id.
void picture(QTextDocument &document, const QString &id, const std::function<void(FormattedText::Run &)> &change);

/// What becomes of one block, without runs. Its list is the change's own work: the cursor stands in it.
using BlockChange = std::function<void(QTextCursor &cursor, FormattedText::Block &block)>;
/// Of every block that the selection touches; its runs look as in a block of its kind.
void blocks(const QTextCursor &selection, const BlockChange &change);

BlockChange list(bool numbered);
BlockChange noList();
/// Items go a level deeper or up, other lines are indented.
BlockChange indent(int steps);

/// What is selected; else the whole of the link that the cursor stands in.
QTextCursor linkAt(const QTextCursor &cursor);

} // namespace RichTextChange

} // namespace postrider
