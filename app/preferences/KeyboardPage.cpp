// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/KeyboardPage.h"

#include "app/widgets/Icon.h"
#include "app/widgets/KeyCaps.h"
#include "app/widgets/KeyboardSettings.h"
#include "app/widgets/Question.h"
#include "app/widgets/StylePainting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace postrider {

namespace {

using Token = Theme::Token;

constexpr int nameRole = Qt::UserRole;
constexpr int ownRole = Qt::UserRole + 1;
constexpr int englishRole = Qt::UserRole + 2;
constexpr int listHeight = 220;

QString spoken(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

/// An action and its keys, drawn as keys.
class ShortcutRow : public QStyledItemDelegate {
public:
    ShortcutRow(const Keymap &keymap, QObject *parent) : QStyledItemDelegate(parent), m_keymap(keymap) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, qMax(Theme::controlHeight, KeyCaps::sizeOf(QKeySequence(Qt::Key_A)).height() + Theme::gap8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QString name = index.data(nameRole).toString();
        const bool heading = name.isEmpty();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect plate = option.rect.adjusted(2, 1, -2, -1);
        if (!heading && (selected || option.state.testFlag(QStyle::State_MouseOver)))
            StylePainting::box(*painter, plate, theme.color(selected ? Token::AccentSoft : Token::Hover), {}, Theme::radiusSmall);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            StylePainting::focusRing(*painter, plate, Theme::radiusSmall);
        QRect rest = plate.adjusted(Theme::gap8, 0, -Theme::gap8, 0);
        const QList<QKeySequence> keys = m_keymap.keys(name);
        for (qsizetype i = qMin<qsizetype>(keys.size(), 3) - 1; i >= 0; --i) {
            const int width = KeyCaps::sizeOf(keys.at(i)).width();
            if (i > 0 && width > rest.width() / 3)
                continue;
            KeyCaps::paint(*painter, QStyle::visualRect(option.direction, option.rect, rest), keys.at(i), option.direction);
            rest.setRight(rest.right() - width - Theme::gap12);
        }
        painter->save();
        painter->setFont(theme.font(heading || index.data(ownRole).toBool() ? Theme::Type::BodyStrong : Theme::Type::Body));
        painter->setPen(theme.color(heading ? Token::TextSecondary : Token::Text));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rest),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    const Keymap &m_keymap;
};

} // namespace

KeyboardPage::KeyboardPage(Keymap &keymap, QWidget *parent)
    : PreferencesPage(parent)
    , m_keymap(keymap)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_about(new QLabel)
    , m_keys(new QKeySequenceEdit)
    , m_note(new QLabel)
    , m_set(new QPushButton(tr("&Use these keys")))
    , m_add(new QPushButton(tr("Use these, &too")))
    , m_remove(new QPushButton(tr("&No keys")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_resetAll(new QPushButton(tr("Reset &all…")))
{
    addSection(tr("Set of shortcuts"));
    addChoice(KeyboardSettings::preset, tr("&Shortcuts"), {tr("Postrider's own, much as in Thunderbird"), tr("As in Gmail: single letters")},
        {int(Keymap::Preset::Postrider), int(Keymap::Preset::Gmail)}, tr("Letters are shortcuts in the message list and in the message only, never where you write."));
    addSection(tr("Shortcuts of your own"));
    makeList();
    makeEditor();
    connect(&m_keymap, &Keymap::changed, this, &KeyboardPage::fill);
    fill();
}

void KeyboardPage::makeList()
{
    m_filter->setObjectName(QStringLiteral("shortcutFilter"));
    m_filter->setPlaceholderText(tr("Find an action, or keys"));
    m_filter->setAccessibleName(tr("Find an action, or keys"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search"), Token::TextSecondary, Theme::iconSizeSmall), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setMouseTracking(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemsExpandable(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(listHeight);
    m_list->setItemDelegate(new ShortcutRow(m_keymap, m_list));
    column()->addWidget(m_filter);
    column()->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &KeyboardPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(Qt::OtherFocusReason); });
}

void KeyboardPage::makeEditor()
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setBuddy(m_keys);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleDescription(tr("Press the keys. Tab goes on to the buttons."));
    if (auto *field = m_keys->findChild<QLineEdit *>()) {
        field->setPlaceholderText(tr("Press the keys"));
        field->setAccessibleName(tr("Press the keys"));
    }
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(m_about);
    column()->addWidget(m_keys);
    column()->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_set, "setShortcut"}, {m_add, "addShortcut"}, {m_remove, "removeShortcut"}, {m_reset, "resetShortcut"}, {m_resetAll, "resetShortcuts"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        if (button == m_resetAll)
            row->addStretch(1);
        row->addWidget(button);
    }
    column()->addLayout(row);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeyboardPage::showChosen);
    connect(m_set, &QPushButton::clicked, this, [this] { setPressed(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { setPressed(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_keymap.setKeys(chosen(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_keymap.reset(chosen()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        const Question question{tr("Reset all shortcuts"), tr("Forget all shortcuts of your own?"), tr("Every action has the keys of the chosen set again."), tr("Reset all"), {}};
        question.ask(window(), [this] { m_keymap.resetAll(); });
    });
}

QString KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, nameRole).toString() : QString();
}

QString KeyboardPage::textFor(const QString &name) const
{
    for (const Keymap::Command &command : m_keymap.commands()) {
        if (command.name == name && command.action)
            return Keymap::textOf(command.action);
    }
    return name;
}

void KeyboardPage::fill()
{
    const QString before = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QHash<QString, QTreeWidgetItem *> groups;
        for (const Keymap::Command &command : m_keymap.commands()) {
            if (!command.action || !command.action->isVisible())
                continue;
            QTreeWidgetItem *&group = groups[command.group];
            if (!group) {
                group = new QTreeWidgetItem(m_list, {command.group});
                group->setFlags(Qt::ItemIsEnabled);
                group->setExpanded(true);
            }
            auto *item = new QTreeWidgetItem(group, {Keymap::textOf(command.action)});
            const QString keys = spoken(m_keymap.keys(command.name));
            item->setData(0, nameRole, command.name);
            item->setData(0, ownRole, m_keymap.isOwn(command.name));
            item->setData(0, englishRole, Keymap::textOf(command.english));
            QStringList parts{item->text(0), keys.isEmpty() ? tr("no keys") : keys};
            if (m_keymap.isOwn(command.name))
                parts.append(tr("your own"));
            item->setData(0, Qt::AccessibleTextRole, parts.join(QStringLiteral(", ")));
            item->setToolTip(0, m_keymap.isOwn(command.name) ? tr("%1 (your own)", "tooltip: keys").arg(keys) : keys);
            if (command.name == before)
                m_list->setCurrentItem(item);
        }
    }
    m_resetAll->setEnabled(m_keymap.hasOwn());
    narrow();
    showChosen();
}

void KeyboardPage::narrow()
{
    const QString words = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_list->topLevelItem(i);
        const bool whole = group->text(0).contains(words, Qt::CaseInsensitive);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const auto has = [item, &words](int role) { return item->data(0, role).toString().contains(words, Qt::CaseInsensitive); };
            const bool fits = whole || has(Qt::AccessibleTextRole) || has(englishRole);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void KeyboardPage::showChosen()
{
    const QString name = chosen();
    const QKeySequence pressed = m_keys->keySequence();
    m_about->setText(name.isEmpty() ? tr("Choose an action to give it other keys.") : tr("New keys for \u201c%1\u201d:").arg(textFor(name)));
    m_keys->setAccessibleName(m_about->text());
    m_keys->setEnabled(!name.isEmpty());
    QStringList holders;
    for (const QString &holder : m_keymap.holdersOf(pressed, name))
        holders.append(textFor(holder));
    m_note->setText(holders.isEmpty() ? QString() : tr("%1 is taken by: %2", "keys, actions").arg(pressed.toString(QKeySequence::NativeText), holders.join(QStringLiteral(", "))));
    m_note->setVisible(!holders.isEmpty());
    const bool usable = !name.isEmpty() && !pressed.isEmpty();
    m_set->setEnabled(usable);
    m_add->setEnabled(usable && !m_keymap.keys(name).isEmpty() && !m_keymap.keys(name).contains(pressed));
    m_remove->setEnabled(!name.isEmpty() && !m_keymap.keys(name).isEmpty());
    m_reset->setEnabled(m_keymap.isOwn(name));
}

void KeyboardPage::setPressed(bool add)
{
    const QKeySequence pressed = m_keys->keySequence();
    QList<QKeySequence> keys{pressed};
    if (add) {
        keys = m_keymap.keys(chosen());
        keys.removeIf([&](const QKeySequence &known) { return Keymap::overlap(known, pressed); });
        keys.append(pressed);
    }
    take(keys, pressed);
}

void KeyboardPage::take(const QList<QKeySequence> &keys, const QKeySequence &pressed)
{
    const QString name = chosen();
    const auto set = [this, name, keys] {
        m_keys->clear();
        m_keymap.setKeys(name, keys);
    };
    const QStringList holders = m_keymap.holdersOf(pressed, name);
    if (holders.isEmpty()) {
        set();
        return;
    }
    QStringList texts;
    for (const QString &holder : holders)
        texts.append(textFor(holder));
    const Question question{tr("Keys are taken"), tr("Take %1 away from: %2?", "keys, actions").arg(pressed.toString(QKeySequence::NativeText), texts.join(QStringLiteral(", "))),
        tr("These keys can do one thing only."), tr("Take them"), {}};
    question.ask(window(), set);
}

} // namespace postrider
