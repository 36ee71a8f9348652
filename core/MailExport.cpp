// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/MailExport.h"

#include "core/GuestMail.h"

#include "core/exchange/MaildirWriter.h"
#include "core/exchange/MboxWriter.h"
#include "core/mime/MessageReader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postrider {

namespace {

constexpr qsizetype kRowsAtOnce = 200;

[[noreturn]] void failToWrite(const QString &path, const QString &why)
{
    throw MailError(ErrorKind::Storage, Mail::tr("The file “%1” cannot be written. Check the disk, then try again.").arg(path), why);
}

[[noreturn]] void refuseTaken(const QString &path)
{
    throw MailError(ErrorKind::Refused, Mail::tr("“%1” is there already. Choose another name, or take it away first.").arg(path));
}

void makeEmptyDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && (!info.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        refuseTaken(path);
    if (!QDir().mkpath(path))
        throw MailError(ErrorKind::Storage, Mail::tr("The folder “%1” cannot be made.").arg(path));
}

QString numbered(const QString &name, int number)
{
    const QFileInfo info(name);
    return number == 1 ? name : QStringLiteral("%1 (%2).%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
}

} // namespace

MailExport::MailExport(Store &store, MailLongWork &work) : m_store(store), m_work(work), m_reader(store.makeReader()), m_keywords(m_reader->keywordNames()) { }

QList<MailExport::Piece> MailExport::piecesOf(const Folder &folder, const QList<Folder> &all, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope)
{
    QList<Piece> pieces{{folder, path}};
    if (scope == Mail::ExportScope::OneFolder)
        return pieces;
    for (const Folder &below : all) {
        if (below.account != folder.account || !below.path.startsWith(folder.path + QLatin1Char('/')))
            continue;
        QStringList levels;
        for (const QString &level : below.path.mid(folder.path.size() + 1).split(QLatin1Char('/')))
            levels.append(MessageReader::safeFileName(level));
        QString target = path;
        if (format == Mail::ExportFormat::Mbox) {
            for (const QString &level : std::as_const(levels))
                target += QStringLiteral(".sbd/") + level;
        } else if (format == Mail::ExportFormat::Maildir) {
            target += QStringLiteral("/.") + levels.replaceInStrings(QStringLiteral("."), QStringLiteral("_")).join(QLatin1Char('.'));
        } else {
            target += QLatin1Char('/') + levels.join(QLatin1Char('/'));
        }
        pieces.append({below, target});
    }
    return pieces;
}

Mail::ExportReport MailExport::run(FolderId id, Mail::ExportFormat format, const QString &path, Mail::ExportScope scope)
{
    const auto folder = m_reader->folder(id);
    if (!folder)
        throw MailError(ErrorKind::Gone, Mail::tr("The folder is no longer there."));
    const QList<Piece> pieces = piecesOf(*folder, m_reader->folders(), format, path, scope);
    for (const Piece &piece : pieces)
        m_total += piece.folder.total;
    if (format != Mail::ExportFormat::Mbox)
        makeEmptyDirectory(path);
    for (const Piece &piece : pieces) {
        switch (format) {
        case Mail::ExportFormat::Mbox: writeMbox(piece); break;
        case Mail::ExportFormat::Maildir: writeMaildir(piece); break;
        case Mail::ExportFormat::Eml: writeFiles(piece); break;
        }
    }
    return m_report;
}

void MailExport::eachMessage(const Piece &piece, const std::function<void(const FoundMessage &, const MessageRow &)> &write)
{
    const QList<MessageId> newestFirst = m_reader->messageIds(piece.folder.id);
    const QList<MessageId> ids(newestFirst.rbegin(), newestFirst.rend());
    for (qsizetype at = 0; at < ids.size(); at += kRowsAtOnce) {
        for (const MessageRow &row : m_reader->messageRows(ids.mid(at, kRowsAtOnce))) {
            m_work.throwIfStopped();
            m_work.tell(m_done++, m_total, piece.folder.path);
            std::optional<QByteArray> raw;
            try {
                raw = m_reader->rawMessage(row.id);
            } catch (const MailError &e) {
                // A damaged one is missing; the others are what somebody wants to save now.
                if (e.kind() != ErrorKind::Storage)
                    throw;
            }
            if (!raw) {
                ++m_report.missing;
                continue;
            }
            FoundMessage message{*raw, Flags::fromInt(row.flags.toInt() & 0x3fff), {}, row.date};
            for (auto it = m_keywords.cbegin(); it != m_keywords.cend(); ++it) {
                if (row.flags.toInt() & (1u << it.key()))
                    message.keywords.append(it->toUtf8());
            }
            std::sort(message.keywords.begin(), message.keywords.end());
            write(message, row);
            ++m_report.exported;
        }
    }
}

void MailExport::writeMbox(const Piece &piece)
{
    if (QFileInfo::exists(piece.path))
        refuseTaken(piece.path);
    const QString directory = QFileInfo(piece.path).path();
    if (!QDir().mkpath(directory))
        throw MailError(ErrorKind::Storage, Mail::tr("The folder “%1” cannot be made.").arg(directory));
    // Under another name until it is whole: half an mbox looks like a whole one.
    QFile file(piece.path + QStringLiteral(".part"));
    if (file.exists())
        refuseTaken(file.fileName());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        failToWrite(piece.path, file.errorString());
    try {
        MboxWriter writer(file, piece.path);
        eachMessage(piece, [&](const FoundMessage &message, const MessageRow &row) { writer.write(message, row.from.address.toUtf8()); });
        if (!file.flush())
            failToWrite(piece.path, file.errorString());
    } catch (const MailError &) {
        file.remove();
        throw;
    }
    file.close();
    if (!file.rename(piece.path))
        failToWrite(piece.path, file.errorString());
}

void MailExport::writeMaildir(const Piece &piece)
{
    MaildirWriter writer(piece.path);
    eachMessage(piece, [&](const FoundMessage &message, const MessageRow &) { writer.write(message); });
    writer.finish();
}

void MailExport::writeFiles(const Piece &piece)
{
    if (!QDir().mkpath(piece.path))
        throw MailError(ErrorKind::Storage, Mail::tr("The folder “%1” cannot be made.").arg(piece.path));
    QHash<QString, int> used; // by the name as systems compare it that do not tell A from a
    eachMessage(piece, [&](const FoundMessage &message, const MessageRow &row) {
        const QString name = GuestMail::fileNameOf(row);
        for (int &number = used[name.toLower()];;) {
            QFile file(piece.path + QLatin1Char('/') + numbered(name, ++number));
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
                if (file.exists())
                    continue;
                failToWrite(file.fileName(), file.errorString());
            }
            if (file.write(message.raw) != message.raw.size() || !file.flush()) {
                const QString why = file.errorString();
                file.remove();
                failToWrite(file.fileName(), why);
            }
            if (message.received > 0)
                file.setFileTime(QDateTime::fromMSecsSinceEpoch(message.received), QFileDevice::FileModificationTime);
            return;
        }
    });
}

} // namespace postrider
