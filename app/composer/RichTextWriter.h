// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace postrider {

/// From what is in the editor to what it means; QTextDocument::toHtml() is never asked. Pure functions, thread: main.
namespace RichTextWriter {

FormattedText textOf(const QTextDocument &document);
/// What is selected.
FormattedText textOf(const QTextCursor &selection);
/// Whole blocks, [first, last].
FormattedText textOf(const QTextBlock &first, const QTextBlock &last);

} // namespace RichTextWriter

/// From what can be written to what is in the editor.
namespace RichTextReader {

/// Replaces all there is, as nothing that could be undone.
void load(QTextDocument &document, const FormattedText &text);
/// In the place of what is selected, as one step that can be undone. Words that are no more than one line take the look of where they come to.
void insert(QTextCursor &cursor, const FormattedText &text);

} // namespace RichTextReader

} // namespace postrider
