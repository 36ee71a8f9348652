// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageBody.h"

#include "app/reader/BodyMenu.h"
#include "app/reader/BodyViews.h"
#include "app/reader/CentredFrame.h"
#include "app/reader/LoadingSheet.h"
#include "app/reader/MessageBodyView.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/SheetChoices.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr int sheetPadding = 48; // the sheet of HTML that is laid out by itself is wider than a column of text by this on each side
constexpr int textInset = 16; // of other HTML: with the 8 that its document has, its words begin where those of the head do
constexpr int loadingHeight = 96; // in a conversation

} // namespace

MessageBody::MessageBody(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_text(new PlainTextView(this))
    , m_loading(new LoadingSheet)
    , m_loadingFrame(new CentredFrame(m_loading))
{
    m_loadingFrame->setParent(this);
    setFocusProxy(m_text);
    connect(m_text, &PlainTextView::linkActivated, this, [this](const QUrl &target) { Q_EMIT linkActivated(target, {}); });
    connect(m_text, &PlainTextView::linkHovered, this, [this](const QUrl &target) { Q_EMIT linkHovered(target, {}); });
    connect(m_text, &PlainTextView::foundAt, this, [this](const QRect &found) { Q_EMIT foundAt(found.translated(m_text->pos())); });
    connect(m_text, &PlainTextView::zoomWanted, this, &MessageBody::zoomWanted);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        if (m_view && !m_html.isEmpty())
            updateSheet();
    });
    show(m_text);
}

// --- pages ----------------------------------------------------------------------------------------------------------------------------

void MessageBody::show(QWidget *page)
{
    const bool wasHtml = isHtmlShown();
    m_page = page;
    // HTML that is on its way is drawn below what stands there until then: hidden, it would not be drawn at all.
    const bool isComing = m_view && !m_html.isEmpty();
    for (QWidget *other : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_loadingFrame), static_cast<QWidget *>(m_view)}) {
        if (other && other != page)
            other->setVisible(other == m_view && isComing);
    }
    setFocusProxy(page == m_loadingFrame ? m_text : page);
    page->setVisible(true);
    page->raise();
    place();
    updateHeight();
    if (wasHtml != isHtmlShown())
        Q_EMIT htmlShownChanged();
}

QRect MessageBody::sheetOf(int width) const
{
    const int wanted = columnWidth() + (m_isWide ? 2 * sheetPadding : -2 * textInset);
    const int taken = qMin(width, wanted);
    return {(width - taken) / 2, 0, taken, height()};
}

void MessageBody::place()
{
    m_text->setGeometry(rect());
    m_loadingFrame->setGeometry(rect());
    m_loading->setMaximumWidth(columnWidth());
    if (!m_view)
        return;
    // One that scrolls has its bar at the edge of the pane, not in the middle of it, unless there is a sheet to be seen.
    QRect sheet = sheetOf(width());
    if (m_isGrowing)
        sheet.setHeight(qMax(1, m_viewHeight));
    m_view->setGeometry(sheet);
}

void MessageBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    if (event->oldSize().width() != width())
        updateHeight();
}

void MessageBody::setGrowing()
{
    m_isGrowing = true;
    m_text->setGrowing(true);
    m_text->setFoldedLevel(1); // what is quoted stands above, as a message of its own
    connect(m_text, &PlainTextView::heightChanged, this, &MessageBody::updateHeight);
    updateHeight();
}

void MessageBody::updateHeight()
{
    if (!m_isGrowing)
        return;
    const int wanted = m_page == m_text ? m_text->height() : m_page == m_view ? m_viewHeight : loadingHeight;
    if (minimumHeight() != wanted || maximumHeight() != wanted)
        setFixedHeight(qMax(1, wanted));
}

int MessageBody::columnWidth() const
{
    return m_text->columnWidth();
}

int MessageBody::columnMargin(int width) const
{
    return m_text->columnMargin(width);
}

// --- content --------------------------------------------------------------------------------------------------------------------------

