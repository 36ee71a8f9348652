// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyStage.h"

#include "app/reader/BodyViews.h"
#include "app/widgets/Theme.h"

namespace postrider {

namespace {
constexpr int height = 1000; // of the window: the document is as long as it is
} // namespace

BodyStage::BodyStage(const MessageHtml &html, int width, int patience, QObject *parent)
    : QObject(parent)
    , m_window(std::make_unique<QWidget>())
    , m_view(BodyViews::current().make(m_window.get()))
{
    // Visible as far as the view is concerned, or it would draw nothing.
    m_window->setAttribute(Qt::WA_DontShowOnScreen);
    m_window->resize(width, height);
    m_view->setGeometry(m_window->rect());
    MessageBodyView::Sheet sheet;
    sheet.paper = Qt::white;
    sheet.ink = Qt::black;
    sheet.link = Theme::color(Theme::Token::Accent, false);
    sheet.font = Theme::current().font(Theme::Type::Body);
    m_view->setSheet(sheet);
    connect(m_view, &MessageBodyView::painted, this, [this] { end(true); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    m_patience.start(patience);
    m_window->show();
    m_view->setHtml(html);
}

BodyStage::~BodyStage() = default;

void BodyStage::end(bool isReady)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_patience.stop();
    if (isReady)
        Q_EMIT ready();
    else
        Q_EMIT failed();
}

} // namespace postrider
