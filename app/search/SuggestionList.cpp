// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SuggestionList.h"

#include "app/search/SearchWords.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int mostSuggestions = 8;
constexpr int meaningRole = Qt::UserRole;
constexpr int wholeRole = Qt::UserRole + 1;

/// Where the last word begins: behind the last blank that is not in quotes.
qsizetype lastWord(const QString &text)
{
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('"'))
            quoted = !quoted;
        else if (text.at(i).isSpace() && !quoted)
            begin = i + 1;
    }
    return begin;
}

/// A suggestion, and in secondary text what it means.
class SuggestionRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, Theme::controlHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, theme.color(marked ? Theme::Token::AccentSoft : Theme::Token::Raised));
        const QFont body = theme.font(Theme::Type::Body);
        const QString text = index.data().toString();
        const QRect line = option.rect.adjusted(Theme::gap12, 0, -Theme::gap12, 0);
        const QString meaning = index.data(meaningRole).toString();
        const QFontMetrics metrics(body);
        const int width = qMin(metrics.horizontalAdvance(text) + 2, meaning.isEmpty() ? line.width() : line.width() / 2);
        const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->setFont(body);
        painter->setPen(theme.color(Theme::Token::Text));
        TextLine::paint(*painter, QStyle::visualRect(option.direction, option.rect, QRect(line.left(), line.top(), width, line.height())), start, text, Qt::ElideMiddle);
        const QRect rest = line.adjusted(width + Theme::gap12, 0, 0, 0);
        painter->setFont(theme.font(Theme::Type::Secondary));
        painter->setPen(theme.color(Theme::Token::TextSecondary));
        TextLine::paint(*painter, QStyle::visualRect(option.direction, option.rect, rest), start, meaning);
    }
};

} // namespace

SuggestionList::SuggestionList(Mail &mail, QWidget *field, QWidget *parent) : QFrame(parent), m_reader(mail.makeReader()), m_field(field), m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setItemDelegate(new SuggestionRow(m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::gap4, 1, Theme::gap4);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { Q_EMIT picked(item->data(wholeRole).toString()); });
    hide();
}

SuggestionList::~SuggestionList()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SuggestionList::suggest(const QString &typed)
{
    const quint64 asked = ++m_asked;
    if (typed.trimmed().isEmpty()) {
        QStringList words;
        for (const SearchWords::Word &word : SearchWords::first())
            words << word.word;
        fill(words);
        return;
    }
    m_pool.clear();
    m_pool.start([this, asked, typed] {
        QStringList found;
        try {
            found = m_reader->searchSuggestions(typed, mostSuggestions);
        } catch (const MailError &) {
            // Nothing to suggest; the search itself says what is wrong with the storage.
        }
        QMetaObject::invokeMethod(
            this,
            [this, asked, found] {
                if (asked == m_asked)
                    fill(found);
            },
            Qt::QueuedConnection);
    });
}

void SuggestionList::fill(const QStringList &suggestions)
{
    m_list->clear();
    for (const QString &suggestion : suggestions) {
        // Only what follows what has been typed so far is shown: the rest stands in the field above.
        const QString last = suggestion.mid(lastWord(suggestion));
        auto *item = new QListWidgetItem(last, m_list);
        const QString meaning = SearchWords::meaningOf(last);
        item->setData(meaningRole, meaning);
        item->setData(wholeRole, suggestion);
        item->setData(Qt::AccessibleTextRole, meaning.isEmpty() ? last : tr("%1: %2", "a word of the search language and its meaning").arg(last, meaning));
    }
    m_list->setCurrentRow(-1);
    const bool useful = m_list->count() > 0 && m_field->hasFocus();
    if (useful)
        place();
    setVisible(useful);
}

void SuggestionList::place()
{
    const int height = m_list->count() * Theme::controlHeight + 2 * Theme::gap4 + 2 * frameWidth();
    const QPoint below = parentWidget()->mapFromGlobal(m_field->mapToGlobal(QPoint(0, m_field->height() + Theme::gap4)));
    const int width = qBound(320, m_field->width(), qMax(320, parentWidget()->width() - 2 * Theme::gap8));
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() + m_field->width() - width : below.x();
    setGeometry(qBound(0, left, qMax(0, parentWidget()->width() - width)), below.y(), width, qMin(height, parentWidget()->height() - below.y() - Theme::gap8));
    raise();
}

void SuggestionList::moveMark(int step)
{
    if (isHidden() || m_list->count() == 0)
        return;
    const int row = m_list->currentRow() + step;
    m_list->setCurrentRow(row < -1 ? m_list->count() - 1 : row >= m_list->count() ? -1 : row);
    if (m_list->currentRow() < 0)
        m_list->clearSelection();
}

QString SuggestionList::marked() const
{
    const QListWidgetItem *item = isHidden() || m_list->currentRow() < 0 ? nullptr : m_list->currentItem();
    return item ? item->data(wholeRole).toString() : QString();
}

} // namespace postrider
