// SPDX-License-Identifier: GPL-3.0-or-later
// What we do in a ModelRun to many messages at once, to folders, and what we take back.
#include "tests/journeys/ModelRun.h"

#include <algorithm>

namespace postrider {

using Side = MailboxModel::Side;

void ModelRun::ourBroadVerb()
{
    const int chance = below(100);
    const QList<Folder> folders = ourFolders();
    if (folders.isEmpty())
        return;
    const Folder folder = folders[below(int(folders.size()))];
    if (chance < 25) {
        if (const auto row = anyRow(); row && folder.selectable)
            ourCopy(*row, folder);
    } else if (chance < 40) {
        ourMarkRead(folder);
    } else if (chance < 50) {
        ourEmptyTrash();
    } else if (chance < 65) {
        ourUndo();
    } else if (chance < 80) {
        ourCreateFolder();
    } else if (folder.role == FolderRole::None && folder.selectable) {
        if (chance < 90)
            ourRenameFolder(folder);
        else
            ourRemoveFolder(folder);
    }
}

void ModelRun::ourCopy(const MessageRow &row, const Folder &target)
{
    const QByteArray from = serverNameOf(row.folder);
    tell(QStringLiteral("we: copy %1 from %2 to %3").arg(row.messageIdHeader, QString::fromUtf8(from), QString::fromUtf8(target.serverName)));
    m_model.copied(Side::Ours, row.messageIdHeader.toUtf8(), from, target.serverName);
    m_undoable = {row.messageIdHeader.toUtf8()};
    m_mail->copy({row.id}, target.id);
    ++m_report.verbs;
    flush();
}

void ModelRun::ourMarkRead(const Folder &folder)
{
    StoreReader &reader = m_mail->reader();
    tell(QStringLiteral("we: mark %1 read").arg(QString::fromUtf8(folder.serverName)));
    m_undoable.clear();
    for (const MessageRow &row : reader.messageRows(reader.messageIds(folder.id))) {
        if (row.flags.testFlag(Flag::Seen))
            continue;
        m_model.flagged(Side::Ours, row.messageIdHeader.toUtf8(), folder.serverName, "\\Seen", true);
        m_undoable.append(row.messageIdHeader.toUtf8());
    }
    m_mail->markFolderRead(folder.id);
    shows([&] { return m_live || !reader.folder(folder.id) || reader.folder(folder.id)->unread == 0; }, "mark read");
}

void ModelRun::ourEmptyTrash()
{
    StoreReader &reader = m_mail->reader();
    const auto trash = reader.folderWithRole(m_account, FolderRole::Trash);
    if (!trash)
        return;
    tell(QStringLiteral("we: empty the trash"));
    for (const MessageRow &row : reader.messageRows(reader.messageIds(trash->id)))
        m_model.deleted(Side::Ours, row.messageIdHeader.toUtf8(), trash->serverName);
    m_mail->emptyFolder(trash->id);
    shows([&] { return m_live || !reader.folder(trash->id) || reader.folder(trash->id)->total == 0; }, "empty");
}

void ModelRun::ourUndo()
{
    if (!m_mail->canUndo() || m_undoable.isEmpty())
        return;
    tell(QStringLiteral("we: undo"));
    for (const QByteArray &id : std::as_const(m_undoable))
        m_model.takenBack(id);
    m_undoable.clear();
    m_mail->undo();
    ++m_report.verbs;
    flush();
}

void ModelRun::ourCreateFolder()
{
    const QString name = QStringLiteral("Own%1").arg(++m_foldersMade);
    tell(QStringLiteral("we: create %1").arg(name));
    ++m_report.verbs;
    const auto made = JourneyBench::wait(m_mail->createFolder(m_account, {}, name));
    if (const auto *failure = std::get_if<Failure>(&made))
        breaks(QStringLiteral("a folder cannot be made: ") + failure->message);
    m_model.unsettled(Side::Ours, name.toUtf8());
}

void ModelRun::ourRenameFolder(const Folder &folder)
{
    const QString name = QStringLiteral("Own%1").arg(++m_foldersMade);
    tell(QStringLiteral("we: rename %1 to %2").arg(folder.path, name));
    ++m_report.verbs;
    const QList<Folder> all = ourFolders();
    const auto renamed = JourneyBench::wait(m_mail->renameFolder(folder.id, name));
    if (const auto *failure = std::get_if<Failure>(&renamed)) {
        tell(QStringLiteral("  refused: ") + failure->message);
        return;
    }
    for (const Folder &each : all) {
        if (each.path == folder.path || each.path.startsWith(folder.path + QLatin1Char('/')))
            m_model.unsettled(Side::Ours, each.serverName);
    }
    m_model.unsettled(Side::Ours, name.toUtf8());
}

void ModelRun::ourRemoveFolder(const Folder &folder)
{
    tell(QStringLiteral("we: remove %1").arg(folder.path));
    ++m_report.verbs;
    const QList<Folder> all = ourFolders();
    const auto removed = JourneyBench::wait(m_mail->removeFolder(folder.id));
    if (const auto *failure = std::get_if<Failure>(&removed)) {
        tell(QStringLiteral("  refused: ") + failure->message);
        return;
    }
    for (const Folder &each : all) {
        if (each.path == folder.path || each.path.startsWith(folder.path + QLatin1Char('/')))
            m_model.removedByOurs(each.serverName);
    }
    shows(
        [&] {
            const QList<Folder> left = ourFolders();
            return std::none_of(left.begin(), left.end(), [&](const Folder &each) { return each.id == folder.id; });
        },
        "remove a folder");
}

/// What was done is in the store when a later mutation is.
void ModelRun::flush()
{
    Draft draft;
    draft.account = m_account;
    draft.subject = QStringLiteral("only to wait");
    const auto saved = JourneyBench::wait(m_mail->saveDraft(draft));
    if (const auto *id = std::get_if<DraftId>(&saved))
        m_mail->removeDraft(*id);
}

} // namespace postrider
