// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFolders.h"
#include "core/imap/ImapFolderParser.h"

#include <QSet>

namespace postrider {

namespace {
constexpr qsizetype kMaxFolders = 100'000;
constexpr qsizetype kMaxQuotaRoots = 100;

/// Servers that say it in words only: Courier, Exchange and old Cyrus.
bool isThereAlready(const ImapAnswer &answer)
{
    return answer.code == "ALREADYEXISTS" || (answer.code.isEmpty() && answer.status == ImapResponse::Status::No && answer.text.toLower().contains("already exists"));
}
} // namespace

/// RFC 9051 6.3.11, with what each extension adds to it.
QByteArray ImapFolders::statusItems() const
{
    const ImapCapabilities &can = m_session.knownCapabilities();
    QByteArray items = "(MESSAGES UIDNEXT UIDVALIDITY UNSEEN";
    if (m_session.hasCondstore())
        items += " HIGHESTMODSEQ";
    if (can.has("STATUS=SIZE"))
        items += " SIZE";
    if (can.has("OBJECTID"))
        items += " MAILBOXID";
    return items + ')';
}

QList<ImapListEntry> ImapFolders::list()
{
    const ImapCapabilities &can = m_session.knownCapabilities();
    const bool extended = can.has("LIST-EXTENDED");
    QByteArray command = "LIST \"\" \"*\"";
    if (extended) {
        command += can.has("SPECIAL-USE") ? " RETURN (SPECIAL-USE SUBSCRIBED" : " RETURN (SUBSCRIBED";
        command += can.has("LIST-STATUS") ? QByteArray(" STATUS " + statusItems() + ')') : QByteArray(")");
    }
    QList<ImapListEntry> entries;
    QHash<QByteArray, qsizetype> places;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (response.is("LIST")) {
            std::optional<ImapListEntry> entry = listEntry(response.arguments);
            if (entry && entries.size() < kMaxFolders && !places.contains(entry->name)) {
                if (extended)
                    entry->subscribed = entry->name == "INBOX" || entry->attributes.contains("\\subscribed");
                places.insert(entry->name, entries.size());
                entries.append(std::move(*entry));
            }
            return true;
        }
        if (!extended || !response.is("STATUS"))
            return false;
        // RFC 5819 2: behind its LIST.
        if (std::optional<ImapNamedStatus> found = namedStatus(response.arguments)) {
            if (const auto place = places.constFind(found->mailbox); place != places.cend())
                entries[*place].status = std::move(found->status);
        }
        return true;
    };
    m_session.run(command, listener);
    if (!extended && !entries.isEmpty())
        markSubscribed(entries);
    return entries;
}

/// RFC 3501 6.3.9. A server that refuses LSUB, or knows no subscriptions at all, shows everything.
void ImapFolders::markSubscribed(QList<ImapListEntry> &entries)
{
    QSet<QByteArray> subscribed;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (!response.is("LSUB"))
            return false;
        if (const std::optional<ImapListEntry> entry = listEntry(response.arguments); entry && subscribed.size() < kMaxFolders)
            subscribed.insert(entry->name);
        return true;
    };
    const ImapAnswer answer = m_session.finish(m_session.start(m_session.command("LSUB \"\" \"*\""), listener), listener);
    if (!answer.isOk() || subscribed.isEmpty())
        return;
    for (ImapListEntry &entry : entries)
        entry.subscribed = entry.name == "INBOX" || subscribed.contains(entry.name);
}

ImapStatus ImapFolders::status(const QByteArray &mailbox)
{
    ImapStatus status;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (!response.is("STATUS"))
            return false;
        std::optional<ImapNamedStatus> found = namedStatus(response.arguments);
        // Another name: news of that one.
        if (!found || found->mailbox != (isImapName(mailbox, "INBOX") ? QByteArray("INBOX") : mailbox))
            return false;
        status = std::move(found->status);
        return true;
    };
    m_session.run(m_session.command("STATUS ").astring(mailbox).text(" ").text(statusItems()), listener);
    return status;
}

void ImapFolders::create(const QByteArray &mailbox, const QByteArray &use)
{
    ImapAnswer answer;
    const bool special = !use.isEmpty() && m_session.knownCapabilities().has("CREATE-SPECIAL-USE");
    if (special)
        answer = m_session.finish(m_session.start(m_session.command("CREATE ").astring(mailbox).text(" (USE (" + use + "))")));
    // RFC 6154 3: USEATTR, where it cannot be kept; and what servers say that offer more than they do.
    if (!special || (!answer.isOk() && !isThereAlready(answer)))
        answer = m_session.finish(m_session.start(m_session.command("CREATE ").astring(mailbox)));
    if (!answer.isOk() && !isThereAlready(answer))
        throw errorOf(answer, ImapPurpose::Work);
}

std::optional<ImapNamespace> ImapFolders::personal()
{
    if (!m_session.knownCapabilities().has("NAMESPACE"))
        return std::nullopt;
    std::optional<ImapNamespace> found;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (!response.is("NAMESPACE"))
            return false;
        found = personalNamespace(response.arguments);
        return true;
    };
    m_session.finish(m_session.start(m_session.command("NAMESPACE"), listener), listener); // a NO says no more than that it tells none
    return found;
}

void ImapFolders::rename(const QByteArray &mailbox, const QByteArray &newName)
{
    m_session.run(m_session.command("RENAME ").astring(mailbox).text(" ").astring(newName));
}

void ImapFolders::remove(const QByteArray &mailbox)
{
    m_session.run(m_session.command("DELETE ").astring(mailbox));
}

void ImapFolders::subscribe(const QByteArray &mailbox, bool subscribed)
{
    m_session.run(m_session.command(subscribed ? "SUBSCRIBE " : "UNSUBSCRIBE ").astring(mailbox));
}

std::optional<ImapQuota> ImapFolders::quota(const QByteArray &mailbox)
{
    if (!m_session.knownCapabilities().has("QUOTA"))
        return std::nullopt;
    std::optional<ImapQuota> narrowest;
    int roots = 0;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (response.is("QUOTAROOT"))
            return true;
        if (!response.is("QUOTA"))
            return false;
        const std::optional<ImapQuotaOfRoot> found = quotaOfRoot(response.arguments);
        if (found && found->storage && ++roots <= kMaxQuotaRoots && (!narrowest || found->storage->limit - found->storage->used < narrowest->limit - narrowest->used))
            narrowest = found->storage;
        return true;
    };
    m_session.run(m_session.command("GETQUOTAROOT ").astring(mailbox), listener);
    return narrowest;
}

} // namespace postrider
