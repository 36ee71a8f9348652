// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace postrider {

/// Reads message ids out of received fields (RFC 5322 3.6.4, 4.5.4). Pure functions, any thread, linear. What comes back has no blanks, no controls and one pair of brackets,
/// because it is copied into our own headers and queries; never more than 1,000 of at most 998 octets.
namespace MessageIds {

/// The "<...>" tokens in order.
QStringList all(QByteArrayView raw);
/// The first one; a single word without its brackets is taken as meant. Empty: there is none.
QString first(QByteArrayView raw);

} // namespace MessageIds

} // namespace postrider
