-- SPDX-License-Identifier: GPL-3.0-or-later
-- People: an address book, and who was written to how often.

-- A person (or an organisation) as the address book has them. `card` is the whole vCard (RFC 6350), so that nothing of one that came from elsewhere is lost.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE, -- the vCard's, in small letters, without urn:uuid:
    name TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '', -- the name, folded
    organisation TEXT NOT NULL DEFAULT '',
    card TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL DEFAULT 0 -- ms since 1970
) STRICT;
CREATE INDEX contact_by_name ON contact (sort_key, id);
CREATE TABLE contact_address (
    contact_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL, -- lower case, the domain as A-labels
    PRIMARY KEY (contact_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_address ON contact_address (address_key);

CREATE TABLE contact_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    card TEXT NOT NULL DEFAULT '' -- the vCard it came with
) STRICT;
CREATE TABLE contact_group_member (
    group_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (group_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_group_by_member ON contact_group_member (contact_id);

-- Collected addresses: `correspondent` with what completion needs.
ALTER TABLE correspondent ADD COLUMN name TEXT NOT NULL DEFAULT ''; -- as last written to
ALTER TABLE correspondent ADD COLUMN times INTEGER NOT NULL DEFAULT 1; -- how often
ALTER TABLE correspondent ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0; -- the person does not want it offered
CREATE INDEX correspondent_by_time ON correspondent (hidden, written_at);
