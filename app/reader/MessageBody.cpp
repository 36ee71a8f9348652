// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageBody.h"

#include "app/reader/CentredFrame.h"
#include "app/reader/LoadingSheet.h"
#include "app/reader/PlainTextView.h"

namespace postrider {

MessageBody::MessageBody(QWidget *parent) : QStackedWidget(parent), m_text(new PlainTextView), m_loading(new LoadingSheet), m_loadingFrame(new CentredFrame(m_loading))
{
    addWidget(m_text);
    addWidget(m_loadingFrame);
    connect(m_text, &PlainTextView::linkActivated, this, &MessageBody::linkActivated);
}

void MessageBody::startLoading(const QString &words)
{
    m_text->setMessageText({});
    m_loading->start(words);
    setCurrentWidget(m_loadingFrame);
}

void MessageBody::stopLoading()
{
    m_loading->stop();
    m_loading->update();
}

bool MessageBody::isLoading() const
{
    return currentWidget() == m_loadingFrame;
}

void MessageBody::showContent(const MessageContent &content)
{
    m_loading->stop();
    m_text->setMessageText(content.text);
    setCurrentWidget(m_text);
}

void MessageBody::showSource(const QString &source)
{
    m_loading->stop();
    m_text->setMessageText(source, PlainTextView::Style::Source);
    setCurrentWidget(m_text);
}

void MessageBody::clear()
{
    m_loading->stop();
    m_text->setMessageText({});
}

bool MessageBody::scrollPage(int direction)
{
    return !isLoading() && m_text->scrollPage(direction);
}

int MessageBody::columnWidth() const
{
    return m_text->columnWidth();
}

int MessageBody::columnMargin(int width) const
{
    return m_text->columnMargin(width);
}

void MessageBody::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    m_loading->setMaximumWidth(columnWidth());
}

} // namespace postrider
