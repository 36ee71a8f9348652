// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace postrider {

class ActionTable;
class MessagePane;
class Panes;
class PrintRun;
class ReaderPane;
class WindowState;

/// What is selected in the list is read in the pane beside it: when, and what the window's actions do there.
/// Thread: main. Owns its timer. Moving through the list with the arrow held down does not parse every message on the way.
class Reading : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionTable *actions;
        MessagePane *list;
        ReaderPane *reader;
        WindowState *state;
        Panes *panes;
    };
    Reading(Mail &mail, const Parts &parts, QObject *parent);

    /// The selection is another one.
    void follow();
    /// What waits for the arrow to be let go is shown at once.
    void settle();
    /// The pane is opened if it is not there.
    void open(MessageId message);
    /// This one was chosen by the program, not by the person: it is shown, and not marked read.
    void expect(MessageId message) { m_unasked = message; }
    void restore();
    /// For the next session.
    void save();

Q_SIGNALS:
    void failed(const postrider::Failure &failure);
    /// Done, in words; there is nothing to take back.
    void told(const QString &sentence);

private:
    void connectActions();
    void show();
    void read(MessageId message);
    void readAgain();
    void setShown(bool shown);
    void readOn(int direction);
    void noteSeen(MessageId message);
    void forgetSeen();

    Parts m_parts;
    PrintRun *m_prints; ///< of several messages
    QTimer m_timer;
    QTimer m_readTimer; ///< what is open is marked read when it has been so for a while
    QList<MessageId> m_seen; ///< ... these
    MessageId m_unasked; ///< see expect()
    QElapsedTimer m_since; ///< the selection changed last
};

} // namespace postrider
