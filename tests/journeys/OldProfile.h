// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postrider {

/// A profile as Postrider 002 left it, made by that version's own SQL: an account, folders, messages with and without bodies, waiting ops, a draft, an outbox.
/// For tests of the migration. Any thread.
class OldProfile {
public:
    static constexpr int kMessages = 400;

    /// In a directory that is made. Throws MailError.
    static void make(const QString &directory);
    /// Everything a person can see of a profile, in words: the same before and after a restart. Opens and migrates it. Throws MailError.
    static QByteArray told(const QString &directory);
    /// The copy that the migration keeps: true if it is there, sound, and still of version 2 with all messages.
    static bool copyIsSound(const QString &directory);
};

} // namespace postrider
