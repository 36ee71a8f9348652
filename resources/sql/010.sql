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
    actions TEXT NOT NULL DEFAULT '[]', -- JSON
    problem TEXT NOT NULL DEFAULT '' -- why it was switched off unasked, in words for people
) STRICT;

-- New mail that is still to be looked at: written in the transaction that writes the message, and gone in the one that writes what is done with it. So each is looked at once,
-- whenever the program ends.
CREATE TABLE filter_queue (
    message_id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    filtered INTEGER NOT NULL, -- 1: the filters look at it; 0: it is here only because its conversation is muted
    announced INTEGER NOT NULL, -- 1: worth a notification when all is done
    wants_body INTEGER NOT NULL DEFAULT 0 -- 1: the whole message has to be here first
) STRICT;
CREATE INDEX filter_queue_order ON filter_queue (wants_body, account_id, message_id);

-- By a Message-ID of the conversation, its root where that is known, so that grouping anew keeps it.
CREATE TABLE conversation_mark (
    account_id INTEGER NOT NULL,
    hash INTEGER NOT NULL, -- as message.header_hash
    mark INTEGER NOT NULL, -- ConversationMark: 1 muted, 2 watched
    made_at INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (account_id, hash)
) STRICT, WITHOUT ROWID;

-- Put aside until later: the message is in the folder for it, and goes back when its time has come.
CREATE TABLE snooze (
    account_id INTEGER NOT NULL,
    hash INTEGER NOT NULL, -- as message.header_hash
    in_folder INTEGER NOT NULL, -- where it waits
    back_to INTEGER NOT NULL, -- folder
    until INTEGER NOT NULL, -- ms since 1970
    came_back INTEGER NOT NULL DEFAULT 0, -- 1: it is back, and not read yet
    PRIMARY KEY (account_id, hash, back_to) -- copies of one message come from several folders
) STRICT, WITHOUT ROWID;
CREATE INDEX snooze_due ON snooze (came_back, until);

-- "Junk" and "NonJunk" are what other programs call $Junk and $NotJunk: no tags of their own any more. Where there is neither, `folded` is empty and nothing is gone through.
CREATE TEMP TABLE folded AS
    SELECT sum(1 << bit) AS bits, sum(CASE name WHEN 'Junk' THEN 1 << bit ELSE 0 END) AS junk, sum(CASE name WHEN 'NonJunk' THEN 1 << bit ELSE 0 END) AS good
    FROM keyword WHERE name IN ('Junk', 'NonJunk') GROUP BY name IN ('Junk', 'NonJunk');
UPDATE message SET
    flags = (SELECT (message.flags & ~bits) | ((message.flags & junk <> 0) << 6) | ((message.flags & good <> 0) << 7) FROM folded),
    server_flags = (SELECT (message.server_flags & ~bits) | ((message.server_flags & junk <> 0) << 6) | ((message.server_flags & good <> 0) << 7) FROM folded)
    WHERE id IN (SELECT m.id FROM folded CROSS JOIN message AS m WHERE (m.flags | m.server_flags) & bits <> 0);
UPDATE op SET
    add_flags = (SELECT (op.add_flags & ~bits) | ((op.add_flags & junk <> 0) << 6) | ((op.add_flags & good <> 0) << 7) FROM folded),
    remove_flags = (SELECT (op.remove_flags & ~bits) | ((op.remove_flags & junk <> 0) << 6) | ((op.remove_flags & good <> 0) << 7) FROM folded)
    WHERE id IN (SELECT o.id FROM folded CROSS JOIN op AS o WHERE (o.add_flags | o.remove_flags) & bits <> 0);
UPDATE conversation SET any_flags = (SELECT (conversation.any_flags & ~bits) | ((conversation.any_flags & junk <> 0) << 6) | ((conversation.any_flags & good <> 0) << 7) FROM folded)
    WHERE any_flags & (SELECT bits FROM folded) <> 0;
DELETE FROM keyword WHERE name IN ('Junk', 'NonJunk');
DROP TABLE folded;
