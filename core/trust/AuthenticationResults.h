// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/SenderTruth.h"

#include <QHash>
#include <QList>
#include <QString>

namespace postrider {

/// One Authentication-Results field, read (RFC 8601 2.2). A value.
struct AuthenticationField {
    struct Result {
        QString method, result; ///< lower case
        QHash<QString, QString> properties; ///< "header.d", "smtp.mailfrom", ... in lower case; values as written
    };
    QString server; ///< authserv-id, lower case; "-": it has none, as Microsoft's servers write it
    QList<Result> results;
    int hops = 0; ///< Received fields above it
};

/// Reads Authentication-Results (RFC 8601), and finds the one of a server that is believed. Pure functions, any thread; bounded: 64 KiB a field, 100 results, 50 properties each,
/// 200 fields. Tolerant of what servers write: comments anywhere, versions, no authserv-id, missing blanks and semicolons too many. Never takes ARC-Authentication-Results or
/// another field for it: everybody can write those.
namespace AuthenticationResults {

/// One field's body, folded or not. No results, and an empty server: it cannot be read.
AuthenticationField read(const QByteArray &body);
/// All of a header, the topmost first.
QList<AuthenticationField> all(const QList<HeaderField> &header);
/// Of these, the topmost of each server that `trust` names, and that stands no deeper than it says. The sender of a message can write whatever they like below that.
QList<AuthenticationField> believed(const QList<AuthenticationField> &fields, const ServerTrust &trust);
/// Whether `trust` names this authserv-id.
bool isTrusted(const QString &server, const ServerTrust &trust);

/// What they say about a message whose From has this domain (A-labels), in their order: whom each result is about, and whether that is the same organisation (RFC 7489 3.1,
/// relaxed).
QList<SenderTruth::Check> checks(const QList<AuthenticationField> &fields, const QString &fromDomain);

} // namespace AuthenticationResults

} // namespace postrider
