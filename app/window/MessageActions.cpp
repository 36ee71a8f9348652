// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageActions.h"

#include "app/folders/FolderPicker.h"
#include "app/messages/MessagePane.h"
#include "app/messages/ShownTags.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/Icon.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/WhenDone.h"
#include "app/window/ActionTable.h"
#include "app/window/Composing.h"
#include "app/widgets/Question.h"
#include "app/window/WindowState.h"

#include <QMenu>
#include <algorithm>

namespace postrider {

using Verb = MessageVerbs::Verb;

MessageActions::MessageActions(Mail &mail, const Parts &parts) : QObject(parts.window), m_mail(mail), m_parts(parts)
{
    m_parts.list->verbs()->setConversationsUnderstood(m_parts.state->conversationsUnderstood());
    connect(m_parts.list->verbs(), &MessageVerbs::wholeConversation, this, &MessageActions::askWhole);
    connect(m_parts.list->verbs(), &MessageVerbs::removalAsked, this, &MessageActions::askForGood);
    connectVerbs();
    connectAnswers();
    connectConversations();
    connectTags();
}

void MessageActions::connectVerbs()
{
    ActionTable *actions = m_parts.actions;
    MessagePane *list = m_parts.list;
    MessageVerbs *verbs = list->verbs();
    actions->on("archive", this, [verbs] { verbs->carryOut(Verb::Archive); });
    actions->on("trash", this, [verbs] { verbs->carryOut(Verb::Trash); });
    actions->on("star", this, [verbs] { verbs->toggleStar(); });
    actions->on("next", list, &MessagePane::selectNext);
    actions->on("previous", list, &MessagePane::selectPrevious);
    actions->on("next-unread", list, &MessagePane::selectNextUnread);
    actions->on("previous-unread", list, &MessagePane::selectPreviousUnread);
    actions->on("remove", this, [this] { removeForGood(); });
    actions->on("move", this, [this] { pickFolder(false); });
    actions->on("copy", this, [this] { pickFolder(true); });
    actions->on("move-again", this, [this] { moveAgain(); });
    actions->on("select-all", this, [list] { list->list()->selectAll(); });
    actions->on("filter", this, [list] { list->openFilter(); });
    actions->on("edit-draft", this, [this] { edit(selected()); });
    actions->on("fetch-message", this, [this] {
        connect(new MessageFetch(m_mail, selected(), {}, this), &MessageFetch::failed, this, [this](const Failure &failure) {
            if (failure.kind != ErrorKind::Cancelled)
                Q_EMIT failed(failure);
        });
    });
}

void MessageActions::connectAnswers()
{
    ActionTable *actions = m_parts.actions;
    const auto answer = [this](Mail::AnswerMode mode) {
        const MessageId message = selected();
        if (message.isValid())
            m_parts.composing->answer(message, mode, m_parts.reader->message() == message ? m_parts.reader->selectedText() : QString());
    };
    actions->on("reply-list", this, [answer] { answer(Mail::AnswerMode::ReplyList); });
    actions->on("forward-attached", this, [this] { m_parts.composing->forwardAttached(m_parts.list->list()->selectedMessages()); });
    actions->on("redirect", this, [this] { m_parts.composing->redirect(selected(), m_parts.window); });
    actions->on("edit-as-new", this, [this] { m_parts.composing->editAsNew(selected()); });
    actions->on("reply", this, [answer] { answer(Mail::AnswerMode::Reply); });
    actions->on("reply-all", this, [answer] { answer(Mail::AnswerMode::ReplyAll); });
    actions->on("forward", this, [answer] { answer(Mail::AnswerMode::Forward); });
}

MessageId MessageActions::selected() const
{
    const QList<MessageId> messages = m_parts.list->list()->selectedMessages();
    return messages.size() == 1 ? messages.first() : MessageId();
}

bool MessageActions::isDraft(MessageId message) const
{
    try {
        const auto row = message.isValid() ? m_mail.reader().messageRow(message) : std::nullopt;
        const auto folder = row ? m_mail.reader().folder(row->folder) : std::nullopt;
        return folder && folder->role == FolderRole::Drafts;
    } catch (const MailError &) {
        return false; // then it is shown to be read, which says what is wrong
    }
}

bool MessageActions::isAbsent(MessageId message) const
{
    try {
        const auto row = message.isValid() ? m_mail.reader().messageRow(message) : std::nullopt;
        return row && !row->bodyHere && row->uid > 0;
    } catch (const MailError &) {
        return false; // as above
    }
}

bool MessageActions::edit(MessageId message)
{
    if (!isDraft(message))
        return false;
    m_parts.composing->edit(message);
    return true;
}

void MessageActions::connectConversations()
{
    ActionTable *actions = m_parts.actions;
    MessagePane *list = m_parts.list;
    actions->on("group", this, [list](bool on) { list->setGrouping(on ? Listing::Grouping::Threads : Listing::Grouping::Flat); });
    actions->on("open-all", this, [list] { list->model()->openAll(); });
    actions->on("close-all", this, [list] { list->model()->closeAll(); });
    actions->on("select-conversation", this, [this] { selectConversation(); });
    actions->on("read-conversation", this, [this] { readConversation(); });
    const auto show = [actions, list] { actions->action("group")->setChecked(list->look().grouping == Listing::Grouping::Threads); };
    connect(list, &MessagePane::modeChanged, this, show);
    show();
    actions->on("by-subject", this, [this](bool on) { groupBySubject(on); });
    connect(list, &MessagePane::modeChanged, this, &MessageActions::showRule);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            showRule();
    });
    showRule();
}

