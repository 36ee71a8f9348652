-- SPDX-License-Identifier: GPL-3.0-or-later
-- How accounts are shown, connected and signed: identities, order, colour, switched off, proxies, and certificates that a person trusts all the same.

ALTER TABLE account ADD COLUMN position INTEGER NOT NULL DEFAULT 0; -- order in the window, then by id
ALTER TABLE account ADD COLUMN colour INTEGER NOT NULL DEFAULT 0; -- 0: none; 1 to 9: as the tags' colours
ALTER TABLE account ADD COLUMN enabled INTEGER NOT NULL DEFAULT 1; -- 0: nothing connects for it
ALTER TABLE account ADD COLUMN check_minutes INTEGER NOT NULL DEFAULT 10; -- between two looks through all folders, besides what the server tells; 0: only when asked
ALTER TABLE account ADD COLUMN proxy_kind INTEGER NOT NULL DEFAULT 0; -- ProxySettings::Kind
ALTER TABLE account ADD COLUMN proxy_host TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN proxy_port INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN proxy_user TEXT NOT NULL DEFAULT ''; -- its password is in the keychain

-- As whom a person writes. The first of an account is the one that new mail is from.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL,
    reply_to TEXT NOT NULL DEFAULT '', -- addresses, as typed
    bcc_self INTEGER NOT NULL DEFAULT 0,
    plus_addresses INTEGER NOT NULL DEFAULT 1, -- name+anything@domain is this one, too
    signature TEXT NOT NULL DEFAULT '', -- plain text, without the line of dashes
    signature_html TEXT NOT NULL DEFAULT '', -- the same for formatted messages; '': made of the plain one
    signature_above INTEGER NOT NULL DEFAULT 0 -- in answers: above what is quoted
) STRICT;
CREATE INDEX identity_by_account ON identity (account_id, position, id);
INSERT INTO identity (account_id, name, address) SELECT id, identity_name, identity_address FROM account ORDER BY id;
ALTER TABLE account DROP COLUMN identity_name;
ALTER TABLE account DROP COLUMN identity_address;

-- This certificate, at this port of this host, although it does not verify: by an explicit act of the person's.
CREATE TABLE certificate_exception (
    host TEXT NOT NULL, -- as configured, in lower case
    port INTEGER NOT NULL,
    fingerprint BLOB NOT NULL, -- SHA-256 of the certificate
    certificate BLOB NOT NULL, -- DER
    faults TEXT NOT NULL, -- what was wrong with it, for people
    made_at INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (host, port, fingerprint)
) STRICT, WITHOUT ROWID;

ALTER TABLE pop3_message ADD COLUMN header_hash BLOB NOT NULL DEFAULT x''; -- of its header, by which it is known again where the server calls everything anew; '': not known
