// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Verbs.h"

#include "core/ops/Op.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace postrider::Verbs {

namespace {

/// As Mail's, so that what is translated stays translated.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

/// Rows of their own in the other account, uploaded there by its worker; the originals go only after that.
enum class Originals { Stay, Go };
void copyToOtherAccount(StoreWriter &writer, AccountId from, const QList<ShownMessage> &rows, const Folder &target, Originals originals, qint64 now, UndoList &undo)
{
    AppendOp op;
    op.account = target.account;
    op.target = target.id;
    for (const ShownMessage &row : rows) {
        const MessageId copy = writer.messages.insertCopy(row.id, target.account);
        writer.ops.setSource(copy, row.id);
        op.messages.append({copy, OpProgress::Waiting});
    }
    if (rows.isEmpty())
        return;
    undo.append({op.applyLocal(writer, now), OpKind::Append, rows, {}});
    if (originals == Originals::Go)
        remove(writer, from, rows, now);
}

/// The name that servers and programs know it by; people see it in their own language.
QString usualName(FolderRole role)
{
    return role == FolderRole::Junk ? QStringLiteral("Junk") : role == FolderRole::Trash ? QStringLiteral("Trash") : QStringLiteral("Archive");
}

/// One level below a folder of the archive. Invalid: there can be none, or what is there is on its way out.
FolderId levelBelow(StoreWriter &writer, AccountId account, FolderId parent, const QString &name, qint64 now, UndoList &undo)
{
    const auto above = writer.folders.find(parent);
    const QChar delimiter = delimiterOf(writer, account);
    if (!above || delimiter.isNull())
        return {};
    const QString path = above->path + QLatin1Char('/') + name;
    for (const Folder &folder : writer.folders.known(account)) {
        if (folder.path == path)
            return writer.folders.isLeaving(folder.id) ? FolderId() : folder.id;
    }
    CreateFolderOp op;
    op.account = account;
    op.path = path;
    op.parent = parent;
    const OpId made = op.applyLocal(writer, now, delimiter);
    undo.append({made, OpKind::CreateFolder, {}, {}, op.folder});
    return op.folder;
}

/// The folders that a message goes into, one below the other. A date that nobody has written counts as today.
QStringList levelsOf(qint64 date, ArchiveBy by, qint64 now)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(date).date();
    if (date <= 0 || day.year() > 9999)
        day = QDateTime::fromMSecsSinceEpoch(now).date();
    QStringList levels;
    if (by != ArchiveBy::Folder)
        levels.append(day.toString(u"yyyy"));
    if (by == ArchiveBy::Month)
        levels.append(day.toString(u"yyyy-MM"));
    return levels;
}

/// The nearest to where they belong that takes messages.
FolderId placeInArchive(StoreWriter &writer, AccountId account, FolderId archive, const QStringList &levels, qint64 now, UndoList &undo)
{
    FolderId place = archive, at = archive;
    for (const QString &level : levels) {
        at = levelBelow(writer, account, at, level, now, undo);
        const auto folder = writer.folders.find(at);
        if (!folder)
            break;
        if (folder->selectable)
            place = at;
    }
    return place;
}

/// Goes again where nothing has come into it since; one that the server has looks there once more before. That it is to be made is not taken back even where it still waits: the
/// server may be being asked just now.
void takeBackFolder(StoreWriter &writer, const UndoStep &step, qint64 now)
{
    const auto row = writer.folders.find(step.target);
    if (!row || writer.folders.isLeaving(step.target) || !writer.messages.shownIn(step.target, 1, 0, false).isEmpty())
        return;
    const QList<Folder> all = writer.folders.ofAccount(row->account);
    if (std::any_of(all.begin(), all.end(), [&row](const Folder &other) { return other.path.startsWith(row->path + QLatin1Char('/')); }))
        return;
    RemoveFolderOp op;
    op.account = row->account;
    op.folder = step.target;
    op.onlyIfEmpty = true;
    op.applyLocal(writer, now);
}

/// Invalid: nothing is called so.
FolderId findCalled(FolderQueries &folders, AccountId account, const QString &name, FolderRole role)
{
    for (const Folder &folder : folders.ofAccount(account)) {
        if (folder.path.compare(name, Qt::CaseInsensitive) != 0 && folder.path.compare(QLatin1String("INBOX/") + name, Qt::CaseInsensitive) != 0)
            continue;
        if (!folder.selectable && role == FolderRole::Archive)
            throw MailError(ErrorKind::Refused,
                Text::tr("The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.").arg(folder.path));
        if (!folder.selectable)
            throw MailError(ErrorKind::Refused, Text::tr("The folder %1 takes no messages on this server. Nothing was moved.").arg(folder.path));
        return folder.id;
    }
    return {};
}

} // namespace

