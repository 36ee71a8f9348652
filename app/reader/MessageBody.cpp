// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageBody.h"

#include "app/reader/CentredFrame.h"
#include "app/reader/LoadingSheet.h"
#include "app/reader/PlainTextView.h"

#include <algorithm>

namespace postrider {

MessageBody::MessageBody(QWidget *parent) : QStackedWidget(parent), m_text(new PlainTextView), m_loading(new LoadingSheet), m_loadingFrame(new CentredFrame(m_loading))
{
    addWidget(m_text);
    addWidget(m_loadingFrame);
    connect(m_text, &PlainTextView::linkActivated, this, &MessageBody::linkActivated);
    connect(m_text, &PlainTextView::linkHovered, this, &MessageBody::linkHovered);
    connect(m_text, &PlainTextView::foundAt, this, [this](const QRect &place) { Q_EMIT foundAt(place.translated(m_text->pos())); });
    connect(m_text, &PlainTextView::zoomWanted, this, &MessageBody::zoomWanted);
}

void MessageBody::setGrowing()
{
    m_isGrowing = true;
    m_text->setGrowing(true);
    connect(m_text, &PlainTextView::heightChanged, this, &MessageBody::updateHeight);
    connect(this, &QStackedWidget::currentChanged, this, &MessageBody::updateHeight);
    updateHeight();
}

void MessageBody::updateHeight()
{
    constexpr int loadingHeight = 96;
    if (m_isGrowing)
        setFixedHeight(currentWidget() == m_text ? m_text->height() : loadingHeight);
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

void MessageBody::setZoom(double zoom)
{
    m_text->setZoom(std::clamp(zoom, smallestZoom, largestZoom));
}

double MessageBody::zoom() const
{
    return m_text->zoom();
}

void MessageBody::find(const QString &text, bool backward, const Found &found)
{
    m_text->find(text, backward, found);
}

QString MessageBody::selectedText() const
{
    return m_text->textCursor().selectedText();
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
