// SPDX-License-Identifier: GPL-3.0-or-later
// RecipientField: several people at once - marking, copying, dragging, and what else is done to them.
#include "app/composer/PeopleSource.h"
#include "app/composer/RecipientField.h"
#include "app/widgets/Chip.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace postrider {

namespace {

constexpr qsizetype longestPaste = 1 << 20;
const QString recipientsType = QStringLiteral("application/x-postrider-recipients");

QMimeData *mimeOf(const AddressList &people)
{
    auto *data = new QMimeData;
    data->setText(textOf(people));
    data->setData(recipientsType, textOf(people).toUtf8());
    return data;
}

} // namespace

QList<qsizetype> RecipientField::marked(qsizetype focused) const
{
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        if (m_marked.contains(m_tokens.at(i).chip))
            indexes.append(i);
    }
    // What has the keyboard but no mark is meant alone.
    if (focused >= 0 && !indexes.contains(focused))
        return {focused};
    return indexes;
}

void RecipientField::mark(const Chip *chip, bool on)
{
    on ? void(m_marked.insert(chip)) : void(m_marked.remove(chip));
    const qsizetype index = indexOf(chip);
    if (index >= 0)
        dress(m_tokens.at(index));
}

void RecipientField::markNone()
{
    const QSet<const Chip *> before = m_marked;
    for (const Chip *chip : before)
        mark(chip, false);
}

AddressList RecipientField::addressesAt(const QList<qsizetype> &indexes) const
{
    AddressList people;
    for (const qsizetype index : indexes)
        people.append(m_tokens.at(index).address);
    return people;
}

void RecipientField::removeAll(const QList<qsizetype> &indexes)
{
    for (auto it = indexes.crbegin(); it != indexes.crend(); ++it)
        removeAt(*it);
    Q_EMIT changed();
}

bool RecipientField::copy(qsizetype focused, bool cut)
{
    const QList<qsizetype> indexes = marked(focused);
    if (indexes.isEmpty())
        return false;
    QApplication::clipboard()->setMimeData(mimeOf(addressesAt(indexes)));
    if (cut) {
        removeAll(indexes);
        moveFocus(qMin(indexes.first(), m_tokens.size()));
    }
    return true;
}

bool RecipientField::onMarkKey(qsizetype index, QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy(index, false);
    if (event->matches(QKeySequence::Cut))
        return copy(index, true);
    if (event->matches(QKeySequence::Paste)) {
        m_input->setFocus();
        return pasteText();
    }
    if (event->matches(QKeySequence::SelectAll)) {
        for (const Token &token : std::as_const(m_tokens))
            mark(token.chip, true);
        return true;
    }
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || event->modifiers() != Qt::ShiftModifier)
        return false;
    const qsizetype next = qBound<qsizetype>(0, index + step, m_tokens.size() - 1);
    // Back over what is marked takes the mark away.
    if (m_marked.contains(m_tokens.at(next).chip) && next != index) {
        mark(m_tokens.at(index).chip, false);
    } else {
        mark(m_tokens.at(index).chip, true);
        mark(m_tokens.at(next).chip, true);
    }
    moveFocus(next);
    return true;
}

bool RecipientField::onChipMouse(qsizetype index, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        auto *menu = static_cast<QContextMenuEvent *>(event);
        Chip *chip = m_tokens.at(index).chip;
        chip->setFocus();
        showMenu(index, menu->reason() == QContextMenuEvent::Mouse ? menu->globalPos() : chip->mapToGlobal(QPoint(0, chip->height())));
        return true;
    }
    auto *mouse = static_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonDblClick) {
        if (mouse->button() == Qt::LeftButton)
            editAt(index);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = mouse->pos();
        Chip *chip = m_tokens.at(index).chip;
        if (mouse->modifiers() & Qt::ControlModifier) {
            mark(chip, !m_marked.contains(chip));
            return true;
        }
        if (mouse->button() == Qt::LeftButton && !m_marked.contains(chip))
            markNone();
        return false;
    }
    if ((mouse->buttons() & Qt::LeftButton) && (mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        drag(index);
        return true;
    }
    return false;
}

void RecipientField::drag(qsizetype index)
{
    const QList<qsizetype> indexes = marked(index);
    const AddressList people = addressesAt(indexes);
    Chip *chip = m_tokens.at(index).chip;
    chip->setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(people));
    drag->setPixmap(chip->grab());
    const QPointer<RecipientField> alive(this);
    if (drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction) == Qt::MoveAction && alive && drag->target() != this)
        remove(people);
}

AddressList RecipientField::addressesIn(const QMimeData *data)
{
    if (!data)
        return {};
    const QByteArray ours = data->data(recipientsType);
    return addressesFromText(ours.isEmpty() ? data->text().left(longestPaste) : QString::fromUtf8(ours.left(longestPaste)));
}

void RecipientField::dragEnterEvent(QDragEnterEvent *event)
{
    // Files are the composer's.
    if (!event->mimeData()->hasUrls() && (event->mimeData()->hasFormat(recipientsType) || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void RecipientField::dropEvent(QDropEvent *event)
{
    const AddressList people = event->mimeData()->hasUrls() ? AddressList() : addressesIn(event->mimeData());
    if (people.isEmpty())
        return;
    if (event->source() == this) {
        event->setDropAction(Qt::CopyAction); // they are here
        event->accept();
        return;
    }
    event->acceptProposedAction();
    // Behind the move: in the other field they are gone by then, and are not taken for the same person twice.
    QMetaObject::invokeMethod(
        this, [this, people] { addByPerson(people); }, Qt::QueuedConnection);
}

void RecipientField::showMenu(qsizetype index, const QPoint &at)
{
    const QList<qsizetype> indexes = marked(index);
    const AddressList people = addressesAt(indexes);
    const Token token = m_tokens.at(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("recipientMenu"));
    const auto add = [menu](const char *name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("edit", tr("Edit")), &QAction::triggered, this, [this, chip = token.chip] { editAt(indexOf(chip)); });
    connect(add("copy", people.size() > 1 ? tr("Copy addresses") : tr("Copy address")), &QAction::triggered, this,
        [people] { QApplication::clipboard()->setMimeData(mimeOf(people)); });
    menu->addSeparator();
    for (const auto &[key, name] : std::as_const(m_others)) {
        connect(add(qPrintable(QStringLiteral("moveTo_") + key), tr("Move to %1").arg(name)), &QAction::triggered, this,
            [this, key = key, people] { Q_EMIT moveRequested(key, people); });
    }
    if (m_source && people.size() == 1 && isValidAddress(token.address.address)) {
        menu->addSeparator();
        if (token.known == Acquaintance::Contact)
            connect(add("openContact", tr("Open contact")), &QAction::triggered, this, [this, person = token.address] { m_source->open(person); });
        else
            connect(add("addContact", tr("Add to contacts")), &QAction::triggered, this, [this, person = token.address] { m_source->add(person); });
    }
    menu->addSeparator();
    connect(add("remove", tr("Remove")), &QAction::triggered, this, [this, people] { remove(people); });
    menu->popup(at);
}

} // namespace postrider
