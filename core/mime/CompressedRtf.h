// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postrider {

/// Rich text as Outlook packs it into winmail.dat (MS-OXRTFCP). Pure functions, any thread, linear and bounded.
namespace CompressedRtf {

/// What is unpacked at most.
constexpr qsizetype MostOctets = 8 * 1024 * 1024;

/// Unpacked; empty if it is no such thing. Damaged at its end: what comes before the damage.
QByteArray unpack(QByteArrayView octets);
/// The words of rich text (RTF 1.9.1): no looks, no pictures, no fields, no embedded objects.
QString textOf(QByteArrayView rtf);

} // namespace CompressedRtf

} // namespace postrider
