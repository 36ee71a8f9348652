// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/MailLongWork.h"
#include "core/exchange/FoundMessage.h"
#include "core/store/Store.h"

namespace postrider {

/// Writes the messages of a folder, and of those below if that is wanted, into files. Overwrites nothing.
/// Thread: one of its own, which waits for the disk. Owns its reader. What is half written when it fails or is stopped is taken away again (mbox) or told (directories).
/// Errors: MailError.
class MailExport {
public:
    MailExport(Store &store, MailLongWork &work);

    Mail::ExportReport run(FolderId folder, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope);

private:
    /// One folder and where it goes.
    struct Piece {
        Folder folder;
        QString path;
    };
    static QList<Piece> piecesOf(const Folder &folder, const QList<Folder> &all, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope);
    void writeMbox(const Piece &piece);
    void writeMaildir(const Piece &piece);
    void writeFiles(const Piece &piece);
    /// Calls `write` for each message of the folder that is here, oldest first.
    void eachMessage(const Piece &piece, const std::function<void(const FoundMessage &, const MessageRow &)> &write);

    Store &m_store;
    MailLongWork &m_work;
    std::unique_ptr<StoreReader> m_reader;
    QHash<int, QString> m_keywords;
    Mail::ExportReport m_report;
    qint64 m_done = 0, m_total = 0;
};

} // namespace postrider
