// SPDX-License-Identifier: GPL-3.0-or-later
// MessageList: what of it is on the screen.
#include "app/messages/MessageList.h"

#include "app/widgets/DateText.h"
#include "app/messages/MessageColumns.h"
#include "app/widgets/Theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace postrider {

MessageCard::Look MessageList::lookOf(int row) const
{
    const QModelIndex index = model()->index(row, 0);
    MessageCard::Look look;
    look.rect = rowRect(row);
    look.row = m_messages->rowAt(row);
    look.grouped = m_messages->isGrouped();
    look.selected = selectionModel()->isSelected(index);
    const bool byKeys = window()->testAttribute(Qt::WA_KeyboardFocusChange); // whoever came with the mouse knows where they are
    look.current = hasFocus() && index == currentIndex() && (byKeys || selectedCount() != 1);
    look.hovered = row == m_hoverRow;
    look.recipients = m_messages->showsRecipients();
    look.hotPart = row == m_hoverRow ? m_hotPart : MessageCard::Part::None;
    look.direction = layoutDirection();
    look.hit = m_messages->hitAt(row);
    look.mark = m_messages->markAt(row);
    look.later = m_messages->snoozedAt(row);
    return look;
}

void MessageList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().color(Theme::Token::Surface));
    if (!m_messages || rowCount() == 0) {
        if (m_skeleton)
            paintSkeleton(painter);
        return;
    }
    const int first = placeAt(event->rect().top() + verticalOffset()).row;
    const int last = qMin(rowCount() - 1, placeAt(event->rect().bottom() + verticalOffset()).row);
    for (int row = first; row <= last; ++row) {
        MessageCard::Look look = lookOf(row);
        const MessageRow *message = m_messages->messageAt(row);
        MessageColumns::Texts texts;
        if (message) {
            texts = {m_messages->accountName(message->account), m_messages->folderName(message->folder)};
            const bool ofRole = m_messages->listing().unified != FolderRole::None;
            QStringList where;
            if (m_messages->saysAccount(message->account)) {
                where << texts.account;
                look.accountNumber = m_messages->accountNumber(message->account);
            }
            if ((m_messages->isMixed() && !ofRole) || (!m_messages->isMixed() && message->folder != m_messages->folder()))
                where << texts.folder;
            look.where = where.join(QStringLiteral(" · "));
            // What was answered to one of ours is not to us.
            if (look.row.kind() == ListRow::Kind::Part && !m_messages->isMixed() && message->folder != m_messages->folder())
                look.recipients = false;
        }
        painter.save();
        painter.setClipRect(look.rect);
        if (m_mode == Mode::Cards)
            MessageCard::paint(painter, look, message);
        else
            m_columns->paintLine(painter, look, message, texts);
        painter.restore();
        if (m_mode == Mode::Cards && m_messages->headings().has(row)) {
            const QRect heading(look.rect.left(), look.rect.top() - headingHeight(), look.rect.width(), headingHeight());
            MessageCard::paintHeading(painter, heading, DateText::heading(m_messages->headings().dateOf(row)), layoutDirection());
        }
    }
}

void MessageList::paintSkeleton(QPainter &painter)
{
    MessageCard::Look look;
    look.direction = layoutDirection();
    for (int y = 0; y < viewport()->height(); y += rowHeight()) {
        look.rect = QRect(0, y, viewport()->width(), rowHeight());
        if (m_mode == Mode::Cards)
            MessageCard::paint(painter, look, nullptr);
        else
            m_columns->paintLine(painter, look, nullptr, {});
    }
}

} // namespace postrider