/// The accounts whose mail the list shows; all of them where it shows more than a folder.
QList<Account> MessageActions::accountsShown()
{
    QList<Account> accounts = m_mail.reader().accounts();
    if (const FolderId shown = m_parts.list->shown().folder; shown.isValid()) {
        const auto folder = m_mail.reader().folder(shown);
        accounts.removeIf([&](const Account &account) { return !folder || account.id != folder->account; });
    }
    return accounts;
}

void MessageActions::showRule()
{
    try {
        const QList<Account> accounts = accountsShown();
        m_parts.actions->action("by-subject")->setChecked(!accounts.isEmpty() && std::all_of(accounts.begin(), accounts.end(), [](const Account &a) {
            return a.threadsBySubject;
        }));
    } catch (const MailError &e) {
        Q_EMIT failed(Failure::of(e));
    }
}

void MessageActions::groupBySubject(bool on)
{
    try {
        for (const Account &account : accountsShown()) {
            whenDone(this, m_mail.setThreadsBySubject(account.id, on), [this](const Outcome<bool> &outcome) {
                if (const auto *failure = std::get_if<Failure>(&outcome))
                    Q_EMIT failed(*failure);
                showRule();
            });
        }
    } catch (const MailError &e) {
        Q_EMIT failed(Failure::of(e));
    }
}

namespace {
constexpr const char *tagActions[Tags::most] = {"tag-1", "tag-2", "tag-3", "tag-4", "tag-5", "tag-6", "tag-7", "tag-8", "tag-9"};
}

void MessageActions::connectTags()
{
    MessageVerbs *verbs = m_parts.list->verbs();
    for (qsizetype i = 0; i < Tags::most; ++i) {
        m_parts.actions->on(tagActions[i], this, [verbs, i] {
            const QList<Tag> tags = Tags::numbered();
            if (i < tags.size())
                verbs->toggleTag(tags[i].keyword);
        });
    }
    m_parts.actions->on("tag-none", this, [verbs] { verbs->clearTags(); });
    m_parts.actions->on("tag-choose", this, [this] {
        auto *menu = new QMenu(m_parts.window);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillTags(menu);
        menu->popup(m_parts.list->mapToGlobal(QPoint(Theme::gap24, Theme::gap24 * 2)));
        menu->setActiveAction(menu->actions().value(0));
    });
    m_parts.actions->on("tag-new", this, [this] { newTag(); });
    connect(&ShownTags::current(), &ShownTags::changed, this, &MessageActions::nameTags);
    nameTags();
}

