// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FoundMessage.h"

#include <QString>
#include <QStringList>

namespace postrider {

/// What a Maildir's file names and its file of keywords say (https://cr.yp.to/proto/maildir.html; keywords as Dovecot keeps them). Pure functions, any thread.
namespace MaildirName {

/// The state in a file name: what stands behind ":2,", or ";2," or "!2," where a colon cannot be in a name. False if there is nothing of the kind.
bool readFlags(const QString &fileName, const QByteArrayList &keywordNames, FoundMessage &message);
/// The letters for a message, sorted; keywords get a to z by their place in `keywordNames`, which grows; those that find no place any more are left out.
QByteArray letters(const FoundMessage &message, QByteArrayList &keywordNames);
/// Dovecot's file "dovecot-keywords": "0 $label1" a line.
QByteArrayList readKeywordNames(const QByteArray &file);
QByteArray makeKeywordNames(const QByteArrayList &names);

/// Levels of a Maildir++ folder's directory, ".A.B"; names in modified UTF-7 or UTF-8 as they are.
QStringList levelsOf(const QString &directoryName);

} // namespace MaildirName

} // namespace postrider
