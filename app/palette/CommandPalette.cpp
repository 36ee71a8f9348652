// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandPalette.h"

#include "app/palette/PaletteList.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Keymap.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace postrider {

namespace {

using Token = Theme::Token;

constexpr int cardWidth = 640;
constexpr int cardTop = 72;
constexpr int cardRadius = 12;
constexpr int fieldHeight = 56;
constexpr int hintHeight = 36;
constexpr int longestTyped = 200;
constexpr int shadow = 40;

} // namespace

CommandPalette::CommandPalette(Mail &mail, const Keymap &keymap, const PaletteSource::Names &names, QWidget *window)
    : QWidget(window)
    , m_keymap(keymap)
    , m_source(new PaletteSource(mail, keymap, names, this))
    , m_field(new QLineEdit(this))
    , m_list(new PaletteList(this))
    , m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setMaxLength(longestTyped);
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setAccessibleDescription(tr("Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes."));
    m_field->installEventFilter(this);
    m_hint->setTextFormat(Qt::PlainText);
    //: Keys of the command palette. Keep the signs and arrows as they are.
    m_hint->setText(tr("↑ ↓ choose    ↵ take    Esc close    > actions    # folders    @ people    ? help"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    const auto dress = [this] {
        const Theme &theme = Theme::current();
        m_field->setFont(theme.font(Theme::Type::Heading));
        m_hint->setFont(theme.font(Theme::Type::Secondary));
        for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list)}) {
            QPalette colours = theme.palette();
            colours.setColor(QPalette::Base, theme.color(Token::Raised));
            part->setPalette(colours);
        }
    };
    dress();
    connect(&Theme::current(), &Theme::changed, this, dress);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_typing = true;
        m_source->find(typed);
        m_typing = false;
    });
    connect(m_source, &PaletteSource::changed, this, [this] {
        m_list->setEntries(m_source->entries(), !m_typing);
        place();
    });
    connect(m_list, &PaletteList::picked, this, &CommandPalette::pick);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::toggle(const QString &typed)
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(typed);
    }
    m_typing = true;
    m_source->prepare();
    if (!typed.isEmpty())
        m_source->find(typed);
    m_typing = false;
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    QWidget *before = m_before;
    m_before = nullptr;
    if (before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason); // before it hides: nobody else is to have the keyboard meanwhile
    hide();
}

void CommandPalette::pick()
{
    const PaletteEntry *marked = m_list->marked();
    if (!marked)
        return;
    const PaletteEntry entry = *marked;
    if (entry.kind == PaletteEntry::Kind::Prefix) {
        m_field->setText(entry.key);
        return;
    }
    m_source->noteUsed(entry);
    const QString typed = m_field->text().trimmed();
    leave(); // first: what is done is done where the keyboard was
    switch (entry.kind) {
    case PaletteEntry::Kind::Action:
        if (entry.action)
            entry.action->trigger();
        break;
    case PaletteEntry::Kind::Folder: Q_EMIT folderChosen(entry.folder); break;
    case PaletteEntry::Kind::Person: Q_EMIT peopleChosen(entry.people); break;
    case PaletteEntry::Kind::Message: Q_EMIT messageChosen(entry.message); break;
    case PaletteEntry::Kind::Search: Q_EMIT searchChosen(typed); break;
    case PaletteEntry::Kind::Heading:
    case PaletteEntry::Kind::Prefix: break;
    }
}

bool CommandPalette::takeKey(const QKeyEvent &key)
{
    const bool ctrl = key.modifiers().testFlag(Qt::ControlModifier);
    switch (key.key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: pick(); return true;
    case Qt::Key_Down:
    case Qt::Key_Tab: m_list->moveMark(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: m_list->moveMark(-1); return true;
    case Qt::Key_PageDown: m_list->movePage(1); return true;
    case Qt::Key_PageUp: m_list->movePage(-1); return true;
    case Qt::Key_N:
    case Qt::Key_P:
        if (!ctrl || key.modifiers().testFlag(Qt::ShiftModifier))
            break;
        m_list->moveMark(key.key() == Qt::Key_N ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!ctrl)
            return false; // the cursor's
        m_list->markEnd(key.key() == Qt::Key_End);
        return true;
    default: break;
    }
    if (m_keymap.keys(QStringLiteral("palette")).contains(QKeySequence(key.keyCombination()))) {
        leave();
        return true;
    }
    return false;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            setGeometry(parentWidget()->rect());
            place();
        }
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // no shortcut of the window works behind it
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_before = nullptr; // somebody else has taken the keyboard
            leave();
        }
    }
    return QWidget::eventFilter(watched, event);
}

QRect CommandPalette::card() const
{
    const int free = qMin(width() - 2 * Theme::gap24, cardWidth);
    const int top = qMin(cardTop, height() / 8);
    const int most = qMax(120, height() * 7 / 10 - top);
    const int lines = m_list->heightFor(qMax(60, most - fieldHeight - hintHeight));
    return {(width() - free) / 2, top, free, fieldHeight + 1 + Theme::gap4 + lines + Theme::gap4 + 1 + hintHeight};
}

void CommandPalette::place()
{
    const QRect place = card();
    const int begin = Theme::gap16 + Theme::iconSize + Theme::gap12;
    const QRect field(place.left() + begin, place.top() + 4, place.width() - begin - Theme::gap16, fieldHeight - 8);
    m_field->setGeometry(QStyle::visualRect(layoutDirection(), place, field));
    m_list->setGeometry(place.left() + 1, place.top() + fieldHeight + 1 + Theme::gap4, place.width() - 2, place.height() - fieldHeight - hintHeight - 2 - 2 * Theme::gap4);
    m_hint->setGeometry(place.left() + Theme::gap16, place.bottom() + 1 - hintHeight, place.width() - 2 * Theme::gap16, hintHeight);
    update();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const QRectF place = card();
    painter.fillRect(rect(), QColor(0, 0, 0, theme.isDark() ? 90 : 40));
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) { // rings that add up to a soft edge
        painter.setBrush(QColor(0, 0, 0, 1 + (shadow - i) * (theme.isDark() ? 6 : 3) / shadow));
        painter.drawRoundedRect(place.adjusted(-i, -i + 10, i, i + 10), cardRadius + i, cardRadius + i);
    }
    painter.setPen(QPen(theme.color(Token::Line), 1));
    painter.setBrush(theme.color(Token::Raised));
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    const QRect whole = card();
    painter.fillRect(QRect(whole.left() + 1, whole.top() + fieldHeight, whole.width() - 2, 1), theme.color(Token::Line));
    painter.fillRect(QRect(whole.left() + 1, whole.bottom() - hintHeight, whole.width() - 2, 1), theme.color(Token::Line));
    const QRect symbol(whole.left() + Theme::gap16, whole.top(), Theme::iconSize, fieldHeight);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), whole, symbol), QStringLiteral("search"), theme.color(Token::TextSecondary), Theme::iconSize);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!card().contains(event->position().toPoint()))
        leave();
}

} // namespace postrider
