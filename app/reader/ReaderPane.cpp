// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderPane.h"

#include "app/reader/ConversationView.h"
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
    , m_conversation(new ConversationView(mail))
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
    m_pages->addWidget(m_conversation);
    connectView(m_view);
    connect(m_view, &MessageView::gone, this, [this] { showNothing(tr("This message is no longer here")); });
    connect(m_conversation, &ConversationView::viewMade, this, &ReaderPane::connectView);
    connect(m_conversation, &ConversationView::seen, this, &ReaderPane::seen);
    connect(m_conversation, &ConversationView::gone, this, [this] {
        if (!m_conversation->message().isValid())
            showNothing(tr("This conversation is no longer here"));
    });
    connect(m_find, &FindBar::findRequested, this, &ReaderPane::find);
    connect(m_find, &FindBar::closed, this, [this] {
        find({}, false);
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReaderPane::connectView(MessageView *view)
{
    connect(view, &MessageView::composeRequested, this, &ReaderPane::composeRequested);
    connect(view, &MessageView::keepRequested, this, &ReaderPane::keepRequested);
    connect(view, &MessageView::accountRequested, this, &ReaderPane::accountRequested);
    connect(view, &MessageView::contentShown, this, &ReaderPane::contentShown);
    connect(view, &MessageView::personRequested, this, &ReaderPane::personRequested);
    connect(view, &MessageView::messageRequested, this, &ReaderPane::messageRequested);
    connect(view, &MessageView::sendDetailsRequested, this, &ReaderPane::sendDetailsRequested);
    connect(view->body(), &MessageBody::linkHovered, m_target, &LinkTarget::showTarget);
    view->body()->setForm(m_form);
    view->body()->setDarkened(m_isDarkened);
    connect(view->body(), &MessageBody::zoomWanted, this, &ReaderPane::setZoom);
    connect(view->body(), &MessageBody::sheetChanged, this, &ReaderPane::sheetChanged);
}

bool ReaderPane::isConversation() const
{
    return m_pages->currentWidget() == m_conversation;
}

/// Of the message that was chosen; null while it has none.
MessageView *ReaderPane::view() const
{
    return isConversation() ? m_conversation->view() : m_view;
}

MessageId ReaderPane::message() const
{
    return isConversation() ? m_conversation->message() : m_view->message();
}

QString ReaderPane::selectedText() const
{
    return view() ? view()->selectedText() : QString();
}

bool ReaderPane::isFromList() const
{
    return view() && view()->message().isValid() && view()->isFromList();
}

void ReaderPane::showNothing(const QString &words)
{
    m_find->close();
    m_view->clear();
    m_conversation->clear();
    m_empty->setContent(QStringLiteral("mail"), words);
    m_pages->setCurrentWidget(m_empty);
}

void ReaderPane::showSelection(int count)
{
    showNothing(count > 0 ? tr("%Ln message(s) selected", nullptr, count) : tr("No message is selected"));
}

void ReaderPane::showMessage(MessageId id, const std::optional<Listing> &conversationOf)
{
    const bool isShown = id == message() && id.isValid();
    if (isShown && isConversation() == conversationOf.has_value())
        return;
    const auto row = MessageView::shownRow(m_mail, id);
    if (!row) {
        showNothing(id.isValid() ? tr("This message is no longer here") : tr("No message is selected"));
        return;
    }
    m_find->close();
    if (conversationOf && m_conversation->showConversation(*row, *conversationOf)) {
        m_view->clear();
        m_pages->setCurrentWidget(m_conversation);
        return;
    }
    m_conversation->clear();
    if (m_view->message() != id)
        m_view->showMessage(*row);
    m_pages->setCurrentWidget(m_view);
}

bool ReaderPane::scrollPage(int direction)
{
    return isConversation() ? m_conversation->scrollPage(direction) : m_view->scrollPage(direction);
}

void ReaderPane::openFind()
{
    if (message().isValid() && view())
        m_find->open(view()->body()->selectedText());
}

bool ReaderPane::closeFind()
{
    const bool wasOpen = !m_find->isHidden();
    m_find->close();
    return wasOpen;
}

void ReaderPane::find(const QString &text, bool backward)
{
    const auto found = [this](int count, int current) { m_find->showResult(count, current); };
    if (isConversation())
        m_conversation->find(text, backward, found);
    else
        m_view->body()->find(text, backward, found);
}

void ReaderPane::setZoom(double zoom)
{
    const double sound = std::clamp(zoom, MessageBody::smallestZoom, MessageBody::largestZoom);
    if (qFuzzyCompare(sound, m_zoom))
        return;
    m_zoom = sound;
    m_view->setZoom(m_zoom);
    m_conversation->setZoom(m_zoom);
    update();
    Q_EMIT zoomChanged(m_zoom);
}

/// Of all messages that are shown, or will be next.
QList<MessageView *> ReaderPane::views() const
{
    return QList<MessageView *>{m_view} + m_conversation->views();
}

void ReaderPane::setForm(MessageBody::Form form)
{
    m_form = form;
    for (MessageView *view : views())
        view->body()->setForm(form);
}

void ReaderPane::setDarkened(bool darkened)
{
    m_isDarkened = darkened;
    for (MessageView *view : views())
        view->body()->setDarkened(darkened);
}

bool ReaderPane::canTurnSheet() const
{
    return view() && view()->body()->sheet() != MessageBody::Sheet::Plain;
}

void ReaderPane::turnSheet()
{
    if (view())
        view()->body()->turnSheet();
}

void ReaderPane::print()
{
    if (view())
        view()->print();
}

void ReaderPane::savePdf()
{
    if (view())
        view()->savePdf();
}

void ReaderPane::remove()
{
    if (view())
        view()->remove();
}

void ReaderPane::openSource()
{
    if (view())
        view()->openSource();
}

void ReaderPane::openHeaders()
{
    if (view())
        view()->openHeaders();
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
