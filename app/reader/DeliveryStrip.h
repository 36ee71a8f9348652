// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/SendStory.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace postrider {

class StoryView;

/// What became of a message of ours, as one slim line below its head: "Accepted by smtp.example.org, 14:02 · delivered to 2 of 3". Unfolds into each recipient's story.
/// Thread: main. Owns its widgets and a copy of the receipt. Reads nothing, changes nothing.
class DeliveryStrip : public QFrame {
    Q_OBJECT
public:
    explicit DeliveryStrip(QWidget *parent = nullptr);

    /// Stays as folded or unfolded as it is.
    void setReceipt(const Receipt &receipt);
    bool isUnfolded() const;
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void detailsRequested(postrider::OpId id);
    void reportRequested(postrider::MessageId report);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void updateHead();

    Receipt m_receipt;
    QLabel *m_sign;
    QLabel *m_summary;
    QPushButton *m_fold;
    QWidget *m_more;
    StoryView *m_story;
};

} // namespace postrider
