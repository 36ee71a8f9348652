// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HostName.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <libpsl.h>

namespace postrider {

namespace {

bool isLabel(const QString &label)
{
    const auto isAllowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isAllowed);
}

/// Compiled into the library; newer ones that the system has are used where they are newer.
const psl_ctx_t *suffixes()
{
    static const psl_ctx_t *const list = psl_latest(nullptr);
    return list;
}

} // namespace

std::optional<QString> HostName::parse(const QString &text)
{
    QString name = text;
    if (name.endsWith(u'.'))
        name.chop(1);
    // A name in its own letters may be longer than its A-labels, but not by much.
    if (name.isEmpty() || name.size() > 1024)
        return std::nullopt;
    name = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (name.isEmpty() || name.size() > 253 || !QHostAddress(name).isNull())
        return std::nullopt;
    const QStringList labels = name.split(u'.');
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return std::nullopt;
    // No top-level domain begins with a digit: "127.1" and "0x7f.1" are addresses for some resolvers (WHATWG URL, "ends in a number").
    if (labels.last().front().isDigit())
        return std::nullopt;
    return name;
}

std::optional<QString> HostName::ofAddress(const QString &email)
{
    const QString address = email.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    // RFC 5321 4.5.3.1.1: a local part has at most 64 octets.
    if (at <= 0 || at > 64 * 4)
        return std::nullopt;
    return parse(address.mid(at + 1));
}

QString HostName::baseDomain(const QString &host)
{
    const QByteArray name = host.toUtf8();
    const char *base = suffixes() ? psl_registrable_domain(suffixes(), name.constData()) : nullptr;
    return base ? QString::fromUtf8(base) : host;
}

bool HostName::isRegistry(const QString &name)
{
    return psl_is_public_suffix2(suffixes(), name.toLatin1().constData(), PSL_TYPE_ICANN) != 0;
}

bool HostName::isInKnownZone(const QString &host)
{
    return suffixes() && psl_is_public_suffix2(suffixes(), host.section(u'.', -1).toLatin1().constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

QString HostName::shown(const QString &host)
{
    return QUrl::fromAce(host.toLatin1());
}

} // namespace postrider
