// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QTimer>

namespace postrider {

/// How many messages in the inboxes have not been read: for what the desktop shows of the program while nobody looks at its window.
/// Thread: main. Owns its timer. What cannot be read counts as before: the window says what is wrong.
class InboxUnread : public QObject {
    Q_OBJECT
public:
    explicit InboxUnread(Mail &mail, QObject *parent = nullptr);

    int count() const { return m_count; }

Q_SIGNALS:
    void changed(int count);

private:
    void read();

    Mail &m_mail;
    QTimer m_soon; ///< a sync tells many times a second
    int m_count = 0;
};

} // namespace postrider
