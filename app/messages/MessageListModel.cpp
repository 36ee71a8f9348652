// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageListModel.h"

#include "app/messages/DraggedMessages.h"
#include "app/messages/MessageCard.h"
#include "app/messages/ShownTags.h"
#include "app/widgets/DateText.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace postrider {

namespace {

/// Rows read at once: a little more than a screen of cards, about a millisecond.
constexpr int pageSize = 32;
/// Rows kept; a few hundred bytes each.
constexpr int cacheSize = 4000;
/// How long a message that the person sent away stays hidden if the store does not say so itself.
constexpr int leavingTime = 3000;
constexpr int snippetDelay = 60;

} // namespace

MessageListModel::MessageListModel(Mail &mail, QObject *parent) : QAbstractListModel(parent), m_mail(mail), m_loader(mail)
{
    m_loadTimer.setSingleShot(true);
    m_leavingTimer.setSingleShot(true);
    m_leavingTimer.setInterval(leavingTime);
    m_snippetTimer.setSingleShot(true);
    m_snippetTimer.setInterval(snippetDelay);
    connect(&m_loadTimer, &QTimer::timeout, this, &MessageListModel::startLoad);
    connect(&m_leavingTimer, &QTimer::timeout, this, &MessageListModel::showReturning);
    connect(&m_snippetTimer, &QTimer::timeout, this, [this] { wantSnippets(m_snippetRow); });
    connect(&m_mail, &Mail::changed, this, &MessageListModel::takeChanges);
    connect(&m_loader, &MessageLoader::loaded, this, &MessageListModel::takeOrder);
    connect(&m_loader, &MessageLoader::searched, this, &MessageListModel::takeSearch);
    connect(&m_loader, &MessageLoader::snippetsFound, this, [this](int listNumber, const QList<SearchHit> &hits) {
        if (listNumber == m_listNumber)
            takeHits(hits);
    });
    connect(&m_loader, &MessageLoader::unreadFound, this, &MessageListModel::takeUnread);
    readNames();
    readMarks();
}

void MessageListModel::showFolder(FolderId folder)
{
    Listing listing = m_listing;
    listing.folder = folder;
    listing.unified = FolderRole::None;
    listing.query.clear();
    show(listing);
}

void MessageListModel::show(const Listing &listing)
{
    if (listing == m_listing)
        return;
    const bool sameMessages = listing.folder == m_listing.folder && listing.unified == m_listing.unified;
    const bool sameQuery = listing.query == m_listing.query;
    m_listing = listing;
    m_fresh = true;
    m_readAll = true;
    m_pinned = ListRow::noKey;
    const FolderRole role = listing.folder.isValid() ? m_roles.value(listing.folder) : listing.unified;
    m_showsRecipients = role == FolderRole::Sent || role == FolderRole::Drafts;
    if (!sameMessages || !sameQuery) {
        ++m_listNumber;
        m_loaded = false;
        m_open.clear();
        m_opening = false;
        m_hits.clear();
        m_also.clear();
    }
    // While words are typed, what was found so far stays on the screen until the next answer.
    if (!sameMessages) {
        m_leaving.clear();
        m_messages.clear();
        replaceRows({}, {}, m_listNumber);
    }
    m_loading = false; // the answer to what was asked before is not waited for
    if (listing.folder.isValid() || listing.unified != FolderRole::None || !listing.query.isEmpty())
        startLoad();
    else
        m_task = 0;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const MessageRow *row = messageAt(index.row());
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    return role == Qt::DisplayRole ? row->subject : spokenText(index.row(), *row);
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList MessageListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *MessageListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Run> rows;
    for (const QModelIndex &index : indexes)
        rows.append({index.row(), 1});
    return mimeData(rows);
}

QMimeData *MessageListModel::mimeData(const QList<Run> &rows) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<ListRow> dragged;
    for (const Run &run : rows) {
        m_rows.visit(run.first, run.first + run.count, [&](int, const ListRow &row) {
            stream << row.key();
            if (dragged.size() <= DraggedMessages::mostFiles)
                dragged.append(row);
            return true;
        });
    }
    return new DraggedMessages(m_mail, bytes, dragged, listing());
}

QSet<quint64> MessageListModel::keysFrom(const QMimeData *data)
{
    QSet<quint64> keys;
    QDataStream stream(data->data(mimeType()));
    while (!stream.atEnd()) {
        quint64 key = ListRow::noKey;
        stream >> key;
        if (stream.status() != QDataStream::Ok)
            break;
        keys.insert(key);
    }
    return keys;
}

QString MessageListModel::spokenText(int row, const MessageRow &message) const
{
    const ListRow &here = m_rows.at(row);
    QStringList parts;
    if (here.isConversation() && here.canOpen()) {
        parts << tr("conversation of %Ln message(s)", nullptr, here.total);
        if (here.unread > 0)
            parts << tr("%Ln unread", nullptr, int(here.unread));
        parts << (here.open ? tr("open") : tr("closed"));
    } else if (!message.flags.testFlag(Flag::Seen)) {
        parts << tr("unread");
    }
    if (here.kind() == ListRow::Kind::Part && here.depth > 0)
        //: How far a message of a conversation is indented, as a screen reader speaks it.
        parts << tr("level %1").arg(here.depth + 1);
    if (message.flags.testFlag(Flag::Flagged))
        parts << tr("starred");
    parts << (m_showsRecipients ? message.to : message.from.shortText()) << message.subject << DateText::full(message.date);
    if (message.hasAttachments)
        parts << tr("has attachments");
    if (message.flags.testFlag(Flag::Answered))
        parts << tr("answered");
    if (message.flags.testFlag(Flag::Forwarded))
        parts << tr("forwarded");
    if (const ConversationMark mark = m_marks.value(message.thread, ConversationMark::None); mark != ConversationMark::None)
        parts << (mark == ConversationMark::Muted ? tr("muted") : tr("watched"));
    if (const auto snoozed = snoozedAt(row))
        parts << MessageCard::laterText(*snoozed);
    if (const QString tags = ShownTags::current().spoken(message.flags); !tags.isEmpty())
        //: before the names of a message's tags, as a screen reader speaks them
        parts << tr("tagged %1").arg(tags);
    if (isMixed() || message.folder != m_listing.folder)
        parts << m_folders.value(message.folder);
    if (saysAccount(message.account))
        parts << m_accounts.value(message.account);
    return parts.join(tr(", ", "between the parts of a message as a screen reader speaks it"));
}

