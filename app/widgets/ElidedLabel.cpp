// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/ToolTipText.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace postrider {

namespace {

/// A line, whatever a message may have put into it.
QString oneLine(const QString &text)
{
    QString line = text.left(4096);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return line;
}

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = oneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setType(Theme::Type type)
{
    setFont(Theme::current().font(type));
    updateGeometry();
}

void ElidedLabel::setToken(Theme::Token token)
{
    m_token = token;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QMargins m = contentsMargins();
    return {metrics.horizontalAdvance(m_text) + 2 + m.left() + m.right(), metrics.height() + m.top() + m.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMin(sizeHint().width(), metrics.horizontalAdvance(QLatin1Char('m')) * 3), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect r = contentsRect();
    painter.setPen(Theme::current().color(isEnabled() ? m_token : Theme::Token::TextDisabled));
    TextLine::paint(painter, r, QStyle::visualAlignment(layoutDirection(), m_alignment), m_text, m_elide);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (QFontMetrics(font()).horizontalAdvance(m_text) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QFrame::event(event);
}

} // namespace postrider
