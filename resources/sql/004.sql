-- SPDX-License-Identifier: GPL-3.0-or-later
-- POP3: accounts whose mailboxes are in this profile, and what is known of the messages on their servers.

ALTER TABLE account ADD COLUMN pop3_host TEXT NOT NULL DEFAULT ''; -- '': the account has its mailboxes on an IMAP server
ALTER TABLE account ADD COLUMN pop3_port INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN pop3_security INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN pop3_ca TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN pop3_keep_days INTEGER NOT NULL DEFAULT -1; -- days that a message stays on the server once it is here; -1: for ever
ALTER TABLE account ADD COLUMN pop3_delete_too INTEGER NOT NULL DEFAULT 0; -- 1: what is deleted here for good goes there, too

-- Every message of a POP3 server that has been here, also after it was deleted here: it must not come a second time.
CREATE TABLE pop3_message (
    account_id INTEGER NOT NULL,
    uid BLOB NOT NULL, -- Pop3Sync says what of
    message_id INTEGER NOT NULL, -- 0: deleted here
    state INTEGER NOT NULL DEFAULT 0, -- 0 here, 1 deleted here, 2 to be deleted on the server
    came_at INTEGER NOT NULL, -- ms since 1970
    missed_at INTEGER NOT NULL DEFAULT 0, -- when the server first did not name it any more; 0: it does
    PRIMARY KEY (account_id, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX pop3_message_by_message ON pop3_message (message_id) WHERE message_id > 0;
