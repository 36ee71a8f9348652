// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

class Connection;

/// Brings the databases of a profile to this program's version. Thread: the store's, once, when the profile is opened.
namespace Schema {

/// The version this program writes: the number of the last file in resources/sql.
int currentVersion();
/// Runs the numbered files that are missing, one transaction each, after a copy of the database was kept beside it ("mail.db.before-NNN").
/// Throws MailError Storage for a database of a newer program.
void migrateMail(Connection &mail);
void prepareBodies(Connection &bodies);
/// The person may have moved a damaged bodies file away: rows must not refer to what this one has never given out, and will give to other messages.
void forgetBodiesOfAnotherFile(Connection &mail, Connection &bodies);

} // namespace Schema

} // namespace postrider
