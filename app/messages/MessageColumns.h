// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageCard.h"

#include <QHeaderView>

namespace postrider {

/// The header of the list in columns mode, and how one message looks under it: one line of 26.
///
/// Thread: main. Owns the model of its own headings. Never reads the store; the order it shows is the list's.
class MessageColumns : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int lineHeight = 26;
    enum Column { Unread, Star, Attachment, Who, Subject, Date, columnCount };

    explicit MessageColumns(QWidget *parent = nullptr);

    /// "From", or "To" in folders of sent mail.
    void setShowsRecipients(bool recipients);
    void paintLine(QPainter &painter, const MessageCard::Look &look, const MessageRow *row) const;
    /// Column at this x of the list's viewport, or -1.
    Column columnAt(int x) const { return Column(logicalIndexAt(x)); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retitle();

    bool m_sized = false; ///< by the person

    bool m_recipients = false;
};

} // namespace postrider
