// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace postrider {

class EmptyState;
class OutboxCard;

/// What has been sent but is not done yet: one card a message, oldest first, always as the store has it.
/// Thread: main. Owns its cards. Never sends by itself, never removes a message without making a draft of it.
class OutboxPane : public QWidget {
    Q_OBJECT
public:
    explicit OutboxPane(Mail &mail, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Edit": the message is a draft again; open it.
    void openDraft(postrider::DraftId draft);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void reload();
    OutboxCard *makeCard(OpId id);
    void takeBack(OpId id, bool open);
    void updateTimes();

    Mail &m_mail;
    QStackedWidget *m_pages;
    QVBoxLayout *m_column;
    QHash<OpId, OutboxCard *> m_cards;
    QTimer m_tick;
};

} // namespace postrider
