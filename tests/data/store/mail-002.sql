-- SPDX-License-Identifier: GPL-3.0-or-later
-- A profile of the release before version 3 of the database, written by that release's code: .dump of mail.db. Read by MigrationTest.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    identity_name TEXT NOT NULL DEFAULT '',
    identity_address TEXT NOT NULL DEFAULT '',
    imap_host TEXT NOT NULL DEFAULT '',
    imap_port INTEGER NOT NULL DEFAULT 0,
    imap_security INTEGER NOT NULL DEFAULT 0,
    imap_ca TEXT NOT NULL DEFAULT '',
    smtp_host TEXT NOT NULL DEFAULT '',
    smtp_port INTEGER NOT NULL DEFAULT 0,
    smtp_security INTEGER NOT NULL DEFAULT 0,
    smtp_ca TEXT NOT NULL DEFAULT '',
    user_name TEXT NOT NULL DEFAULT '',
    secret_stored INTEGER NOT NULL DEFAULT 0,
    password_command TEXT NOT NULL DEFAULT ''
, sending_refusals INTEGER NOT NULL DEFAULT 0, sending_receipts INTEGER NOT NULL DEFAULT 1, sent_filing INTEGER NOT NULL DEFAULT 0, smtp_size_limit INTEGER NOT NULL DEFAULT 0, smtp_longest_hold INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO account VALUES(1,'first','','Ada','first@example.org','',0,0,'','',0,0,'','',0,'',0,1,0,0,0);
INSERT INTO account VALUES(2,'second','','Ada','second@example.org','',0,0,'','',0,0,'','',0,'',0,1,0,0,0);
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    path TEXT NOT NULL DEFAULT '',
    server_name BLOB NOT NULL,
    role INTEGER NOT NULL DEFAULT 0,
    selectable INTEGER NOT NULL DEFAULT 1,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    -- what the server last told, stored in the transaction that stores what it covers
    uid_validity INTEGER NOT NULL DEFAULT 0,
    uid_next INTEGER NOT NULL DEFAULT 0,
    highest_modseq INTEGER NOT NULL DEFAULT 0,
    complete INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account_id, server_name)
) STRICT;
INSERT INTO folder VALUES(1,1,'INBOX',X'494e424f58',1,1,5,2,77,7,99,1);
INSERT INTO folder VALUES(2,1,'Sent',X'53656e74',3,1,1,0,0,0,0,0);
INSERT INTO folder VALUES(3,1,'Trash',X'5472617368',6,1,1,0,0,0,0,0);
INSERT INTO folder VALUES(4,2,'INBOX',X'494e424f58',1,1,1,0,0,0,0,0);
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    -- the server's side
    server_folder_id INTEGER NOT NULL,
    uid INTEGER NOT NULL DEFAULT 0,
    server_flags INTEGER NOT NULL DEFAULT 0,
    -- what is shown: the server's side and the waiting ops (folder 0: nowhere)
    folder_id INTEGER NOT NULL,
    flags INTEGER NOT NULL DEFAULT 0,
    date INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    has_attachments INTEGER NOT NULL DEFAULT 0,
    body_id INTEGER NOT NULL DEFAULT 0,
    thread_id INTEGER NOT NULL DEFAULT 0,
    header_hash INTEGER NOT NULL DEFAULT 0, -- of message_id_header: an index of eight bytes a row
    message_id_header TEXT NOT NULL DEFAULT '',
    from_name TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    preview TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO message VALUES(1,1,1,1,1,1,1,1700000001000,1001,0,1,3725777758939667543,3725777758939667543,'<m1@example.org>','Charles','who1@example.org','Ada','Engine','It works.');
