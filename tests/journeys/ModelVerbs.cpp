// SPDX-License-Identifier: GPL-3.0-or-later
// What the two programs of a ModelRun do.
#include "tests/journeys/ModelRun.h"

#include <algorithm>

namespace postrider {

using Side = MailboxModel::Side;

namespace {

struct FlagOfBoth {
    Flag flag;
    const char *name;
};
constexpr FlagOfBoth kFlags[] = {{Flag::Seen, "\\Seen"}, {Flag::Flagged, "\\Flagged"}, {Flag::Answered, "\\Answered"}, {Flag::Label1, "$label1"},
    {Flag(0), "project-x"}}; // the last is a keyword of the person's own
constexpr int kFlagCount = 5;

} // namespace

// --- ours --------------------------------------------------------------------------------------------------------------------------

QByteArray ModelRun::serverNameOf(FolderId folder)
{
    const auto found = m_mail->reader().folder(folder);
    return found ? found->serverName : QByteArray();
}

/// Those of the account; what is on this computer only has a test of its own.
QList<Folder> ModelRun::ourFolders()
{
    QList<Folder> folders = m_mail->reader().folders();
    folders.removeIf([this](const Folder &folder) { return folder.account != m_account; });
    return folders;
}

std::optional<MessageRow> ModelRun::anyRow()
{
    StoreReader &reader = m_mail->reader();
    QList<MessageId> ids;
    for (const Folder &folder : ourFolders())
        ids += reader.messageIds(folder.id);
    return ids.isEmpty() ? std::nullopt : reader.messageRow(ids[below(int(ids.size()))]);
}

/// What the person does is on the screen at once, connected or not.
bool ModelRun::shows(const std::function<bool()> &shown, const char *what)
{
    ++m_report.verbs;
    if (QTest::qWaitFor(shown, 30'000))
        return true;
    breaks(QStringLiteral("the screen does not show it: %1").arg(QLatin1String(what)));
    return false;
}

void ModelRun::ourVerb()
{
    if (!m_mail)
        open(false);
    const auto row = anyRow();
    if (!row)
        return;
    StoreReader &reader = m_mail->reader();
    const QList<Folder> folders = ourFolders();
    const auto role = [&](FolderRole wanted) { return reader.folderWithRole(m_account, wanted); };
    const int chance = below(120);
    if (chance >= 100) {
        ourBroadVerb();
    } else if (chance < 35) {
        ourFlag(*row);
    } else if (chance < 60) {
        const Folder target = folders[below(int(folders.size()))];
        if (target.selectable && target.id != row->folder)
            ourMove(*row, target, "move");
    } else if (chance < 75) {
        if (const auto trash = role(FolderRole::Trash); trash && trash->id != row->folder)
            ourMove(*row, *trash, "trash");
    } else if (chance < 85) {
        if (const auto archive = role(FolderRole::Archive); archive && archive->id != row->folder)
            ourMove(*row, *archive, "archive");
    } else {
        ourDelete(*row);
    }
}

void ModelRun::ourFlag(const MessageRow &row)
{
    const FlagOfBoth which = kFlags[below(kFlagCount)];
    const auto isSet = [&](const MessageRow &message) {
        if (which.flag != Flag(0))
            return message.flags.testFlag(which.flag);
        const int bit = m_mail->reader().keywordNames().key(QLatin1String(which.name), -1);
        return bit >= 0 && (message.flags.toInt() & (1U << bit)) != 0;
    };
    const bool on = !isSet(row);
    const QByteArray folder = serverNameOf(row.folder);
    tell(QStringLiteral("we: %1 %2 in %3, shown %4")
             .arg(on ? QStringLiteral("set") : QStringLiteral("clear"), QLatin1String(which.name), QString::fromUtf8(folder), row.messageIdHeader));
    m_model.flagged(Side::Ours, row.messageIdHeader.toUtf8(), folder, which.name, on);
    m_undoable = {row.messageIdHeader.toUtf8()};
    if (which.flag == Flag(0))
        m_mail->setKeyword({row.id}, QLatin1String(which.name), on);
    else if (on)
        m_mail->setFlags({row.id}, which.flag, {});
    else
        m_mail->setFlags({row.id}, {}, which.flag);
    shows(
        [&] {
            const auto now = m_mail->reader().messageRow(row.id);
            return !now || isSet(*now) == on;
        },
        "flag");
}

void ModelRun::ourMove(const MessageRow &row, const Folder &target, const char *verb)
{
    const QByteArray from = serverNameOf(row.folder);
    tell(QStringLiteral("we: %1 %2 from %3 to %4").arg(QLatin1String(verb), row.messageIdHeader, QString::fromUtf8(from), QString::fromUtf8(target.serverName)));
    m_model.moved(Side::Ours, row.messageIdHeader.toUtf8(), from, target.serverName);
    m_undoable = {row.messageIdHeader.toUtf8()};
    if (verb[0] == 'm')
        m_mail->move({row.id}, target.id);
    else if (verb[0] == 't')
        m_mail->moveToTrash({row.id});
    else
        m_mail->archive({row.id});
    shows(
        [&] {
            const auto now = m_mail->reader().messageRow(row.id);
            return !now || now->folder == target.id;
        },
        verb);
}

void ModelRun::ourDelete(const MessageRow &row)
{
    const QByteArray from = serverNameOf(row.folder);
    tell(QStringLiteral("we: delete %1 from %2 for good").arg(row.messageIdHeader, QString::fromUtf8(from)));
    m_model.deleted(Side::Ours, row.messageIdHeader.toUtf8(), from);
    m_mail->removeForGood({row.id});
    shows([&] { return !m_mail->reader().messageIds(row.folder).contains(row.id); }, "delete");
}

// --- the peer's --------------------------------------------------------------------------------------------------------------------

void ModelRun::peersVerb()
{
    ++m_report.peersVerbs;
    // Dovecot ends the sessions of those whose mailbox goes.
    if (!m_peer->isSignedIn() && !connectPeer())
        return;
    const int chance = below(100);
    const QByteArrayList mailboxes = m_peer->mailboxes();
    if (chance >= 88) {
        peerFolderVerb();
        return;
    }
    const QByteArray folder = oneIn(2) ? QByteArray("INBOX") : anyOf(mailboxes);
    if (chance >= 70) {
        peerAppends(folder, 1 + below(3));
        return;
    }
    if (!m_peer->select(folder)) {
        tell(QStringLiteral("peer: %1 has just gone").arg(QString::fromUtf8(folder)));
        return;
    }
    QList<PlainImapPeer::Message> all = m_peer->messages(), chosen;
    // One, a few, or a storm.
    const int wanted = oneIn(6) ? int(all.size()) : 1 + below(3);
    while (!all.isEmpty() && chosen.size() < wanted)
        chosen.append(all.takeAt(below(int(all.size()))));
    if (chosen.isEmpty())
        return;
    if (chance < 25)
        peerFlags(folder, chosen);
    else if (chance < 45)
        peerMoves(folder, chosen);
    else if (chance < 52)
        peerCopies(folder, chosen.mid(0, 2));
    else
        peerDeletes(folder, chosen);
    // Another program does not keep a folder open that it may delete next.
    m_peer->select("INBOX");
}

namespace {

QByteArray setOf(const QList<PlainImapPeer::Message> &messages)
{
    QList<quint32> uids;
    for (const PlainImapPeer::Message &message : messages)
        uids.append(message.uid);
    return PlainImapPeer::setOf(uids);
}

QString idsOf(const QList<PlainImapPeer::Message> &messages)
{
    QByteArrayList ids;
    for (const PlainImapPeer::Message &message : messages)
        ids.append(message.messageId);
    return QString::fromUtf8(ids.join(' '));
}

} // namespace

void ModelRun::peerFlags(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen)
{
    const FlagOfBoth which = kFlags[below(kFlagCount)];
    const bool on = oneIn(2);
    tell(QStringLiteral("peer: %1 %2 in %3: %4").arg(on ? QStringLiteral("set") : QStringLiteral("clear"), QLatin1String(which.name), QString::fromUtf8(folder), idsOf(chosen)));
    if (!m_peer->store(setOf(chosen), on ? "+FLAGS" : "-FLAGS", which.name))
        breaks(QString::fromUtf8(m_peer->error()));
    for (const auto &message : chosen)
        m_model.flagged(Side::Peers, message.messageId, folder, which.name, on, !m_connected);
}

void ModelRun::peerMoves(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen)
{
    const QByteArray target = anyOf(m_peer->mailboxes());
    if (target == folder)
        return;
    tell(QStringLiteral("peer: move from %1 to %2: %3").arg(QString::fromUtf8(folder), QString::fromUtf8(target), idsOf(chosen)));
    if (!m_peer->move(setOf(chosen), target)) {
        // One of them went while it was at it: nothing was done (RFC 5530, EXPUNGEISSUED).
        tell(QStringLiteral("  refused: ") + QString::fromUtf8(m_peer->error()));
        return;
    }
    for (const auto &message : chosen)
        m_model.moved(Side::Peers, message.messageId, folder, target);
}

void ModelRun::peerCopies(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen)
{
    const QByteArray target = anyOf(m_peer->mailboxes());
    tell(QStringLiteral("peer: copy from %1 to %2: %3").arg(QString::fromUtf8(folder), QString::fromUtf8(target), idsOf(chosen)));
    if (!m_peer->copy(setOf(chosen), target)) {
        // One of them went while it was at it: nothing was done (RFC 5530, EXPUNGEISSUED).
        tell(QStringLiteral("  refused: ") + QString::fromUtf8(m_peer->error()));
        return;
    }
    for (const auto &message : chosen)
        m_model.copied(Side::Peers, message.messageId, folder, target);
}

void ModelRun::peerDeletes(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen)
{
    tell(QStringLiteral("peer: delete from %1: %2").arg(QString::fromUtf8(folder), idsOf(chosen)));
    if (!m_peer->destroy(setOf(chosen)))
        breaks(QString::fromUtf8(m_peer->error()));
    for (const auto &message : chosen)
        m_model.deleted(Side::Peers, message.messageId, folder);
}

void ModelRun::peerAppends(const QByteArray &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray id = "<s" + QByteArray::number(m_seed) + ".m" + QByteArray::number(++m_born) + "@example.org>";
        QByteArray head = "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: number " + QByteArray::number(m_born)
            + "\nDate: Mon, 2 Nov 2026 10:" + QByteArray::number(10 + m_born % 50) + ":00 +0100\nMessage-ID: " + id + '\n';
        if (m_born > 3 && oneIn(3))
            head += "In-Reply-To: <s" + QByteArray::number(m_seed) + ".m" + QByteArray::number(1 + below(m_born - 1)) + "@example.org>\n";
        QByteArrayList flags;
        for (const FlagOfBoth &which : kFlags) {
            if (oneIn(4))
                flags.append(which.name);
        }
        tell(QStringLiteral("peer: append %1 to %2 (%3)").arg(QString::fromUtf8(id), QString::fromUtf8(folder), QString::fromUtf8(flags.join(' '))));
        if (!m_peer->append(folder, head + "\nBody of " + QByteArray::number(m_born) + ".\n", flags.join(' '))) {
            tell(QStringLiteral("  refused: ") + QString::fromUtf8(m_peer->error()));
            // Without an answer nobody knows: it may be there, and is looked for.
            if (m_peer->isSignedIn() || !connectPeer() || !m_peer->select(folder) || m_peer->search("HEADER Message-ID " + id).isEmpty())
                continue;
        }
        m_model.appended(id, folder, flags);
    }
}

void ModelRun::peerFolderVerb()
{
    // Which messages are in a folder that goes is only known if nothing of ours is on its way just then.
    if (m_connected && m_mail && !QTest::qWaitFor([&] { return m_mail->reader().waitingChanges() == 0; }, 1500))
        return;
    QByteArrayList own; // those that are nobody's but the person's
    for (const QByteArray &name : m_peer->mailboxes()) {
        if (name.startsWith("Work") || name.startsWith("Lists") || name.startsWith("New"))
            own.append(name);
    }
    const QByteArray folder = anyOf(own);
    const int chance = below(10);
    if (chance < 3 || folder.isEmpty()) {
        const QByteArray name = "New" + QByteArray::number(++m_foldersMade);
        tell(QStringLiteral("peer: create %1").arg(QString::fromUtf8(name)));
        // Ours may make one of that name in the same moment: then it is there, which is all that was wanted.
        if (!m_peer->create(name) && !m_peer->error().contains("ALREADYEXISTS"))
            breaks(QString::fromUtf8(m_peer->error()));
    } else if (chance < 5) {
        peerRenames(folder);
    } else if (chance < 7) {
        tell(QStringLiteral("peer: remove %1").arg(QString::fromUtf8(folder)));
        m_peer->select(folder);
        const auto inside = m_peer->messages();
        m_peer->select("INBOX");
        if (!m_peer->remove(folder))
            breaks(QString::fromUtf8(m_peer->error()));
        m_model.unsettled(Side::Peers, folder);
        for (const auto &message : inside)
            m_model.deleted(Side::Peers, message.messageId, folder);
    } else if (chance < 8) {
        peerMakesAgain(folder);
    } else {
        peerRenumbers(oneIn(3) ? QByteArray("INBOX") : folder);
    }
}

void ModelRun::peerRenames(const QByteArray &folder)
{
    const QByteArray name = "New" + QByteArray::number(++m_foldersMade);
    tell(QStringLiteral("peer: rename %1 to %2").arg(QString::fromUtf8(folder), QString::fromUtf8(name)));
    m_peer->select(folder);
    const auto inside = m_peer->messages();
    m_peer->select("INBOX");
    if (!m_peer->rename(folder, name))
        breaks(QString::fromUtf8(m_peer->error()));
    m_model.unsettled(Side::Peers, folder);
    m_model.unsettled(Side::Peers, name);
    for (const auto &message : inside)
        m_model.moved(Side::Peers, message.messageId, folder, name);
}

/// Another UIDVALIDITY, the same messages: the server's administrator, while nobody is connected. Dovecot's notes must not vanish under a session.
void ModelRun::peerRenumbers(const QByteArray &folder)
{
    tell(QStringLiteral("renumbered: %1").arg(QString::fromUtf8(folder)));
    close();
    m_peer.reset();
    if (!m_ground.servers->renumber(QString::fromLatin1(folder), m_user))
        breaks(QStringLiteral("cannot renumber"));
    connectPeer();
    open(false);
}

/// The same for a client that is connected: the folder is removed, made again and filled again by another program.
void ModelRun::peerMakesAgain(const QByteArray &folder)
{
    tell(QStringLiteral("peer: make %1 again").arg(QString::fromUtf8(folder)));
    m_peer->select(folder);
    const auto inside = m_peer->messages();
    const auto files = m_ground.servers->messages(QString::fromLatin1(folder), m_user);
    m_peer->select("INBOX");
    if (!m_peer->remove(folder) || !m_peer->create(folder))
        breaks(QString::fromUtf8(m_peer->error()));
    m_model.unsettled(Side::Peers, folder);
    for (const auto &message : inside) {
        const auto file = std::find_if(files.begin(), files.end(), [&](const auto &f) { return f.header("Message-ID") == message.messageId; });
        if (file == files.end() || !m_peer->append(folder, file->content, message.flags.join(' ')))
            breaks(QStringLiteral("cannot put %1 back: %2").arg(QString::fromUtf8(message.messageId), QString::fromUtf8(m_peer->error())));
        m_model.moved(Side::Peers, message.messageId, folder, folder);
    }
}

} // namespace postrider
