// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// One folder's worth of messages among what is imported. A value.
struct ImportPlace {
    enum class Kind {
        Mbox, ///< `files` has one, of any size
        Maildir, ///< `files` are in cur and new; `directory` is the Maildir
        Files, ///< `files` are one message each
    };
    Kind kind = Kind::Files;
    QStringList levels; ///< of the folder below the target; empty: the target itself
    QString directory;
    QStringList files;
};

/// What is to be imported, found by looking, nothing read yet but beginnings. A value.
struct ImportTree {
    QList<ImportPlace> places; ///< folders before those below them
    QStringList skipped; ///< a sentence each: what is no mail or cannot be read
    qint64 octets = 0; ///< of all files together

    /// Looks at a file or a folder: mbox, Maildir (also Maildir++ and KMail's), single messages (.eml and others, MH), Thunderbird's trees of mboxes with ".sbd" folders, Apple
    /// Mail's ".mbox" folders; folders below become levels. Symbolic links inside are not followed, and only plain files are opened. Any thread; blocks on the disk.
    /// Throws MailError Gone or Storage if there is nothing at `path` or it cannot be read.
    static ImportTree of(const QString &path);
};

} // namespace postrider
