// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RecipientField.h"

#include "app/composer/RecipientPopup.h"
#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace postrider {

namespace {

constexpr int mostRows = 5; // of chips, before it scrolls: the message needs the room

/// True if the text holds a separator that ends an address: one inside quotes or angle brackets does not count yet.
bool endsAddress(const QString &text)
{
    bool quoted = false;
    int angle = 0;
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r')
            return true;
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'<')
            ++angle;
        else if (!quoted && c == u'>' && angle > 0)
            --angle;
        else if (!quoted && angle == 0 && (c == u',' || c == u';'))
            return true;
    }
    return false;
}

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_layout(new FlowLayout(m_content, FlowLayout::LastItem::Stretch, Theme::gap4))
    , m_input(new QLineEdit)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_input->setFrame(false);
    m_input->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_input->setMinimumHeight(Theme::controlHeightCompact);
    m_input->setTextMargins(2, 0, 0, 0);
    m_input->setAcceptDrops(false); // this takes them
    // A line edit turns line breaks of a paste into blanks; the list has to be seen before that.
    m_input->installEventFilter(this);
    m_content->installEventFilter(this);
    m_layout->addWidget(m_input);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() has it filled
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_input);
    setAcceptDrops(true);
    m_content->setCursor(Qt::IBeamCursor);
    connect(m_input, &QLineEdit::textEdited, this, &RecipientField::onTextEdited);
}

int RecipientField::heightForWidth(int width) const
{
    const int row = std::max(Theme::controlHeightCompact, m_input->sizeHint().height());
    return std::clamp(m_layout->heightForWidth(width), row, mostRows * (row + Theme::gap4));
}

QSize RecipientField::sizeHint() const
{
    return {300, heightForWidth(std::max(300, width()))};
}

void RecipientField::resizeEvent(QResizeEvent *)
{
    m_scroll->setGeometry(rect());
}

void RecipientField::setAddresses(const AddressList &addresses)
{
    while (!m_tokens.isEmpty())
        removeAt(m_tokens.size() - 1);
    for (const Address &address : addresses)
        append(address);
    lookUp();
}

void RecipientField::add(const AddressList &addresses)
{
    for (const Address &address : addresses)
        append(address);
    afterChange();
}

void RecipientField::addByPerson(const AddressList &addresses)
{
    add(addresses);
    Q_EMIT added(addresses);
}

void RecipientField::remove(const AddressList &addresses)
{
    QSet<QString> keys;
    for (const Address &address : addresses)
        keys.insert(address.address.toLower());
    for (qsizetype i = m_tokens.size(); i-- > 0;) {
        if (keys.contains(m_tokens.at(i).address.address.toLower()))
            removeAt(i);
    }
    Q_EMIT changed();
}

bool RecipientField::has(const QString &address) const
{
    return m_keys.contains(address.toLower());
}

AddressList RecipientField::addresses() const
{
    AddressList list;
    for (const Token &token : m_tokens)
        list.append(token.address);
    return list + addressesFromText(m_input->text());
}

QStringList RecipientField::invalid() const
{
    QStringList list;
    for (const Address &address : addresses()) {
        if (!isValidAddress(address.address))
            list.append(address.address);
    }
    return list;
}

void RecipientField::commit()
{
    hideSuggestions();
    const QString text = m_input->text();
    if (text.trimmed().isEmpty())
        return;
    m_input->clear();
    addByPerson(addressesFromText(text));
}

/// What comes once something has been added.
void RecipientField::afterChange()
{
    lookUp();
    Q_EMIT changed();
    // The place to type stays in sight.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_input, 0, 0); }, Qt::QueuedConnection);
}

void RecipientField::append(const Address &address)
{
    const QString key = address.address.toLower();
    if (m_keys.contains(key))
        return; // once is enough
    auto *chip = new Chip(address.shortText(), m_content);
    chip->setObjectName(QStringLiteral("recipient"));
    chip->setRemovable(true);
    chip->setMaximumWidth(320);
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->setCursor(Qt::ArrowCursor);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] {
        removeAt(indexOf(chip));
        m_input->setFocus();
        Q_EMIT changed();
    });
    m_layout->insertWidget(int(m_tokens.size()), chip);
    m_tokens.append({address, chip});
    m_keys.insert(key);
    dress(m_tokens.constLast());
    chip->show();
    updateGeometry();
}

