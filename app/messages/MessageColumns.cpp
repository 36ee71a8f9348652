// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageColumns.h"

#include "app/widgets/DateText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyle>

namespace postrider {

using Token = Theme::Token;

namespace {

using Column = MessageColumns::Column;
constexpr int narrowWidth = 26;
constexpr int signWidth = 16; ///< of what is said of a conversation before its subject
constexpr Column narrowColumns[] = {MessageColumns::Unread, MessageColumns::Star, MessageColumns::Attachment};
/// Not there until somebody wants them.
constexpr Column extraColumns[] = {MessageColumns::To, MessageColumns::Size, MessageColumns::Folder, MessageColumns::Account};

/// So that the usual dates are not cut off: today's, "Yesterday", a weekday, one of this year and one of another.
int dateWidth()
{
    constexpr qint64 kDay = 86'400'000;
    constexpr int kBeside = 2 * 6 + 2; // as paintLine leaves it free
    const QFontMetrics metrics(Theme::current().font(Theme::Type::BodyStrong));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    int widest = 0;
    for (const qint64 days : {0, 1, 3, 20, 400})
        widest = qMax(widest, metrics.horizontalAdvance(DateText::compact(now - days * kDay)));
    return widest + kBeside;
}

} // namespace

MessageColumns::MessageColumns(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setModel(new QStandardItemModel(0, columnCount, this));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFont(Theme::current().font(Theme::Type::Secondary));
    setFixedHeight(Theme::controlHeightCompact);
    setAccessibleName(tr("Columns"));
    setStretchLastSection(false);
    arrangeAtFirst();
    showOrder(Listing::Sort::Date, true);
    retitle();
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (const auto sort = sortOf(column))
            Q_EMIT sortRequested(*sort);
    });
    connect(this, &QHeaderView::sectionMoved, this, &MessageColumns::arranged);
}

void MessageColumns::arrangeAtFirst()
{
    for (int column = 0; column < columnCount; ++column) {
        if (visualIndex(column) != column)
            moveSection(visualIndex(column), column);
        setSectionHidden(column, false);
    }
    for (Column narrow : narrowColumns) {
        setSectionResizeMode(narrow, QHeaderView::Fixed);
        resizeSection(narrow, narrowWidth);
    }
    for (Column extra : extraColumns) {
        resizeSection(extra, extra == Size ? 76 : 120);
        setSectionHidden(extra, true);
    }
    setSectionResizeMode(Subject, QHeaderView::Stretch);
    m_sized = false;
    setSectionHidden(Folder, !m_mixedFolders);
    setSectionHidden(Account, !m_mixedAccounts);
}

void MessageColumns::setMixed(bool folders, bool accounts)
{
    if (folders != m_mixedFolders)
        setSectionHidden(Folder, !folders);
    if (accounts != m_mixedAccounts)
        setSectionHidden(Account, !accounts);
    m_mixedFolders = folders;
    m_mixedAccounts = accounts;
}

QByteArray MessageColumns::state() const
{
    return saveState();
}

void MessageColumns::setState(const QByteArray &state)
{
    const QSignalBlocker quiet(this);
    const int sortColumn = sortIndicatorSection();
    const Qt::SortOrder order = sortIndicatorOrder();
    if (state.isEmpty() || !restoreState(state) || count() != columnCount)
        arrangeAtFirst();
    else
        m_sized = true;
    setSectionsMovable(true);
    setSectionHidden(Subject, false); // a line without any text would be of no use
    setSortIndicator(sortColumn, order);
    viewport()->update();
}

void MessageColumns::showOrder(Listing::Sort sort, bool descending)
{
    for (int column = 0; column < columnCount; ++column) {
        if (sortOf(column) == sort) {
            setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            return;
        }
    }
}

std::optional<Listing::Sort> MessageColumns::sortOf(int column) const
{
    switch (Column(column)) {
    case Unread: return Listing::Sort::Unread;
    case Star: return Listing::Sort::Starred;
    case Attachment: return Listing::Sort::Attachment;
    case Who: return m_recipients ? Listing::Sort::Recipient : Listing::Sort::Sender;
    case Subject: return Listing::Sort::Subject;
    case Date: return Listing::Sort::Date;
    case To: return Listing::Sort::Recipient;
    case Size: return Listing::Sort::Size;
    case Folder:
    case Account:
    case columnCount: break;
    }
    return {};
}

