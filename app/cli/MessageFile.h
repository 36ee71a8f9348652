// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postrider {

class Session;

/// Messages and parts as files of the person who types the command. Pure functions but for the disk; the command's thread.
namespace MessageFile {

/// The whole file, or standard input for "-". At most 256 MB. Throws MailError Storage.
QByteArray read(Session &session, const QString &typed);
/// Writes a file, replacing one that is there. Throws MailError Storage.
void write(const QString &path, const QByteArray &bytes);
/// Writes a new file into a folder under `name`, or "name (2)" and so on where there is one already; returns its path. Throws MailError Storage.
QString writeNew(const QString &directory, const QString &name, const QByteArray &bytes);

} // namespace MessageFile

} // namespace postrider
