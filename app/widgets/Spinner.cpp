// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Spinner.h"

#include "app/widgets/Theme.h"

#include <QPainter>

namespace postrider {

Spinner::Spinner(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_turn.setInterval(50);
    m_wait.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 20) % 360;
        update();
    });
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_shown = true;
        if (isVisible() && Theme::current().duration() > 0)
            m_turn.start();
        update();
    });
}

void Spinner::start(int delay)
{
    if (m_running)
        return;
    m_running = true;
    m_wait.start(delay);
}

void Spinner::stop()
{
    m_running = false;
    m_shown = false;
    m_wait.stop();
    m_turn.stop();
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    if (m_shown && Theme::current().duration() > 0)
        m_turn.start();
}

void Spinner::hideEvent(QHideEvent *)
{
    m_turn.stop();
}

void Spinner::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(theme.color(Theme::Token::Line), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.color(Theme::Token::Accent), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * 16, 100 * 16);
}

} // namespace postrider
