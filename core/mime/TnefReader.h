// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace postrider {

/// A file in a TNEF stream.
struct TnefFile {
    QString name; ///< as sent; never used as a path
    QByteArray type; ///< as declared, lower case, or empty
    QByteArray octets;
};

/// What Outlook wraps into application/ms-tnef, winmail.dat. A value.
struct Tnef {
    QList<TnefFile> files;
    QString text; ///< its own text: plain, or the words of the rich text
    QString html; ///< unsafe, or empty
};

/// Reads TNEF (MS-OXTNEF). Pure, any thread. Bounded: 1,000 files, 100,000 properties, 3 streams within one another; every length is checked against what is there, and nothing is
/// taken on trust but octets. Damaged at its end: what comes before the damage.
class TnefReader {
public:
    static std::optional<Tnef> read(QByteArrayView octets);

private:
    explicit TnefReader(int depth) : m_depth(depth) { }
    bool readStream(QByteArrayView octets);
    void attribute(int level, quint32 id, QByteArrayView value);
    void readProperties(QByteArrayView octets, bool ofFile);
    void messageProperty(unsigned id, unsigned type, QByteArrayView value);
    void fileProperty(unsigned id, unsigned type, QByteArrayView value);
    void embedded(QByteArrayView object);
    QString textOf(QByteArrayView value, unsigned type) const;

    static constexpr qsizetype MostFiles = 1000;

    const int m_depth;
    Tnef m_tnef;
    QByteArray m_charset; ///< of strings of octets
    bool m_namedLong = false; ///< the file before us has the long form of its name
    int m_propertiesLeft = 100'000;
};

} // namespace postrider
