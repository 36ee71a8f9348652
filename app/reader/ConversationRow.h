// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageRow.h"

#include <QAbstractButton>

namespace postrider {

/// A closed message of a conversation: who, the first words, when, in one line. A click opens it.
/// Thread: main. Owns nothing but a copy of the row: five hundred of them are as many cheap widgets.
class ConversationRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit ConversationRow(const MessageRow &row, QWidget *parent = nullptr);

    void setRow(const MessageRow &row);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MessageRow m_row;
};

} // namespace postrider
