// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CheatSheet.h"

#include "app/palette/FuzzyMatch.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/Icon.h"
#include "app/widgets/KeyCaps.h"
#include "app/widgets/Keymap.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

namespace {

constexpr int columnWidth = 300; // at least
constexpr int mostColumns = 4;
constexpr int shownKeys = 2; // of one action

/// What an action is called, and its keys at the end of the line. A label, so that its text is there for who cannot see it.
class ShortcutLine : public QLabel {
public:
    ShortcutLine(const QString &name, const QList<QKeySequence> &keys) : m_name(name), m_keys(keys.mid(0, shownKeys))
    {
        QStringList spoken;
        for (const QKeySequence &sequence : keys)
            spoken.append(sequence.toString(QKeySequence::NativeText));
        setTextFormat(Qt::PlainText);
        //: a screen reader says it: action, its keys
        setText(CheatSheet::tr("%1: %2").arg(name, spoken.join(QStringLiteral(", "))));
        setToolTip(spoken.join(QStringLiteral(", ")));
        setFixedHeight(KeyCaps::sizeOf(QKeySequence(Qt::Key_A)).height() + Theme::gap8);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect rest = rect();
        for (qsizetype i = m_keys.size() - 1; i >= 0; --i) {
            const int width = KeyCaps::sizeOf(m_keys.at(i)).width();
            if (i > 0 && width > rest.width() / 3)
                continue; // the first is enough where there is no room
            KeyCaps::paint(painter, QStyle::visualRect(layoutDirection(), rect(), rest), m_keys.at(i), layoutDirection());
            rest.setRight(rest.right() - width - Theme::gap12);
        }
        painter.setFont(Theme::current().font(Theme::Type::Body));
        painter.setPen(Theme::current().color(Theme::Token::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rest),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(m_name, Qt::ElideRight, rest.width()));
    }

private:
    QString m_name;
    QList<QKeySequence> m_keys;
};

} // namespace

CheatSheet::CheatSheet(const Keymap &keymap, QWidget *parent)
    : QDialog(parent)
    , m_keymap(keymap)
    , m_preset(new QLabel)
    , m_field(new QLineEdit)
    , m_scroll(new QScrollArea)
    , m_nothing(new QLabel(tr("No action of that name has a shortcut.")))
{
    setObjectName(QStringLiteral("cheatSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    addCloseKeys(this, false);
    auto *heading = new QLabel(tr("Keyboard shortcuts"));
    heading->setFont(Theme::current().font(Theme::Type::Heading));
    m_preset->setForegroundRole(QPalette::PlaceholderText);
    m_preset->setTextFormat(Qt::PlainText);
    m_field->setObjectName(QStringLiteral("sheetField"));
    m_field->setPlaceholderText(tr("Find a shortcut"));
    m_field->setAccessibleName(tr("Find a shortcut"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(260);
    m_field->addAction(icon(QStringLiteral("search"), Theme::Token::TextSecondary, Theme::iconSizeSmall), QLineEdit::LeadingPosition);
    auto *change = new QPushButton(tr("Change…"));
    change->setObjectName(QStringLiteral("changeShortcuts"));
    change->setAutoDefault(false);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Keyboard shortcuts"));
    m_scroll->viewport()->installEventFilter(this);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(heading);
    names->addWidget(m_preset);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::gap8);
    top->addLayout(names, 1);
    top->addWidget(m_field, 1);
    top->addWidget(change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap8, Theme::gap8);
    column->setSpacing(Theme::gap16);
    top->setContentsMargins(0, 0, Theme::gap16, 0);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CheatSheet::narrow);
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT changeRequested();
        close();
    });
    connect(&m_keymap, &Keymap::changed, this, &CheatSheet::fill);
    const QSize room = parent ? parent->size() : QSize(1100, 760);
    setMinimumSize(420, 320);
    resize(qBound(560, room.width() - 80, 1120), qBound(400, room.height() - 60, 760));
    fill();
    m_field->setFocus();
}

