// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postrider::CharsetNames {

/// What a sender means by the name of a charset, as ICU calls it: names that ICU does not know, and names that mean less than what senders put under them (WHATWG "Encoding" treats
/// them the same way). Lower case; unchanged where nothing better is known. Pure function, any thread.
QByteArray canonical(QByteArrayView charset);

} // namespace postrider::CharsetNames
