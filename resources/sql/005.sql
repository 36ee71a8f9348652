-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signing in through the browser.

ALTER TABLE account ADD COLUMN oauth TEXT NOT NULL DEFAULT ''; -- the service that signs in for it (resources/providers.json, oauth-clients.json); '': by password
