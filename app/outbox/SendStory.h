// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Receipt.h"

#include <QList>

namespace postrider {

/// One line of a story: when, what, why, and in whose words.
struct StoryEntry {
    /// Said by colour and by sign: a tick, a dot, a ring, a warning, a cross.
    enum class Tone { Done, Now, Ahead, Warning, Trouble };
    qint64 at = 0; ///< ms since 1970, 0: no time
    Tone tone = Tone::Done;
    QString title;
    QString text; ///< in plain words; may be empty
    QString words; ///< a server's or system's own; may be empty
    MessageId report; ///< the report it comes from, if that is in a mailbox of ours

    bool operator==(const StoryEntry &) const = default;
};

/// A receipt as people read it. Main thread (texts are translated); values in, values out. Invents nothing: every line is an event or the present state.
namespace SendStory {

/// Everything that happened, oldest first, then what comes next. Attempts that failed in the same way one after another are one line.
QList<StoryEntry> ofMessage(const OutboxItem &item, const Receipt &receipt, qint64 now);
/// One line per recipient: the newest word about each. At most `most`, then one that counts the rest; 0: all.
QList<StoryEntry> ofRecipients(const Receipt &receipt, int most = 0);
/// From the hand-over to each recipient's last report: what the reader unfolds.
QList<StoryEntry> ofDelivery(const Receipt &receipt, int most);
/// "Accepted by smtp.example.org, 14:02 · delivered to 2 of 3"
QString summary(const Receipt &receipt);
/// The worst that is known of any recipient.
StoryEntry::Tone toneOf(const Receipt &receipt);
/// For support: all of it as text, nothing secret in it (transcripts are redacted where they are made).
QString asText(const OutboxItem &item, const Receipt &receipt, const QString &transcript);

/// "14:02" today, else with the date.
QString timeText(qint64 ms);
/// "Could not be delivered to a@b"
QString titleOf(Delivery delivery, const QString &recipient);
StoryEntry::Tone toneOf(Delivery delivery);
/// A report's meaning without its first sentence, where that only says once more whom it is about: the title does.
QString reasonIn(const QString &meaning);
/// "smtp.example.org", without the port.
QString hostOf(const QString &hostAndPort);
/// A name for a message without a subject.
QString subjectOf(const QString &subject);

} // namespace SendStory

} // namespace postrider
