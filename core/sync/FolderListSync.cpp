// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderListSync.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/ops/CreateFolderOp.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace postrider {

namespace {

FolderRole roleFromAttributes(const QByteArrayList &attributes)
{
    static const QHash<QByteArray, FolderRole> kRoles{
        {"\\drafts", FolderRole::Drafts},
        {"\\sent", FolderRole::Sent},
        {"\\archive", FolderRole::Archive},
        {"\\junk", FolderRole::Junk},
        {"\\trash", FolderRole::Trash},
        {"\\all", FolderRole::All},
    };
    for (const QByteArray &attribute : attributes) {
        if (const FolderRole role = kRoles.value(attribute.toLower(), FolderRole::None); role != FolderRole::None)
            return role;
    }
    return FolderRole::None;
}

/// What servers and other programs call these folders, lower case, last level of the name.
FolderRole roleFromName(const QString &name)
{
    static const QHash<QString, FolderRole> kNames = [] {
        const QList<std::pair<FolderRole, QStringList>> table{
            {FolderRole::Drafts,
                {u"drafts"_s, u"draft"_s, u"entwürfe"_s, u"brouillons"_s, u"borradores"_s, u"bozze"_s, u"rascunhos"_s, u"concepten"_s, u"utkast"_s, u"kladder"_s, u"luonnokset"_s,
                    u"szkice"_s, u"koncepty"_s, u"piszkozatok"_s, u"черновики"_s, u"чернетки"_s, u"taslaklar"_s, u"πρόχειρα"_s, u"下書き"_s, u"草稿"_s, u"草稿箱"_s,
                    u"임시보관함"_s, u"المسودات"_s, u"טיוטות"_s}},
            {FolderRole::Sent,
                {u"sent"_s, u"sent items"_s, u"sent messages"_s, u"sent mail"_s, u"sent-mail"_s, u"gesendet"_s, u"gesendete objekte"_s, u"gesendete elemente"_s, u"envoyés"_s,
                    u"messages envoyés"_s, u"éléments envoyés"_s, u"enviados"_s, u"elementos enviados"_s, u"inviati"_s, u"posta inviata"_s, u"itens enviados"_s, u"verzonden"_s,
                    u"verzonden items"_s, u"skickat"_s, u"sendt"_s, u"lähetetyt"_s, u"wysłane"_s, u"odeslané"_s, u"elküldött"_s, u"отправленные"_s, u"надіслані"_s,
                    u"gönderilmiş öğeler"_s, u"απεσταλμένα"_s, u"送信済み"_s, u"已发送"_s, u"보낸편지함"_s, u"المرسلة"_s, u"נשלח"_s}},
            {FolderRole::Trash,
                {u"trash"_s, u"deleted"_s, u"deleted items"_s, u"deleted messages"_s, u"bin"_s, u"papierkorb"_s, u"gelöscht"_s, u"gelöschte elemente"_s, u"corbeille"_s,
                    u"éléments supprimés"_s, u"papelera"_s, u"cestino"_s, u"lixeira"_s, u"lixo"_s, u"prullenbak"_s, u"papperskorg"_s, u"papirkurv"_s, u"roskakori"_s, u"kosz"_s,
                    u"koš"_s, u"kuka"_s, u"корзина"_s, u"кошик"_s, u"çöp kutusu"_s, u"κάδος"_s, u"ゴミ箱"_s, u"已删除"_s, u"휴지통"_s, u"المهملات"_s, u"אשפה"_s}},
            {FolderRole::Junk,
                {u"junk"_s, u"spam"_s, u"junk e-mail"_s, u"junk email"_s, u"bulk mail"_s, u"spamverdacht"_s, u"junk-e-mail"_s, u"courrier indésirable"_s, u"indésirables"_s,
                    u"correo no deseado"_s, u"posta indesiderata"_s, u"lixo eletrônico"_s, u"ongewenste e-mail"_s, u"skräppost"_s, u"roskaposti"_s, u"спам"_s, u"迷惑メール"_s,
                    u"垃圾邮件"_s, u"垃圾郵件"_s, u"스팸"_s, u"정크 메일"_s, u"wiadomości-śmieci"_s, u"niechciane"_s, u"nevyžádaná pošta"_s, u"levélszemét"_s, u"uønsket mail"_s,
                    u"søppelpost"_s, u"uønsket e-post"_s, u"önemsiz"_s, u"gereksiz"_s, u"istenmeyen"_s, u"ανεπιθύμητα"_s, u"ανεπιθύμητη αλληλογραφία"_s, u"небажана пошта"_s,
                    u"нежелательная почта"_s, u"البريد العشوائي"_s, u"البريد غير الهام"_s, u"דואר זבל"_s, u"ongewenst"_s, u"no deseado"_s}},
            {FolderRole::Archive,
                {u"archive"_s, u"archives"_s, u"archiv"_s, u"archivo"_s, u"archivio"_s, u"arquivo"_s, u"archief"_s, u"arkiv"_s, u"arkisto"_s, u"archiwum"_s, u"архив"_s, u"архів"_s,
                    u"arşiv"_s, u"アーカイブ"_s, u"归档"_s, u"存档"_s, u"封存"_s, u"보관"_s, u"보관함"_s, u"archív"_s, u"archívum"_s, u"αρχείο"_s, u"αρχειοθέτηση"_s, u"الأرشيف"_s,
                    u"أرشيف"_s, u"ארכיון"_s, u"архивные"_s, u"arquivados"_s, u"archiviati"_s, u"gearchiveerd"_s, u"arkiverat"_s}},
        };
        QHash<QString, FolderRole> names;
        for (const auto &[role, list] : table) {
            for (const QString &known : list)
                names.insert(known, role);
        }
        return names;
    }();
    return kNames.value(name.toLower(), FolderRole::None);
}

} // namespace

