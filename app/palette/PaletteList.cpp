// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/PaletteList.h"

#include "app/widgets/Icon.h"
#include "app/widgets/KeyCaps.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace postrider {

namespace {

using Token = Theme::Token;

constexpr int entryRole = Qt::UserRole;
constexpr int lineHeight = 36;
constexpr int headingHeight = 30;
constexpr int inset = 8; // of the plate behind a line

class PaletteLine : public QStyledItemDelegate {
public:
    PaletteLine(const PaletteModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const PaletteEntry *entry = m_model.entryAt(index.row());
        const int text = QFontMetrics(Theme::current().font(Theme::Type::Body)).height();
        return {200, entry && entry->kind == PaletteEntry::Kind::Heading ? qMax(headingHeight, text + Theme::gap12) : qMax(lineHeight, text + Theme::gap12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteEntry *entry = m_model.entryAt(index.row());
        if (!entry)
            return;
        painter->save();
        if (entry->kind == PaletteEntry::Kind::Heading)
            paintHeading(*painter, option, *entry);
        else
            paintLine(*painter, option, *entry);
        painter->restore();
    }

private:
    static Qt::Alignment start(const QStyleOptionViewItem &option) { return QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter; }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry)
    {
        const Theme &theme = Theme::current();
        QFont font = theme.font(Theme::Type::Secondary);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme.color(Token::TextSecondary));
        TextLine::paint(painter, option.rect.adjusted(inset + Theme::gap12, Theme::gap4, -Theme::gap16, 0), start(option), entry.text);
    }

    static void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry)
    {
        const Theme &theme = Theme::current();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        const QRect plate = option.rect.adjusted(inset, 1, -inset, -1);
        if (marked)
            StylePainting::box(painter, plate, theme.color(Token::AccentSoft), {}, Theme::radius);
        const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        QRect rest = plate.adjusted(Theme::gap12, 0, -Theme::gap12, 0);
        const QRect symbol = placed(QRect(rest.left(), rest.top(), Theme::iconSizeSmall, rest.height()));
        if (!entry.icon.isEmpty())
            paintIcon(painter, symbol, entry.icon, theme.color(marked ? Token::Accent : Token::TextSecondary));
        else if (entry.action)
            entry.action->icon().paint(&painter, symbol);
        rest.setLeft(rest.left() + Theme::iconSizeSmall + Theme::gap12);
        if (!entry.keys.isEmpty()) {
            const QSize caps = KeyCaps::sizeOf(entry.keys);
            KeyCaps::paint(painter, placed(QRect(rest.right() + 1 - caps.width(), rest.top(), caps.width(), rest.height())), entry.keys, Qt::LeftToRight);
            rest.setRight(rest.right() - caps.width() - Theme::gap12);
        }
        const QFont body = theme.font(Theme::Type::Body);
        const QFont small = theme.font(Theme::Type::Secondary);
        const int wanted = widthOf(entry, body);
        const int aside = entry.detail.isEmpty() ? 0 : qMin(QFontMetrics(small).horizontalAdvance(entry.detail) + 1, qMax(rest.width() / 3, rest.width() - wanted - Theme::gap12));
        const int text = qMin(wanted, rest.width() - (aside > 0 ? aside + Theme::gap12 : 0));
        paintMarked(painter, placed(QRect(rest.left(), rest.top(), text, rest.height())), start(option), entry, body, wanted > text);
        if (aside > 0) {
            painter.setFont(small);
            painter.setPen(theme.color(Token::TextSecondary));
            const QRect place(rest.left() + text + Theme::gap12, rest.top(), aside, rest.height());
            TextLine::paint(painter, placed(place), start(option), entry.detail);
        }
    }

    static QFont strong(QFont font)
    {
        font.setWeight(QFont::Bold);
        return font;
    }

    static int widthOf(const PaletteEntry &entry, const QFont &font)
    {
        const QFontMetrics plain(font), bold(strong(font));
        return (entry.marks.isEmpty() ? plain : bold).horizontalAdvance(entry.text) + 2;
    }

