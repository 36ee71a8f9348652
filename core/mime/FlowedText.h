// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// format=flowed (RFC 3676), both ways. Pure functions, any thread, linear.
namespace FlowedText {

enum class DelSp { No, Yes };

/// Received text with LF line ends to paragraphs of one line each; quote depth stays as ">" marks ("> " before text); the signature line is never joined.
QString reflow(const QString &text, DelSp delSp);
/// Text with LF line ends, one line a paragraph, to flowed lines of at most 72 characters (4.1, 4.2): space-stuffed, quoted lines and "-- " kept as they are. LF line ends.
QString flow(const QString &text);

} // namespace FlowedText

} // namespace postrider