QHash<AccountId, QList<ShownMessage>> byAccount(StoreWriter &writer, const QList<MessageId> &messages)
{
    QHash<AccountId, QList<ShownMessage>> rows;
    for (const MessageId id : messages) {
        if (const auto row = writer.messages.shown(id))
            rows[row->account].append(*row);
    }
    return rows;
}

QList<OpMessage> opMessages(const QList<ShownMessage> &rows)
{
    QList<OpMessage> list;
    list.reserve(rows.size());
    for (const ShownMessage &row : rows)
        list.append({row.id, OpProgress::Waiting});
    return list;
}

void move(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, FolderId target, qint64 now, UndoList &undo)
{
    QList<ShownMessage> moving;
    for (const ShownMessage &row : rows) {
        if (row.folder != target)
            moving.append(row);
    }
    if (moving.isEmpty())
        return;
    MoveOp op;
    op.account = account;
    op.messages = opMessages(moving);
    op.target = target;
    undo.append({op.applyLocal(writer, now), OpKind::Move, moving, {}, target});
}

void moveAnywhere(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, const Folder &target, qint64 now, UndoList &undo)
{
    if (account == target.account)
        move(writer, account, rows, target.id, now, undo);
    else
        copyToOtherAccount(writer, account, rows, target, Originals::Go, now, undo);
}

void copyAnywhere(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, const Folder &target, qint64 now, UndoList &undo)
{
    if (account != target.account) {
        copyToOtherAccount(writer, account, rows, target, Originals::Stay, now, undo);
        return;
    }
    if (rows.isEmpty())
        return;
    CopyOp op;
    op.account = account;
    op.messages = opMessages(rows);
    op.target = target.id;
    undo.append({op.applyLocal(writer, now), OpKind::Copy, rows, {}});
}

