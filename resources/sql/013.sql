-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the archive is divided, and where what came back from later stands in lists.

ALTER TABLE account ADD COLUMN archive_by INTEGER NOT NULL DEFAULT 1; -- ArchiveBy: 0 one folder, 1 a folder for each year, 2 one for each month of it

-- snooze.came_back knows a third state: 2, it is back and has been read; it stays where it came back to in lists by date. `until` is when it came back, where it did.
CREATE INDEX snooze_back ON snooze (back_to, came_back);
