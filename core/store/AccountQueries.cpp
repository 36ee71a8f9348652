// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountQueries.h"

#include "core/store/Connection.h"
#include "core/store/ExcerptQueries.h"
#include "core/store/FilterQueries.h"
#include "core/store/IdentityQueries.h"
#include "core/store/MarkQueries.h"
#include "core/store/MessageQueries.h"
#include "core/store/OpQueries.h"

#include <algorithm>

namespace postrider {

namespace {
/// Fingerprints one behind the other, as their digits.
#define TRUSTED_AT(server) "(SELECT group_concat(hex(fingerprint), '') FROM certificate_exception WHERE host = lower(" #server "_host) AND port = " #server "_port)"

#define ACCOUNT_COLUMNS                                                                                                                                                                                  \
    "id, uuid, name, (SELECT i.name FROM identity i WHERE i.account_id = account.id ORDER BY i.position, i.id LIMIT 1), "                                                                                \
    "(SELECT i.address FROM identity i WHERE i.account_id = account.id ORDER BY i.position, i.id LIMIT 1), imap_host, imap_port, imap_security, imap_ca, smtp_host, smtp_port, smtp_security, smtp_ca, " \
    "user_name, secret_stored, password_command, sending_refusals, sending_receipts, sent_filing, smtp_size_limit, smtp_longest_hold, body_policy, body_days, "                                          \
    "quota_used, quota_limit, threads_by_subject, pop3_host, pop3_port, pop3_security, pop3_ca, pop3_keep_days, pop3_delete_too, oauth, "                                                                \
    "colour, enabled, check_minutes, proxy_kind, proxy_host, proxy_port, proxy_user, " TRUSTED_AT(imap) ", " TRUSTED_AT(pop3) ", " TRUSTED_AT(                                                           \
        smtp) ", junk_days, sending_copies_follow, archive_by"

constexpr qsizetype kFingerprint = 32; ///< octets of SHA-256

QList<QByteArray> fingerprintsIn(const QString &digits)
{
    const QByteArray octets = QByteArray::fromHex(digits.toLatin1());
    QList<QByteArray> list;
    for (qsizetype at = 0; at + kFingerprint <= octets.size(); at += kFingerprint)
        list.append(octets.sliced(at, kFingerprint));
    return list;
}
} // namespace

Account AccountQueries::read(const Statement &row)
{
    Account a;
    a.id = AccountId(row.integer(0));
    a.uuid = row.text(1);
    a.name = row.text(2);
    a.identity = {row.text(3), row.text(4)};
    a.imap = {row.text(5), quint16(row.integer(6)), Security(row.integer(7)), row.text(8)};
    a.smtp = {row.text(9), quint16(row.integer(10)), Security(row.integer(11)), row.text(12)};
    a.userName = row.text(13);
    a.secretStored = row.integer(14) != 0;
    a.passwordCommand = row.text(15);
    a.sending.refusals = SendingPolicy::Refusals(row.integer(16));
    a.sending.readReceipts = SendingPolicy::ReadReceipts(row.integer(17));
    a.sending.filing = SentFiling(row.integer(18));
    a.limits = {row.integer(19), row.integer(20)};
    a.bodyPolicy = BodyPolicy(row.integer(21));
    a.bodyDays = int(row.integer(22));
    a.quotaUsed = row.integer(23);
    a.quotaLimit = row.integer(24);
    a.threadsBySubject = row.integer(25) != 0;
    a.pop3 = {row.text(26), quint16(row.integer(27)), Security(row.integer(28)), row.text(29)};
    a.pop3Policy = {int(row.integer(30)), row.integer(31) != 0};
    a.oauth = row.text(32);
    a.colour = int(row.integer(33));
    a.enabled = row.integer(34) != 0;
    a.checkMinutes = int(row.integer(35));
    a.proxy = {ProxySettings::Kind(row.integer(36)), row.text(37), quint16(row.integer(38)), row.text(39)};
    a.imap.trusted = fingerprintsIn(row.text(40));
    a.pop3.trusted = fingerprintsIn(row.text(41));
    a.smtp.trusted = fingerprintsIn(row.text(42));
    a.junkDays = int(row.integer(43));
    a.sending.copiesFollow = row.integer(44) != 0;
    a.archiveBy = ArchiveBy(row.integer(45));
    return a;
}

QList<Account> AccountQueries::all()
{
    auto s = m_mail.prepare("SELECT " ACCOUNT_COLUMNS " FROM account ORDER BY position, id");
    QList<Account> list;
    while (s.step())
        list.append(read(s));
    std::stable_partition(list.begin(), list.end(), [](const Account &each) { return !each.isLocal(); });
    return list;
}

std::optional<Account> AccountQueries::find(AccountId id)
{
    auto s = m_mail.prepare("SELECT " ACCOUNT_COLUMNS " FROM account WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return read(s);
}

AccountId AccountQueries::insert(const Account &a)
{
    auto s = m_mail.prepare(
        "INSERT INTO account (uuid, name, imap_host, imap_port, imap_security, imap_ca, smtp_host, smtp_port, smtp_security, smtp_ca, user_name, secret_stored, password_command, "
        "sending_refusals, sending_receipts, sent_filing, body_policy, body_days, threads_by_subject, pop3_host, pop3_port, pop3_security, pop3_ca, pop3_keep_days, "
        "pop3_delete_too, oauth, colour, enabled, check_minutes, proxy_kind, proxy_host, proxy_port, proxy_user, junk_days, sending_copies_follow, archive_by, position) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?, (SELECT coalesce(max(position), 0) + 1 FROM account))");
    s.bind(a.uuid, a.name, a.imap.host, int(a.imap.port), int(a.imap.security), a.imap.caFile, a.smtp.host, int(a.smtp.port), int(a.smtp.security), a.smtp.caFile, a.userName,
        a.secretStored, a.passwordCommand, int(a.sending.refusals), int(a.sending.readReceipts), int(a.sending.filing), int(a.bodyPolicy), a.bodyDays, a.threadsBySubject,
        a.pop3.host, int(a.pop3.port), int(a.pop3.security), a.pop3.caFile, a.pop3Policy.keepDays, a.pop3Policy.deleteToo, a.oauth, a.colour, a.enabled, a.checkMinutes,
        int(a.proxy.kind), a.proxy.host, int(a.proxy.port), a.proxy.userName, a.junkDays, a.sending.copiesFollow, int(a.archiveBy));
    s.run();
    const AccountId id(m_mail.lastInsertId());
    // Nobody writes as Local Folders.
    if (!a.isLocal()) {
        Identity first;
        first.account = id;
        first.address = a.identity;
        IdentityQueries(m_mail, m_log).insert(first);
    }
    m_log->changes.accounts = true;
    return id;
}

void AccountQueries::setServers(AccountId id, const Account &a)
{
    m_mail
        .prepare("UPDATE account SET imap_host = ?, imap_port = ?, imap_security = ?, imap_ca = ?, pop3_host = ?, pop3_port = ?, pop3_security = ?, pop3_ca = ?, smtp_host = ?, "
                 "smtp_port = ?, smtp_security = ?, smtp_ca = ?, user_name = ? WHERE id = ?")
        .runWith(a.imap.host, int(a.imap.port), int(a.imap.security), a.imap.caFile, a.pop3.host, int(a.pop3.port), int(a.pop3.security), a.pop3.caFile, a.smtp.host,
            int(a.smtp.port), int(a.smtp.security), a.smtp.caFile, a.userName, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setProxy(AccountId id, const ProxySettings &proxy)
{
    m_mail.prepare("UPDATE account SET proxy_kind = ?, proxy_host = ?, proxy_port = ?, proxy_user = ? WHERE id = ?")
        .runWith(int(proxy.kind), proxy.host, int(proxy.port), proxy.userName, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setLook(AccountId id, const QString &name, int colour)
{
    m_mail.prepare("UPDATE account SET name = ?, colour = ? WHERE id = ?").runWith(name, colour, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setEnabled(AccountId id, bool enabled)
{
    m_mail.prepare("UPDATE account SET enabled = ? WHERE id = ?").runWith(enabled, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setCheckMinutes(AccountId id, int minutes)
{
    m_mail.prepare("UPDATE account SET check_minutes = ? WHERE id = ?").runWith(minutes, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setJunkDays(AccountId id, int days)
{
    m_mail.prepare("UPDATE account SET junk_days = ? WHERE id = ?").runWith(days, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setArchiveBy(AccountId id, ArchiveBy by)
{
    m_mail.prepare("UPDATE account SET archive_by = ? WHERE id = ?").runWith(int(by), id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setOrder(const QList<AccountId> &order)
{
    int position = 1;
    for (const AccountId id : order)
        m_mail.prepare("UPDATE account SET position = ? WHERE id = ?").runWith(position++, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setSecretStored(AccountId id, bool stored)
{
    m_mail.prepare("UPDATE account SET secret_stored = ? WHERE id = ?").runWith(stored, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setSendingPolicy(AccountId id, const SendingPolicy &policy)
{
    m_mail.prepare("UPDATE account SET sending_refusals = ?, sending_receipts = ?, sent_filing = ?, sending_copies_follow = ? WHERE id = ?")
        .runWith(int(policy.refusals), int(policy.readReceipts), int(policy.filing), policy.copiesFollow, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setSendingLimits(AccountId id, const SendingLimits &limits)
{
    m_mail.prepare("UPDATE account SET smtp_size_limit = ?, smtp_longest_hold = ? WHERE id = ?").runWith(limits.sizeLimit, limits.longestHold, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setBodyPolicy(AccountId id, BodyPolicy policy, int days)
{
    m_mail.prepare("UPDATE account SET body_policy = ?, body_days = ? WHERE id = ?").runWith(int(policy == BodyPolicy::AsAccount ? BodyPolicy::All : policy), days, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setPop3Policy(AccountId id, const Pop3Policy &policy)
{
    m_mail.prepare("UPDATE account SET pop3_keep_days = ?, pop3_delete_too = ? WHERE id = ?").runWith(policy.keepDays, policy.deleteToo, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::setQuota(AccountId id, qint64 used, qint64 limit)
{
    m_mail.prepare("UPDATE account SET quota_used = ?1, quota_limit = ?2 WHERE id = ?3 AND (quota_used <> ?1 OR quota_limit <> ?2)").runWith(used, limit, id.value);
    m_log->changes.accounts |= m_mail.changedRows() > 0;
}

void AccountQueries::setThreadsBySubject(AccountId id, bool on)
{
    m_mail.prepare("UPDATE account SET threads_by_subject = ? WHERE id = ?").runWith(on, id.value);
    m_log->changes.accounts = true;
}

void AccountQueries::remove(AccountId id)
{
    // Copies on their way to this account never arrive now: their originals stay where they are.
    QList<MessageId> originals;
    {
        auto s = m_mail.prepare("SELECT append_source.source_id FROM append_source CROSS JOIN message ON message.id = append_source.message_id WHERE message.account_id = ?");
        s.bind(id.value);
        while (s.step())
            originals.append(MessageId(s.integer(0)));
    }
    for (const MessageId original : std::as_const(originals))
        OpQueries(m_mail, m_log).dropRemovalsOf(original);
    {
        auto s = m_mail.prepare("SELECT body_id FROM message WHERE account_id = ? AND body_id <> 0");
        s.bind(id.value);
        while (s.step())
            m_log->bodiesGone.append(s.integer(0));
    }
    ExcerptQueries(m_mail, m_log).removeOf(id);
    static constexpr const char *kStatements[] = {
        "DELETE FROM append_source WHERE message_id IN (SELECT id FROM message WHERE account_id = ?)",
        "DELETE FROM append_source WHERE source_id IN (SELECT id FROM message WHERE account_id = ?)",
        "DELETE FROM op_message WHERE op_id IN (SELECT id FROM op WHERE account_id = ?)",
        "DELETE FROM op WHERE account_id = ?",
        "INSERT OR REPLACE INTO index_queue (message_id) SELECT id FROM message WHERE account_id = ?",
        "DELETE FROM message WHERE account_id = ?",
        "DELETE FROM pop3_message WHERE account_id = ?",
        "DELETE FROM thread_link WHERE account_id = ?",
        "DELETE FROM conversation WHERE folder_id IN (SELECT id FROM folder WHERE account_id = ?)",
        "DELETE FROM folder WHERE account_id = ?",
        "DELETE FROM draft_copy WHERE account_id = ?",
        "DELETE FROM draft_attachment WHERE draft_id IN (SELECT id FROM draft WHERE account_id = ?)",
        "DELETE FROM draft_revision WHERE draft_id IN (SELECT id FROM draft WHERE account_id = ?)",
        "DELETE FROM draft WHERE account_id = ?",
        "DELETE FROM send_recipient WHERE send_id IN (SELECT id FROM send WHERE account_id = ?)",
        "DELETE FROM send_event WHERE send_id IN (SELECT id FROM send WHERE account_id = ?)",
        "DELETE FROM send_transcript WHERE send_id IN (SELECT id FROM send WHERE account_id = ?)",
        "DELETE FROM send_content WHERE send_id IN (SELECT id FROM send WHERE account_id = ?)",
        "DELETE FROM send WHERE account_id = ?",
        "DELETE FROM identity WHERE account_id = ?",
        "DELETE FROM server_trust WHERE account_id = ?",
        "DELETE FROM account WHERE id = ?",
    };
    for (const char *sql : kStatements)
        m_mail.prepare(sql).runWith(id.value);
    FilterQueries(m_mail, m_log).removeOf(id);
    MarkQueries(m_mail, m_log).removeOf(id);
    MessageQueries(m_mail, m_log).rebase(originals);
    m_log->changes.accounts = m_log->changes.folderList = m_log->changes.outbox = m_log->changes.drafts = true;
}

} // namespace postrider
