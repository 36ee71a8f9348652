// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderRow.h"

#include "app/folders/FolderModel.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace postrider {

namespace {

using Kind = FolderModel::Kind;
using Token = Theme::Token;

constexpr int normalHeight = 28;
constexpr int headingHeight = 34;
constexpr int margin = 8; ///< round the rounded row
constexpr int chevron = 16;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(FolderModel::KindRole).toInt());
}

bool isHeading(Kind kind)
{
    return kind == Kind::Account || kind == Kind::LocalHeading || kind == Kind::UnifiedHeading || kind == Kind::SearchHeading || kind == Kind::FavouriteHeading;
}

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

Token dotFor(AccountStatus::State state)
{
    switch (state) {
    case AccountStatus::State::Idle: return Token::Success;
    case AccountStatus::State::Connecting:
    case AccountStatus::State::Syncing: return Token::Accent;
    case AccountStatus::State::NeedsSignIn:
    case AccountStatus::State::CertificateError:
    case AccountStatus::State::Trouble: return Token::Danger;
    case AccountStatus::State::Offline:
    case AccountStatus::State::Off: break;
    }
    return Token::TextDisabled;
}

/// Full: fine; ring: offline; with a mark: trouble. The tooltip says it in words, so the colour never stands alone.
void paintDot(QPainter &painter, const QPointF &centre, AccountStatus::State state)
{
    const QColor ink = Theme::current().color(dotFor(state));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hollow = state == AccountStatus::State::Offline || state == AccountStatus::State::Connecting;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawEllipse(centre, 3.5, 3.5);
    painter.restore();
}

/// The account's colour, as a short upright line before its name; how much room it takes.
int paintColour(QPainter &painter, const QRect &place, int colour)
{
    const QColor ink = Theme::current().color(Theme::Token(int(Token::Tag1) + qBound(1, colour, 9) - 1));
    StylePainting::box(painter, QRectF(place.left(), place.center().y() - 6, 4, 13), ink, {}, 2);
    return 4 + Theme::gap8;
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    QRect row = option.rect.adjusted(margin + Theme::gap8, 6, -margin - Theme::gap8, 0);
    const bool open = option.state.testFlag(QStyle::State_Open);
    if (!open || option.state.testFlag(QStyle::State_MouseOver))
        paintIcon(painter, FolderRow::chevronRect(option.rect, index, option.direction), open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            theme.color(Token::TextSecondary), 14);
    row.setRight(row.right() - chevron);
    const QFont font = [&] {
        QFont f = theme.font(Theme::Type::Secondary);
        f.setWeight(QFont::DemiBold);
        return f;
    }();
    const QFontMetrics metrics(font);
    const bool account = kindOf(index) == Kind::Account;
    const auto state = AccountStatus::State(index.data(FolderModel::StateRole).toInt());
    const bool off = account && state == AccountStatus::State::Off;
    if (const int colour = account ? index.data(FolderModel::ColourRole).toInt() : 0; colour > 0)
        row.setLeft(paintColour(painter, placed(QRect(row.left(), row.top(), 4, row.height())), colour) + row.left());
    const QString words = off ? FolderRow::tr("switched off") : QString();
    const QFontMetrics small(theme.font(Theme::Type::Secondary));
    const int beside = off ? small.horizontalAdvance(words) + Theme::gap8 : account ? 16 : 0;
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, row.width() - beside);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(font);
    painter.setPen(theme.color(off ? Token::TextDisabled : Token::TextSecondary));
    TextLine::paint(painter, placed(row), start, name, Qt::ElideNone);
    const int x = row.left() + metrics.horizontalAdvance(name) + Theme::gap8;
    if (off) {
        painter.setFont(theme.font(Theme::Type::Secondary));
        painter.setPen(theme.color(Token::TextSecondary));
        TextLine::paint(painter, placed(QRect(x, row.top(), row.right() - x + 1, row.height())), start, words);
    } else if (account && index.data(FolderModel::StateRole).isValid()) {
        paintDot(painter, QRectF(placed(QRect(x, row.center().y() - 3, 8, 8))).center(), state);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        StylePainting::focusRing(painter, option.rect.adjusted(margin, 6, -margin, -1), Theme::radiusSmall);
}

} // namespace

QSize FolderRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, Theme::current().rowHeight(isHeading(kindOf(index)) ? headingHeight : normalHeight)};
}