void MessageActions::nameTags()
{
    const QList<Tag> tags = Tags::numbered();
    for (qsizetype i = 0; i < Tags::most; ++i) {
        QAction *action = m_parts.actions->action(tagActions[i]);
        action->setVisible(i < tags.size());
        // The key that sets it, and its letter in the menu.
        if (i < tags.size())
            action->setText(QStringLiteral("&%1 %2").arg(QString::number(i + 1), QString(tags[i].title).replace(QLatin1Char('&'), QLatin1String("&&"))));
    }
}

AccountId MessageActions::accountNow()
{
    const MessagePane *list = m_parts.list;
    const MessageRow *row = list->model()->messageAt(list->list()->currentIndex().row());
    return row ? row->account : AccountId();
}

void MessageActions::pickFolder(bool copy)
{
    if (m_parts.list->list()->selectedCount() == 0)
        return;
    auto *picker = new FolderPicker(m_mail, accountNow(), copy ? FolderId() : m_parts.list->folder(), m_parts.window);
    picker->setTitle(copy ? tr("Copy to folder") : tr("Move to folder"));
    MessageVerbs *verbs = m_parts.list->verbs();
    connect(picker, &FolderPicker::chosen, this, [this, verbs, copy, keys = verbs->selectedKeys()](FolderId target) {
        if (!copy)
            m_movedTo = target;
        verbs->carryOut(copy ? Verb::Copy : Verb::Move, verbs->runsOf(keys), target);
    });
    picker->popUp(m_parts.list->mapToGlobal(QPoint(Theme::gap24, Theme::gap24 * 2)));
}

void MessageActions::moveAgain()
{
    if (!m_movedTo.isValid())
        pickFolder(false);
    else if (m_movedTo != m_parts.list->folder())
        m_parts.list->verbs()->carryOut(Verb::Move, m_movedTo);
}

void MessageActions::removeForGood()
{
    const int count = m_parts.list->list()->selectedCount();
    MessageVerbs *verbs = m_parts.list->verbs();
    if (count > 0)
        askForGood(count, [verbs, keys = verbs->selectedKeys()] { verbs->carryOut(Verb::RemoveForGood, verbs->runsOf(keys)); });
}

void MessageActions::askForGood(int count, const std::function<void()> &goOn)
{
    const bool grouped = m_parts.list->model()->isGrouped();
    const Question question{tr("Delete for good"), grouped ? tr("Delete %Ln conversation(s) for good?", nullptr, count) : tr("Delete %Ln message(s) for good?", nullptr, count),
        tr("They are removed from the mail server too. This cannot be undone."), tr("Delete for good"), {}};
    question.ask(m_parts.window, goOn);
}

void MessageActions::askWhole(int messages, const std::function<void()> &goOn)
{
    // Asked once: who has said yes knows what a closed conversation stands for.
    const Question question{tr("Whole conversation"), tr("This is for all %Ln message(s) of the conversation.", nullptr, messages),
        tr("A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again."), tr("Go on"), {}};
    question.ask(m_parts.window, [this, goOn] {
        m_parts.state->setConversationsUnderstood(true);
        m_parts.list->verbs()->setConversationsUnderstood(true);
        goOn();
    });
}

void MessageActions::readConversation()
{
    MessageListModel *model = m_parts.list->model();
    if (model->isGrouped()) {
        selectConversation();
        m_parts.list->verbs()->setFlags(Flag::Seen, {});
        return;
    }
    const MessageRow *current = model->messageAt(m_parts.list->list()->currentIndex().row());
    if (!current || !current->thread.isValid())
        return;
    model->findMessages({current->thread}, [this, model](const QList<MessageId> &messages) {
        model->showFlags(messages, Flag::Seen, {});
        m_mail.setFlags(messages, Flag::Seen, {});
    });
}

