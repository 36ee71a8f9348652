-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the folder tree and the tags are arranged.

ALTER TABLE folder ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0; -- its place among the favourites, from 1; 0: it is none
