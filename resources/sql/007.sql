-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom to believe: people written to, servers that check mail, and who may show pictures from the web.

-- To whom something was sent from here, or by another program of the person's.
CREATE TABLE correspondent (
    address TEXT PRIMARY KEY, -- lower case, the domain as A-labels
    domain TEXT NOT NULL,
    written_at INTEGER NOT NULL -- ms since 1970, last
) STRICT, WITHOUT ROWID;
CREATE INDEX correspondent_by_domain ON correspondent (domain);

-- Whose Authentication-Results an account believes (RFC 8601).
CREATE TABLE server_trust (
    account_id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL, -- 0 as found, 1 as the person says
    ids TEXT NOT NULL, -- authserv-ids, one a line
    hops INTEGER NOT NULL, -- so many Received fields at most stand above the field; -1: any number
    looked_at INTEGER NOT NULL -- ms since 1970
) STRICT;

-- Whose messages show their pictures from the web, as long as it is them.
CREATE TABLE picture_rule (
    rule INTEGER NOT NULL, -- 0 an address, 1 a domain
    name TEXT NOT NULL, -- lower case, domains as A-labels
    made_at INTEGER NOT NULL, -- ms since 1970
    PRIMARY KEY (rule, name)
) STRICT, WITHOUT ROWID;

INSERT INTO correspondent (address, domain, written_at)
    SELECT lower(address), lower(substr(address, instr(address, '@') + 1)), max(send.queued_at) FROM send_recipient JOIN send ON send.id = send_recipient.send_id
    WHERE instr(address, '@') > 1 AND send.filing <> 2 GROUP BY lower(address);
