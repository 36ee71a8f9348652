// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postrider {

/// When to try again: pure functions of the number of failures in a row, with jitter so that many programs do not come back together. Any thread.
namespace Backoff {

/// Connections: 2 s, 5 s, 15 s, 30 s, 1, 2, 5 minutes, then every 10 minutes; each ± 20 %. `failures` from 1. In ms.
qint64 reconnectDelay(int failures);
/// Messages: 1, 2, 5, 15, 30, 60 minutes, then hourly (RFC 5321 4.5.4.1); each ± 10 %. `attempts` from 1. In ms.
qint64 resendDelay(int attempts);
/// What is done from time to time: ± 10 %. In ms.
qint64 jittered(qint64 interval);

} // namespace Backoff

} // namespace postrider