QRect FolderRow::chevronRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction)
{
    if (isHeading(kindOf(index))) {
        const QRect r(row.right() - margin - Theme::gap4 - chevron, row.top() + 6, chevron, row.height() - 6);
        return QStyle::visualRect(direction, row, r);
    }
    const int left = margin + (depthOf(index) - 1) * indentation;
    return QStyle::visualRect(direction, row, QRect(row.left() + left - 2, row.top(), chevron, row.height()));
}

void FolderRow::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool dropTarget)
{
    const Theme &theme = Theme::current();
    const QColor ground = theme.color(Token::Sunken);
    painter.fillRect(option.rect, ground);
    if (isHeading(kindOf(index))) {
        paintHeading(painter, option, index);
        return;
    }
    const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect plate = option.rect.adjusted(margin, 1, -margin, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool usable = index.flags().testFlag(Qt::ItemIsSelectable);
    if (dropTarget) {
        StylePainting::box(painter, plate, theme.color(Token::AccentSoft), {}, Theme::radius);
        StylePainting::focusRing(painter, plate, Theme::radius);
    } else if (selected) {
        StylePainting::box(painter, plate, theme.color(Token::AccentSoft), {}, Theme::radius);
    } else if (usable && option.state.testFlag(QStyle::State_MouseOver)) {
        StylePainting::box(painter, plate, Theme::blend(theme.color(Token::Text), ground, 0.06), {}, Theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        StylePainting::focusRing(painter, plate, Theme::radius);

    if (option.state.testFlag(QStyle::State_Children))
        paintIcon(painter, chevronRect(option.rect, index, option.direction),
            option.state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), theme.color(Token::TextSecondary), 12);
    QRect row = plate.adjusted(chevron - 2 + (depthOf(index) - 1) * indentation, 0, -Theme::gap8, 0);
    paintIcon(painter, placed(QRect(row.left(), row.top(), 18, row.height())), index.data(FolderModel::IconNameRole).toString(),
        theme.color(!usable ? Token::TextDisabled
                : selected  ? Token::Accent
                            : Token::TextSecondary),
        18);
    row.setLeft(row.left() + 18 + Theme::gap8);

    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const int count = index.data(FolderModel::UnreadRole).toInt();
    const bool held = index.data(FolderModel::HeldRole).toInt() > 0;
    const QFont strong = theme.font(Theme::Type::BodyStrong);
    if (count > 0) {
        const QString number = QLocale().toString(count);
        const int width = QFontMetrics(strong).horizontalAdvance(number) + 1;
        painter.setFont(strong);
        painter.setPen(theme.color(held ? Token::Danger : selected ? Token::Accent : Token::TextSecondary));
        painter.drawText(placed(QRect(row.right() - width + 1, row.top(), width, row.height())), int(start) | Qt::TextSingleLine, number);
        row.setRight(row.right() - width - Theme::gap8);
        if (held) {
            paintIcon(painter, placed(QRect(row.right() - 14, row.top(), 16, row.height())), QStringLiteral("warning"), theme.color(Token::Danger), 14);
            row.setRight(row.right() - 18);
        }
    }
    if (!index.data(FolderModel::ProblemRole).toString().isEmpty()) {
        paintIcon(painter, placed(QRect(row.right() - 14, row.top(), 16, row.height())), QStringLiteral("warning"), theme.color(Token::Warning), 14);
        row.setRight(row.right() - 18);
    }
    const bool folder = kindOf(index) == Kind::Folder || kindOf(index) == Kind::Favourite || kindOf(index) == Kind::Unified;
    const QFont font = count > 0 && folder ? strong : theme.font(Theme::Type::Body);
    painter.setFont(font);
    painter.setPen(theme.color(usable ? Token::Text : Token::TextDisabled));
    TextLine::paint(painter, placed(row), start, index.data().toString());
}

void FolderRow::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor); !line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void FolderRow::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Over the name, whole, wherever the tree thinks the row begins.
    QRect row = option.rect;
    row.setLeft(0);
    row.setRight(editor->parentWidget()->width() - 1);
    const QRect name = row.adjusted(margin + chevron + 22 + (depthOf(index) - 1) * indentation, 1, -margin, -1);
    editor->setGeometry(QStyle::visualRect(option.direction, row, name));
}

} // namespace postrider
