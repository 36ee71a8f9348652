// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/DraftCard.h"

#include "app/outbox/DraftListModel.h"
#include "app/widgets/Icon.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace postrider {

namespace {
constexpr int margin = Theme::gap16;
constexpr int minHeight = 64;
} // namespace

QSize DraftCard::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int lines = 2 * QFontMetrics(theme.font(Theme::Type::Body)).height() + QFontMetrics(theme.font(Theme::Type::Secondary)).height();
    return {200, qMax(minHeight, lines + Theme::gap16)};
}

void DraftCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Token = Theme::Token;
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Token::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.color(Token::Hover));
    painter->fillRect(QRect(option.rect.left() + margin, option.rect.bottom(), option.rect.width() - 2 * margin, 1), theme.color(Token::Line));
    const QRect area = option.rect.adjusted(margin, Theme::gap8, -margin, -Theme::gap8);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, area, r); };
    const auto write = [&](const QRect &r, const QString &text, Theme::Type type, Token token, Qt::Alignment alignment) {
        painter->setFont(theme.font(type));
        painter->setPen(theme.color(token));
        TextLine::paint(*painter, place(r), QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter), text);
    };
    const QString time = index.data(DraftListModel::TimeRole).toString();
    const QFontMetrics small(theme.font(Theme::Type::Secondary)), body(theme.font(Theme::Type::Body));
    const int timeWidth = small.horizontalAdvance(time) + 2;
    int y = area.top();
    write(QRect(area.left(), y, area.width() - timeWidth - Theme::gap8, body.height()), index.data(DraftListModel::RecipientsRole).toString(), Theme::Type::BodyStrong, Token::Text,
        Qt::AlignLeft);
    write(QRect(area.right() + 1 - timeWidth, y, timeWidth, body.height()), time, Theme::Type::Secondary, Token::TextSecondary, Qt::AlignRight);
    y += body.height();
    int subjectWidth = area.width();
    if (index.data(DraftListModel::AttachmentsRole).toInt() > 0) {
        subjectWidth -= Theme::iconSizeSmall + Theme::gap8;
        paintIcon(*painter, place(QRect(area.right() + 1 - Theme::iconSizeSmall, y, Theme::iconSizeSmall, body.height())), QStringLiteral("attachment"),
            theme.color(Token::TextSecondary));
    }
    write(QRect(area.left(), y, subjectWidth, body.height()), index.data(DraftListModel::SubjectRole).toString(), Theme::Type::Body, Token::Text, Qt::AlignLeft);
    y += body.height();
    write(QRect(area.left(), y, area.width(), small.height()), index.data(DraftListModel::SnippetRole).toString(), Theme::Type::Secondary, Token::TextSecondary, Qt::AlignLeft);
    if ((option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(theme.color(Token::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), Theme::radiusSmall, Theme::radiusSmall);
    }
    painter->restore();
}

} // namespace postrider
