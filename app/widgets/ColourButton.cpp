// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ColourButton.h"

#include "app/widgets/ColourChoice.h"
#include "app/widgets/Theme.h"

#include <QActionGroup>
#include <QIconEngine>
#include <QMenu>
#include <QPainter>

namespace postrider {

namespace {

/// A dot in the colour as the theme has it when it is painted.
class DotEngine : public QIconEngine {
public:
    explicit DotEngine(int colour) : m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::current().color(Theme::Token(int(Theme::Token::Tag1) + m_colour - 1)));
        const qreal side = qMin(rect.width(), rect.height()) - 2;
        painter->drawEllipse(QRectF(rect).center() + QPointF(0.5, 0.5), side / 2, side / 2);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixels(size);
        pixels.fill(Qt::transparent);
        QPainter painter(&pixels);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixels;
    }
    QIconEngine *clone() const override { return new DotEngine(m_colour); }

private:
    const int m_colour;
};

} // namespace

ColourButton::ColourButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFixedSize(Theme::controlHeight + Theme::gap16, Theme::controlHeight);
    setIconSize({Theme::iconSizeSmall, Theme::iconSizeSmall});
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (int each = 1; each <= 9; ++each) {
        QAction *action = menu->addAction(QIcon(new DotEngine(each)), ColourChoice::nameOf(each));
        action->setCheckable(true);
        action->setData(each);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] {
            take(each);
            Q_EMIT chosen(each);
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setChecked(action->data().toInt() == m_colour);
    });
    setMenu(menu);
    take(m_colour);
}

void ColourButton::setColour(int colour)
{
    take(qBound(1, colour, 9));
}

void ColourButton::take(int colour)
{
    m_colour = colour;
    setIcon(QIcon(new DotEngine(colour)));
    setToolTip(ColourChoice::nameOf(colour));
    setAccessibleDescription(ColourChoice::nameOf(colour));
}

} // namespace postrider
