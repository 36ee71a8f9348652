// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Arguments;
class Session;

/// account identity A ...: as whom one writes from an account, at a shell. Thread: the command's. Identities are named by number or address.
namespace AccountIdentities {

int run(Session &session, Arguments &arguments);

} // namespace AccountIdentities

} // namespace postrider
