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
    QByteArray group{}; ///< before a dot, as it stands there: "item1" of "item1.EMAIL"
    QByteArray name{}; ///< upper case, without the group
    std::vector<std::pair<QByteArray, QString>> parameters{}; ///< names in upper case; "" for a value without a name, as vCard 2.1 has them
    QString value{}; ///< as it stands there, escapes included; quoted-printable of vCard 2.1 undone
    bool isCut = false; ///< it was longer than is read

    /// The first parameter of this name; empty if there is none.
    QString parameter(QByteArrayView wanted) const;
    /// Of a parameter that may stand there several times or hold a list: all values, in small letters.
    QStringList types(QByteArrayView wanted) const;
    /// The value with its escapes undone (RFC 5545 3.3.11), no controls but line breaks and no bidi marks in it, at most `longest` characters.
    QString text(qsizetype longest = 2000) const;
    /// A structured value, cut at `separator` where that is not escaped; the pieces as text().
    QStringList pieces(QChar separator) const;
};

/// Reads the lines of calendars and cards. Pure functions, any thread, linear. Bounded, also to 50 parameters a line.
namespace ContentLines {

/// What comes with a message is not to be larger than this; an address book may hold pictures.
struct Limits {
    qsizetype octets = 512 * 1024;
    size_t lines = 20'000;
    qsizetype line = 64 * 1024;
};

std::vector<ContentLine> read(QByteArrayView octets, QByteArrayView charset, const Limits &limits = {});
/// One line as it is written (RFC 6350 3.3): parameters quoted where they have to be, folded at 75 octets, CR LF at its end. The value goes as it is.
QByteArray write(const ContentLine &line);
/// Text as it stands in a value: backslash, comma, semicolon and line break escaped (RFC 6350 3.4).
QString escaped(const QString &text);

} // namespace ContentLines

} // namespace postrider
