// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

class ConversationRow;
class MessageView;

/// One message of a conversation: closed, a line; open, the whole of it. An open one that is far from what can be seen is only as tall as it was, without its content.
/// Thread: main. Owns the line and the view. Makes a view only when it is told to: who scrolls knows which ones are seen.
class ConversationCard : public QWidget {
    Q_OBJECT
public:
    ConversationCard(Mail &mail, const MessageRow &row, QWidget *parent);

    MessageId message() const { return m_row.id; }
    const MessageRow &row() const { return m_row; }
    void setRow(const MessageRow &row);

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// Its content is there, if it is open.
    void fill(double zoom);
    /// Its content is there no more; its height stays.
    void park();
    MessageView *view() const { return m_view; } ///< null while it is closed or parked

Q_SIGNALS:
    /// By the person.
    void openRequested();
    void closeRequested();
    /// A view was made: to be connected.
    void filled(postrider::MessageView *view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mail &m_mail;
    MessageRow m_row;
    bool m_isOpen = false;
    QVBoxLayout *m_column;
    ConversationRow *m_line;
    MessageView *m_view = nullptr;
};

} // namespace postrider