/// The conversation of the current message: in a list of conversations its row, in a flat list what of it is nearby on the screen.
void MessageActions::selectConversation()
{
    MessageList *list = m_parts.list->list();
    const MessageListModel *model = m_parts.list->model();
    int row = list->currentIndex().row();
    if (row < 0)
        return;
    if (model->isGrouped()) {
        while (row > 0 && model->rowAt(row).kind() == ListRow::Kind::Part)
            --row;
        list->selectRow(row);
        return;
    }
    const MessageRow *current = model->messageAt(row);
    const ThreadId thread = current ? current->thread : ThreadId();
    if (!thread.isValid())
        return;
    m_parts.list->model()->findMessages({thread}, [list, model, shown = model->listNumber()](const QList<MessageId> &messages) {
        if (model->listNumber() != shown)
            return; // another list is on the screen by now
        QItemSelection selection;
        for (int found : model->rowsOf(QSet<MessageId>(messages.begin(), messages.end())))
            selection.append(QItemSelectionRange(model->index(found), model->index(found)));
        list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    });
}

// --- tags and menus -------------------------------------------------------------------------------------------------------------------

void MessageActions::fillTags(QMenu *menu)
{
    for (const char *name : tagActions)
        menu->addAction(m_parts.actions->action(name));
    ShownTags::current().read(m_mail);
    const QStringList own = ShownTags::current().others();
    if (!own.isEmpty())
        menu->addSeparator();
    for (const QString &keyword : own) {
        QMenu *choice = menu->addMenu(QString(keyword).replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(choice->addAction(tr("Add this tag")), &QAction::triggered, this, [this, keyword] { m_parts.list->verbs()->setKeyword(keyword, true); });
        connect(choice->addAction(tr("Remove this tag")), &QAction::triggered, this, [this, keyword] { m_parts.list->verbs()->setKeyword(keyword, false); });
    }
    menu->addSeparator();
    menu->addAction(m_parts.actions->action("tag-none"));
    menu->addAction(m_parts.actions->action("tag-new"));
}

void MessageActions::newTag()
{
    auto *dialog = new NameDialog(tr("New tag"), tr("Name of the tag. Other mail programs see it, too:"), tr("Add"), m_parts.window);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, keys = m_parts.list->verbs()->selectedKeys()](const QString &name) {
        QList<Tag> tags = Tags::numbered();
        QStringList taken = ShownTags::current().others();
        for (const Tag &tag : std::as_const(tags)) {
            taken.append(tag.keyword);
            if (tag.title.compare(name, Qt::CaseInsensitive) == 0) {
                dialog->refuse(tr("There is a tag of this name."));
                return;
            }
        }
        const QString keyword = Tags::keywordFor(name, taken);
        if (tags.size() < Tags::most) {
            tags.append({keyword, name.simplified(), int(tags.size()) + 1});
            Tags::setNumbered(tags);
        }
        m_parts.list->verbs()->setKeyword(m_parts.list->verbs()->runsOf(keys), keyword, true);
        dialog->accept();
    });
    dialog->open();
}

void MessageActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("messageMenu"));
    const char *const names[] = {"edit-draft", "reply", "reply-all", "reply-list", "forward", "forward-attached", "redirect", "", "archive", "trash", "move", "copy", "snooze", "",
        "star", "toggle-read", "tags", "mute", "watch", "", "junk", "not-junk", "filter-like-this", "", "remove"};
    for (const char *name : names) {
        if (!*name)
            menu->addSeparator();
        else if (qstrcmp(name, "tags") == 0)
            fillTags(menu->addMenu(icon(QStringLiteral("tag")), tr("Tag")));
        else if ((qstrcmp(name, "edit-draft") != 0 && qstrcmp(name, "reply-list") != 0) || m_parts.actions->action(name)->isEnabled())
            menu->addAction(m_parts.actions->action(name));
    }
    menu->popup(globalPosition);
}

} // namespace postrider
