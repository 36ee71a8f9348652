-- SPDX-License-Identifier: GPL-3.0-or-later
-- Receiving at any size: what the lists sort by, threads, keywords, folders as a person changes them, the queue of the search index.

ALTER TABLE account ADD COLUMN body_policy INTEGER NOT NULL DEFAULT 1; -- as in folder; never 0
ALTER TABLE account ADD COLUMN body_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN quota_used INTEGER NOT NULL DEFAULT 0; -- octets, RFC 9208
ALTER TABLE account ADD COLUMN quota_limit INTEGER NOT NULL DEFAULT 0; -- 0: none, or not known
ALTER TABLE account ADD COLUMN threads_by_subject INTEGER NOT NULL DEFAULT 0; -- the person wants that, too

ALTER TABLE folder ADD COLUMN delimiter TEXT NOT NULL DEFAULT '/'; -- '': none (NIL)
ALTER TABLE folder ADD COLUMN subscribed INTEGER NOT NULL DEFAULT 1;
ALTER TABLE folder ADD COLUMN mailbox_id TEXT NOT NULL DEFAULT ''; -- RFC 8474: the same mailbox under another name
ALTER TABLE folder ADD COLUMN keywords_allowed INTEGER NOT NULL DEFAULT 1; -- PERMANENTFLAGS has \*
ALTER TABLE folder ADD COLUMN body_policy INTEGER NOT NULL DEFAULT 0; -- 0 as the account, 1 all, 2 of the last body_days days, 3 on demand
ALTER TABLE folder ADD COLUMN body_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE folder ADD COLUMN on_server INTEGER NOT NULL DEFAULT 1; -- 0: made here, the server has not been told yet
ALTER TABLE folder ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0; -- 1: removed by the person, the server has not confirmed yet; shown nowhere
ALTER TABLE folder ADD COLUMN role_by_person INTEGER NOT NULL DEFAULT 0; -- 1: the person said what it is for; the server's list does not change that
ALTER TABLE folder ADD COLUMN watched INTEGER NOT NULL DEFAULT 0; -- 1: the person wants to be told of new mail here at once
ALTER TABLE folder ADD COLUMN checked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE folder ADD COLUMN problem TEXT NOT NULL DEFAULT ''; -- why the server does not open it, in words for people

-- Keywords that are not among the well-known flags: bits 14 to 31 of message.flags, given out as they are met.
CREATE TABLE keyword (
    bit INTEGER PRIMARY KEY CHECK (bit BETWEEN 14 AND 31),
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

ALTER TABLE message ADD COLUMN email_key INTEGER NOT NULL DEFAULT 0; -- of EMAILID (RFC 8474) or X-GM-MSGID: the same message in several folders
ALTER TABLE message ADD COLUMN sender_key TEXT NOT NULL DEFAULT ''; -- folded, for sorting
ALTER TABLE message ADD COLUMN subject_key TEXT NOT NULL DEFAULT ''; -- folded, without Re: and the like
ALTER TABLE message ADD COLUMN reference_hashes BLOB NOT NULL DEFAULT x''; -- eight bytes each, oldest first: References, or In-Reply-To where there are none
-- Whatever a list filters or sorts by without text, so that no row of a big folder has to be looked at.
DROP INDEX message_list;
CREATE INDEX message_list ON message (folder_id, date, id, flags, has_attachments, size);
-- (By sender and subject there is no index: at 200,000 messages the two of them double what a sync costs, and sorting in memory takes half a second at a million.)
CREATE INDEX message_by_thread ON message (thread_id, folder_id, date, id);
DROP INDEX message_by_header;
CREATE INDEX message_by_header ON message (header_hash, account_id, thread_id);
-- Whose body is it: for finding bodies without a row.
CREATE INDEX message_by_body ON message (body_id) WHERE body_id > 0;

-- What is here of a large message so that it can be read (ExcerptQueries); never taken for the whole one. Its octets are in the file of the bodies.
CREATE TABLE excerpt (
    message_id INTEGER PRIMARY KEY,
    body_id INTEGER NOT NULL,
    parts TEXT NOT NULL -- what is not in it, and how large it is
) STRICT;
CREATE INDEX excerpt_by_body ON excerpt (body_id);

-- Conversations (ThreadQueries). A thread's id is that of the message that began it here; what was referred to belongs to it, whether it is here or not.
CREATE TABLE thread_link (
    account_id INTEGER NOT NULL,
    hash INTEGER NOT NULL, -- as message.header_hash
    thread_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_link_by_thread ON thread_link (thread_id);
-- What a folder shows of each: counted again from the messages in the transaction that changes them. In the order of the lists.
CREATE TABLE conversation (
    folder_id INTEGER NOT NULL,
    date INTEGER NOT NULL, -- of the newest message
    newest_id INTEGER NOT NULL,
    thread_id INTEGER NOT NULL,
    total INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    any_flags INTEGER NOT NULL,
    attachments INTEGER NOT NULL,
    PRIMARY KEY (folder_id, date, newest_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX conversation_by_thread ON conversation (thread_id, folder_id);

-- What the store has to remember about itself.
CREATE TABLE state (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE op ADD COLUMN folder_id INTEGER NOT NULL DEFAULT 0; -- the folder that is made, renamed, removed or subscribed
ALTER TABLE op ADD COLUMN text TEXT NOT NULL DEFAULT ''; -- its new path
ALTER TABLE op ADD COLUMN number INTEGER NOT NULL DEFAULT 0; -- what else the verb needs

-- Copies that are to be uploaded, of messages on another server: where their bodies come from. The original does not go before the row has gone.
CREATE TABLE append_source (
    message_id INTEGER PRIMARY KEY, -- the copy
    source_id INTEGER NOT NULL
) STRICT;
CREATE INDEX append_source_by_source ON append_source (source_id);

-- What the index has still to take notice of; the index thread looks at the message as it is then, and takes the row away.
CREATE TABLE index_queue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL
) STRICT;
-- Each waits once: what is known anew of one that waits already moves it to the front.
CREATE UNIQUE INDEX index_queue_by_message ON index_queue (message_id);
-- What is here already; the newest first in line are those with the highest ids.
INSERT INTO index_queue (message_id) SELECT id FROM message ORDER BY date;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

ALTER TABLE draft ADD COLUMN version INTEGER NOT NULL DEFAULT 1; -- one more with every save
-- What the Drafts folder of an account has of a draft, or may have.
CREATE TABLE draft_copy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    draft_id INTEGER NOT NULL, -- 0: the draft is gone, and the copy has to go as soon as it is known what became of its upload
    message_id INTEGER NOT NULL DEFAULT 0, -- the copy; 0: none
    version INTEGER NOT NULL DEFAULT 0, -- of the draft, that is in it; 0: by another program
    held INTEGER NOT NULL DEFAULT 0, -- 1: it is being written; uploaded in a while
    refused INTEGER NOT NULL DEFAULT 0, -- 1: the server did not take it, and the person has been told
    -- an upload that was begun, until it is known whether it has arrived
    upload_header TEXT NOT NULL DEFAULT '', -- its Message-ID; '': none was begun
    upload_version INTEGER NOT NULL DEFAULT 0,
    upload_folder_id INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX draft_copy_by_draft ON draft_copy (draft_id);
CREATE INDEX draft_copy_by_message ON draft_copy (message_id) WHERE message_id > 0;
