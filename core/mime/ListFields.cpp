// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ListFields.h"

#include <algorithm>

namespace postrider::ListFields {

namespace {

constexpr qsizetype longestField = 16 * 1024;
constexpr qsizetype longestUrl = 8 * 1024;
constexpr int mostUrls = 20;

qsizetype countOf(const MimePart &part, QByteArrayView name)
{
    return std::count_if(part.fields.begin(), part.fields.end(), [name](const MimeField &f) { return f.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// What stands in angle brackets, white space removed (RFC 2369 2): comments hold none, or what is in them is no URL.
QList<QUrl> urlsIn(QByteArrayView field)
{
    QList<QUrl> urls;
    const QByteArrayView text = field.first(std::min(field.size(), longestField));
    qsizetype at = 0;
    while (urls.size() < mostUrls) {
        const qsizetype open = text.indexOf('<', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf('>', open);
        if (close < 0)
            break;
        at = close + 1;
        QByteArray written = text.sliced(open + 1, close - open - 1).toByteArray();
        written.removeIf([](char c) { return static_cast<unsigned char>(c) <= ' '; });
        if (written.size() <= longestUrl)
            urls.append(QUrl::fromEncoded(written, QUrl::TolerantMode));
    }
    return urls;
}

bool isPage(const QUrl &url, QLatin1String scheme)
{
    return url.isValid() && url.scheme() == scheme && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

Unsubscribe unsubscribe(const MimePart &root)
{
    Unsubscribe result;
    for (const QUrl &url : urlsIn(root.field("list-unsubscribe"))) {
        const bool isBetter = isPage(url, QLatin1String("https")) && result.page.scheme() != QLatin1String("https");
        if (isBetter || (isPage(url, QLatin1String("http")) && result.page.isEmpty()))
            result.page = url;
        else if (url.isValid() && url.scheme() == QLatin1String("mailto") && url.path().contains(u'@') && result.mail.isEmpty())
            result.mail = url;
    }
    const QByteArray post = root.field("list-unsubscribe-post").toByteArray().simplified();
    result.hasOneClick = result.page.scheme() == QLatin1String("https") && post.compare("List-Unsubscribe=One-Click", Qt::CaseInsensitive) == 0
        && countOf(root, "list-unsubscribe") == 1 && countOf(root, "list-unsubscribe-post") == 1;
    return result;
}

Address post(const MimePart &root)
{
    for (const QUrl &url : urlsIn(root.field("list-post"))) {
        if (!url.isValid() || url.scheme() != QLatin1String("mailto"))
            continue;
        const QString address = url.path(QUrl::FullyDecoded);
        if (isValidAddress(address))
            return {{}, address};
    }
    return {};
}

} // namespace postrider::ListFields
