// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

/// Between the notes and the text of a message: what of it is signed or encrypted, an invitation, cards of people.
/// Thread: main. Owns its cards. Takes no room while there are none. Never says that a signature is good: nothing here has checked it.
class MessageCards : public QWidget {
    Q_OBJECT
public:
    explicit MessageCards(QWidget *parent = nullptr);

    void showContent(const MessageContent &content);
    void clear();

Q_SIGNALS:
    void writeRequested(const postrider::Address &address);

private:
    QVBoxLayout *m_column;
};

} // namespace postrider
