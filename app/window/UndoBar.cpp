// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/UndoBar.h"

#include "app/widgets/Announcement.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>

namespace postrider {

namespace {

constexpr int ring = 26;
constexpr int fromBottom = 16;

} // namespace

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_undo(new QPushButton(this)), m_second(new QPushButton(this))
{
    auto *close = new IconButton(QStringLiteral("close"), tr("Dismiss"), this);
    close->setCompact(true);
    Announcement::prepare(this);
    m_sentence->setTextFormat(Qt::PlainText);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_second->setObjectName(QStringLiteral("second"));
    for (QPushButton *button : {m_undo, m_second})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the list
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8);
    row->setSpacing(Theme::gap8);
    row->addSpacing(ring + Theme::gap12); // the ring is drawn in paintEvent
    row->addWidget(m_sentence, 1);
    row->addSpacing(Theme::gap4);
    row->addWidget(m_undo);
    row->addWidget(m_second);
    row->addWidget(close);
    parent->installEventFilter(this);
    m_tick.setInterval(50);
    connect(&m_tick, &QTimer::timeout, this, &UndoBar::tick);
    connect(close, &QToolButton::clicked, this, &UndoBar::dismiss);
    const auto act = [this](std::function<void()> Offer::*what) {
        const std::function<void()> chosen = m_offer.*what;
        dismiss();
        if (chosen)
            chosen();
    };
    connect(m_undo, &QPushButton::clicked, this, [act] { act(&Offer::undo); });
    connect(m_second, &QPushButton::clicked, this, [act] { act(&Offer::onSecond); });
    hide();
}

void UndoBar::tick()
{
    // Over the pointer it waits: somebody is reading it, or about to click.
    if (m_time.elapsed() >= m_offer.milliseconds && (m_offer.strict || !underMouse()))
        dismiss();
    else
        update();
}

void UndoBar::offer(const Offer &offer)
{
    m_offer = offer;
    m_sentence->setText(offer.sentence);
    m_undo->setText(offer.undoText.isEmpty() ? tr("Undo") : offer.undoText);
    m_undo->setVisible(bool(offer.undo));
    m_second->setText(offer.second);
    m_second->setVisible(!offer.second.isEmpty());
    setAccessibleName(offer.sentence);
    m_time.start();
    m_tick.start();
    const bool wasHidden = isHidden();
    show();
    raise();
    place();
    Announcement::say(this); // the keyboard stays where it is: who cannot see the bar is told of it
    if (wasHidden && Theme::current().duration() > 0) {
        auto *slide = new QPropertyAnimation(this, "pos", this);
        slide->setDuration(Theme::current().duration(150));
        slide->setEasingCurve(QEasingCurve::OutCubic);
        slide->setStartValue(pos() + QPoint(0, space()));
        slide->setEndValue(pos());
        slide->start(QAbstractAnimation::DeleteWhenStopped);
    }
    if (wasHidden)
        Q_EMIT shownChanged(true);
}

void UndoBar::dismiss()
{
    m_tick.stop();
    m_offer = {};
    if (isHidden())
        return;
    hide();
    Q_EMIT shownChanged(false);
}

bool UndoBar::undoNow()
{
    if (!canUndo())
        return false; // its button may be something else, "Open the draft"
    m_undo->click();
    return true;
}

QString UndoBar::sentence() const
{
    return m_offer.sentence;
}

int UndoBar::secondsLeft() const
{
    return m_tick.isActive() ? int(qMax<qint64>(0, m_offer.milliseconds - m_time.elapsed() + 999) / 1000) : 0;
}

int UndoBar::space() const
{
    return sizeHint().height() + 2 * fromBottom;
}

void UndoBar::place()
{
    const QSize wanted = sizeHint().boundedTo(QSize(parentWidget()->width() - 2 * Theme::gap8, parentWidget()->height()));
    resize(wanted);
    move((parentWidget()->width() - wanted.width()) / 2, parentWidget()->height() - wanted.height() - fromBottom);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    painter.setPen(QPen(theme.color(Theme::Token::Line), 1));
    painter.setBrush(theme.color(Theme::Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    QRectF circle(Theme::gap12, (height() - ring) / 2.0, ring, ring);
    if (layoutDirection() == Qt::RightToLeft)
        circle.moveRight(width() - Theme::gap12);
    painter.setFont(theme.font(Theme::Type::Secondary));
    painter.setPen(theme.color(Theme::Token::Text));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(secondsLeft()));
    circle.adjust(1, 1, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Theme::Token::Line), 2));
    painter.drawEllipse(circle);
    const double left = m_offer.milliseconds > 0 ? 1.0 - qMin(1.0, double(m_time.elapsed()) / m_offer.milliseconds) : 0;
    painter.setPen(QPen(theme.color(Theme::Token::Accent), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, qRound(left * 360 * 16));
}

} // namespace postrider