    /// What was typed stands out by its weight. Not where letters join or run the other way: there a part by itself would look wrong.
    static void paintMarked(QPainter &painter, const QRect &rect, Qt::Alignment side, const PaletteEntry &entry, const QFont &font, bool tooLong)
    {
        painter.setPen(Theme::current().color(Token::Text));
        painter.setFont(font);
        if (entry.marks.isEmpty() || tooLong || entry.text.isRightToLeft()) {
            TextLine::paint(painter, rect, side, entry.text, Qt::ElideMiddle);
            return;
        }
        int x = rect.left();
        for (qsizetype at = 0; at < entry.text.size();) {
            const bool hit = entry.marks.contains(int(at));
            qsizetype end = at + 1;
            while (end < entry.text.size() && entry.marks.contains(int(end)) == hit)
                ++end;
            const QString part = entry.text.mid(at, end - at);
            painter.setFont(hit ? strong(font) : font);
            TextLine::paint(painter, QRect(x, rect.top(), rect.right() - x + 8, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, part, Qt::ElideNone);
            x += painter.fontMetrics().horizontalAdvance(part);
            at = end;
        }
    }

    const PaletteModel &m_model;
};

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return entry->text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList spoken{entry->text, entry->detail, entry->keys.toString(QKeySequence::NativeText)};
    spoken.removeAll(QString());
    return spoken.join(tr(", ", "between the parts of a line as a screen reader speaks it"));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteEntry *entry = entryAt(index.row());
    return !entry || entry->kind == PaletteEntry::Kind::Heading ? Qt::ItemFlags(Qt::NoItemFlags) : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

PaletteList::PaletteList(QWidget *parent) : QListView(parent), m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("paletteList"));
    setAccessibleName(tr("What was found"));
    setModel(m_model);
    setItemDelegate(new PaletteLine(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    viewport()->setAutoFillBackground(false); // the card is below
}

bool PaletteList::canMark(int row) const
{
    const PaletteEntry *entry = m_model->entryAt(row);
    return entry && entry->kind != PaletteEntry::Kind::Heading;
}

void PaletteList::mark(int row)
{
    const QModelIndex index = m_model->index(row);
    setCurrentIndex(index);
    // The first line of all brings its heading along.
    scrollTo(row == 1 ? m_model->index(0) : index);
    // The keyboard is elsewhere: who cannot see the mark is told of it as if it had come along.
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void PaletteList::setEntries(const QList<PaletteEntry> &entries, bool keepMark)
{
    m_moved = m_moved && keepMark;
    // The search for everything is only there as long as there is nothing better.
    const bool stopgap = marked() && marked()->kind == PaletteEntry::Kind::Search && !m_moved;
    const PaletteEntry *before = keepMark && !stopgap ? marked() : nullptr;
    const QString key = before ? before->key : QString();
    const int rowBefore = currentIndex().row();
    m_model->setEntries(entries);
    int wanted = -1;
    for (int row = 0; row < m_model->rowCount() && wanted < 0; ++row) {
        if (!key.isEmpty() && m_model->entryAt(row)->key == key)
            wanted = row;
    }
    if (wanted < 0 && before && canMark(rowBefore))
        wanted = rowBefore;
    if (wanted < 0)
        wanted = canMark(0) ? 0 : canMark(1) ? 1 : -1;
    if (wanted >= 0)
        mark(wanted);
}

void PaletteList::moveMark(int step)
{
    m_moved = true;
    const int count = m_model->rowCount();
    int row = currentIndex().row();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (canMark(row)) {
            mark(row);
            return;
        }
    }
}

void PaletteList::markEnd(bool last)
{
    m_moved = true;
    const int count = m_model->rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = last ? count - 1 - i : i;
        if (canMark(row)) {
            mark(row);
            return;
        }
    }
}

void PaletteList::movePage(int direction)
{
    m_moved = true;
    const int lines = qMax(1, viewport()->height() / lineHeight - 1);
    const int wanted = qBound(0, currentIndex().row() + direction * lines, m_model->rowCount() - 1);
    const int row = canMark(wanted) ? wanted : canMark(wanted + direction) ? wanted + direction : wanted - direction;
    if (canMark(row))
        mark(row);
}

int PaletteList::heightFor(int most) const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int line = sizeHintForRow(row);
        if (height + line > most)
            break; // whole lines only
        height += line;
    }
    return height;
}

void PaletteList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->globalPosition().toPoint();
    const int row = indexAt(event->pos()).row();
    if (now != m_pointer && canMark(row) && row != currentIndex().row()) {
        m_moved = true;
        mark(row);
    }
    m_pointer = now;
}

void PaletteList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = indexAt(event->pos()).row();
    if (event->button() != Qt::LeftButton || !canMark(row))
        return;
    mark(row);
    Q_EMIT picked();
}

} // namespace postrider
