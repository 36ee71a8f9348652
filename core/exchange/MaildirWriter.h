// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FoundMessage.h"

#include <QString>

namespace postrider {

/// Writes messages into a Maildir: first whole into tmp, then renamed into cur (or new), so that no reader ever sees half a message.
/// The file's time is when the message was received, as Dovecot and others take it. Thread: any, one. Errors: MailError Storage.
class MaildirWriter {
public:
    /// Makes the directory, and cur, new and tmp in it.
    explicit MaildirWriter(const QString &directory);

    void write(const FoundMessage &message);
    /// The names of the keywords that were met.
    void finish();

private:
    QString m_directory;
    QByteArrayList m_keywords;
    QString m_uniqueName; ///< the same for all files of this writer but for a number
    int m_written = 0;
};

} // namespace postrider
