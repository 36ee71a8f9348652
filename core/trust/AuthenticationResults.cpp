// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/AuthenticationResults.h"

#include "core/net/HostName.h"

#include <algorithm>

namespace postrider::AuthenticationResults {

namespace {

constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype mostFields = 200;
constexpr qsizetype mostResults = 100;
constexpr qsizetype mostProperties = 50;
constexpr qsizetype longestValue = 998;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// RFC 5322 3.2.2: parentheses within parentheses, with backslashes. Where none closes, the rest is comment. Returns where it ends.
qsizetype afterComment(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\')
            ++at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            return at + 1;
    }
    return text.size();
}

qsizetype afterQuotes(const QByteArray &text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return text.size();
}

/// What stands between semicolons, without comments: a blank for each.
QByteArrayList pieces(const QByteArray &body)
{
    QByteArrayList list{QByteArray()};
    for (qsizetype at = 0; at < body.size();) {
        const char c = body[at];
        qsizetype next = at + 1;
        if (c == '(') {
            next = afterComment(body, at);
            list.last() += ' ';
        } else if (c == '"') {
            next = std::min(afterQuotes(body, at), body.size());
            list.last() += body.mid(at, next - at);
        } else if (c == ';') {
            list.append(QByteArray());
        } else {
            list.last() += isBlank(c) ? ' ' : c;
        }
        at = next;
    }
    return list;
}

struct Pair {
    QByteArray key; ///< lower case
    QByteArray value;
};

/// "key = value" one after the other, blanks about "=", "." and "/" or not; words without "=" are passed over.
QList<Pair> pairsIn(const QByteArray &piece)
{
    QList<Pair> pairs;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < piece.size() && piece[at] == ' ')
            ++at;
    };
    while (at < piece.size() && pairs.size() <= mostProperties) {
        Pair pair;
        // A key goes on behind blanks only about a dot or a slash.
        for (skipBlanks(); at < piece.size() && piece[at] != '=';) {
            if (piece[at] == ' ') {
                skipBlanks();
                const bool joins = at < piece.size() && (piece[at] == '.' || piece[at] == '/' || piece[at] == '=' || pair.key.endsWith('.') || pair.key.endsWith('/'));
                if (!joins)
                    pair.key.clear();
                continue;
            }
            pair.key += piece[at++];
        }
        if (at >= piece.size())
            break;
        ++at; // "="
        skipBlanks();
        if (at < piece.size() && piece[at] == '"') {
            const qsizetype end = std::min(afterQuotes(piece, at), piece.size());
            pair.value = piece.mid(at + 1, std::max<qsizetype>(0, end - at - 2)).replace('\\', "");
            at = end;
        } else {
            const qsizetype start = at;
            while (at < piece.size() && piece[at] != ' ')
                ++at;
            pair.value = piece.mid(start, at - start);
        }
        pair.key = pair.key.toLower();
        pair.value = pair.value.left(longestValue);
        if (!pair.key.isEmpty())
            pairs.append(pair);
    }
    return pairs;
}

std::optional<AuthenticationField::Result> resultIn(const QByteArray &piece)
{
    const QList<Pair> pairs = pairsIn(piece);
    if (pairs.isEmpty() || pairs.first().key.contains('.'))
        return std::nullopt;
    AuthenticationField::Result result;
    // "dkim/1": the version is of the method.
    result.method = QString::fromLatin1(pairs.first().key.left(pairs.first().key.indexOf('/') < 0 ? 100 : pairs.first().key.indexOf('/')));
    result.result = QString::fromLatin1(pairs.first().value).toLower();
    for (const Pair &pair : pairs.mid(1)) {
        const QString key = QString::fromLatin1(pair.key);
        if (!result.properties.contains(key))
            result.properties.insert(key, QString::fromUtf8(pair.value));
    }
    return result;
}

