// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/StoryScroll.h"

#include "app/outbox/StoryView.h"
#include "app/widgets/Theme.h"

#include <QEvent>

namespace postrider {

namespace {
constexpr int leastHeight = 64; // two lines of a story; less is no reading
}

StoryScroll::StoryScroll(StoryView *story, int mostHeight, QWidget *parent) : QScrollArea(parent), m_mostHeight(mostHeight)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(story);
    viewport()->setAutoFillBackground(false);
    story->setAutoFillBackground(false);
    // The scroll bar's ground is that of what is scrolled: both homes of this are raised.
    const auto dye = [this] {
        QPalette raised = palette();
        raised.setColor(QPalette::Base, Theme::current().color(Theme::Token::Raised));
        setPalette(raised);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, this, dye);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int StoryScroll::heightForWidth(int width) const
{
    const int wanted = widget()->heightForWidth(width);
    return qMin(m_mostHeight, wanted < 0 ? widget()->sizeHint().height() : wanted);
}

QSize StoryScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), heightForWidth(qMax(200, width()))};
}

QSize StoryScroll::minimumSizeHint() const
{
    return {120, qMin(leastHeight, heightForWidth(qMax(200, width())))};
}

bool StoryScroll::eventFilter(QObject *watched, QEvent *event)
{
    // A line was unfolded: what this needs has changed, which a scroll area by itself never says.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace postrider
