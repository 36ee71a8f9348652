// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postrider {

/// Names that are made to be mistaken for others: letters of other scripts (Unicode UTS 39), and a letter more, less or other than a name that is known.
/// Pure functions, any thread. Never asks the network; hosts are as HostName::parse gives them.
namespace LookAlikes {

/// A host as it may be shown: in its own letters, unless a label mixes scripts, hides something, or is made of letters that all look like Latin ones. Then, and only then, as it
/// goes on the wire ("xn--...").
QString shown(const QString &host);
/// The host's own letters are made to be mistaken: shown() does not use them.
bool isDisguised(const QString &host);
/// The same for names that look the same: UTS 39's skeleton, whatever the case.
QString skeleton(const QString &text);
/// Two organisations' names that are easily taken for one another: the same skeleton, or one letter more, less, other or swapped in names that are long enough for that not to
/// happen by itself. Not for names of one organisation, nor for one name under the suffixes of two countries.
bool areAlike(const QString &host, const QString &known);
/// Which of these `host` would be taken for; empty: none, or it is one of their organisations itself. Thousands in a millisecond, once they have been seen.
QString imitatedBy(const QString &host, const QStringList &known);

} // namespace LookAlikes

} // namespace postrider