int MessageListModel::rowOf(MessageId id) const
{
    int found = -1;
    if (id.isValid()) {
        m_rows.visit(0, m_rows.size(), [&](int row, const ListRow &r) {
            if (r.message != id)
                return true;
            found = row;
            return r.isConversation() && r.open; // its own row comes further down
        });
    }
    return found;
}

int MessageListModel::rowOfKey(quint64 key) const
{
    int found = -1;
    m_rows.visit(0, m_rows.size(), [&](int row, const ListRow &r) {
        if (r.key() == key)
            found = row;
        return found < 0;
    });
    return found;
}

QList<int> MessageListModel::rowsOf(const QSet<MessageId> &ids) const
{
    QList<int> rows;
    m_rows.visit(0, ids.isEmpty() ? 0 : m_rows.size(), [&](int row, const ListRow &r) {
        if (ids.contains(r.message))
            rows.append(row);
        return true;
    });
    return rows;
}

QList<int> MessageListModel::rowsOfKeys(const QSet<quint64> &keys) const
{
    QList<int> rows;
    if (keys.size() == 1) {
        const int row = rowOfKey(*keys.begin()); // no hash is asked a million times for one
        return row < 0 ? rows : QList<int>{row};
    }
    m_rows.visit(0, keys.isEmpty() ? 0 : m_rows.size(), [&](int row, const ListRow &r) {
        if (keys.contains(r.key()))
            rows.append(row);
        return rows.size() < keys.size();
    });
    return rows;
}

const MessageRow *MessageListModel::messageAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    m_looked = row;
    const MessageId id = m_rows.at(row).message;
    auto found = m_messages.constFind(id);
    if (found == m_messages.constEnd()) {
        readPage(row);
        found = m_messages.constFind(id);
    }
    return found == m_messages.constEnd() ? nullptr : &*found;
}

void MessageListModel::readPage(int row) const
{
    const int first = row / pageSize * pageSize;
    QList<MessageId> missing;
    m_rows.visit(first, qMin(first + pageSize, m_rows.size()), [&](int, const ListRow &r) {
        if (!m_messages.contains(r.message))
            missing.append(r.message);
        return true;
    });
    if (m_messages.size() > cacheSize)
        m_messages.clear();
    try {
        for (const MessageRow &read : m_mail.reader().messageRows(missing))
            m_messages.insert(read.id, read);
    } catch (const MailError &error) {
        Q_EMIT const_cast<MessageListModel *>(this)->failed(Failure::of(error));
    }
}

void MessageListModel::setFolderNaming(const std::function<QString(const Folder &)> &naming)
{
    m_naming = naming;
    readNames();
}

ConversationMark MessageListModel::markAt(int row) const
{
    if (m_marks.isEmpty())
        return ConversationMark::None;
    const MessageRow *message = messageAt(row);
    return message ? m_marks.value(message->thread, ConversationMark::None) : ConversationMark::None;
}

std::optional<Snoozed> MessageListModel::snoozedAt(int row) const
{
    const auto found = m_snoozed.constFind(idAt(row));
    return found == m_snoozed.cend() ? std::nullopt : std::optional(*found);
}

/// All of them: there are as many as somebody has made by hand.
void MessageListModel::readMarks()
{
    m_marks.clear();
    m_snoozed.clear();
    try {
        m_marks = m_mail.reader().marks().marks();
        for (const Snoozed &each : m_mail.reader().marks().snoozed())
            m_snoozed.insert(each.message, each);
    } catch (const MailError &) {
        // Nothing is shown of them; what is wrong with the storage is said where the list is read.
    }
}

void MessageListModel::readNames()
{
    m_accounts.clear();
    m_accountNumbers.clear();
    m_localAccounts.clear();
    m_folders.clear();
    m_roles.clear();
    try {
        const QList<Account> accounts = m_mail.reader().accounts();
        QSet<int> taken;
        for (const Account &account : accounts) {
            m_accounts.insert(account.id, account.title());
            if (account.isLocal())
                m_localAccounts.insert(account.id);
            if (account.colour > 0)
                taken.insert(account.colour - 1);
        }
        int next = 0;
        for (const Account &account : accounts) {
            while (account.colour == 0 && taken.contains(next))
                ++next;
            m_accountNumbers.insert(account.id, account.colour > 0 ? account.colour - 1 : next++);
        }
        const QList<Folder> folders = m_mail.reader().folders();
        m_roles = listedRoles(folders);
        for (const Folder &folder : folders)
            m_folders.insert(folder.id, m_naming ? m_naming(folder) : folder.name());
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

} // namespace postrider