QList<Folder> FolderListSync::foldersFrom(const QList<ImapListEntry> &entries, bool utf8)
{
    QList<Folder> folders;
    QSet<FolderRole> taken;
    QSet<QByteArray> seen;
    for (const ImapListEntry &entry : entries) {
        if (entry.name.isEmpty() || entry.attributes.contains("\\nonexistent") || seen.contains(entry.name))
            continue;
        seen.insert(entry.name);
        Folder f;
        f.serverName = entry.name;
        f.path = mailboxPathFromServer(entry.name, entry.delimiter, utf8);
        f.delimiter = entry.delimiter == 0 ? QString() : QString(QLatin1Char(entry.delimiter));
        f.subscribed = entry.subscribed;
        if (entry.status)
            f.mailboxId = entry.status->mailboxId;
        f.selectable = !entry.attributes.contains("\\noselect");
        f.role = entry.name == "INBOX" ? FolderRole::Inbox : f.selectable ? roleFromAttributes(entry.attributes) : FolderRole::None;
        if (f.role != FolderRole::None && taken.contains(f.role))
            f.role = FolderRole::None;
        if (f.role != FolderRole::None)
            taken.insert(f.role);
        folders.append(f);
    }
    // What the server does not tell, the name may; the shortest path wins ("Sent" before "Clients/Sent").
    QList<qsizetype> order(folders.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return folders[a].path.count(QLatin1Char('/')) < folders[b].path.count(QLatin1Char('/')); });
    for (const qsizetype i : order) {
        Folder &f = folders[i];
        if (f.role != FolderRole::None || !f.selectable)
            continue;
        const FolderRole guess = roleFromName(f.name());
        if (guess != FolderRole::None && !taken.contains(guess)) {
            f.role = guess;
            taken.insert(guess);
        }
    }
    return folders;
}

/// The list against the rows.
struct FolderListSync::Difference {
    QList<Folder> fresh, changed;
    QHash<QByteArray, Folder> vanished; ///< by their name on the server
    QList<Folder> renamed; ///< rows of ours with their new name and path
};

