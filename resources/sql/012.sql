-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long junk stays, and where copies of answers go.

ALTER TABLE account ADD COLUMN junk_days INTEGER NOT NULL DEFAULT 0; -- what has been in Junk for so many days goes for good; 0: nothing goes by itself
ALTER TABLE account ADD COLUMN sending_copies_follow INTEGER NOT NULL DEFAULT 0; -- 1: the copy of an answer goes where the answered message is

-- Since when a message has been seen in Junk, of accounts with junk_days: the date that it carries is its sender's word.
CREATE TABLE junk_since (
    account_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    since INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (account_id, message_id)
) STRICT, WITHOUT ROWID;
