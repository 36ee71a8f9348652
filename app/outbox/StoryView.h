// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/SendStory.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

/// A story from top to bottom: a dot per entry on a line, title and time, the reason in plain words, the server's words in fixed width, and a button to the report.
/// Thread: main. Owns its rows; rebuilds them only when the entries are others. Shows all text as plain text. Never fetches anything.
class StoryView : public QWidget {
    Q_OBJECT
public:
    /// Whether the servers' words are shown at once, or with a click on "What the server said".
    enum class Words { Shown, Folded };
    explicit StoryView(Words words = Words::Shown, QWidget *parent = nullptr);

    void setEntries(const QList<StoryEntry> &entries);
    const QList<StoryEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void reportRequested(postrider::MessageId report);

private:
    QWidget *makeRow(const StoryEntry &entry, bool first, bool last);

    const Words m_words;
    QList<StoryEntry> m_entries;
    QVBoxLayout *m_column;
};

} // namespace postrider
