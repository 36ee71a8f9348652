// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ExcerptQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {

/// "2:19456789 3:4000 1+:300000": part, "+" where it is begun, octets.
QString textOf(const QList<AbsentPart> &parts)
{
    QStringList words;
    for (const AbsentPart &part : parts)
        words.append(part.partId + QLatin1String(part.begun ? "+:" : ":") + QString::number(part.octets));
    return words.join(u' ');
}

QList<AbsentPart> partsIn(const QString &text)
{
    QList<AbsentPart> parts;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = word.lastIndexOf(u':');
        if (colon <= 0)
            continue;
        const bool begun = word[colon - 1] == u'+';
        parts.append({word.first(begun ? colon - 1 : colon).toString(), word.sliced(colon + 1).toLongLong(), begun});
    }
    return parts;
}

QList<MessageId> messagesIn(Statement &rows)
{
    QList<MessageId> messages;
    while (rows.step())
        messages.append(MessageId(rows.integer(0)));
    return messages;
}

} // namespace

std::optional<ExcerptRow> ExcerptQueries::find(MessageId message)
{
    auto s = m_mail.prepare("SELECT body_id, parts FROM excerpt WHERE message_id = ?");
    if (!s.bind(message.value).step())
        return std::nullopt;
    return ExcerptRow{s.integer(0), partsIn(s.text(1))};
}

std::optional<MessageId> ExcerptQueries::withBody(qint64 body)
{
    auto s = m_mail.prepare("SELECT message_id FROM excerpt WHERE body_id = ?");
    if (!s.bind(body).step())
        return std::nullopt;
    return MessageId(s.integer(0));
}

QList<MessageId> ExcerptQueries::all()
{
    auto s = m_mail.prepare("SELECT message_id FROM excerpt ORDER BY message_id");
    return messagesIn(s);
}

void ExcerptQueries::set(MessageId message, const ExcerptRow &row, const QString &preview)
{
    if (const auto before = find(message); before && before->body != row.body)
        m_log->bodiesGone.append(before->body);
    m_mail.prepare("INSERT OR REPLACE INTO excerpt (message_id, body_id, parts) VALUES (?,?,?)").runWith(message.value, row.body, textOf(row.absent));
    m_mail.prepare("UPDATE message SET preview = ?1 WHERE id = ?2 AND preview = '' AND ?1 <> ''").runWith(preview, message.value);
    if (m_mail.changedRows() > 0)
        m_log->changes.messages.insert(message);
    m_log->changes.excerpts.insert(message);
}

void ExcerptQueries::remove(MessageId message)
{
    const auto row = find(message);
    if (!row)
        return;
    m_log->bodiesGone.append(row->body);
    m_mail.prepare("DELETE FROM excerpt WHERE message_id = ?").runWith(message.value);
    m_log->changes.excerpts.insert(message);
}

void ExcerptQueries::removeThese(const QList<MessageId> &messages)
{
    for (const MessageId message : messages)
        remove(message);
}

// There are few excerpts, and a folder may be big: each is looked at, not each message.

void ExcerptQueries::removeOf(FolderId folder)
{
    auto s = m_mail.prepare("SELECT excerpt.message_id FROM excerpt CROSS JOIN message ON message.id = excerpt.message_id WHERE message.server_folder_id = ?");
    s.bind(folder.value);
    removeThese(messagesIn(s));
}

void ExcerptQueries::removeOf(AccountId account)
{
    auto s = m_mail.prepare("SELECT excerpt.message_id FROM excerpt CROSS JOIN message ON message.id = excerpt.message_id WHERE message.account_id = ?");
    s.bind(account.value);
    removeThese(messagesIn(s));
}

} // namespace postrider
