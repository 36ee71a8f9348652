// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace postrider {

/// What a certificate says of itself, for people: whoever made it chose the words, which are on one line and short. A value; any thread.
struct CertificateFacts {
    QString subject, issuer; ///< the common name, else the organisation
    QStringList names; ///< of subjectAltName, ten at most
    qint64 validFrom = 0, validUntil = 0; ///< ms since 1970
    QByteArray fingerprint; ///< SHA-256 of all of it, 32 octets
    QByteArray der; ///< all of it

    bool operator==(const CertificateFacts &) const = default;

    /// "AB:CD:…", as servers' administrators read it out.
    static QString fingerprintText(const QByteArray &fingerprint) { return QString::fromLatin1(fingerprint.toHex(':').toUpper()); }
    /// Of such a text, with or without colons and spaces, in any case. Empty: it is none.
    static QByteArray fingerprintFrom(QString text)
    {
        text.remove(u':').remove(u' ');
        const QByteArray octets = QByteArray::fromHex(text.toLatin1());
        return octets.size() == 32 && text.size() == 64 && QString::fromLatin1(octets.toHex()) == text.toLower() ? octets : QByteArray();
    }
};

} // namespace postrider
