// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxView.h"

#include "tests/servers/PlainImapPeer.h"
#include "tests/servers/RealServers.h"

#include <algorithm>

namespace postrider {

namespace {

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

QString described(const MailboxView::Message &message)
{
    return QString::fromUtf8(message.id + " (" + message.flags.join(' ') + ')');
}

} // namespace

MailboxView MailboxView::ofStore(StoreReader &reader, AccountId account)
{
    MailboxView view;
    const QHash<int, QString> keywords = reader.keywordNames();
    for (const Folder &folder : reader.folders()) {
        if (folder.account != account || !folder.selectable)
            continue;
        QList<Message> &messages = view.folders[folder.serverName];
        for (const MessageRow &row : reader.messageRows(reader.messageIds(folder.id))) {
            QByteArrayList names = imapNames(row.flags);
            for (auto keyword = keywords.begin(); keyword != keywords.end(); ++keyword) {
                if (row.flags.toInt() & (1U << keyword.key()))
                    names.append(keyword->toUtf8());
            }
            messages.append({row.messageIdHeader.toUtf8(), sorted(names)});
        }
        std::sort(messages.begin(), messages.end());
    }
    return view;
}

MailboxView MailboxView::ofServer(PlainImapPeer &peer)
{
    MailboxView view;
    for (const QByteArray &mailbox : peer.mailboxes()) {
        QList<Message> &messages = view.folders[mailbox];
        if (!peer.select(mailbox))
            continue;
        for (const PlainImapPeer::Message &message : peer.messages())
            messages.append({message.messageId, message.flags});
        std::sort(messages.begin(), messages.end());
    }
    return view;
}

MailboxView MailboxView::ofFiles(const RealServers &servers, const QString &user, const QByteArrayList &folders)
{
    static const QHash<char, QByteArray> letters{{'D', "\\Draft"}, {'F', "\\Flagged"}, {'R', "\\Answered"}, {'S', "\\Seen"}, {'T', "\\Deleted"}};
    MailboxView view;
    for (const QByteArray &folder : folders) {
        QList<Message> &messages = view.folders[folder];
        for (const auto &message : servers.messages(QString::fromLatin1(folder), user)) {
            QByteArrayList flags = message.keywords;
            for (const char letter : message.flags) {
                if (letters.contains(letter))
                    flags.append(letters.value(letter));
            }
            messages.append({message.header("Message-ID"), sorted(flags)});
        }
        std::sort(messages.begin(), messages.end());
    }
    return view;
}

QStringList MailboxView::differencesTo(const MailboxView &other, const char *ours, const char *theirs) const
{
    QStringList found;
    const auto say = [&found](const QString &text) { found.append(text); };
    QByteArrayList names = folders.keys();
    for (const QByteArray &name : other.folders.keys()) {
        if (!folders.contains(name))
            names.append(name);
    }
    for (const QByteArray &name : std::as_const(names)) {
        if (!folders.contains(name) || !other.folders.contains(name)) {
            say(QStringLiteral("folder %1 is only in %2").arg(QString::fromUtf8(name), QLatin1String(folders.contains(name) ? ours : theirs)));
            continue;
        }
        QList<Message> here = folders.value(name), there = other.folders.value(name);
        for (qsizetype i = here.size() - 1; i >= 0; --i) {
            if (const qsizetype at = there.indexOf(here[i]); at >= 0) {
                there.removeAt(at);
                here.removeAt(i);
            }
        }
        for (const Message &message : std::as_const(here))
            say(QStringLiteral("%1: %2 only in %3").arg(QString::fromUtf8(name), described(message), QLatin1String(ours)));
        for (const Message &message : std::as_const(there))
            say(QStringLiteral("%1: %2 only in %3").arg(QString::fromUtf8(name), described(message), QLatin1String(theirs)));
    }
    return found.mid(0, 12);
}

QStringList MailboxView::contradictionsIn(StoreReader &reader, AccountId account)
{
    QStringList found;
    for (const Folder &folder : reader.folders()) {
        if (folder.account != account)
            continue;
        const QList<MessageRow> rows = reader.messageRows(reader.messageIds(folder.id));
        const int unread = int(std::count_if(rows.begin(), rows.end(), [](const MessageRow &row) { return !row.flags.testFlag(Flag::Seen); }));
        if (folder.total != rows.size() || folder.unread != unread)
            found.append(QStringLiteral("%1 counts %2 and %3 unread, and shows %4 and %5").arg(folder.path).arg(folder.total).arg(folder.unread).arg(rows.size()).arg(unread));
        Listing listing;
        listing.folder = folder.id;
        listing.grouping = Listing::Grouping::Threads;
        int inThreads = 0, unreadInThreads = 0;
        for (const ThreadRow &thread : reader.threads(listing)) {
            inThreads += thread.total;
            unreadInThreads += thread.unread;
        }
        if (inThreads != rows.size() || unreadInThreads != unread)
            found.append(QStringLiteral("%1 has %2 messages, %3 unread, in its conversations, and shows %4 and %5")
                             .arg(folder.path)
                             .arg(inThreads)
                             .arg(unreadInThreads)
                             .arg(rows.size())
                             .arg(unread));
    }
    if (const int waiting = reader.waitingChanges())
        found.append(QStringLiteral("%1 changes still wait").arg(waiting));
    return found;
}

} // namespace postrider
