// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace postrider {

/// What any server must be able to take (RFC 5322 2.1.1, 3.6; RFC 5321 2.3.8): everything that is wrong with `message`, in words; empty if it is fine.
inline QStringList wireFaults(const QByteArray &message)
{
    QStringList faults;
    QByteArrayList names;
    bool header = true;
    qsizetype at = 0;
    while (at < message.size()) {
        const qsizetype end = message.indexOf("\r\n", at);
        if (end < 0) {
            faults += QStringLiteral("does not end with CRLF");
            break;
        }
        const QByteArray line = message.mid(at, end - at);
        at = end + 2;
        if (line.size() > 998)
            faults += QStringLiteral("line over 998");
        for (const char c : line) {
            if (c == '\r' || c == '\n' || c == 0 || static_cast<unsigned char>(c) > 126)
                faults += QStringLiteral("octet %1").arg(static_cast<unsigned char>(c));
        }
        if (!header)
            continue;
        if (line.isEmpty()) {
            header = false;
            continue;
        }
        if (line.size() > 78 && line.mid(1).contains(' '))
            faults += QStringLiteral("header line over 78 that could be folded: ") + QString::fromLatin1(line);
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            faults += QStringLiteral("no field: ") + QString::fromLatin1(line);
        names += line.left(colon).toLower();
    }
    for (const char *once : {"date", "from", "message-id", "subject", "to", "cc", "mime-version", "content-type", "content-transfer-encoding", "in-reply-to", "references"}) {
        if (names.count(once) > 1)
            faults += QStringLiteral("%1 fields named %2").arg(names.count(once)).arg(QLatin1String(once));
    }
    for (const char *needed : {"date", "from", "message-id"}) {
        if (!names.contains(needed))
            faults += QStringLiteral("no %1 field").arg(QLatin1String(needed));
    }
    if (names.contains("bcc"))
        faults += QStringLiteral("Bcc on the wire");
    return faults;
}

} // namespace postrider
