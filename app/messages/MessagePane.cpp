// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessagePane.h"

#include "app/messages/MessageColumns.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>

namespace postrider {

namespace {

/// The slim head over the list; a hairline below it.
class Head : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(Theme::Token::Line));
    }
};

} // namespace

MessagePane::MessagePane(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_model(new MessageListModel(mail, this))
    , m_list(new MessageList(this))
    , m_name(new ElidedLabel({}, this))
    , m_count(new ElidedLabel({}, this))
    , m_modeButton(new IconButton(QStringLiteral("columns"), tr("Show as columns"), this))
    , m_empty(new EmptyState(QStringLiteral("inbox"), tr("Nothing in here"), {}, this))
    , m_stack(new QStackedLayout)
{
    m_name->setType(Theme::Type::BodyStrong);
    m_count->setType(Theme::Type::Secondary);
    m_count->setToken(Theme::Token::TextSecondary);
    m_modeButton->setCompact(true);
    m_list->setMessageModel(m_model);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *head = new Head(this);
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::gap12, 0, Theme::gap12, 1);
    row->addWidget(m_name, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_modeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(m_stack, 1);

    connect(m_modeButton, &QToolButton::clicked, this, [this] { setMode(m_list->mode() == MessageList::Mode::Cards ? MessageList::Mode::Columns : MessageList::Mode::Cards); });
    connect(m_list->columns(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool newest = m_model->direction() == MessageLoader::Direction::NewestFirst;
        if (section == MessageColumns::Date)
            m_model->setDirection(newest ? MessageLoader::Direction::OldestFirst : MessageLoader::Direction::NewestFirst);
        const bool descending = m_model->direction() == MessageLoader::Direction::NewestFirst;
        m_list->columns()->setSortIndicator(MessageColumns::Date, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_list, &MessageList::selectionSettled, this, &MessagePane::selectionSettled);
    connect(m_list, &MessageList::partClicked, this, &MessagePane::clickPart);
    connect(m_model, &MessageListModel::failed, this, &MessagePane::failed);
    connect(m_model, &MessageListModel::unreadFound, m_list, &MessageList::selectMessage);
    connect(m_model, &MessageListModel::loaded, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MessagePane::updateStack);
    connect(m_empty, &EmptyState::actionTriggered, this, &MessagePane::getMailRequested);
    connect(&m_mail, &Mail::changed, this, &MessagePane::takeChanges);
}

void MessagePane::showFolder(FolderId folder)
{
    m_model->showFolder(folder);
    m_list->columns()->setShowsRecipients(m_model->showsRecipients());
    updateHead();
    updateStack();
}

void MessagePane::setMode(MessageList::Mode mode)
{
    if (mode == m_list->mode())
        return;
    m_list->setMode(mode);
    const bool cards = mode == MessageList::Mode::Cards;
    m_modeButton->setIconName(cards ? QStringLiteral("columns") : QStringLiteral("cards"));
    m_modeButton->setHint(cards ? tr("Show as columns") : tr("Show as cards"));
    Q_EMIT modeChanged(mode);
}

void MessagePane::takeChanges(const ChangeSet &changes)
{
    if (changes.folderList || changes.counters.contains(m_model->folder()))
        updateHead();
}

void MessagePane::updateHead()
{
    std::optional<Folder> folder;
    try {
        folder = m_mail.reader().folder(m_model->folder());
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    m_name->setText(folder ? (folder->role == FolderRole::Inbox ? tr("Inbox") : folder->name()) : QString());
    const QLocale locale;
    if (!folder || folder->total == 0)
        m_count->setText({});
    else if (folder->unread == 0)
        m_count->setText(locale.toString(folder->total));
    else
        m_count->setText(tr("%1 unread of %2", "counts in the head of the list").arg(locale.toString(folder->unread), locale.toString(folder->total)));
}

void MessagePane::updateStack()
{
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    QWidget *shown = empty ? static_cast<QWidget *>(m_empty) : m_list;
    if (m_stack->currentWidget() == shown)
        return;
    if (empty) {
        const bool inbox = m_name->text() == tr("Inbox");
        m_empty->setContent(inbox ? QStringLiteral("inbox") : QStringLiteral("folder"), inbox ? tr("All done. No mail in your inbox.") : tr("No messages in this folder."),
            inbox ? tr("Get mail") : QString());
    }
    m_stack->setCurrentWidget(shown);
}

// --- verbs ----------------------------------------------------------------------------------------------------------------------------

void MessagePane::carryOut(Verb verb, const QList<MessageId> &messages, FolderId target)
{
    if (messages.isEmpty())
        return;
    const int count = int(messages.size());
    QString sentence;
    switch (verb) {
    case Verb::Archive:
        m_mail.archive(messages);
        sentence = tr("%n message(s) archived", nullptr, count);
        break;
    case Verb::Trash:
        m_mail.moveToTrash(messages);
        sentence = tr("%n message(s) moved to Trash", nullptr, count);
        break;
    case Verb::Move: {
        m_mail.move(messages, target);
        try {
            const auto folder = m_mail.reader().folder(target);
            sentence = tr("%n message(s) moved to %1", nullptr, count).arg(folder ? folder->name() : QString());
        } catch (const MailError &) {
            sentence = tr("%n message(s) moved", nullptr, count); // without the name, the undo bar still says what counts
        }
        break;
    }
    case Verb::RemoveForGood: m_mail.removeForGood(messages); break;
    }
    leave(messages);
    if (!sentence.isEmpty())
        Q_EMIT moved(sentence);
}

void MessagePane::leave(const QList<MessageId> &messages)
{
    // Only if what was open goes away does the next one come up; a quick action on another row changes nothing else.
    const QList<MessageId> selected = m_list->selectedMessages();
    const QSet<MessageId> leaving(messages.begin(), messages.end());
    const bool openGoes = std::any_of(selected.begin(), selected.end(), [&leaving](MessageId id) { return leaving.contains(id); });
    const MessageId next = openGoes ? m_list->neighbourOf(messages) : MessageId();
    m_model->showLeaving(messages);
    if (next.isValid())
        m_list->selectMessage(next);
}

void MessagePane::archiveSelected()
{
    carryOut(Verb::Archive, m_list->selectedMessages());
}

void MessagePane::trashSelected()
{
    carryOut(Verb::Trash, m_list->selectedMessages());
}

void MessagePane::removeSelectedForGood()
{
    carryOut(Verb::RemoveForGood, m_list->selectedMessages());
}

void MessagePane::moveSelected(FolderId target)
{
    carryOut(Verb::Move, m_list->selectedMessages(), target);
}

bool MessagePane::selectionHas(Flag flag) const
{
    // What can be seen decides; to read thousands of rows for a toggle would hold up the window.
    constexpr int looked = 64;
    int seen = 0;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && seen < looked; ++row, ++seen) {
            const MessageRow *message = m_model->messageAt(row);
            if (message && !message->flags.testFlag(flag))
                return false;
        }
    }
    return seen > 0;
}

void MessagePane::setSelectedFlags(Flags add, Flags remove)
{
    const QList<MessageId> messages = m_list->selectedMessages();
    if (messages.isEmpty())
        return;
    m_model->showFlags(messages, add, remove);
    m_mail.setFlags(messages, add, remove);
}

void MessagePane::toggleStar()
{
    const bool on = selectionHas(Flag::Flagged);
    setSelectedFlags(on ? Flags() : Flags(Flag::Flagged), on ? Flags(Flag::Flagged) : Flags());
}

void MessagePane::toggleRead()
{
    const bool read = selectionHas(Flag::Seen);
    setSelectedFlags(read ? Flags() : Flags(Flag::Seen), read ? Flags(Flag::Seen) : Flags());
}

void MessagePane::markRead(MessageId message)
{
    const MessageRow *row = m_model->messageAt(m_model->rowOf(message));
    if (!row || row->flags.testFlag(Flag::Seen))
        return;
    m_model->showFlags({message}, Flag::Seen, {});
    m_mail.setFlags({message}, Flag::Seen, {});
}

void MessagePane::clickPart(MessageCard::Part part, MessageId message)
{
    switch (part) {
    case MessageCard::Part::Star: {
        const MessageRow *row = m_model->messageAt(m_model->rowOf(message));
        const bool on = row && row->flags.testFlag(Flag::Flagged);
        const Flags star(Flag::Flagged);
        m_model->showFlags({message}, on ? Flags() : star, on ? star : Flags());
        m_mail.setFlags({message}, on ? Flags() : star, on ? star : Flags());
        break;
    }
    case MessageCard::Part::Archive: carryOut(Verb::Archive, {message}); break;
    case MessageCard::Part::Trash: carryOut(Verb::Trash, {message}); break;
    case MessageCard::Part::None: break;
    }
}

void MessagePane::selectNext()
{
    // A list that got the keyboard has a current row, but nobody has read it yet.
    const int row = m_list->currentIndex().row();
    m_list->selectRow(m_list->selectedCount() == 0 ? qMax(0, row) : row + 1);
}

void MessagePane::selectPrevious()
{
    const int row = m_list->currentIndex().row();
    m_list->selectRow(m_list->selectedCount() == 0 ? qMax(0, row) : qMax(0, row - 1));
}

void MessagePane::selectNextUnread()
{
    const int from = m_list->selectedCount() == 0 ? m_list->currentIndex().row() - 1 : m_list->currentIndex().row();
    m_model->findUnread(qMax(-1, from), MessageListModel::Towards::End);
}

void MessagePane::selectPreviousUnread()
{
    m_model->findUnread(m_list->currentIndex().row(), MessageListModel::Towards::Start);
}

} // namespace postrider
