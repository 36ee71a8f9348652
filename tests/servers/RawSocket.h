// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postrider::test {

/// What Qt's sockets cannot do to a connection. Any thread; owns nothing.
class RawSocket {
public:
    /// From now on closing sends RST in place of FIN.
    static void resetOnClose(qintptr descriptor);
    /// FIN, while the other direction stays open.
    static void endSending(qintptr descriptor);
};

} // namespace postrider::test
