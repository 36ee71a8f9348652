// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MailtoLink.h"

#include <QRegularExpression>

namespace postrider {

namespace {

constexpr qsizetype maxRecipients = 100;
constexpr qsizetype maxBody = 64 * 1024;
constexpr qsizetype maxSubject = 1'000;

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// One line: no line break of a link may become a header, and no invisible character a trick.
QString oneLine(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\r' || c == u'\n' || c == u'\t')
            out += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += c;
    }
    return out.simplified().left(maxSubject);
}

void addRecipients(AddressList &list, const QString &encoded)
{
    // Commas that separate stand in clear; an encoded one belongs to an address (RFC 6068 2), so split first.
    for (const QString &item : encoded.split(u',', Qt::SkipEmptyParts)) {
        if (list.size() >= maxRecipients)
            return;
        const QString text = oneLine(decoded(item));
        for (const Address &address : addressesFromText(text)) {
            if (list.size() < maxRecipients && !list.contains(address))
                list.append(address);
        }
    }
}

QString bodyText(const QString &encoded)
{
    QString text = decoded(encoded).left(maxBody);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').remove(QChar(u'\0'));
    return text;
}

/// Of the archive of a list, say, so that an answer finds its place there. Anything that is none is left out.
QString messageIdIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^<[!-;=?A-~]{1,120}@[!-;=?A-~]{1,120}>$"));
    return form.match(text.trimmed()).hasMatch() ? text.trimmed() : QString();
}

} // namespace

std::optional<Draft> MailtoLink::draftFrom(const QUrl &url)
{
    if (url.scheme().compare(QLatin1String("mailto"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    Draft draft;
    addRecipients(draft.to, url.path(QUrl::FullyEncoded));
    const QStringList fields = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &field : fields) {
        const QString name = decoded(field.section(u'=', 0, 0)).toLower();
        const QString value = field.section(u'=', 1);
        if (name == QLatin1String("to"))
            addRecipients(draft.to, value);
        else if (name == QLatin1String("cc"))
            addRecipients(draft.cc, value);
        else if (name == QLatin1String("bcc"))
            addRecipients(draft.bcc, value);
        else if (name == QLatin1String("subject"))
            draft.subject = oneLine(decoded(value));
        else if (name == QLatin1String("body"))
            draft.body = bodyText(value);
        else if (name == QLatin1String("in-reply-to"))
            draft.inReplyTo = messageIdIn(decoded(value));
    }
    if (!draft.inReplyTo.isEmpty())
        draft.references = {draft.inReplyTo};
    return draft;
}

} // namespace postrider
