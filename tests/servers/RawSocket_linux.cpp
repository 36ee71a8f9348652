// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RawSocket.h"

#include <sys/socket.h>

namespace postrider::test {

void RawSocket::resetOnClose(qintptr descriptor)
{
    const linger atOnce{1, 0};
    setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void RawSocket::endSending(qintptr descriptor)
{
    shutdown(int(descriptor), SHUT_WR);
}

} // namespace postrider::test
