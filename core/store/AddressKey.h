// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Addresses as they are compared: local parts without case, as everybody's servers do, and domains as A-labels, so that either spelling is the same. Pure functions, any thread.
namespace AddressKey {

/// Empty: it is no address.
QString of(const QString &address);

} // namespace AddressKey

} // namespace postrider
