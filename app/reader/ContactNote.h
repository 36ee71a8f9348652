// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"
#include "core/types/ContactCard.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace postrider {

/// Somebody's card that came with a message, small: name, work, addresses, telephones.
/// Thread: main. Owns its labels. Loads no picture and follows no link; nothing is kept of it.
class ContactNote : public QFrame {
    Q_OBJECT
public:
    explicit ContactNote(const ContactCard &card, QWidget *parent = nullptr);

Q_SIGNALS:
    void writeRequested(const postrider::Address &address);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace postrider