void RecipientField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tokens.size())
        return;
    const Token token = m_tokens.takeAt(index);
    m_keys.remove(token.address.address.toLower());
    m_marked.remove(token.chip);
    m_layout->removeWidget(token.chip);
    token.chip->removeEventFilter(this);
    token.chip->hide();
    token.chip->deleteLater();
    updateGeometry();
}

void RecipientField::editAt(qsizetype index)
{
    if (index < 0 || index >= m_tokens.size())
        return;
    const Address address = m_tokens.at(index).address;
    commit();
    removeAt(index);
    m_input->setText(textOf({address}));
    m_input->setFocus();
    m_input->selectAll();
    Q_EMIT changed();
}

qsizetype RecipientField::indexOf(const QObject *chip) const
{
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens.at(i).chip == chip)
            return i;
    }
    return -1;
}

void RecipientField::onTextEdited(const QString &text)
{
    markNone();
    if (endsAddress(text)) {
        commit();
        return;
    }
    suggest();
    Q_EMIT changed();
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content) {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return false;
    }
    if (watched == m_input) {
        // Escape and Shift+Delete are the popup's while it is there, and nobody's shortcut.
        if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isVisible() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress)
            return onPopupKey(static_cast<QKeyEvent *>(event)) || onInputKey(static_cast<QKeyEvent *>(event));
        // Later, because focus is also lost while the window is being destroyed, when no chip can be made any more.
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &RecipientField::commit, Qt::QueuedConnection);
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const qsizetype index = indexOf(watched);
        return index >= 0 && onChipKey(index, static_cast<QKeyEvent *>(event));
    }
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::ContextMenu: {
        const qsizetype index = indexOf(watched);
        return index >= 0 && onChipMouse(index, event);
    }
    default: return false;
    }
}

bool RecipientField::onInputKey(QKeyEvent *event)
{
    const bool empty = m_input->text().trimmed().isEmpty();
    if (event->matches(QKeySequence::Paste))
        return pasteText();
    if (empty && event->matches(QKeySequence::SelectAll) && !m_tokens.isEmpty()) {
        for (const Token &token : std::as_const(m_tokens))
            mark(token.chip, true);
        moveFocus(m_tokens.size() - 1);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false; // sends
        commit();
        return true;
    case Qt::Key_Tab:
        // The address is finished, and so is the field: who has more of them types a comma.
        if (!empty)
            commit();
        return false;
    case Qt::Key_Backspace:
        if (!m_input->text().isEmpty() || m_tokens.isEmpty())
            return false;
        removeAt(m_tokens.size() - 1);
        Q_EMIT changed();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Home:
        if (m_input->cursorPosition() > 0 || m_tokens.isEmpty() || event->modifiers() != Qt::NoModifier)
            return false;
        moveFocus(event->key() == Qt::Key_Home ? 0 : m_tokens.size() - 1);
        return true;
    default: return false;
    }
}

bool RecipientField::pasteText()
{
    const AddressList pasted = addressesIn(QApplication::clipboard()->mimeData());
    const QString text = QApplication::clipboard()->text();
    // Part of an address is text like any other; whole ones that come by themselves are chips at once.
    const bool isList = endsAddress(text) || (pasted.size() == 1 && m_input->text().isEmpty() && isValidAddress(pasted.first().address));
    if (!isList)
        return false;
    if (m_input->text().trimmed().isEmpty()) {
        m_input->clear();
        addByPerson(pasted);
        return true;
    }
    m_input->insert(text.left(1 << 20).replace(u'\n', u',').replace(u'\r', u','));
    commit();
    return true;
}

bool RecipientField::onChipKey(qsizetype index, QKeyEvent *event)
{
    if (onMarkKey(index, event))
        return true;
    switch (event->key()) {
    case Qt::Key_Left:
        markNone();
        moveFocus(qMax<qsizetype>(0, index - 1));
        return true;
    case Qt::Key_Right:
        markNone();
        moveFocus(index + 1);
        return true;
    case Qt::Key_Home: moveFocus(0); return true;
    case Qt::Key_End: moveFocus(m_tokens.size()); return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        editAt(index);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAll(marked(index));
        moveFocus(qMin(index, m_tokens.size()));
        return true;
    default: return false;
    }
}

void RecipientField::moveFocus(qsizetype index)
{
    QWidget *next = index >= m_tokens.size() ? static_cast<QWidget *>(m_input) : m_tokens.at(index).chip;
    next->setFocus();
    m_scroll->ensureWidgetVisible(next, 0, 0);
}

void RecipientField::mousePressEvent(QMouseEvent *)
{
    markNone();
    m_input->setFocus();
}

} // namespace postrider