void archive(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, qint64 now, UndoList &undo)
{
    const FolderId archive = folderFor(writer, account, FolderRole::Archive, now);
    const auto owner = writer.accounts.find(account);
    const auto top = writer.folders.find(archive);
    if (!owner || !top || owner->archiveBy == ArchiveBy::Folder)
        return move(writer, account, rows, archive, now, undo);
    QSet<FolderId> within{archive};
    for (const Folder &folder : writer.folders.ofAccount(account)) {
        if (folder.path.startsWith(top->path + QLatin1Char('/')))
            within.insert(folder.id);
    }
    QMap<QStringList, QList<ShownMessage>> places;
    for (const ShownMessage &row : rows) {
        if (!within.contains(row.folder))
            places[levelsOf(row.date, owner->archiveBy, now)].append(row);
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        move(writer, account, *it, placeInArchive(writer, account, archive, it.key(), now, undo), now, undo);
}

void moveToTrash(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, LastChance lastChance, qint64 now, UndoList &undo)
{
    const auto trash = writer.folders.findWithRole(account, FolderRole::Trash);
    QList<ShownMessage> forGood, toTrash;
    for (const ShownMessage &row : rows)
        (!trash || row.folder == trash->id ? forGood : toTrash).append(row);
    if (lastChance == LastChance::RemoveForGood)
        remove(writer, account, forGood, now);
    if (trash)
        move(writer, account, toTrash, trash->id, now, undo);
}

void remove(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, qint64 now)
{
    if (rows.isEmpty())
        return;
    DeleteOp op;
    op.account = account;
    op.messages = opMessages(rows);
    op.applyLocal(writer, now);
}

void setFlags(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, Flags add, Flags remove, qint64 now, UndoList &undo)
{
    QList<ShownMessage> wanted;
    for (const ShownMessage &row : rows) {
        if (((row.flags | add) & ~remove) != row.flags)
            wanted.append(row);
    }
    if (wanted.isEmpty())
        return;
    SetFlagsOp op;
    op.account = account;
    op.messages = opMessages(wanted);
    op.add = add;
    op.remove = remove;
    undo.append({op.applyLocal(writer, now), OpKind::SetFlags, wanted, add | remove});
}

namespace {

/// Of a move that a server has been asked for: those that are still where it put them go back.
std::optional<Failure> moveBack(StoreWriter &writer, const UndoStep &step, qint64 now)
{
    std::optional<Failure> left;
    QHash<FolderId, QList<ShownMessage>> back;
    for (const ShownMessage &before : step.before) {
        const auto row = writer.messages.shown(before.id);
        if (row && row->folder == step.target)
            back[before.folder].append(*row);
        else if (!row || row->folder != before.folder)
            left = Failure{ErrorKind::Gone, Text::tr("Not everything could be taken back: some messages have been moved or removed since."), {}};
    }
    UndoList ignored;
    for (auto it = back.cbegin(); it != back.cend(); ++it) {
        if (writer.folders.find(it.key()) && !writer.folders.isLeaving(it.key()))
            move(writer, it->first().account, *it, it.key(), now, ignored);
        else
            left = Failure{ErrorKind::Gone, QCoreApplication::translate("postrider::Mail", "The folder is no longer there. The messages are where they were."), {}};
    }
    return left;
}

/// The same of flags. A message that is gone needs none.
void setFlagsBack(StoreWriter &writer, const UndoStep &step, qint64 now)
{
    QHash<std::pair<AccountId, quint32>, QList<ShownMessage>> back;
    for (const ShownMessage &before : step.before) {
        if (const auto row = writer.messages.shown(before.id))
            back[std::pair{row->account, (before.flags & step.flags).toInt()}].append(*row);
    }
    UndoList ignored;
    for (auto it = back.cbegin(); it != back.cend(); ++it) {
        const Flags flags = Flags::fromInt(it.key().second);
        setFlags(writer, it.key().first, *it, flags, step.flags & ~flags, now, ignored);
    }
}

} // namespace

std::optional<Failure> undo(StoreWriter &writer, const UndoStep &step, qint64 now)
{
    if (step.kind == OpKind::CreateFolder) {
        takeBackFolder(writer, step, now);
        return std::nullopt;
    }
    auto op = writer.ops.find(step.op);
    if (op && op->kind != step.kind)
        op.reset();
    bool untouched = op.has_value() && op->messages.size() == step.before.size() + step.added.size();
    if (op) {
        for (const OpMessage &m : op->messages)
            untouched &= m.progress == OpProgress::Waiting;
    }
    if (untouched) {
        takeBack(step.op, writer);
        return std::nullopt;
    }
    if (!step.added.isEmpty()) {
        // Some have left already, or are about to: all go the same way, behind what brings them there.
        QList<ShownMessage> here;
        for (const MessageId id : step.added) {
            if (const auto row = writer.messages.shown(id))
                here.append(*row);
        }
        if (!here.isEmpty())
            remove(writer, here.first().account, here, now);
        return std::nullopt;
    }
    if (step.kind == OpKind::Move)
        return moveBack(writer, step, now);
    if (step.kind == OpKind::SetFlags) {
        setFlagsBack(writer, step, now);
        return std::nullopt;
    }
    return Failure{ErrorKind::Refused, Text::tr("The copies have arrived already. Move them back from there, or remove them in their folder."), {}};
}

QChar delimiterOf(StoreWriter &writer, AccountId account)
{
    const QList<Folder> all = writer.folders.known(account);
    if (all.isEmpty())
        return QLatin1Char('/');
    const auto with = std::find_if(all.begin(), all.end(), [](const Folder &f) { return !f.delimiter.isEmpty(); });
    return with == all.end() ? QChar() : with->delimiter.front();
}

FolderId findFolderFor(FolderQueries &folders, AccountId account, FolderRole role)
{
    const auto folder = folders.findWithRole(account, role);
    return folder ? folder->id : findCalled(folders, account, usualName(role), role);
}

FolderId folderFor(StoreWriter &writer, AccountId account, FolderRole role, qint64 now)
{
    const FolderId found = findFolderFor(writer.folders, account, role);
    return found.isValid() ? found : folderCalled(writer, account, usualName(role), role, now);
}

FolderId folderCalled(StoreWriter &writer, AccountId account, const QString &name, FolderRole role, qint64 now)
{
    if (const FolderId found = findCalled(writer.folders, account, name, role); found.isValid())
        return found;
    CreateFolderOp op;
    op.account = account;
    op.path = name;
    op.role = role;
    op.applyLocal(writer, now, delimiterOf(writer, account));
    return op.folder;
}

} // namespace postrider::Verbs
