-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be written: formatted messages, pictures in them, templates, and what a draft said before.

ALTER TABLE draft ADD COLUMN html TEXT NOT NULL DEFAULT ''; -- formatted: our own clean HTML, the content of a body; `body` is the same as text then. '': plain text
ALTER TABLE draft ADD COLUMN importance INTEGER NOT NULL DEFAULT 0; -- Importance
ALTER TABLE draft ADD COLUMN reply_to_list TEXT NOT NULL DEFAULT ''; -- as the other lists; '': as the identity says
ALTER TABLE draft ADD COLUMN template INTEGER NOT NULL DEFAULT 0; -- 1: to begin messages with, not to be sent itself
ALTER TABLE draft ADD COLUMN more_parents TEXT NOT NULL DEFAULT ''; -- what is forwarded together with parent_id: message ids, separated by blanks
ALTER TABLE send ADD COLUMN more_parents TEXT NOT NULL DEFAULT ''; -- the same
ALTER TABLE draft_attachment ADD COLUMN content_id TEXT NOT NULL DEFAULT ''; -- shown within the HTML as cid:...; without brackets

-- Earlier states of a draft that can be gone back to.
CREATE TABLE draft_revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL,
    saved_at INTEGER NOT NULL, -- ms since 1970
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT;
CREATE INDEX draft_revision_by_draft ON draft_revision (draft_id, id);

ALTER TABLE identity ADD COLUMN attribution TEXT NOT NULL DEFAULT ''; -- the line above what is quoted, with %-words; '': as the language has it
ALTER TABLE identity ADD COLUMN answer_above INTEGER NOT NULL DEFAULT 0; -- in answers one begins above what is quoted
UPDATE identity SET answer_above = signature_above; -- until now the one went with the other
ALTER TABLE identity ADD COLUMN composing INTEGER NOT NULL DEFAULT 0; -- Identity::Form
