// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace postrider {

/// One line of a calendar or a card: "NAME;PARAM=VALUE:value", unfolded (RFC 5545 3.1, RFC 6350 3.2). A value.
struct ContentLine {
    QByteArray name; ///< upper case, without the group before a dot
    std::vector<std::pair<QByteArray, QString>> parameters; ///< names in upper case; "" for a value without a name, as vCard 2.1 has them
    QString value; ///< as it stands there, escapes included; quoted-printable of vCard 2.1 undone

    /// The first parameter of this name; empty if there is none.
    QString parameter(QByteArrayView wanted) const;
    /// Of a parameter that may stand there several times or hold a list: all values, in small letters.
    QStringList types(QByteArrayView wanted) const;
    /// The value with its escapes undone (RFC 5545 3.3.11), no controls but line breaks and no bidi marks in it, at most `longest` characters.
    QString text(qsizetype longest = 2000) const;
    /// A structured value, cut at `separator` where that is not escaped; the pieces as text().
    QStringList pieces(QChar separator) const;
};

/// Reads the lines of calendars and cards. Pure functions, any thread, linear. Bounded: the first 512 KiB, 20,000 lines, 64 KiB a line, 50 parameters.
namespace ContentLines {

std::vector<ContentLine> read(QByteArrayView octets, QByteArrayView charset);

} // namespace ContentLines

} // namespace postrider
