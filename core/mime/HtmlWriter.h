// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postrider {

/// What a person typed, as HTML for programs that show it so: the same words line by line, quotes as quotes, addresses of the web as links. Our own, small and clean. Pure, any
/// thread.
namespace HtmlWriter {

/// A whole document, UTF-8. `text` has LF line ends; `[at, at + length)` of it is replaced by `html`, which is sound (a body's content).
QByteArray document(const QString &text, qsizetype at, qsizetype length, const QByteArray &html);
/// A whole document of what is a body's content already, and sound. Its line ends become CRLF.
QByteArray document(const QByteArray &html);
/// The content of a body.
QByteArray fromText(const QString &text);

} // namespace HtmlWriter

} // namespace postrider
