// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

class Connection;

/// Our Tokenizer as FTS5 wants it, under the name "postrider". Every connection that reads or writes the index needs it.
namespace SearchTokenizer {

/// Throws MailError Bug where SQLite was built without FTS5.
void registerIn(Connection &connection);

} // namespace SearchTokenizer

} // namespace postrider
