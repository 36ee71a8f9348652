// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ServerQuery.h"

#include "core/imap/ImapSearchKey.h"
#include "core/search/SearchNames.h"

#include <QDateTime>
#include <algorithm>
#include <limits>

namespace postrider {

namespace {

using Kind = SearchNode::Kind;

enum class Answer { No, Maybe, Yes };

Answer inverse(Answer a)
{
    return a == Answer::No ? Answer::Yes : a == Answer::Yes ? Answer::No : Answer::Maybe;
}

Answer known(bool matches)
{
    return matches ? Answer::Yes : Answer::No;
}

/// What is known without the text; `row` may be null.
Answer answerOf(const SearchNode &node, const MessageRow *row, const Folder &folder, const Account &account)
{
    const auto of = [&](const SearchNode &child) { return answerOf(child, row, folder, account); };
    switch (node.kind) {
    case Kind::Everything: return Answer::Yes;
    case Kind::And: {
        Answer all = Answer::Yes;
        for (const SearchNode &child : node.children)
            all = std::min(all, of(child));
        return all;
    }
    case Kind::Or: {
        Answer any = Answer::No;
        for (const SearchNode &child : node.children)
            any = std::max(any, of(child));
        return any;
    }
    case Kind::Not: return inverse(of(node.children.first()));
    case Kind::Words:
    case Kind::Keyword: return Answer::Maybe;
    case Kind::InFolder: return known(SearchNames::meansFolder(node.text, folder));
    case Kind::OfAccount: return known(SearchNames::meansAccount(node.text, account));
    case Kind::HasFlag: return row ? known(bool(row->flags & node.flag)) : Answer::Maybe;
    case Kind::HasAttachment: return row ? known(row->hasAttachments) : Answer::Maybe;
    case Kind::Since: return row ? known(row->date >= node.number) : Answer::Maybe;
    case Kind::Before: return row ? known(row->date < node.number) : Answer::Maybe;
    case Kind::Larger: return row ? known(row->size > node.number) : Answer::Maybe;
    case Kind::Smaller: return row ? known(row->size < node.number) : Answer::Maybe;
    }
    return Answer::Maybe;
}

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

quint32 sizeOf(qint64 size)
{
    return quint32(std::clamp<qint64>(size, 0, std::numeric_limits<quint32>::max()));
}

} // namespace

QList<QByteArrayList> ServerQuery::keysOf(const SearchNode &root)
{
    QList<QByteArrayList> keys;
    const QList<SearchNode> all = root.kind == Kind::And ? root.children : QList<SearchNode>{root};
    for (const SearchNode &node : all) {
        if (const auto key = keyOf(node))
            keys.append(*key);
    }
    return keys;
}

/// Nothing where the server cannot be asked; what it is part of asks for more then, never for less.
std::optional<QByteArrayList> ServerQuery::keyOf(const SearchNode &node)
{
    switch (node.kind) {
    case Kind::And: {
        const QList<QByteArrayList> keys = keysOf(node);
        return keys.isEmpty() ? std::nullopt : std::optional(ImapSearchKey::all(keys));
    }
    case Kind::Or: {
        std::optional<QByteArrayList> either;
        for (const SearchNode &child : node.children) {
            const auto key = keyOf(child);
            if (!key)
                return std::nullopt;
            either = either ? ImapSearchKey::either(*either, *key) : *key;
        }
        return either;
    }
    case Kind::Not: {
        // The opposite of more than was meant would be less.
        const SearchNode &inner = node.children.first();
        const bool exact = inner.kind == Kind::Words ? inner.column != SearchColumn::Attachments
                                                     : inner.kind == Kind::HasFlag || inner.kind == Kind::Keyword || inner.kind == Kind::Larger || inner.kind == Kind::Smaller;
        const auto key = exact ? keyOf(inner) : std::nullopt;
        return key ? std::optional(ImapSearchKey::none(*key)) : std::nullopt;
    }
    case Kind::Words: return wordsKey(node);
    case Kind::HasFlag: return flagKey(node);
    case Kind::Keyword: {
        const QByteArrayList key = ImapSearchKey::keyword(node.text.toUtf8());
        return key.isEmpty() ? std::nullopt : std::optional(key);
    }
    // A day more on either side: the server's days are not ours.
    case Kind::Since: return ImapSearchKey::sentSince(dayOf(node.number).addDays(-1));
    case Kind::Before: return ImapSearchKey::sentBefore(dayOf(node.number).addDays(2));
    case Kind::Larger: return ImapSearchKey::larger(sizeOf(node.number));
    case Kind::Smaller: return ImapSearchKey::smaller(sizeOf(node.number));
    case Kind::Everything:
    case Kind::HasAttachment:
    case Kind::InFolder:
    case Kind::OfAccount: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<QByteArrayList> ServerQuery::wordsKey(const SearchNode &node)
{
    QString text = node.text.simplified();
    text.remove(QChar(QChar::Null));
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
        return std::nullopt;
    switch (node.column) {
    case SearchColumn::Subject: return ImapSearchKey::subject(text);
    case SearchColumn::Sender: return ImapSearchKey::from(text);
    case SearchColumn::Recipients: return ImapSearchKey::either(ImapSearchKey::to(text), ImapSearchKey::either(ImapSearchKey::cc(text), ImapSearchKey::bcc(text)));
    case SearchColumn::Body: return ImapSearchKey::body(text);
    case SearchColumn::Anywhere:
    case SearchColumn::Attachments: break; // names stand in the headers of parts
    }
    return ImapSearchKey::text(text);
}

std::optional<QByteArrayList> ServerQuery::flagKey(const SearchNode &node)
{
    if (node.flag == Flags(Flag::Seen))
        return ImapSearchKey::seen();
    if (node.flag == Flags(Flag::Flagged))
        return ImapSearchKey::flagged();
    if (node.flag == Flags(Flag::Answered))
        return ImapSearchKey::answered();
    if (node.flag == Flags(Flag::Draft))
        return ImapSearchKey::draft();
    if (node.flag == Flags(Flag::Deleted))
        return ImapSearchKey::deleted();
    const QByteArrayList names = imapNames(node.flag);
    const QByteArrayList key = names.size() == 1 ? ImapSearchKey::keyword(names.first()) : QByteArrayList();
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

std::optional<QString> ServerQuery::gmailTerm(const SearchNode &node)
{
    const auto several = [&](QLatin1String open, QLatin1String close) -> std::optional<QString> {
        QStringList terms;
        for (const SearchNode &child : node.children) {
            const auto term = gmailTerm(child);
            if (!term)
                return std::nullopt;
            terms.append(*term);
        }
        return open + terms.join(QLatin1Char(' ')) + close;
    };
    switch (node.kind) {
    case Kind::And: return several(QLatin1String("("), QLatin1String(")"));
    case Kind::Or: return several(QLatin1String("{"), QLatin1String("}"));
    case Kind::Not: {
        const auto inner = gmailTerm(node.children.first());
        return inner ? std::optional(QLatin1Char('-') + *inner) : std::nullopt;
    }
    case Kind::Words: {
        if (node.column == SearchColumn::Body)
            return std::nullopt;
        static const QHash<SearchColumn, QString> names{{SearchColumn::Subject, QStringLiteral("subject:")}, {SearchColumn::Sender, QStringLiteral("from:")},
            {SearchColumn::Recipients, QStringLiteral("to:")}, {SearchColumn::Attachments, QStringLiteral("filename:")}};
        QString text = node.text.simplified();
        text.remove(QLatin1Char('"')).remove(QChar(QChar::Null));
        return QString(names.value(node.column) + QLatin1Char('"') + text + QLatin1Char('"'));
    }
    case Kind::HasAttachment: return QStringLiteral("has:attachment");
    case Kind::HasFlag:
        if (node.flag == Flags(Flag::Seen))
            return QStringLiteral("is:read");
        return node.flag == Flags(Flag::Flagged) ? std::optional(QStringLiteral("is:starred")) : std::nullopt;
    case Kind::Since: return QStringLiteral("after:") + dayOf(node.number).addDays(-1).toString(QStringLiteral("yyyy/MM/dd"));
    case Kind::Before: return QStringLiteral("before:") + dayOf(node.number).addDays(2).toString(QStringLiteral("yyyy/MM/dd"));
    case Kind::Larger: return QStringLiteral("larger:%1").arg(node.number);
    case Kind::Smaller: return QStringLiteral("smaller:%1").arg(node.number);
    default: return std::nullopt;
    }
}

QByteArray ServerQuery::gmailOf(const SearchNode &root)
{
    // Where we look is told by the selected mailbox.
    QStringList terms;
    const QList<SearchNode> all = root.kind == Kind::And ? root.children : QList<SearchNode>{root};
    for (const SearchNode &node : all) {
        if (node.kind == Kind::InFolder || node.kind == Kind::OfAccount || node.kind == Kind::Everything)
            continue;
        const auto term = gmailTerm(node);
        if (!term)
            return {};
        terms.append(*term);
    }
    return terms.join(QLatin1Char(' ')).toUtf8();
}

bool ServerQuery::mayMatch(const SearchNode &root, const Folder &folder, const Account &account)
{
    return answerOf(root, nullptr, folder, account) != Answer::No;
}

bool ServerQuery::mayMatch(const SearchNode &root, const MessageRow &row, const Folder &folder, const Account &account)
{
    return answerOf(root, &row, folder, account) != Answer::No;
}

} // namespace postrider