void MessageBody::startLoading(const QString &words)
{
    dropHtml();
    m_text->setMessageText({});
    m_loading->start(words);
    show(m_loadingFrame);
}

void MessageBody::stopLoading()
{
    m_loading->stop();
    m_loading->update();
}

bool MessageBody::isLoading() const
{
    return m_page == m_loadingFrame;
}

void MessageBody::showContent(MessageId message, const MessageContent &content)
{
    dropHtml();
    m_message = message;
    m_sender = content.from.value(0).address;
    m_isDarkened = SheetChoices::current().isDarkened(m_sender).value_or(m_darkensAll);
    m_hasHtml = !content.html.isEmpty();
    m_isWide = content.html.contains(QLatin1String("<table"), Qt::CaseInsensitive);
    m_loading->stop();
    m_text->setMessageText(content.text);
    show(m_text);
    wantHtml();
}

void MessageBody::showSource(const QString &source)
{
    dropHtml();
    m_loading->stop();
    m_text->setMessageText(source, PlainTextView::Style::Source);
    show(m_text);
}

void MessageBody::clear()
{
    dropHtml();
    m_message = {};
    m_withRemote = false;
    m_loading->stop();
    m_text->setMessageText({});
    show(m_text);
}

void MessageBody::dropHtml()
{
    ++m_generation;
    m_hasHtml = false;
    if (m_html.isEmpty())
        return;
    m_html = {};
    m_viewHeight = 0;
    m_view->clear();
    Q_EMIT sheetChanged();
}

void MessageBody::wantHtml()
{
    if (!m_hasHtml || m_form == Form::Text)
        return;
    HtmlWish wish;
    wish.width = qMax(100, sheetOf(width()).width());
    wish.withRemote = m_withRemote;
    // Whoever made it for a dark sheet gets one; where it is turned over it has to be the light one.
    wish.isDark = Theme::current().isDark() && !m_isDarkened;
    const quint64 generation = ++m_generation;
    whenDone(this, m_mail.html(m_message, wish), [this, generation](const Outcome<MessageHtml> &outcome) {
        if (generation != m_generation)
            return;
        if (const auto *html = std::get_if<MessageHtml>(&outcome))
            takeHtml(*html);
        else
            Q_EMIT reduced(std::get<Failure>(outcome).message);
    });
}

void MessageBody::takeHtml(const MessageHtml &html)
{
    if (html.isRefused)
        Q_EMIT reduced(tr("This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text."));
    if (html.isEmpty())
        return;
    const bool isNew = m_html.isEmpty();
    m_html = html;
    makeView();
    if (isNew)
        show(m_text); // with the view below it
    updateSheet();
    m_view->setHtml(m_html);
    Q_EMIT htmlRead(m_html);
}

void MessageBody::makeView()
{
    const bool simple = m_form == Form::SimpleHtml || m_isDistrusted;
    if (m_view && simple == m_isViewSimple)
        return;
    if (m_view) {
        if (m_page == m_view)
            show(m_text);
        delete std::exchange(m_view, nullptr);
    }
    m_isViewSimple = simple;
    m_view = simple ? BodyViews::current().makeSimple(this) : BodyViews::current().make(this);
    m_view->setObjectName(QStringLiteral("messageHtml"));
    m_view->setExtent(m_isGrowing ? MessageBodyView::Extent::Grows : MessageBodyView::Extent::Scrolls);
    m_view->setZoom(m_zoom);
    connect(m_view, &MessageBodyView::linkActivated, this, &MessageBody::linkActivated);
    connect(m_view, &MessageBodyView::linkHovered, this, &MessageBody::linkHovered);
    connect(m_view, &MessageBodyView::zoomChanged, this, &MessageBody::zoomWanted);
    connect(m_view, &MessageBodyView::contextMenuWanted, this, &MessageBody::showMenu);
    connect(m_view, &MessageBodyView::failed, this, &MessageBody::reduced);
    connect(m_view, &MessageBodyView::painted, this, [this] {
        if (!m_html.isEmpty() && m_page == m_text)
            show(m_view);
    });
    connect(m_view, &MessageBodyView::contentHeightChanged, this, [this](int height) {
        m_viewHeight = height;
        place();
        updateHeight();
    });
}

