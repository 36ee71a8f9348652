// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactPainter.h"

#include "app/contacts/ContactsModel.h"
#include "app/widgets/Initials.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QPainter>

namespace postrider {

namespace {
constexpr int leastHeight = 52; // more where the text is larger
constexpr int disc = 32;
} // namespace

QSize ContactPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    const int lines = QFontMetrics(theme.font(Theme::Type::Body)).height() + QFontMetrics(theme.font(Theme::Type::Secondary)).height();
    return {200, qMax(leastHeight, lines + 14)};
}

void ContactPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QString name = index.data(ContactsModel::NameRole).toString(), second = index.data(ContactsModel::SecondRole).toString(),
                  address = index.data(ContactsModel::AddressRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(Theme::gap4, 1, -Theme::gap4, -1);
    if (option.state & QStyle::State_Selected)
        StylePainting::box(*painter, card, theme.color(Theme::Token::AccentSoft), theme.color(Theme::Token::AccentSoft), Theme::radius);
    else if (option.state & QStyle::State_MouseOver)
        StylePainting::box(*painter, card, theme.color(Theme::Token::Hover), theme.color(Theme::Token::Hover), Theme::radius);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        StylePainting::focusRing(*painter, card, Theme::radius);
    const auto placed = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect round(card.left() + Theme::gap8, card.top() + (card.height() - disc) / 2, disc, disc);
    Initials::paint(*painter, placed(round), Initials::of(name, address), address.isEmpty() ? name : address);
    const QRect text = card.adjusted(Theme::gap8 * 2 + disc + Theme::gap4, 5, -Theme::gap8, -5);
    const auto line = [&](const QString &words, int top, int height, Theme::Type type, Theme::Token token) {
        painter->setFont(theme.font(type));
        painter->setPen(theme.color(token));
        TextLine::paint(*painter, placed(QRect(text.left(), top, text.width(), height)), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, words);
    };
    const int half = text.height() / 2;
    if (second.isEmpty()) {
        line(name, text.top(), text.height(), Theme::Type::Body, Theme::Token::Text);
    } else {
        line(name, text.top(), half, Theme::Type::Body, Theme::Token::Text);
        line(second, text.top() + half, half, Theme::Type::Secondary, Theme::Token::TextSecondary);
    }
    painter->restore();
}

} // namespace postrider
