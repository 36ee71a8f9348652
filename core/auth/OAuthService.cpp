// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthService.h"

#include "core/net/HttpClient.h"

namespace postrider {

bool OAuthService::isValid() const
{
    return !id.isEmpty() && HttpClient::serverOf(authorizeUrl) && HttpClient::serverOf(tokenUrl) && (deviceUrl.isEmpty() || HttpClient::serverOf(deviceUrl))
        && (redirectHost == QLatin1String("127.0.0.1") || redirectHost == QLatin1String("localhost"));
}

} // namespace postrider
