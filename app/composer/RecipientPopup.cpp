// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RecipientPopup.h"

#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace postrider {

namespace {

/// More than 40 where the text is larger.
int rowHeight()
{
    const Theme &theme = Theme::current();
    return qMax(40, QFontMetrics(theme.font(Theme::Type::Body)).height() + QFontMetrics(theme.font(Theme::Type::Secondary)).height() + 8);
}

constexpr int widest = 460;
constexpr int margin = 4;

const char *iconOf(RecipientSuggestion::Source source)
{
    switch (source) {
    case RecipientSuggestion::Source::Contact: return "account";
    case RecipientSuggestion::Source::Group: return "group";
    case RecipientSuggestion::Source::Collected: return "clock";
    case RecipientSuggestion::Source::Seen: return "inbox";
    }
    return "account";
}

QString saidOf(RecipientSuggestion::Source source)
{
    switch (source) {
    case RecipientSuggestion::Source::Contact: return RecipientPopup::tr("Contact");
    case RecipientSuggestion::Source::Group: return RecipientPopup::tr("Group");
    case RecipientSuggestion::Source::Collected: return RecipientPopup::tr("You have written to this address");
    case RecipientSuggestion::Source::Seen: return RecipientPopup::tr("Has written to you");
    }
    return {};
}

QString firstLine(const RecipientSuggestion &suggestion)
{
    return suggestion.source == RecipientSuggestion::Source::Group ? suggestion.address.name : suggestion.address.shortText();
}

QString secondLine(const RecipientSuggestion &suggestion)
{
    if (suggestion.source == RecipientSuggestion::Source::Group)
        return RecipientPopup::tr("%Ln member(s)", nullptr, int(suggestion.members.size()));
    return firstLine(suggestion) == suggestion.address.address ? saidOf(suggestion.source) : suggestion.address.address;
}

} // namespace

/// Paints two lines; what was typed is bold where a word begins with it, else where it stands.
class RecipientPopup::Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString typed;
    const QList<RecipientSuggestion> *suggestions = nullptr;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, rowHeight()}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!suggestions || index.row() >= suggestions->size())
            return;
        const RecipientSuggestion &one = suggestions->at(index.row());
        const Theme &theme = Theme::current();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            StylePainting::box(*painter, option.rect, theme.color(Theme::Token::AccentSoft), theme.color(Theme::Token::AccentSoft), Theme::radiusSmall);
        const auto placed = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const QRect icon(option.rect.left() + Theme::gap8, option.rect.top(), Theme::iconSizeSmall, option.rect.height());
        paintIcon(*painter, placed(icon), QLatin1String(iconOf(one.source)), theme.color(Theme::Token::TextSecondary), Theme::iconSizeSmall);
        QRect text = option.rect.adjusted(Theme::gap8 * 2 + Theme::iconSizeSmall, 3, -Theme::gap8, -3);
        const int half = text.height() / 2;
        drawLine(
            *painter, placed(QRect(text.left(), text.top(), text.width(), half)), firstLine(one), theme.font(Theme::Type::Body), theme.color(Theme::Token::Text), option.direction);
        drawLine(*painter, placed(QRect(text.left(), text.top() + half, text.width(), half)), secondLine(one), theme.font(Theme::Type::Secondary),
            theme.color(Theme::Token::TextSecondary), option.direction);
        painter->restore();
    }

private:
    void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color, Qt::LayoutDirection direction) const
    {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        QTextLayout layout(shown, font);
        QTextOption option;
        option.setTextDirection(direction);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setFormats(boldIn(shown));
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        painter.setPen(color);
        layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    }

    QList<QTextLayout::FormatRange> boldIn(const QString &text) const
    {
        QList<QTextLayout::FormatRange> formats;
        for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
            qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
            for (qsizetype next = at; next >= 0; next = text.indexOf(word, next + 1, Qt::CaseInsensitive)) {
                if (next == 0 || !text.at(next - 1).isLetterOrNumber()) {
                    at = next;
                    break;
                }
            }
            if (at < 0)
                continue;
            QTextLayout::FormatRange range;
            range.start = int(at);
            range.length = int(word.size());
            range.format.setFontWeight(QFont::DemiBold);
            formats.append(range);
        }
        return formats;
    }
};

RecipientPopup::RecipientPopup(QWidget *field)
    : QFrame(field->window())
    , m_field(field)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new Delegate(this))
{
    setObjectName(QStringLiteral("recipientPopup"));
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Suggestions"));
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_suggestions.size())
            Q_EMIT chosen(m_suggestions.at(index.row()));
    });
    field->installEventFilter(this);
    hide();
}

QString RecipientPopup::textOf(const RecipientSuggestion &suggestion)
{
    const QString who = suggestion.source == RecipientSuggestion::Source::Group ? suggestion.address.name : suggestion.address.fullText();
    return QStringLiteral("%1, %2").arg(who, saidOf(suggestion.source));
}

void RecipientPopup::showSuggestions(const QList<RecipientSuggestion> &suggestions, const QString &typed, Mark mark)
{
    m_suggestions = suggestions;
    m_delegate->typed = typed;
    m_delegate->suggestions = &m_suggestions;
    m_model->clear();
    for (const RecipientSuggestion &one : suggestions) {
        auto *item = new QStandardItem(textOf(one));
        item->setEditable(false);
        item->setToolTip(one.source == RecipientSuggestion::Source::Group ? QString() : toolTipText(one.address.fullText()));
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(mark == Mark::First ? m_model->index(0, 0) : QModelIndex());
    place();
    show();
    raise();
}

/// Under the field, or above it where there is more room.
void RecipientPopup::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const QRect field(m_field->mapTo(window, QPoint(0, 0)), m_field->size());
    const int wanted = int(m_suggestions.size()) * rowHeight() + 2 * margin + 2;
    const int below = window->height() - field.bottom() - Theme::gap8, above = field.top() - Theme::gap8;
    const bool isBelow = below >= std::min(wanted, 3 * rowHeight()) || below >= above;
    const int height = std::min(wanted, std::max(rowHeight(), isBelow ? below : above));
    const int width = std::min(widest, std::max(200, window->width() - 2 * Theme::gap8));
    int left = layoutDirection() == Qt::RightToLeft ? field.right() - width : field.left();
    left = std::clamp(left, 0, std::max(0, window->width() - width));
    setGeometry(left, isBelow ? field.bottom() + 2 : field.top() - height - 2, width, height);
}

void RecipientPopup::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = markedRow();
    const int next = row < 0 ? (step > 0 ? 0 : rows - 1) : (row + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(next, 0));
}

int RecipientPopup::markedRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

const RecipientSuggestion *RecipientPopup::marked() const
{
    const int row = markedRow();
    return isVisible() && row >= 0 && row < m_suggestions.size() ? &m_suggestions.at(row) : nullptr;
}

bool RecipientPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void RecipientPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), theme.color(Theme::Token::Line), Theme::radius);
}

} // namespace postrider