void MessageColumns::resizeEvent(QResizeEvent *event)
{
    // Until the person draws a border: the subject gets what sender and date leave, in narrow panes too.
    if (!m_sized && width() > 0) {
        const QSignalBlocker quiet(this);
        resizeSection(Who, qBound(84, width() * 28 / 100, 220));
        const int least = dateWidth();
        resizeSection(Date, qBound(least, width() * 20 / 100, qMax(least, 120)));
    }
    QHeaderView::resizeEvent(event);
}

void MessageColumns::mouseReleaseEvent(QMouseEvent *event)
{
    QList<int> before;
    for (int column = 0; column < columnCount; ++column)
        before << sectionSize(column);
    const bool drawing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    bool changed = drawing;
    for (int column = 0; column < columnCount; ++column)
        changed = changed || before.at(column) != sectionSize(column);
    if (!changed)
        return;
    m_sized = true;
    Q_EMIT arranged();
}

void MessageColumns::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < columnCount; ++column) {
        QAction *choice = menu->addAction(titleOf(column));
        choice->setCheckable(true);
        choice->setChecked(!isSectionHidden(column));
        choice->setEnabled(column != Subject);
        connect(choice, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            Q_EMIT arranged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        arrangeAtFirst();
        QResizeEvent again(size(), size());
        resizeEvent(&again);
        Q_EMIT arranged();
    });
    connect(menu->addAction(tr("Use for all folders")), &QAction::triggered, this, &MessageColumns::useForAllRequested);
    menu->popup(event->globalPos());
}

void MessageColumns::setShowsRecipients(bool recipients)
{
    m_recipients = recipients;
    retitle();
}

QString MessageColumns::titleOf(int column) const
{
    switch (Column(column)) {
    case Unread: return tr("Unread");
    case Star: return tr("Starred");
    case Attachment: return tr("Attachment");
    case Who: return m_recipients ? tr("To") : tr("From");
    case Subject: return tr("Subject");
    case Date: return tr("Date");
    case To: return m_recipients ? tr("Recipients") : tr("To");
    case Size: return tr("Size");
    case Folder: return tr("Folder");
    case Account: return tr("Account");
    case columnCount: break;
    }
    return {};
}

void MessageColumns::retitle()
{
    const QStringList symbols{QStringLiteral("mail-unread"), QStringLiteral("star"), QStringLiteral("attachment")};
    for (int column = 0; column < columnCount; ++column) {
        model()->setHeaderData(column, Qt::Horizontal, column < symbols.size() ? QString() : titleOf(column));
        model()->setHeaderData(column, Qt::Horizontal, titleOf(column), Qt::AccessibleTextRole);
        model()->setHeaderData(column, Qt::Horizontal, titleOf(column), Qt::ToolTipRole);
        if (column < symbols.size()) {
            model()->setHeaderData(column, Qt::Horizontal, int(Qt::AlignCenter), Qt::TextAlignmentRole);
            model()->setHeaderData(column, Qt::Horizontal, icon(symbols.at(column), Token::TextSecondary, 14), Qt::DecorationRole);
        }
    }
}

QRect MessageColumns::cell(Column column, const QRect &line) const
{
    return isSectionHidden(column) ? QRect() : QRect(sectionViewportPosition(column), line.top(), sectionSize(column), line.height());
}

QRect MessageColumns::disclosureRect(const MessageCard::Look &look) const
{
    const QRect subject = cell(Subject, look.rect);
    return QStyle::visualRect(look.direction, subject, QRect(subject.left() + 2, subject.top(), 18, subject.height()));
}

