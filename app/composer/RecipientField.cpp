// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RecipientField.h"

#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>

namespace postrider {

namespace {

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

RecipientField::RecipientField(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, FlowLayout::LastItem::Stretch, Theme::gap4)), m_input(new QLineEdit)
{
    m_input->setFrame(false);
    m_input->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_input->setMinimumHeight(Theme::controlHeightCompact);
    m_input->setTextMargins(2, 0, 0, 0);
    // A line edit turns line breaks of a paste into blanks; the list has to be seen before that.
    m_input->installEventFilter(this);
    m_layout->addWidget(m_input);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_input);
    setCursor(Qt::IBeamCursor);
    connect(m_input, &QLineEdit::textEdited, this, &RecipientField::onTextEdited);
}

void RecipientField::setAddresses(const AddressList &addresses)
{
    while (!m_tokens.isEmpty())
        removeAt(m_tokens.size() - 1);
    for (const Address &address : addresses)
        append(address);
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
    const QString text = m_input->text();
    if (text.trimmed().isEmpty())
        return;
    m_input->clear();
    for (const Address &address : addressesFromText(text))
        append(address);
    Q_EMIT changed();
}

void RecipientField::append(const Address &address)
{
    for (const Token &token : std::as_const(m_tokens)) {
        if (token.address.address.compare(address.address, Qt::CaseInsensitive) == 0)
            return; // once is enough
    }
    const bool valid = isValidAddress(address.address);
    auto *chip = new Chip(address.shortText(), this);
    chip->setObjectName(QStringLiteral("recipient"));
    chip->setRemovable(true);
    chip->setMaximumWidth(320);
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->setCursor(Qt::ArrowCursor);
    chip->setToolTip(
        valid ? address.fullText().toHtmlEscaped() : tr("\u201c%1\u201d is not a complete e-mail address. Press Enter to correct it.").arg(address.address.toHtmlEscaped()));
    if (!valid) {
        chip->setTone(Chip::Tone::Danger);
        chip->setIconName(QStringLiteral("warning"));
    }
    chip->setAccessibleName(valid ? address.fullText() : tr("%1, not a complete address").arg(address.address));
    chip->installEventFilter(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] {
        removeAt(indexOf(chip));
        m_input->setFocus();
        Q_EMIT changed();
    });
    m_layout->insertWidget(int(m_tokens.size()), chip);
    m_tokens.append({address, chip});
    chip->show();
    updateGeometry();
}

void RecipientField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_tokens.size())
        return;
    const Token token = m_tokens.takeAt(index);
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
    commit();
    const Address address = m_tokens.at(index).address;
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
    if (endsAddress(text))
        commit();
    else
        Q_EMIT changed();
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input) {
        if (event->type() == QEvent::KeyPress)
            return onInputKey(static_cast<QKeyEvent *>(event));
        // Later, because focus is also lost while the window is being destroyed, when no chip can be made any more.
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            QMetaObject::invokeMethod(this, &RecipientField::commit, Qt::QueuedConnection);
        return false;
    }
    const qsizetype index = indexOf(watched);
    if (index < 0)
        return false;
    if (event->type() == QEvent::KeyPress)
        return onChipKey(index, static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::MouseButtonDblClick) {
        editAt(index);
        return true;
    }
    return false;
}

bool RecipientField::onInputKey(QKeyEvent *event)
{
    const bool empty = m_input->text().trimmed().isEmpty();
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!endsAddress(text))
            return false;
        m_input->insert(text.left(1 << 20).replace(u'\n', u',').replace(u'\r', u','));
        commit();
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

bool RecipientField::onChipKey(qsizetype index, QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveFocus(qMax<qsizetype>(0, index - 1)); return true;
    case Qt::Key_Right: moveFocus(index + 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return false;
        editAt(index);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(index);
        moveFocus(qMin(index, m_tokens.size()));
        Q_EMIT changed();
        return true;
    default: return false;
    }
}

void RecipientField::moveFocus(qsizetype index)
{
    if (index >= m_tokens.size())
        m_input->setFocus();
    else
        m_tokens.at(index).chip->setFocus();
}

void RecipientField::mousePressEvent(QMouseEvent *)
{
    m_input->setFocus();
}

} // namespace postrider