void MessageBody::updateSheet()
{
    using Token = Theme::Token;
    const Theme &theme = Theme::current();
    // Words without colours of their own take those of the window. With some, the rest is as light as their author saw it, or the whole is turned over.
    const bool dark = theme.isDark() && (!m_html.hasOwnColours || m_isDarkened);
    MessageBodyView::Sheet sheet;
    sheet.paper = theme.isDark() && !dark ? Qt::white : Theme::color(Token::Surface, dark);
    sheet.ink = theme.isDark() && !dark ? Qt::black : Theme::color(Token::Text, dark);
    sheet.link = Theme::color(Token::Accent, dark);
    sheet.font = theme.font(Theme::Type::Body);
    sheet.isDarkened = dark && m_html.hasOwnColours;
    m_view->setSheet(sheet);
    Q_EMIT sheetChanged();
}

void MessageBody::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (!m_hasHtml)
        return;
    if (!m_html.isEmpty()) {
        m_html = {};
        m_viewHeight = 0;
        m_view->clear();
        show(m_text);
        Q_EMIT sheetChanged();
    }
    wantHtml();
}

void MessageBody::setDarkened(bool darkened)
{
    if (darkened == m_darkensAll)
        return;
    m_darkensAll = darkened;
    darken(darkened);
}

void MessageBody::darken(bool darkened)
{
    if (darkened == m_isDarkened)
        return;
    m_isDarkened = darkened;
    if (!m_html.isEmpty() && Theme::current().isDark())
        wantHtml(); // with the other of its style sheets
}

MessageBody::Sheet MessageBody::sheet() const
{
    if (m_html.isEmpty() || !m_html.hasOwnColours || !Theme::current().isDark())
        return Sheet::Plain;
    return m_isDarkened ? Sheet::Darkened : Sheet::Light;
}

void MessageBody::turnSheet()
{
    if (sheet() == Sheet::Plain)
        return;
    SheetChoices::current().setDarkened(m_sender, !m_isDarkened);
    darken(!m_isDarkened);
}

void MessageBody::awaitPictures()
{
    m_withRemote = true;
    wantHtml();
}

void MessageBody::refreshHtml()
{
    const auto isOwn = [](const MessageHtml::Blocked &blocked) { return !blocked.source.startsWith("http"); };
    if (std::any_of(m_html.blocked.cbegin(), m_html.blocked.cend(), isOwn))
        wantHtml();
}

void MessageBody::setPicture(const QByteArray &name, const Picture &picture)
{
    if (m_html.isEmpty() || !m_html.awaited.contains(name))
        return;
    if (picture.isValid())
        m_html.pictures.insert(name, picture);
    m_view->setPicture(name, picture);
}

// --- reading --------------------------------------------------------------------------------------------------------------------------

bool MessageBody::isHtmlShown() const
{
    return m_view && m_page == m_view;
}

void MessageBody::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_text->setZoom(m_zoom);
    if (m_view)
        m_view->setZoom(m_zoom);
    place();
}

void MessageBody::find(const QString &text, bool backward, const Found &found)
{
    if (isHtmlShown())
        m_view->find(text, backward, found);
    else
        m_text->find(text, backward, found);
}

QString MessageBody::selectedText() const
{
    return isHtmlShown() ? m_view->selectedText() : m_text->textCursor().selectedText();
}

bool MessageBody::scrollPage(int direction)
{
    if (isLoading())
        return false;
    return isHtmlShown() ? m_view->scrollPage(direction) : m_text->scrollPage(direction);
}

void MessageBody::showMenu(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture)
{
    auto *menu = new BodyMenu(*m_view, target, m_html.pictures.value(picture), this);
    connect(menu, &BodyMenu::linkActivated, this, [this](const QUrl &chosen) { Q_EMIT linkActivated(chosen, m_html.textOf(chosen)); });
    menu->popup(globalPosition);
}

} // namespace postrider
