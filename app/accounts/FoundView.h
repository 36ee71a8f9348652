// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Discovery.h"

#include <QWidget>

class QLabel;
class QRadioButton;

namespace postrider {

/// Settings that were found, in plain words: who says so, which servers, how they are secured, the user name; and where both ways are there, the choice between IMAP and POP3.
/// Thread: main. Owns its widgets. Asks and changes nothing.
class FoundView : public QWidget {
    Q_OBJECT
public:
    explicit FoundView(QWidget *parent = nullptr);

    /// With an incoming and an outgoing server.
    void showSettings(const FoundSettings &found, const QString &domain);
    bool isPop3() const;

private:
    QLabel *addRow(const char *name, const QString &title);
    void showIncoming();

    FoundSettings m_found;
    QLabel *m_source;
    QWidget *m_ways;
    QRadioButton *m_imap;
    QRadioButton *m_pop3;
    QLabel *m_incoming;
    QLabel *m_outgoing;
    QLabel *m_userName;
};

} // namespace postrider
