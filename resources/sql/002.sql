-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sending: schedules and options, what happened to a message since, and how an account sends.

ALTER TABLE account ADD COLUMN sending_refusals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN sending_receipts INTEGER NOT NULL DEFAULT 1;
ALTER TABLE account ADD COLUMN sent_filing INTEGER NOT NULL DEFAULT 0;
-- what the sending server said of itself last time
ALTER TABLE account ADD COLUMN smtp_size_limit INTEGER NOT NULL DEFAULT 0; -- octets, RFC 1870; 0: none, or not known
ALTER TABLE account ADD COLUMN smtp_longest_hold INTEGER NOT NULL DEFAULT 0; -- seconds, RFC 4865; 0: it keeps no mail for later

ALTER TABLE draft ADD COLUMN not_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE draft ADD COLUMN send_flags INTEGER NOT NULL DEFAULT 0; -- 1 delivery report, 2 read receipt, 4 TLS required

ALTER TABLE send ADD COLUMN not_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send ADD COLUMN scheduled INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send ADD COLUMN send_flags INTEGER NOT NULL DEFAULT 0; -- as in draft; 8: the header holds UTF-8 (RFC 6532), 16: 8-bit content
ALTER TABLE send ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send ADD COLUMN envelope_id TEXT NOT NULL DEFAULT '';
ALTER TABLE send ADD COLUMN wait_kind INTEGER NOT NULL DEFAULT 0; -- ErrorKind of the last failed attempt: what ends a wait early
ALTER TABLE send ADD COLUMN accept_partly INTEGER NOT NULL DEFAULT 0; -- the person said: send to the others
ALTER TABLE send ADD COLUMN filed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send ADD COLUMN filed_folder_id INTEGER NOT NULL DEFAULT 0; -- where our own copy went, by APPENDUID; 0: not ours, or not known
ALTER TABLE send ADD COLUMN filed_uid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send ADD COLUMN filed_uid_validity INTEGER NOT NULL DEFAULT 0; -- what filed_uid is worth (RFC 9051 2.3.1.1)
ALTER TABLE send ADD COLUMN attention INTEGER NOT NULL DEFAULT 0; -- something went wrong that nobody has acted upon
CREATE INDEX send_attention ON send (id) WHERE attention <> 0;
CREATE INDEX send_filed_by_us ON send (account_id, filed_at) WHERE filed_uid > 0;
CREATE INDEX send_by_envelope ON send (envelope_id) WHERE envelope_id <> '';

ALTER TABLE send_recipient ADD COLUMN delivery INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send_recipient ADD COLUMN delivery_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE send_recipient ADD COLUMN delivery_status TEXT NOT NULL DEFAULT '';
ALTER TABLE send_recipient ADD COLUMN delivery_reply TEXT NOT NULL DEFAULT '';
ALTER TABLE send_recipient ADD COLUMN delivery_meaning TEXT NOT NULL DEFAULT '';
ALTER TABLE send_recipient ADD COLUMN report_id INTEGER NOT NULL DEFAULT 0;

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

-- What went over the wire in the last attempt that did not succeed: redacted, gone with the message's content.
CREATE TABLE send_transcript (
    send_id INTEGER PRIMARY KEY,
    transcript TEXT NOT NULL
) STRICT;
