// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Arguments;
class Session;
struct AccountSetup;

/// Finding the servers of an address at a shell: `account discover`, and what `account add` does without URLs. Thread: the command's. Never sends a credential.
namespace AccountDiscovery {

/// account discover ADDRESS: everything found and how, as it is.
int run(Session &session, Arguments &arguments);
/// "--pop3 found": mail is to come by POP3, from the server that is found.
bool wantsFoundPop3(const Arguments &arguments);
/// Fills in what the setup lacks. Throws UsageError where nothing was found, MailError where servers of somebody else were found that --trust does not name, or where nobody gets
/// in with a password.
void complete(AccountSetup &setup, Session &session, const Arguments &arguments);

} // namespace AccountDiscovery

} // namespace postrider
