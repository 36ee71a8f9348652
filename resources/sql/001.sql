-- SPDX-License-Identifier: GPL-3.0-or-later
-- mail.db, first version. Numbers that stand for enumerations are fixed in core/types and core/base.

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
) STRICT;

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
CREATE UNIQUE INDEX message_by_uid ON message (server_folder_id, uid) WHERE uid > 0;
CREATE INDEX message_unplaced ON message (server_folder_id) WHERE uid = 0;
CREATE INDEX message_list ON message (folder_id, date, id, flags);
CREATE INDEX message_by_header ON message (header_hash);
CREATE INDEX message_bodiless ON message (server_folder_id, uid) WHERE body_id = 0;

CREATE TABLE op (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    add_flags INTEGER NOT NULL DEFAULT 0,
    remove_flags INTEGER NOT NULL DEFAULT 0,
    target_folder_id INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX op_by_account ON op (account_id, id);

-- What an op still has to do on the server; a row goes when the server has confirmed it.
CREATE TABLE op_message (
    op_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    progress INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (op_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX op_message_by_message ON op_message (message_id, op_id);

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
) STRICT;
CREATE TABLE draft_attachment (
    draft_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    bytes BLOB NOT NULL,
    PRIMARY KEY (draft_id, position)
) STRICT;

-- One sent message, from Send to the end of its life; stays as its receipt.
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
) STRICT;
CREATE INDEX send_by_header ON send (message_id_header);
CREATE INDEX send_open ON send (account_id, id) WHERE state <> 4;
CREATE TABLE send_recipient (
    send_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    code INTEGER NOT NULL DEFAULT 0,
    enhanced_code TEXT NOT NULL DEFAULT '',
    reply TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (send_id, position)
) STRICT;
CREATE TABLE send_content (
    send_id INTEGER PRIMARY KEY,
    wire BLOB NOT NULL,
    filed BLOB NOT NULL
) STRICT;
