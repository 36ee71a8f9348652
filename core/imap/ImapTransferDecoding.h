// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postrider {

/// Takes the content transfer encoding off a part that came by BODY[part] from a server without BINARY (RFC 2045 6.7 and 6.8). Pure; any thread; linear, never longer
/// than its input, never fails: what is not of the alphabet is skipped, a bad escape stays as it is. (core/mime has its own for whole messages: this room does not see it.)
QByteArray transferDecoded(QByteArrayView octets, QByteArrayView encoding);

} // namespace postrider
