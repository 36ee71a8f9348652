// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Arguments;
class Session;

/// Certificates that a person trusts although they do not verify, from a shell. Thread: the command's, which waits.
namespace AccountCertificates {

/// account certificates [list]
int list(Session &session, Arguments &arguments);
/// account trust-certificate A --fingerprint SHA256: connects, and trusts what is shown there if it is that one.
int trust(Session &session, Arguments &arguments);
/// account revoke-certificate HOST:PORT [FINGERPRINT]
int revoke(Session &session, Arguments &arguments);

} // namespace AccountCertificates

} // namespace postrider
