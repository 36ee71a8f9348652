// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Arguments;
class Session;
struct AccountSetup;

/// Signing in through a browser from a shell: the page's address is told, and whoever reads it opens it, here or on another device. Thread: the command's, which waits.
namespace AccountSignIn {

/// True where --sign-in was given. Throws UsageError where it makes no sense.
bool isWanted(const Arguments &arguments);
/// For an account that is not there yet; the setup knows the service.
void signIn(AccountSetup &setup, Session &session, const Arguments &arguments);
/// account sign-in A [--sign-in device]
int again(Session &session, Arguments &arguments);

} // namespace AccountSignIn

} // namespace postrider
