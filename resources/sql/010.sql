-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is done with mail unasked: filters; conversations that are muted or watched; mail that comes back later.

CREATE TABLE filter_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL, -- order in which they are tried
    name TEXT NOT NULL DEFAULT '',
    account_id INTEGER NOT NULL DEFAULT 0, -- 0: of all accounts
    enabled INTEGER NOT NULL DEFAULT 1,
    on_arrival INTEGER NOT NULL DEFAULT 1,
    any_of INTEGER NOT NULL DEFAULT 0, -- 0: all conditions have to hold
    stops INTEGER NOT NULL DEFAULT 0, -- none after it is tried where it held
    conditions TEXT NOT NULL DEFAULT '[]', -- JSON
    actions TEXT NOT NULL DEFAULT '[]' -- JSON
) STRICT;

-- By the Message-ID of its root, so that grouping anew keeps it.
CREATE TABLE conversation_mark (
    account_id INTEGER NOT NULL,
    root TEXT NOT NULL,
    mark INTEGER NOT NULL, -- ConversationMark: 1 muted, 2 watched
    made_at INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (account_id, root)
) STRICT, WITHOUT ROWID;

-- Put aside until later: the message is in the folder for it, and goes back when its time has come.
CREATE TABLE snooze (
    account_id INTEGER NOT NULL,
    message_id_header TEXT NOT NULL,
    back_to INTEGER NOT NULL, -- folder
    until INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (account_id, message_id_header)
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_due ON snooze (until);
