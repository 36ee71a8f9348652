// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/MonthView.h"

#include "app/widgets/Icon.h"

#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace postrider {

MonthView::MonthView(QWidget *parent) : QCalendarWidget(parent)
{
    setObjectName(QStringLiteral("calendar"));
    setAccessibleName(tr("Day"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setGridVisible(false);
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    const auto arrow = [this](const char *name, const char *iconName, const QString &text) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(name))) {
            button->setIcon(icon(QLatin1String(iconName)));
            button->setIconSize({Theme::iconSizeSmall, Theme::iconSizeSmall});
            button->setFixedSize(Theme::controlHeight, Theme::controlHeight);
            button->setToolTip(text);
            button->setAccessibleName(text);
        }
    };
    arrow("qt_calendar_prevmonth", "chevron-left", tr("Previous month"));
    arrow("qt_calendar_nextmonth", "chevron-right", tr("Next month"));
    // Two arrows are enough for a day in the near future; a third one beside the name of the month only looks like a mistake.
    if (auto *month = findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton"))) {
        month->setMenu(nullptr);
        month->setPopupMode(QToolButton::DelayedPopup);
        month->setFocusPolicy(Qt::NoFocus);
    }
    if (auto *table = findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))) {
        table->setFrameShape(QFrame::NoFrame);
        table->setAccessibleName(tr("Day"));
    }
    dye();
    connect(&Theme::current(), &Theme::changed, this, &MonthView::dye);
}

void MonthView::dye()
{
    const Theme &theme = Theme::current();
    // The head of the calendar paints itself in the colour of a selection; ours is as quiet as the rest.
    if (auto *head = findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"))) {
        QPalette p = palette();
        p.setColor(QPalette::Highlight, theme.color(Theme::Token::Raised));
        p.setColor(QPalette::HighlightedText, theme.color(Theme::Token::Text));
        p.setColor(QPalette::ButtonText, theme.color(Theme::Token::Text));
        head->setPalette(p);
        head->setBackgroundRole(QPalette::Window);
        for (auto *button : head->findChildren<QToolButton *>())
            button->setPalette(p);
    }
    if (auto *table = findChild<QTableView *>(QStringLiteral("qt_calendar_calendarview"))) {
        QPalette p = palette();
        p.setColor(QPalette::Base, theme.color(Theme::Token::Raised));
        p.setColor(QPalette::AlternateBase, theme.color(Theme::Token::Raised));
        table->setPalette(p);
    }
    QTextCharFormat names;
    names.setForeground(theme.color(Theme::Token::TextSecondary));
    names.setFont(theme.font(Theme::Type::Secondary));
    setHeaderTextFormat(names);
    for (const auto day : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday, Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat plain;
        plain.setForeground(theme.color(Theme::Token::TextSecondary));
        setWeekdayTextFormat(day, plain);
    }
}

QSize MonthView::sizeHint() const
{
    return {320, 276};
}

void MonthView::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    using Token = Theme::Token;
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, theme.color(Token::Raised));
    const bool chosen = date == selectedDate();
    const bool possible = date >= minimumDate() && date <= maximumDate();
    const bool thisMonth = date.month() == monthShown();
    const int side = qMin(rect.width(), rect.height()) - 4;
    const QRectF round(rect.center().x() + 0.5 - side / 2.0, rect.center().y() + 0.5 - side / 2.0, side, side);
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Accent));
        painter->drawEllipse(round);
    } else if (date == QDate::currentDate()) {
        painter->setPen(QPen(theme.color(Token::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(round.adjusted(1, 1, -1, -1));
    }
    painter->setFont(theme.font(chosen ? Theme::Type::BodyStrong : Theme::Type::Body));
    painter->setPen(theme.color(chosen ? Token::OnAccent : !possible ? Token::TextDisabled : thisMonth ? Token::Text : Token::TextSecondary));
    painter->drawText(rect, Qt::AlignCenter, QLocale().toString(date.day()));
    painter->restore();
}

} // namespace postrider
