// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Arguments;
class Session;

/// Changing accounts at a shell. Thread: the command's. Done when the change is in the store.
namespace AccountSettings {

/// account set A key=value ...: how it is shown, connected, synchronised and sent from. Other servers are signed in to before anything is changed, unless --no-check.
int set(Session &session, Arguments &arguments);
/// account order A...: these first, in this order.
int order(Session &session, Arguments &arguments);

} // namespace AccountSettings

} // namespace postrider
