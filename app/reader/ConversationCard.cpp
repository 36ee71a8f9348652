// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ConversationCard.h"

#include "app/reader/ConversationRow.h"
#include "app/reader/MessageView.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int guessedHeight = 160; // of an open message that has not been laid out yet
}

ConversationCard::ConversationCard(Mail &mail, const MessageRow &row, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_row(row)
    , m_column(new QVBoxLayout(this))
    , m_line(new ConversationRow(row, this))
{
    setObjectName(QStringLiteral("conversationCard"));
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_line);
    connect(m_line, &ConversationRow::clicked, this, &ConversationCard::openRequested);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConversationCard::setRow(const MessageRow &row)
{
    m_row = row;
    m_line->setRow(row);
}

void ConversationCard::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    m_column->setContentsMargins(1, 1, 1, open ? Theme::radius : 1); // what is in it does not lie over its corners
    m_line->setVisible(!open);
    setMinimumHeight(open ? guessedHeight : 0);
    if (!open)
        delete std::exchange(m_view, nullptr);
    updateGeometry();
}

void ConversationCard::fill(double zoom)
{
    if (!m_isOpen || m_view)
        return;
    m_view = new MessageView(m_mail, this);
    m_view->setInConversation();
    m_view->setZoom(zoom);
    m_column->addWidget(m_view);
    connect(m_view, &MessageView::closeRequested, this, &ConversationCard::closeRequested);
    // As tall as it was guessed, or was before it was parked, until it knows: nothing jumps.
    connect(m_view, &MessageView::contentShown, this, [this] { setMinimumHeight(0); });
    Q_EMIT filled(m_view);
    m_view->showMessage(m_row);
    m_view->show();
}

void ConversationCard::park()
{
    if (!m_view)
        return;
    setMinimumHeight(height());
    delete std::exchange(m_view, nullptr);
}

void ConversationCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Theme::Token::Line));
    painter.setBrush(theme.color(m_isOpen ? Theme::Token::Surface : Theme::Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace postrider