INSERT INTO message VALUES(2,1,1,2,0,1,0,1700000002000,1002,0,0,3725777758939667543,5139033567191172740,'<m2@example.org>','Zoë','who2@example.org','Ada','Re: Engine','');
INSERT INTO message VALUES(3,1,1,3,0,1,1,1700000003000,1003,1,0,5953840303869594485,5953840303869594485,'<m3@example.org>','Émile','who3@example.org','Ada','Lunch','');
INSERT INTO message VALUES(4,1,1,4,4,3,5,1700000004000,1004,0,0,4637314286879415074,4637314286879415074,'<m4@example.org>','arger','who4@example.org','Ada','Ärger','');
INSERT INTO message VALUES(5,1,1,5,1,1,1,1700000005000,1005,0,0,7223619637097979368,884396078001118867,'<m5@example.org>','','who5@example.org','Ada','','');
INSERT INTO message VALUES(6,1,1,6,0,1,0,1700000006000,1006,1,0,7223619637097979368,6875272128753022656,'<m6@example.org>','Bob','who6@example.org','Ada','AW: Nothing','');
INSERT INTO message VALUES(7,1,2,11,1,2,1,1700000011000,1011,0,0,3725777758939667543,3073111771939496766,'<m11@example.org>','Ada','who11@example.org','Ada','Re: Engine','');
INSERT INTO message VALUES(8,2,4,1,9,4,9,1700000001000,1001,0,0,3725777758939667543,3725777758939667543,'<m1@example.org>','Charles','who1@example.org','Ada','Engine','');
CREATE TABLE op (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    add_flags INTEGER NOT NULL DEFAULT 0,
    remove_flags INTEGER NOT NULL DEFAULT 0,
    target_folder_id INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO op VALUES(1,1,0,1,0,0,5);
INSERT INTO op VALUES(2,1,1,0,0,3,6);
INSERT INTO op VALUES(3,1,3,0,0,0,100);
INSERT INTO op VALUES(4,1,3,0,0,0,101);
CREATE TABLE op_message (
    op_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    progress INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (op_id, message_id)
) STRICT, WITHOUT ROWID;
INSERT INTO op_message VALUES(1,3,0);
INSERT INTO op_message VALUES(1,4,0);
INSERT INTO op_message VALUES(2,4,0);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL DEFAULT 0,
    send_id INTEGER NOT NULL DEFAULT 0, -- waits in the outbox as this send
    from_name TEXT NOT NULL DEFAULT '',
    from_address TEXT NOT NULL DEFAULT '',
    to_list TEXT NOT NULL DEFAULT '',
    cc_list TEXT NOT NULL DEFAULT '',
    bcc_list TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    in_reply_to TEXT NOT NULL DEFAULT '',
    reference_list TEXT NOT NULL DEFAULT '',
    parent_id INTEGER NOT NULL DEFAULT 0,
    relation INTEGER NOT NULL DEFAULT 0,
    saved_at INTEGER NOT NULL DEFAULT 0
, not_before INTEGER NOT NULL DEFAULT 0, send_flags INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO draft VALUES(1,1,0,'','','[["Charles","charles@example.org"]]','','','Unfinished','Dear Charles,','','',0,0,0,0,0);
CREATE TABLE draft_attachment (
    draft_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    bytes BLOB NOT NULL,
    PRIMARY KEY (draft_id, position)
) STRICT;
INSERT INTO draft_attachment VALUES(1,0,'notes.txt','text/plain',X'47');
CREATE TABLE send (
    id INTEGER PRIMARY KEY, -- the op's
    account_id INTEGER NOT NULL,
    message_id_header TEXT NOT NULL,
    sender TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    state INTEGER NOT NULL DEFAULT 0,
    outcome_unknown INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    queued_at INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER NOT NULL DEFAULT 0,
    filing INTEGER NOT NULL DEFAULT 0, -- 0 not begun, 1 begun, 2 done
    parent_id INTEGER NOT NULL DEFAULT 0,
    relation INTEGER NOT NULL DEFAULT 0,
    last_reply TEXT NOT NULL DEFAULT '',
    meaning TEXT NOT NULL DEFAULT '',
    held_kind INTEGER NOT NULL DEFAULT 0, -- ErrorKind that put it on hold
    host TEXT NOT NULL DEFAULT '',
    tls TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '',
    queue_id TEXT NOT NULL DEFAULT '',
    accepted_at INTEGER NOT NULL DEFAULT 0
, not_before INTEGER NOT NULL DEFAULT 0, scheduled INTEGER NOT NULL DEFAULT 0, send_flags INTEGER NOT NULL DEFAULT 0, size INTEGER NOT NULL DEFAULT 0, envelope_id TEXT NOT NULL DEFAULT '', wait_kind INTEGER NOT NULL DEFAULT 0, accept_partly INTEGER NOT NULL DEFAULT 0, filed_at INTEGER NOT NULL DEFAULT 0, filed_folder_id INTEGER NOT NULL DEFAULT 0, filed_uid INTEGER NOT NULL DEFAULT 0, filed_uid_validity INTEGER NOT NULL DEFAULT 0, attention INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO send VALUES(3,1,'<sent0@example.org>','first@example.org','Sent 0',0,0,0,100,0,0,0,0,'','',0,'','','','',0,0,0,0,10,'',8,0,0,0,0,0,0);
INSERT INTO send VALUES(4,1,'<sent1@example.org>','first@example.org','Sent 1',0,0,0,101,0,0,0,0,'','',0,'','','','',0,0,0,0,10,'',8,0,0,0,0,0,0);
CREATE TABLE send_recipient (
    send_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    code INTEGER NOT NULL DEFAULT 0,
    enhanced_code TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '', delivery INTEGER NOT NULL DEFAULT 0, delivery_at INTEGER NOT NULL DEFAULT 0, delivery_status TEXT NOT NULL DEFAULT '', delivery_reply TEXT NOT NULL DEFAULT '', delivery_meaning TEXT NOT NULL DEFAULT '', report_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (send_id, position)
) STRICT;
INSERT INTO send_recipient VALUES(3,0,'r0@example.org',0,0,'','',0,0,'','','',0);
INSERT INTO send_recipient VALUES(4,0,'r1@example.org',0,0,'','',0,0,'','','',0);
CREATE TABLE send_content (
    send_id INTEGER PRIMARY KEY,
    wire BLOB NOT NULL,
    filed BLOB NOT NULL
) STRICT;
INSERT INTO send_content VALUES(3,X'77697265206279746573',X'66696c6564206279746573');
INSERT INTO send_content VALUES(4,X'77697265206279746573',X'66696c6564206279746573');
CREATE TABLE send_event (
    send_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL DEFAULT 0,
    kind INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    recipient TEXT NOT NULL DEFAULT '',
    delivery INTEGER NOT NULL DEFAULT 0,
    reply TEXT NOT NULL DEFAULT '',
    meaning TEXT NOT NULL DEFAULT '',
    report_id INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (send_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO send_event VALUES(3,1,0,0,0,'',0,'','',0);
INSERT INTO send_event VALUES(4,1,0,0,0,'',0,'','',0);
CREATE TABLE send_transcript (
    send_id INTEGER PRIMARY KEY,
    transcript TEXT NOT NULL
) STRICT;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('account',2);
INSERT INTO sqlite_sequence VALUES('folder',4);
INSERT INTO sqlite_sequence VALUES('message',8);
INSERT INTO sqlite_sequence VALUES('op',4);
INSERT INTO sqlite_sequence VALUES('draft',1);
CREATE UNIQUE INDEX message_by_uid ON message (server_folder_id, uid) WHERE uid > 0;
CREATE INDEX message_unplaced ON message (server_folder_id) WHERE uid = 0;
CREATE INDEX message_list ON message (folder_id, date, id, flags);
CREATE INDEX message_by_header ON message (header_hash);
CREATE INDEX message_bodiless ON message (server_folder_id, uid) WHERE body_id = 0;
CREATE INDEX op_by_account ON op (account_id, id);
CREATE INDEX op_message_by_message ON op_message (message_id, op_id);
CREATE INDEX send_by_header ON send (message_id_header);
CREATE INDEX send_open ON send (account_id, id) WHERE state <> 4;
CREATE INDEX send_attention ON send (id) WHERE attention <> 0;
CREATE INDEX send_filed_by_us ON send (account_id, filed_at) WHERE filed_uid > 0;
CREATE INDEX send_by_envelope ON send (envelope_id) WHERE envelope_id <> '';
COMMIT;
PRAGMA user_version=2;
