// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace postrider {

/// What a sender's file name may do to a person's disk (RFC 2183 2.3, threats.md "Attachment names"). Pure functions, any thread.
namespace FileNames {

/// Basename only; controls, bidi and invisible characters, reserved characters and device names, leading and trailing dots and blanks neutralised; at most 120
/// characters with the extension kept; "attachment" if nothing is left.
QString safe(const QString &name);
/// True for what a double click would run or let run, by name or by type, and for names made to look harmless (double extension, bidi, blanks before the extension).
/// `asSent` is the name before safe().
bool isDangerous(const QString &asSent, QByteArrayView type);
/// True for the worse of them: what is no document at all, and would run at once. Such a file is saved, but never opened from a mail program.
bool isProgram(const QString &asSent, QByteArrayView type);
/// "pdf" for application/pdf; empty if unknown.
QString extensionOf(QByteArrayView type);

} // namespace FileNames

} // namespace postrider
