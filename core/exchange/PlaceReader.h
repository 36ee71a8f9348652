// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportTree.h"
#include "core/exchange/MboxReader.h"

#include <QFile>
#include <memory>

namespace postrider {

/// The messages of one place of an import, one at a time, in little memory. Thread: any, one.
///
/// What has no state of its own (a single message, a file of a Maildir without letters) counts as read: somebody kept it. Errors: MailError Storage where an mbox cannot be read;
/// a single file that cannot be is left out, with a sentence.
class PlaceReader {
public:
    explicit PlaceReader(const ImportPlace &place);
    ~PlaceReader();

    std::optional<FoundMessage> next();
    /// Octets read so far.
    qint64 done() const;
    /// A sentence for each that was left out since the last call.
    QStringList takeSkipped();

private:
    std::optional<FoundMessage> readFile(const QString &path);

    ImportPlace m_place;
    QFile m_file; ///< an mbox
    std::unique_ptr<MboxReader> m_mbox;
    QByteArrayList m_keywords; ///< a Maildir's
    qsizetype m_next = 0;
    qint64 m_done = 0;
    int m_toldTooLarge = 0, m_toldExpunged = 0;
    QStringList m_skipped;
};

} // namespace postrider
