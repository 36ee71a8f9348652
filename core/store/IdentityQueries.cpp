// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/IdentityQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {
#define IDENTITY_COLUMNS "id, account_id, name, address, reply_to, bcc_self, plus_addresses, signature, signature_html, signature_above, attribution, answer_above, composing"
} // namespace

Identity IdentityQueries::read(const Statement &row)
{
    Identity i;
    i.id = IdentityId(row.integer(0));
    i.account = AccountId(row.integer(1));
    i.address = {row.text(2), row.text(3)};
    i.replyTo = row.text(4);
    i.bccSelf = row.integer(5) != 0;
    i.plusAddresses = row.integer(6) != 0;
    i.signature = row.text(7);
    i.signatureHtml = row.text(8);
    i.signatureAbove = row.integer(9) != 0;
    i.attribution = row.text(10);
    i.answerAbove = row.integer(11) != 0;
    i.form = Identity::Form(row.integer(12));
    return i;
}

QList<Identity> IdentityQueries::ofAccount(AccountId account)
{
    auto s = m_mail.prepare("SELECT " IDENTITY_COLUMNS " FROM identity WHERE account_id = ? ORDER BY position, id");
    s.bind(account.value);
    QList<Identity> list;
    while (s.step())
        list.append(read(s));
    return list;
}

std::optional<Identity> IdentityQueries::find(IdentityId id)
{
    auto s = m_mail.prepare("SELECT " IDENTITY_COLUMNS " FROM identity WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return read(s);
}

IdentityId IdentityQueries::insert(const Identity &i)
{
    auto s = m_mail.prepare(
        "INSERT INTO identity (account_id, name, address, reply_to, bcc_self, plus_addresses, signature, signature_html, signature_above, attribution, "
        "answer_above, composing, position) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12, (SELECT coalesce(max(position), 0) + 1 FROM identity WHERE account_id = ?1))");
    s.bind(i.account.value, i.address.name, i.address.address, i.replyTo, i.bccSelf, i.plusAddresses, i.signature, i.signatureHtml, i.signatureAbove, i.attribution, i.answerAbove,
        int(i.form));
    s.run();
    m_log->changes.accounts = true;
    return IdentityId(m_mail.lastInsertId());
}

void IdentityQueries::update(const Identity &i)
{
    m_mail
        .prepare("UPDATE identity SET name = ?, address = ?, reply_to = ?, bcc_self = ?, plus_addresses = ?, signature = ?, signature_html = ?, signature_above = ?, "
                 "attribution = ?, answer_above = ?, composing = ? WHERE id = ?")
        .runWith(i.address.name, i.address.address, i.replyTo, i.bccSelf, i.plusAddresses, i.signature, i.signatureHtml, i.signatureAbove, i.attribution, i.answerAbove,
            int(i.form), i.id.value);
    m_log->changes.accounts = true;
}

void IdentityQueries::setOrder(const QList<IdentityId> &order)
{
    int position = 1;
    for (const IdentityId id : order)
        m_mail.prepare("UPDATE identity SET position = ? WHERE id = ?").runWith(position++, id.value);
    m_log->changes.accounts = true;
}

void IdentityQueries::remove(IdentityId id)
{
    m_mail.prepare("DELETE FROM identity WHERE id = ?").runWith(id.value);
    m_log->changes.accounts = true;
}

} // namespace postrider
