// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthService.h"

#include "core/net/HttpClient.h"

namespace postrider {

namespace {
const QStringList kRedirects{QStringLiteral("http://127.0.0.1/"), QStringLiteral("http://127.0.0.1"), QStringLiteral("http://localhost/"), QStringLiteral("http://localhost")};
} // namespace

bool OAuthService::isValid() const
{
    return !id.isEmpty() && HttpClient::serverOf(authorizeUrl) && HttpClient::serverOf(tokenUrl) && (deviceUrl.isEmpty() || HttpClient::serverOf(deviceUrl))
        && kRedirects.contains(redirect);
}

} // namespace postrider
