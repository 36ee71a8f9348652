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
    Reading(const Parts &parts, QObject *parent);

    /// The selection is another one.
    void follow();
    /// What waits for the arrow to be let go is shown at once.
    void settle();
    /// The pane is opened if it is not there.
    void open(MessageId message);
    void restore();
    /// For the next session.
    void save();

private:
    void connectActions();
    void show();
    void read(MessageId message);
    void readAgain();
    void setShown(bool shown);
    void readOn(int direction);

    Parts m_parts;
    QTimer m_timer;
    QElapsedTimer m_since; ///< the selection changed last
};

} // namespace postrider
