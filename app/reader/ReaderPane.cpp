// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderPane.h"

#include "app/reader/FindBar.h"
#include "app/reader/LinkTarget.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageView.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Theme.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace postrider {

namespace {
constexpr int sheetPadding = 48; // the sheet is wider than its text by this on each side
}

ReaderPane::ReaderPane(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("mail"), tr("No message is selected")))
    , m_view(new MessageView(mail))
    , m_target(new LinkTarget(m_pages))
    , m_find(new FindBar)
{
    setObjectName(QStringLiteral("readerPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_find);
    connectView();
    connect(m_find, &FindBar::findRequested, this, &ReaderPane::find);
    connect(m_find, &FindBar::closed, this, [this] {
        find({}, false);
        m_view->body()->setFocus(Qt::OtherFocusReason);
    });
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReaderPane::connectView()
{
    connect(m_view, &MessageView::composeRequested, this, &ReaderPane::composeRequested);
    connect(m_view, &MessageView::messageRequested, this, &ReaderPane::messageRequested);
    connect(m_view, &MessageView::sendDetailsRequested, this, &ReaderPane::sendDetailsRequested);
    connect(m_view, &MessageView::gone, this, [this] { showNothing(tr("This message is no longer here")); });
    connect(m_view->body(), &MessageBody::linkHovered, m_target, [this](const QUrl &target) { m_target->showTarget(target); });
    connect(m_view->body(), &MessageBody::zoomWanted, this, &ReaderPane::setZoom);
}

MessageId ReaderPane::message() const
{
    return m_view->message();
}

void ReaderPane::showNothing(const QString &words)
{
    m_find->close();
    m_view->clear();
    m_empty->setContent(QStringLiteral("mail"), words);
    m_pages->setCurrentWidget(m_empty);
}

void ReaderPane::showSelection(int count)
{
    showNothing(count > 0 ? tr("%Ln message(s) selected", nullptr, count) : tr("No message is selected"));
}

void ReaderPane::showMessage(MessageId id)
{
    if (id == message() && id.isValid())
        return;
    const auto row = MessageView::shownRow(m_mail, id);
    if (!row) {
        showNothing(id.isValid() ? tr("This message is no longer here") : tr("No message is selected"));
        return;
    }
    m_find->close();
    m_view->showMessage(*row);
    m_pages->setCurrentWidget(m_view);
}

bool ReaderPane::scrollPage(int direction)
{
    return m_view->scrollPage(direction);
}

void ReaderPane::openFind()
{
    if (message().isValid())
        m_find->open(m_view->body()->selectedText());
}

void ReaderPane::find(const QString &text, bool backward)
{
    m_view->body()->find(text, backward, [this](int count, int current) { m_find->showResult(count, current); });
}

void ReaderPane::setZoom(double zoom)
{
    const double sound = std::clamp(zoom, MessageBody::smallestZoom, MessageBody::largestZoom);
    if (qFuzzyCompare(sound, m_zoom))
        return;
    m_zoom = sound;
    m_view->setZoom(m_zoom);
    update();
    Q_EMIT zoomChanged(m_zoom);
}

void ReaderPane::print()
{
    m_view->print();
}

void ReaderPane::savePdf()
{
    m_view->savePdf();
}

void ReaderPane::openSource()
{
    m_view->openSource();
}

void ReaderPane::openHeaders()
{
    m_view->openHeaders();
}

void ReaderPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int margin = m_pages->currentWidget() == m_view ? m_view->body()->columnMargin(width()) - sheetPadding : 0;
    painter.fillRect(rect(), theme.color(Theme::Token::Surface));
    if (margin < 2 * Theme::gap24)
        return; // a strip at the side would only look like a mistake
    // Beside the sheet: what lies behind it, and its edge.
    const QColor behind = theme.color(Theme::Token::Sunken), line = theme.color(Theme::Token::Line);
    painter.fillRect(0, 0, margin, height(), behind);
    painter.fillRect(width() - margin, 0, margin, height(), behind);
    painter.fillRect(margin - 1, 0, 1, height(), line);
    painter.fillRect(width() - margin, 0, 1, height(), line);
}

} // namespace postrider
