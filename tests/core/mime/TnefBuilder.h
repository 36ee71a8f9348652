// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Writes TNEF as MS-OXTNEF 2.1 says, for tests.
namespace TnefBuilder {

inline QByteArray little(quint32 value, int width)
{
    QByteArray out;
    for (int i = 0; i < width; ++i)
        out += char(value >> (8 * i) & 255U);
    return out;
}

inline QByteArray attribute(int level, quint32 id, const QByteArray &value)
{
    quint32 sum = 0;
    for (const char c : value)
        sum += static_cast<unsigned char>(c);
    return little(quint32(level), 1) + little(id, 4) + little(quint32(value.size()), 4) + value + little(sum & 0xFFFFU, 2);
}

inline QByteArray padded(const QByteArray &value)
{
    return little(quint32(value.size()), 4) + value + QByteArray((4 - value.size() % 4) % 4, '\0');
}

inline QByteArray utf16(const QString &text)
{
    QByteArray out;
    for (const QChar c : text + QChar(0))
        out += little(c.unicode(), 2);
    return out;
}

inline QByteArray mapiProperty(unsigned type, unsigned id, const QByteArray &value)
{
    return little(type, 2) + little(id, 2) + little(1, 4) + padded(value);
}

/// Of a message: code page 1252, these properties.
inline QByteArray message(const QByteArray &properties, quint32 count)
{
    return attribute(1, 0x00069007, little(1252, 4) + little(0, 4)) + attribute(1, 0x00069003, little(count, 4) + properties);
}

/// A file with a short name, and a long one among its properties.
inline QByteArray file(const QByteArray &shortName, const QString &longName, const QByteArray &octets)
{
    return attribute(2, 0x00069002, QByteArray(14, '\0')) + attribute(2, 0x00018010, shortName + '\0') + attribute(2, 0x0006800F, octets)
        + attribute(2, 0x00069005, little(2, 4) + little(3, 2) + little(0x0E20, 2) + little(7, 4) + mapiProperty(0x1F, 0x3707, utf16(longName)));
}

inline QByteArray stream(const QByteArray &attributes)
{
    return little(0x223E9F78, 4) + little(1, 2) + attributes;
}

} // namespace TnefBuilder