void FolderListSync::run()
{
    const QList<ImapListEntry> entries = m_session.imap.list();
    QList<Folder> listed = foldersFrom(entries, m_session.imap.isUtf8());
    if (listed.isEmpty())
        return; // INBOX always exists: an empty list is a broken answer, not an empty account
    const AccountId account = m_session.account.id;
    QList<Folder> here = m_session.reader.folderRows().known(account);
    const QList<Folder> respelled = takeNewSpelling(here, listed);
    keepWhatIsOurs(listed, here);
    Difference d;
    for (const Folder &f : here) {
        if (f.onServer)
            d.vanished.insert(f.serverName, f);
    }
    QHash<QByteArray, const Folder *> byName;
    QHash<QString, const Folder *> madeHere;
    for (const Folder &f : here) {
        byName.insert(f.serverName, &f);
        if (!f.onServer)
            madeHere.insert(f.path, &f);
    }
    QHash<QByteArray, FolderId> ids;
    for (Folder f : listed) {
        f.account = account;
        const Folder *known = byName.value(f.serverName, madeHere.value(f.path));
        if (!known) {
            d.fresh.append(f);
            continue;
        }
        f.id = known->id;
        ids.insert(f.serverName, f.id);
        if (f.mailboxId.isEmpty())
            f.mailboxId = known->mailboxId;
        if (f.path != known->path || f.role != known->role || f.selectable != known->selectable || f.delimiter != known->delimiter || f.subscribed != known->subscribed
            || f.mailboxId != known->mailboxId)
            d.changed.append(f);
        d.vanished.remove(f.serverName);
    }
    findRenamed(d);
    // A list may be cut short by a server in trouble: nothing here is thrown away before the mailbox itself has been asked for.
    d.vanished.removeIf([this](const auto &entry) { return entry.value().selectable && isStillThere(entry.value().serverName); });
    if (!d.fresh.isEmpty() || !d.changed.isEmpty() || !d.vanished.isEmpty() || !d.renamed.isEmpty() || !respelled.isEmpty()) {
        tellLost(d.vanished.values());
        m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            for (const Folder &f : std::as_const(d.vanished))
                writer.folders.remove(f.id);
            for (const Folder &f : respelled)
                writer.folders.setServerName(f.id, f.serverName);
            for (const Folder &f : std::as_const(d.renamed)) {
                writer.folders.setServerName(f.id, f.serverName);
                writer.folders.update(f);
            }
            for (Folder f : std::as_const(d.fresh))
                ids.insert(f.serverName, writer.folders.insert(f));
            for (const Folder &f : std::as_const(d.changed))
                writer.folders.update(f);
        });
    }
    for (const Folder &f : std::as_const(d.renamed))
        ids.insert(f.serverName, f.id);
    for (const ImapListEntry &entry : entries) {
        if (const auto id = ids.constFind(entry.name); id != ids.cend() && entry.status)
            m_statuses.insert(*id, *entry.status);
    }
}

/// The same names, written in another way: a server that begins or ends to offer UTF8=ACCEPT (RFC 6855) tells the folders of yesterday in UTF-8, or in modified UTF-7 again. They
/// are the ones that are here, with all that waits in them. `here` gets the new spelling; those that have one come back.
QList<Folder> FolderListSync::takeNewSpelling(QList<Folder> &here, const QList<Folder> &listed) const
{
    QList<Folder> respelled;
    QSet<QByteArray> told, known;
    for (const Folder &f : listed)
        told.insert(f.serverName);
    for (const Folder &f : std::as_const(here))
        known.insert(f.serverName);
    QHash<QString, const Folder *> fresh;
    for (const Folder &f : listed) {
        if (!known.contains(f.serverName))
            fresh.insert(f.path, &f);
    }
    if (fresh.isEmpty())
        return respelled;
    const bool wasUtf8 = !m_session.imap.isUtf8();
    for (Folder &f : here) {
        if (!f.onServer || told.contains(f.serverName))
            continue;
        const char delimiter = f.delimiter.isEmpty() ? 0 : f.delimiter.front().toLatin1();
        const Folder *now = fresh.take(mailboxPathFromServer(f.serverName, delimiter, wasUtf8));
        if (!now)
            continue;
        f.serverName = now->serverName;
        respelled.append(f);
    }
    return respelled;
}

