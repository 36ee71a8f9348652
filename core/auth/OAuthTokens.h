// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// What a service gives for a sign-in (RFC 6749 5.1). A value; secrets: never logged, and only `refresh` is ever kept.
struct OAuthTokens {
    QString access;
    QString refresh; ///< empty: as before, or none
    qint64 expiresAt = 0; ///< ms since 1970

    bool operator==(const OAuthTokens &) const = default;
};

} // namespace postrider
