// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageColumns.h"

#include "app/messages/DateText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

namespace postrider {

using Token = Theme::Token;

MessageColumns::MessageColumns(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setModel(new QStandardItemModel(0, columnCount, this));
    setSectionsMovable(false);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(Date, Qt::DescendingOrder);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFont(Theme::current().font(Theme::Type::Secondary));
    setFixedHeight(Theme::controlHeightCompact);
    for (Column narrow : {Unread, Star, Attachment}) {
        setSectionResizeMode(narrow, QHeaderView::Fixed);
        resizeSection(narrow, 26);
    }
    setSectionResizeMode(Subject, QHeaderView::Stretch);
    setStretchLastSection(false);
    retitle();
}

void MessageColumns::resizeEvent(QResizeEvent *event)
{
    // Until the person draws a border: the subject gets what sender and date leave, in narrow panes too.
    if (!m_sized && width() > 0) {
        const QSignalBlocker quiet(this);
        resizeSection(Who, qBound(84, width() * 28 / 100, 220));
        resizeSection(Date, qBound(84, width() * 20 / 100, 120));
    }
    QHeaderView::resizeEvent(event);
}

void MessageColumns::mouseReleaseEvent(QMouseEvent *event)
{
    const int who = sectionSize(Who);
    QHeaderView::mouseReleaseEvent(event);
    m_sized = m_sized || cursor().shape() == Qt::SplitHCursor || who != sectionSize(Who);
}

void MessageColumns::setShowsRecipients(bool recipients)
{
    m_recipients = recipients;
    retitle();
}

void MessageColumns::retitle()
{
    const QStringList titles{{}, {}, {}, m_recipients ? tr("To") : tr("From"), tr("Subject"), tr("Date")};
    const QStringList spoken{tr("Unread"), tr("Starred"), tr("Attachment"), titles.at(3), titles.at(4), titles.at(5)};
    const QStringList symbols{QStringLiteral("mail-unread"), QStringLiteral("star"), QStringLiteral("attachment")};
    for (int column = 0; column < columnCount; ++column) {
        model()->setHeaderData(column, Qt::Horizontal, titles.at(column));
        model()->setHeaderData(column, Qt::Horizontal, spoken.at(column), Qt::AccessibleTextRole);
        model()->setHeaderData(column, Qt::Horizontal, spoken.at(column), Qt::ToolTipRole);
        if (column < symbols.size()) {
            model()->setHeaderData(column, Qt::Horizontal, int(Qt::AlignCenter), Qt::TextAlignmentRole);
            model()->setHeaderData(column, Qt::Horizontal, icon(symbols.at(column), Token::TextSecondary, 14), Qt::DecorationRole);
        }
    }
}

void MessageColumns::paintLine(QPainter &painter, const MessageCard::Look &look, const MessageRow *row) const
{
    const Theme &theme = Theme::current();
    const bool unread = row && !row->flags.testFlag(Flag::Seen);
    painter.fillRect(look.rect, theme.color(look.selected ? Token::AccentSoft : look.hovered ? Token::Hover : Token::Surface));
    if (look.current)
        StylePainting::focusRing(painter, look.rect.adjusted(1, 1, -1, -1), Theme::radiusSmall);
    const auto cell = [&](Column column) { return QRect(sectionViewportPosition(column), look.rect.top(), sectionSize(column), look.rect.height()); };
    const Qt::Alignment start = QStyle::visualAlignment(look.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    if (!row) {
        StylePainting::box(painter, QRect(cell(Subject).left() + 6, look.rect.center().y() - 4, cell(Subject).width() / 2, 8), theme.color(Token::Line), {}, 4);
        return;
    }
    if (unread) {
        const QRect r = cell(Unread);
        StylePainting::box(painter, QRectF(r.center().x() - 3.5, r.center().y() - 3.5, 8, 8), theme.color(Token::Unread), {}, 4);
    }
    const bool starred = row->flags.testFlag(Flag::Flagged);
    if (starred || look.hovered)
        paintIcon(painter, cell(Star), starred ? QStringLiteral("star-filled") : QStringLiteral("star"), theme.color(starred ? Token::Star : Token::TextSecondary), 14);
    if (row->hasAttachments)
        paintIcon(painter, cell(Attachment), QStringLiteral("attachment"), theme.color(Token::TextSecondary), 14);
    const QFont font = theme.font(unread ? Theme::Type::BodyStrong : Theme::Type::Body);
    const auto write = [&](Column column, Token token, const QString &text) {
        const QRect place = cell(column).adjusted(6, 0, -6, 0);
        painter.setFont(font);
        painter.setPen(theme.color(token));
        painter.drawText(place, int(start) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    write(Who, Token::Text, MessageCard::whoText(*row, look.recipients));
    write(Subject, Token::Text, MessageCard::subjectText(*row));
    write(Date, unread ? Token::Unread : Token::TextSecondary, DateText::compact(row->date));
}

} // namespace postrider
