// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailLongWork.h"
#include "core/exchange/FoundMessage.h"
#include "core/exchange/ImportTree.h"
#include "core/ops/Verbs.h"
#include "core/store/BatchWriter.h"
#include "core/store/Store.h"

#include <QSet>
#include <QThreadPool>
#include <memory>
#include <mutex>

namespace postrider {

/// Brings messages from files into a folder and folders below it: rows and bodies at once, and ops that upload them.
///
/// Thread: one of its own, which waits for the disk; reading messages is spread over the pool. Each batch is a transaction, and what is there already is left out: an import that
/// was stopped or killed is taken up again by starting it once more. Owns nothing. Errors: MailError.
class MailImport {
public:
    MailImport(Store &store, QThreadPool &pool, const Clock &clock, MailLongWork &work);
    /// How all that was added by an import can be taken back, as far as it came: whole when the import has been destroyed.
    struct Added {
        std::mutex mutex;
        UndoList steps;
    };

    Mail::ImportReport run(const QString &path, FolderId target);
    std::shared_ptr<Added> added() const { return m_added; }

private:
    struct Prepared;
    FolderId folderFor(const Folder &target, const QStringList &levels);
    void importPlace(const ImportPlace &place, FolderId folder);
    void flush(QList<FoundMessage> &batch, FolderId folder);
    bool isThere(const Prepared &message, FolderId folder);
    void skip(const QStringList &sentences);

    Store &m_store;
    QThreadPool &m_pool;
    const Clock &m_clock;
    MailLongWork &m_work;
    std::unique_ptr<StoreReader> m_reader;
    std::shared_ptr<Added> m_added = std::make_shared<Added>();
    BatchWriter m_writer;
    AccountId m_account;
    Mail::ImportReport m_report;
    int m_notTold = 0;
    QSet<QByteArray> m_seen; ///< of the folder that is being filled: what is under way to the disk
    qint64 m_done = 0, m_total = 0;
};

} // namespace postrider