/// Of "ann@example.org", "@example.org", "<ann@example.org>" or "example.org".
QString domainIn(const QString &value)
{
    QString text = value.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2);
    return HostName::parse(text.section(u'@', -1)).value_or(QString());
}

QString firstDomain(const AuthenticationField::Result &result, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString value = result.properties.value(QLatin1String(name));
        if (!value.isEmpty())
            return domainIn(value);
    }
    return {};
}

/// RFC 8601 2.7: which property says whom a result is about.
QString subjectOf(const AuthenticationField::Result &result)
{
    if (result.method == QLatin1String("dkim") || result.method == QLatin1String("domainkeys"))
        return firstDomain(result, {"header.d", "header.i"});
    if (result.method == QLatin1String("spf"))
        return firstDomain(result, {"smtp.mailfrom", "smtp.mail", "smtp.helo"});
    if (result.method == QLatin1String("dmarc"))
        return firstDomain(result, {"header.from"});
    return {};
}

} // namespace

AuthenticationField read(const QByteArray &body)
{
    AuthenticationField field;
    const QByteArrayList list = pieces(body.left(longestField));
    qsizetype first = 1;
    const QByteArray head = list.first().trimmed();
    if (head.contains('=')) {
        field.server = QStringLiteral("-");
        first = 0;
    } else {
        QByteArray id = head.left(head.indexOf(' ') < 0 ? head.size() : head.indexOf(' ')).toLower();
        if (id.size() > 1 && id.startsWith('"') && id.endsWith('"'))
            id = id.sliced(1, id.size() - 2);
        // "-" is how we call those that have none.
        field.server = id == "-" ? QString() : QString::fromUtf8(id.left(longestValue));
    }
    for (qsizetype i = first; i < list.size() && field.results.size() < mostResults && !field.server.isEmpty(); ++i) {
        if (const auto result = resultIn(list[i]))
            field.results.append(*result);
    }
    return field;
}

QList<AuthenticationField> all(const QList<HeaderField> &header)
{
    QList<AuthenticationField> fields;
    int hops = 0;
    for (const HeaderField &each : header) {
        if (each.name.compare("Received", Qt::CaseInsensitive) == 0) {
            ++hops;
        } else if (each.name.compare("Authentication-Results", Qt::CaseInsensitive) == 0 && fields.size() < mostFields) {
            AuthenticationField field = read(each.raw);
            field.hops = hops;
            fields.append(std::move(field));
        }
    }
    return fields;
}

bool isTrusted(const QString &server, const ServerTrust &trust)
{
    return !server.isEmpty() && std::any_of(trust.ids.begin(), trust.ids.end(), [&server](const QString &id) { return id.startsWith(u'.') ? server.endsWith(id) : server == id; });
}

QList<AuthenticationField> believed(const QList<AuthenticationField> &fields, const ServerTrust &trust)
{
    QList<AuthenticationField> list;
    for (const AuthenticationField &field : fields) {
        if (trust.hops != ServerTrust::AnyHops && field.hops > trust.hops)
            break;
        const bool isKnown = std::any_of(list.begin(), list.end(), [&field](const AuthenticationField &known) { return known.server == field.server; });
        if (!isKnown && isTrusted(field.server, trust))
            list.append(field);
    }
    return list;
}

QList<SenderTruth::Check> checks(const QList<AuthenticationField> &fields, const QString &fromDomain)
{
    const QString organisation = fromDomain.isEmpty() ? QString() : HostName::baseDomain(fromDomain);
    QList<SenderTruth::Check> list;
    for (const AuthenticationField &field : fields) {
        for (const AuthenticationField::Result &result : field.results) {
            SenderTruth::Check check{result.method, result.result, subjectOf(result), false};
            check.isAligned = !organisation.isEmpty() && !check.domain.isEmpty() && HostName::baseDomain(check.domain) == organisation;
            list.append(check);
        }
    }
    return list;
}

} // namespace postrider::AuthenticationResults
