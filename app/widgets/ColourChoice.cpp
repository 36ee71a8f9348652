// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ColourChoice.h"

#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

namespace postrider {

namespace {

constexpr int colours = 9;

/// One of the colours. It is round, with a ring and a tick when it is chosen: never by colour alone.
class Swatch : public QAbstractButton {
public:
    explicit Swatch(int colour) : m_colour(colour)
    {
        setCheckable(true);
        setFixedSize(32, 32);
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("colour-%1").arg(colour));
        setToolTip(ColourChoice::nameOf(colour));
        setAccessibleName(ColourChoice::nameOf(colour));
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        const QColor fill = m_colour > 0 ? theme.color(Theme::Token(int(Theme::Token::Tag1) + m_colour - 1)) : QColor(Qt::transparent);
        painter.setPen(m_colour > 0 ? QPen(Qt::NoPen) : QPen(theme.color(Theme::Token::TextSecondary), 1.5));
        painter.setBrush(fill);
        painter.drawEllipse(centre, 9.5, 9.5);
        if (isChecked()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Theme::Token::Text), 1.5));
            painter.drawEllipse(centre, 13, 13);
            paintIcon(painter, rect(), QStringLiteral("check"), theme.color(m_colour > 0 ? Theme::Token::Surface : Theme::Token::Text), 14);
        }
        if (hasFocus())
            StylePainting::focusRing(painter, rect(), 16);
    }

private:
    const int m_colour;
};

} // namespace

ColourChoice::ColourChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Colour"));
    auto *row = new FlowLayout(this);
    for (int colour = 0; colour <= colours; ++colour) {
        auto *swatch = new Swatch(colour);
        m_group->addButton(swatch, colour);
        row->addWidget(swatch);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

QString ColourChoice::nameOf(int colour)
{
    switch (colour) {
    case 1: return tr("Red");
    case 2: return tr("Orange");
    case 3: return tr("Green");
    case 4: return tr("Blue");
    case 5: return tr("Purple");
    case 6: return tr("Turquoise");
    case 7: return tr("Pink");
    case 8: return tr("Olive");
    case 9: return tr("Grey");
    default: return tr("No colour");
    }
}

void ColourChoice::setColour(int colour)
{
    if (QAbstractButton *button = m_group->button(qBound(0, colour, colours)))
        button->setChecked(true);
}

int ColourChoice::colour() const
{
    return qMax(0, m_group->checkedId());
}

} // namespace postrider
