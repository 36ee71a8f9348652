// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Text made comparable: case, diacritics and widths folded, digits of all scripts as 0 to 9. Pure, any thread.
namespace Folding {

/// Compatibility folding in lower case, without what people leave out when they type: see Characters.
QString fold(const QString &text);
/// A subject as lists sort and threads compare it: folded, without leading Re:, Fwd:, AW:, WG:, SV:, TR: ... and [list] prefixes, spaces simplified (RFC 5256 2.1).
QString baseSubject(const QString &subject);

} // namespace Folding

} // namespace postrider
