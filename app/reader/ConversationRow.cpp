// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ConversationRow.h"

#include "app/widgets/DateText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace postrider {

namespace {
constexpr int rowHeight = 40;
constexpr int dotSize = 8;
} // namespace

ConversationRow::ConversationRow(const MessageRow &row, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("conversationRow"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRow(row);
}

void ConversationRow::setRow(const MessageRow &row)
{
    m_row = row;
    const QString unread = row.flags.testFlag(Flag::Seen) ? QString() : tr("unread, ", "said by a screen reader before the sender");
    setAccessibleName(tr("%1%2, %3: %4", "unread or nothing, sender, date, first words").arg(unread, row.from.fullText(), DateText::full(row.date), row.preview));
    setToolTip(DateText::full(row.date));
    update();
}

QSize ConversationRow::sizeHint() const
{
    return {200, qMax(rowHeight, fontMetrics().height() + 2 * Theme::gap12)};
}

void ConversationRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ConversationRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ConversationRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ConversationRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isUnread = !m_row.flags.testFlag(Flag::Seen);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.color(Theme::Token::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(theme.color(Theme::Token::Hover));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
    QRect space = rect().adjusted(Theme::gap24, 0, -Theme::gap24, 0);
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto takeRight = [&space](int width) {
        const QRect taken(space.right() - width + 1, space.top(), width, space.height());
        space.setRight(taken.left() - Theme::gap12);
        return taken;
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    if (isUnread) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Theme::Token::Unread));
        painter.drawEllipse(placed(QRect(space.left() - Theme::gap16, height() / 2 - dotSize / 2, dotSize, dotSize)));
    }

    const QFont secondary = theme.font(Theme::Type::Secondary);
    painter.setFont(secondary);
    painter.setPen(theme.color(Theme::Token::TextSecondary));
    const QString date = DateText::compact(m_row.date);
    TextLine::paint(painter, placed(takeRight(QFontMetrics(secondary).horizontalAdvance(date) + 1)), start, date, Qt::ElideNone);
    const auto mark = [&](const char *name, Theme::Token token) {
        const QRect place = placed(takeRight(Theme::iconSizeSmall));
        postrider::icon(QLatin1String(name), token, Theme::iconSizeSmall).paint(&painter, place);
    };
    if (m_row.flags.testFlag(Flag::Flagged))
        mark("star-filled", Theme::Token::Star);
    if (m_row.hasAttachments)
        mark("attachment", Theme::Token::TextSecondary);

    const QFont name = theme.font(isUnread ? Theme::Type::BodyStrong : Theme::Type::Body);
    const QFontMetrics metrics(name);
    const QString who = metrics.elidedText(m_row.from.shortText().simplified(), Qt::ElideRight, qMax(80, space.width() / 3));
    const QRect nameSpace(space.left(), space.top(), metrics.horizontalAdvance(who) + 1, space.height());
    painter.setFont(name);
    painter.setPen(theme.color(Theme::Token::Text));
    TextLine::paint(painter, placed(nameSpace), start, who, Qt::ElideNone);
    space.setLeft(nameSpace.right() + Theme::gap12);
    if (space.width() < 40)
        return;
    painter.setFont(secondary);
    painter.setPen(theme.color(Theme::Token::TextSecondary));
    TextLine::paint(painter, placed(space), start, m_row.preview.simplified());
}

} // namespace postrider
