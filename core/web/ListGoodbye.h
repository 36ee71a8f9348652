// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/net/HttpClient.h"

#include <QUrl>

namespace postrider {

/// Tells a list that a person wants no more of it (RFC 8058 3.2): one post, with no cookie, no referrer and no sign-in, that follows no redirect.
/// Thread: any but main; blocks, 30 s at most. Owns nothing. Never asks by itself: whoever calls has been told to by a person.
class ListGoodbye {
public:
    /// Throws Refused (not https, or the list did not accept it, with what to do instead), Offline, Certificate, Cancelled.
    static void post(const QUrl &url, const HttpClient::Route &route, const AbortTokenPtr &abort);
};

} // namespace postrider
