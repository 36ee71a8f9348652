// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/WebAnswer.h"

#include <QCoreApplication>

namespace postrider {

bool WebAnswer::isOne(QByteArrayView line)
{
    const QByteArray start = line.first(qMin<qsizetype>(line.size(), 16)).toByteArray().trimmed().toUpper();
    return start.startsWith("HTTP/") || start.startsWith("<!DOCTYPE") || start.startsWith("<HTML");
}

/// OpenSSL's words for a record whose first octets are of no version of TLS. Other libraries say less: then it stays a failed handshake.
bool WebAnswer::isWithoutTls(const QString &reason)
{
    return reason.contains(QLatin1String("wrong version number"), Qt::CaseInsensitive);
}

MailError WebAnswer::error(const ServerAddress &server, const QString &detail)
{
    return MailError(ErrorKind::Offline,
        QCoreApplication::translate("Channel",
            "Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on "
            "by itself. If it never worked, check the port and the kind of encryption in the account's settings.")
            .arg(server.host)
            .arg(server.port),
        detail);
}

} // namespace postrider
