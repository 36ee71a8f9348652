// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/types/Account.h"

#include <functional>

namespace postrider {

/// Signs in to an account's servers before it is saved. Blocks; a worker or pool thread with an event dispatcher.
namespace AccountCheck {

struct Step {
    enum class What { Incoming, Outgoing } what = What::Incoming;
    bool finished = false;
    std::optional<Failure> failure;
    QString tls;
};

/// Reports each step as it begins and ends. The first failure, or nothing.
std::optional<Failure> run(const Account &account, const SaslCredentials &credentials, const AbortTokenPtr &abort, const std::function<void(const Step &)> &report);

} // namespace AccountCheck

} // namespace postrider
