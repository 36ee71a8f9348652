// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace postrider {

/// What others have written (servers, senders, names of folders and files) as a tooltip that says just that. Qt takes a text for HTML where it looks like HTML, and would show its
/// pictures and sizes; and one that was escaped and does not look like HTML, it shows with the escapes.
inline QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()) : text;
}

} // namespace postrider