/// What waits for the server, and what the person has said, is not what its list says.
void FolderListSync::keepWhatIsOurs(QList<Folder> &listed, const QList<Folder> &here)
{
    const QList<OpRow> waiting = m_session.reader.ops().waitingForFolders(m_session.account.id);
    const bool renaming = std::any_of(waiting.begin(), waiting.end(), [](const OpRow &op) { return op.kind == OpKind::RenameFolder; });
    const QSet<FolderId> byPerson = m_session.reader.folderRows().rolesByPerson(m_session.account.id);
    QHash<QByteArray, const Folder *> known;
    QSet<FolderRole> taken;
    for (const Folder &f : here) {
        known.insert(f.serverName, &f);
        if (byPerson.contains(f.id) && f.role != FolderRole::None)
            taken.insert(f.role);
    }
    for (Folder &f : listed) {
        if (taken.contains(f.role))
            f.role = FolderRole::None;
        const Folder *row = known.value(f.serverName);
        if (!row)
            continue;
        if (byPerson.contains(row->id))
            f.role = row->role;
        if (renaming)
            f.path = row->path;
        for (const OpRow &op : waiting) {
            if (op.kind == OpKind::SubscribeFolder && op.folder == row->id)
                f.subscribed = row->subscribed;
        }
    }
}

/// RFC 8474 5.1: a mailbox keeps its id when it is renamed.
void FolderListSync::findRenamed(Difference &d)
{
    QHash<QByteArray, QByteArray> vanishedById;
    for (const Folder &f : std::as_const(d.vanished)) {
        if (!f.mailboxId.isEmpty())
            vanishedById.insert(f.mailboxId, f.serverName);
    }
    if (vanishedById.isEmpty())
        return;
    for (Folder &f : d.fresh) {
        if (f.mailboxId.isEmpty() && f.selectable) {
            try {
                f.mailboxId = m_session.imap.status(f.serverName).mailboxId;
            } catch (const MailError &e) {
                if (e.kind() != ErrorKind::Gone && e.kind() != ErrorKind::Refused)
                    throw;
            }
        }
        const auto was = vanishedById.constFind(f.mailboxId);
        if (f.mailboxId.isEmpty() || was == vanishedById.cend())
            continue;
        const Folder before = d.vanished.take(*was);
        f.id = before.id;
        if (f.role == FolderRole::None)
            f.role = before.role;
        d.renamed.append(f);
        vanishedById.erase(was);
    }
    d.fresh.removeIf([](const Folder &f) { return f.id.isValid(); });
}

/// What the person wanted of messages whose folder another program removed cannot be done; nothing of that kind is dropped without a word.
void FolderListSync::tellLost(const QList<Folder> &vanished)
{
    for (const Folder &f : vanished) {
        const int waiting = m_session.reader.ops().countFor(f.id);
        if (waiting > 0 && !m_session.reader.folderRows().isLeaving(f.id))
            m_session.tell({ErrorKind::Gone,
                QCoreApplication::translate(
                    "Sync", "Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.", nullptr, waiting)
                    .arg(f.path),
                {}});
    }
}

bool FolderListSync::isStillThere(const QByteArray &serverName)
{
    try {
        m_session.imap.select(serverName, ImapClient::Selecting::Afresh);
        return true;
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Gone && e.kind() != ErrorKind::Refused)
            throw;
        return false;
    }
}

Folder FolderListSync::ensure(FolderRole role, const QString &name)
{
    if (const auto folder = m_session.reader.folderWithRole(m_session.account.id, role))
        return *folder;
    const QList<Folder> others = m_session.reader.folderRows().ofAccount(m_session.account.id);
    const auto named = [&others](const QByteArray &serverName) {
        return std::find_if(others.begin(), others.end(), [&](const Folder &other) { return other.serverName == serverName && other.selectable; });
    };
    // It is there, with another role or none: filing into it is what the name promises.
    if (const auto there = named(m_session.imap.nameToServer(name, 0)); there != others.end())
        return *there;
    Folder folder = CreateFolderOp::makeForRole(role, name, others, m_session.imap);
    if (const auto there = named(folder.serverName); there != others.end())
        return *there;
    folder.account = m_session.account.id;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { folder.id = writer.folders.insert(folder); });
    return folder;
}

} // namespace postrider
