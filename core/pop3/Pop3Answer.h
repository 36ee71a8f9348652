// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/pop3/Pop3Reply.h"

namespace postrider {

/// What a command was for: the same words mean different things at the door and inside.
enum class Pop3Purpose {
    Greeting,
    SignIn,
    TokenSignIn,
    Work,
    Commit, ///< QUIT behind deletions
};

/// The error for -ERR (RFC 2449 8, RFC 3206, RFC 6856 5). The server's words go into `detail` only. `saysWhoIsToBlame`: the server has announced AUTH-RESP-CODE, so that a refusal
/// without that code is not about name and password.
MailError errorOf(const Pop3Reply &reply, Pop3Purpose purpose, bool saysWhoIsToBlame = false);

} // namespace postrider