void MessageColumns::paintLine(QPainter &painter, const MessageCard::Look &look, const MessageRow *row, const Texts &texts) const
{
    const Theme &theme = Theme::current();
    const bool unread = row && (look.row.isConversation() ? look.row.unread > 0 : !row->flags.testFlag(Flag::Seen));
    painter.fillRect(look.rect, theme.color(look.selected ? Token::AccentSoft : look.hovered ? Token::Hover : Token::Surface));
    if (look.current)
        StylePainting::focusRing(painter, look.rect.adjusted(1, 1, -1, -1), Theme::radiusSmall);
    const auto in = [&](Column column) { return cell(column, look.rect); };
    const Qt::Alignment start = QStyle::visualAlignment(look.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    if (!row) {
        StylePainting::box(painter, QRect(in(Subject).left() + 6, look.rect.center().y() - 4, in(Subject).width() / 2, 8), theme.color(Token::Line), {}, 4);
        return;
    }
    if (unread && in(Unread).isValid()) {
        const QRect r = in(Unread);
        StylePainting::box(painter, QRectF(r.center().x() - 3.5, r.center().y() - 3.5, 8, 8), theme.color(Token::Unread), {}, 4);
    }
    const bool starred = row->flags.testFlag(Flag::Flagged);
    if ((starred || look.hovered) && in(Star).isValid())
        paintIcon(painter, in(Star), starred ? QStringLiteral("star-filled") : QStringLiteral("star"), theme.color(starred ? Token::Star : Token::TextSecondary), 14);
    if (row->hasAttachments && in(Attachment).isValid())
        paintIcon(painter, in(Attachment), QStringLiteral("attachment"), theme.color(Token::TextSecondary), 14);
    const QFont font = theme.font(unread ? Theme::Type::BodyStrong : Theme::Type::Body);
    const auto write = [&](Column column, Token token, const QString &text, int indent = 0, Qt::Alignment alignment = {}, int behind = 0) {
        const QRect whole = in(column);
        if (!whole.isValid())
            return;
        const QRect place = QStyle::visualRect(look.direction, whole, whole.adjusted(6 + indent, 0, -6 - behind, 0));
        painter.setFont(font);
        painter.setPen(theme.color(token));
        TextLine::paint(painter, place, alignment ? alignment : start, text);
    };
    write(Who, Token::Text, MessageCard::whoText(*row, look.recipients), MessageCard::indentOf(look.row) / 2);
    write(To, Token::Text, MessageCard::whoText(*row, true));
    const Token date = unread ? Token::Unread : Token::TextSecondary;
    write(Date, date, DateText::compact(row->date));
    write(Size, Token::TextSecondary, QLocale().formattedDataSize(row->size, 0, QLocale::DataSizeTraditionalFormat), 0,
        QStyle::visualAlignment(look.direction, Qt::AlignRight) | Qt::AlignVCenter);
    write(Folder, Token::TextSecondary, texts.folder);
    write(Account, Token::TextSecondary, texts.account);
    int indent = MessageCard::indentOf(look.row) + (look.grouped ? 14 : 0);
    if (look.row.canOpen())
        MessageCard::paintDisclosure(painter, disclosureRect(look), look.row.open);
    if (look.row.isConversation()) {
        MessageCard::Look counted = look;
        counted.rect = in(Subject);
        indent += MessageCard::paintCount(painter, counted.rect.adjusted(6 + indent, 0, 0, 0), counted);
    }
    QString subject = MessageCard::subjectText(*row);
    if (look.row.kind() == ListRow::Kind::Part && !look.where.isEmpty())
        subject = tr("%1 (in %2)", "subject, and the folder of a message shown in another one").arg(subject, look.where);
    const Token text = look.mark == ConversationMark::Muted ? Token::TextSecondary : Token::Text;
    const char *const sign = look.mark == ConversationMark::Muted ? "muted" : look.mark == ConversationMark::Watched ? "watched" : look.later ? "clock" : nullptr;
    if (sign && in(Subject).isValid()) {
        const QRect cellRect = in(Subject);
        const QRect place(cellRect.left() + 6 + indent, cellRect.top(), signWidth, cellRect.height());
        paintIcon(painter, QStyle::visualRect(look.direction, cellRect, place), QString::fromLatin1(sign), theme.color(Token::TextSecondary), 14);
        indent += signWidth + Theme::gap4;
    }
    if (look.later)
        subject = tr("%1 (%2)", "subject, and until when it was put aside").arg(subject, MessageCard::laterText(*look.later));
    const int tags = MessageCard::paintTags(painter, in(Subject).adjusted(6 + indent, 0, -6, 0), *row, look);
    write(Subject, text, subject, indent, {}, tags);
}

} // namespace postrider