void CheatSheet::fill()
{
    m_groups.clear();
    delete m_scroll->takeWidget();
    m_scroll->setWidget(new QWidget);
    const bool gmail = m_keymap.preset() == Keymap::Preset::Gmail;
    const QString set = gmail ? tr("As in Gmail") : tr("Postrider's own");
    m_preset->setText(m_keymap.hasOwn() ? tr("%1, with shortcuts of your own", "set of shortcuts").arg(set) : set);
    addGroup(tr("Everywhere"),
        {{tr("Open the message, take what is chosen"), {QKeySequence(Qt::Key_Return)}, {}}, {tr("Back one step, close"), {QKeySequence(Qt::Key_Escape)}, {}},
            {tr("To the next field or button"), {QKeySequence(Qt::Key_Tab)}, {}},
            {tr("Menu of what is chosen"), {QKeySequence(Qt::Key_Menu), QKeySequence(Qt::SHIFT | Qt::Key_F10)}, {}}});
    QStringList headings;
    for (const Keymap::Command &command : m_keymap.commands()) {
        if (!headings.contains(command.group))
            headings.append(command.group);
    }
    for (const QString &heading : std::as_const(headings)) {
        QList<Shortcut> lines;
        for (const Keymap::Command &command : m_keymap.commands()) {
            const QList<QKeySequence> keys = m_keymap.keys(command.name);
            if (command.group == heading && !keys.isEmpty() && command.action && command.action->isVisible())
                lines.append({Keymap::textOf(command.action), keys, Keymap::textOf(command.english)});
        }
        if (!lines.isEmpty())
            addGroup(heading, lines);
    }
    narrow();
}

void CheatSheet::addGroup(const QString &heading, const QList<Shortcut> &shortcuts)
{
    Group group;
    group.block = new QWidget(m_scroll->widget());
    group.folded = FuzzyMatch::folded(heading);
    auto *column = new QVBoxLayout(group.block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new QLabel(heading);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::current().font(Theme::Type::BodyStrong));
    title->setContentsMargins(0, 0, 0, Theme::gap4);
    column->addWidget(title);
    for (const Shortcut &shortcut : shortcuts) {
        auto *line = new ShortcutLine(shortcut.name, shortcut.keys);
        column->addWidget(line);
        group.lines.append({line, FuzzyMatch::folded(line->text() + QLatin1Char(' ') + heading), FuzzyMatch::folded(shortcut.english)});
    }
    group.block->show();
    m_groups.append(group);
}

void CheatSheet::narrow()
{
    const QString words = FuzzyMatch::folded(m_field->text().trimmed());
    bool any = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool shown = false;
        for (const Line &line : group.lines) {
            const bool fits = FuzzyMatch::of(words, line.folded) || FuzzyMatch::of(words, line.foldedEnglish);
            line.row->setVisible(fits);
            shown = shown || fits;
        }
        group.block->setVisible(shown);
        any = any || shown;
    }
    m_nothing->setVisible(!any);
    arrange();
}

/// Groups stay in order, each put into the column that is shortest so far.
void CheatSheet::arrange()
{
    const int width = m_scroll->viewport()->width() - Theme::gap16;
    const int count = qBound(1, (width + Theme::gap24) / (columnWidth + Theme::gap24), mostColumns);
    const int each = (width - (count - 1) * Theme::gap24) / count;
    QList<int> heights(count, 0);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    for (const Group &group : std::as_const(m_groups)) {
        if (group.block->isHidden())
            continue;
        const int column = int(std::min_element(heights.begin(), heights.end()) - heights.begin());
        group.block->layout()->activate();
        const int height = group.block->layout()->sizeHint().height();
        const int place = rightToLeft ? count - 1 - column : column;
        group.block->setGeometry(place * (each + Theme::gap24) + (rightToLeft ? Theme::gap16 : 0), heights[column], each, height);
        heights[column] += height + Theme::gap24;
    }
    m_scroll->widget()->resize(m_scroll->viewport()->width(), *std::max_element(heights.begin(), heights.end()));
}

bool CheatSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize && m_scroll->widget())
        arrange();
    return QDialog::eventFilter(watched, event);
}

} // namespace postrider
