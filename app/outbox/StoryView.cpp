// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/StoryView.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace postrider {

using Tone = StoryEntry::Tone;
using Token = Theme::Token;

namespace {

constexpr int gutter = 28; ///< where the dots are
constexpr int mark = 16;
constexpr int buttonRoom = 16; ///< of a flat button, beside its text
constexpr qsizetype maxText = 2000; // of a server's words; the details' "Copy all" has them whole

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return Token::Success;
    case Tone::Now: return Token::Accent;
    case Tone::Ahead: return Token::TextDisabled;
    case Tone::Warning: return Token::Warning;
    case Tone::Trouble: return Token::Danger;
    }
    return Token::Text;
}

QLabel *label(const QString &text, Theme::Type type)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setFont(Theme::current().font(type));
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // a policy of one's own forgets what setWordWrap said
    made->setSizePolicy(policy);
    return made;
}

/// One entry. Paints its dot and its part of the line beside what the layout puts on the other side.
class StoryRow : public QWidget {
public:
    StoryRow(Tone tone, bool first, bool last) : m_tone(tone), m_first(first), m_last(last) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int middle = QFontMetrics(theme.font(Theme::Type::Body)).height() / 2 + 1;
        const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const int x = mark / 2 - 1;
        if (!m_first)
            painter.fillRect(placed(QRect(x, 0, 2, qMax(0, middle - mark / 2 - 2))), theme.color(Token::Line));
        if (!m_last)
            painter.fillRect(placed(QRect(x, middle + mark / 2 + 2, 2, height() - middle - mark / 2 - 2)), theme.color(Token::Line));
        const QRect box = placed(QRect(0, middle - mark / 2, mark, mark));
        const QColor color = theme.color(tokenOf(m_tone));
        switch (m_tone) {
        case Tone::Done: paintIcon(painter, box, QStringLiteral("check"), color, Theme::iconSizeSmall); break;
        case Tone::Warning: paintIcon(painter, box, QStringLiteral("warning"), color, Theme::iconSizeSmall); break;
        case Tone::Trouble: paintIcon(painter, box, QStringLiteral("error"), color, Theme::iconSizeSmall); break;
        case Tone::Now:
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(QRectF(box).adjusted(3, 3, -3, -3));
            break;
        case Tone::Ahead:
            painter.setPen(QPen(color, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(box).adjusted(4, 4, -4, -4));
            break;
        }
    }

private:
    const Tone m_tone;
    const bool m_first, m_last;
};

} // namespace

StoryView::StoryView(Words words, QWidget *parent) : QWidget(parent), m_words(words), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("story"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StoryView::setEntries(const QList<StoryEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_column->addWidget(makeRow(entries.at(i), i == 0, i + 1 == entries.size()));
}

QWidget *StoryView::makeRow(const StoryEntry &entry, bool first, bool last)
{
    auto *row = new StoryRow(entry.tone, first, last);
    // Room at the side by spacers, for margins are not mirrored where text runs from right to left. A flat button has room round its text: it begins further out, so
    // that its text stands under the others.
    auto *sides = new QHBoxLayout(row);
    sides->setContentsMargins(0, 0, 0, last ? 0 : Theme::gap12);
    sides->setSpacing(0);
    sides->addSpacing(gutter - buttonRoom);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    sides->addLayout(column, 1);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(0);
    lines->addSpacing(buttonRoom);
    auto *grid = new QGridLayout;
    lines->addLayout(grid, 1);
    column->addLayout(lines);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto *title = label(entry.title, entry.tone == Tone::Trouble || entry.tone == Tone::Now ? Theme::Type::BodyStrong : Theme::Type::Body);
    title->setObjectName(QStringLiteral("title"));
    grid->addWidget(title, 0, 0);
    const QString time = SendStory::timeText(entry.at);
    if (!time.isEmpty()) {
        auto *when = new QLabel(time);
        when->setTextFormat(Qt::PlainText);
        when->setFont(Theme::current().font(Theme::Type::Secondary));
        when->setForegroundRole(QPalette::PlaceholderText);
        when->setToolTip(QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at), QLocale::LongFormat));
        grid->addWidget(when, 0, 1, Qt::AlignTop | Qt::AlignTrailing);
    }
    int line = 1;
    if (!entry.text.isEmpty()) {
        auto *text = label(entry.text, Theme::Type::Body);
        text->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(text, line++, 0, 1, 2);
    }
    const QString words = entry.words.simplified() == entry.text.simplified() ? QString() : entry.words.left(maxText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    if (!words.isEmpty()) {
        auto *quote = label(words, Theme::Type::Fixed);
        quote->setObjectName(QStringLiteral("words"));
        quote->setForegroundRole(QPalette::PlaceholderText);
        // A server's reply runs left to right in every language; it only starts where the other lines do.
        quote->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(quote, line++, 0, 1, 2);
        if (m_words == Words::Folded) {
            quote->hide();
            auto *toggle = new QPushButton(tr("What the server said"));
            toggle->setObjectName(QStringLiteral("showWords"));
            toggle->setCheckable(true);
            toggle->setFlat(true);
            connect(toggle, &QPushButton::toggled, quote, &QWidget::setVisible);
            buttons->addWidget(toggle);
        }
    }
    if (entry.report.isValid()) {
        auto *report = new QPushButton(tr("Show the report"));
        report->setObjectName(QStringLiteral("showReport"));
        report->setAccessibleName(tr("Show the report about %1").arg(entry.title));
        report->setFlat(true);
        connect(report, &QPushButton::clicked, this, [this, id = entry.report] { Q_EMIT reportRequested(id); });
        buttons->addWidget(report);
    }
    if (buttons->count() > 0) {
        for (int i = 0; i < buttons->count(); ++i) {
            auto *button = static_cast<QPushButton *>(buttons->itemAt(i)->widget());
            button->setFont(Theme::current().font(Theme::Type::Secondary));
            button->setFixedHeight(Theme::controlHeightCompact);
        }
        buttons->addStretch(1);
        column->addLayout(buttons);
    } else {
        delete buttons;
    }
    return row;
}

} // namespace postrider
