// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Invitation.h"

#include <QFrame>

class QLabel;

namespace postrider {

/// What a calendar in a message asks or tells: what, when, where, who. It is read, not answered.
/// Thread: main. Owns its labels. Believes nothing and enters nothing anywhere; what it says is the sender's.
class InvitationCard : public QFrame {
    Q_OBJECT
public:
    explicit InvitationCard(QWidget *parent = nullptr);

    void setInvitation(const Invitation &invitation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_rows;
};

} // namespace postrider
