// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Tidying.h"

#include "app/folders/FolderModel.h"
#include "app/folders/FolderPicker.h"
#include "app/messages/MessagePane.h"
#include "app/messages/ShownTags.h"
#include "app/rules/FiltersWindow.h"
#include "app/widgets/LaterMenu.h"
#include "app/widgets/WhenDone.h"
#include "app/window/ActionTable.h"

namespace postrider {

using Verb = MessageVerbs::Verb;

Tidying::Tidying(Mail &mail, ActionTable &actions, MessagePane &list, QWidget *window)
    : QObject(window)
    , m_mail(mail)
    , m_actions(actions)
    , m_list(list)
    , m_window(window)
    , m_later(new LaterMenu(
          tr("Put aside until"), tr("Put aside"), [](const QDateTime &) { return LaterTimes::KeptBy::SnoozedFolder; }, window))
{
    MessageVerbs *verbs = list.verbs();
    actions.on("junk", this, [verbs] { verbs->carryOut(Verb::Junk); });
    actions.on("not-junk", this, [verbs] { verbs->carryOut(Verb::NotJunk); });
    actions.on("filters", this, [this] { openFilters(); });
    actions.on("run-filters-folder", this, [this] { runFilters({m_list.folder(), {}}); });
    actions.on("run-filters-messages", this, [this] { runFilters({{}, m_list.list()->selectedMessages()}); });
    actions.on("run-filters-account", this, [this] { runFilters({{}, {}, shownAccount()}); });
    actions.action("run-filters-account")->setToolTip(tr("In all folders but drafts, junk and trash."));
    actions.on("filter-like-this", this, [this] { filterLikeSelected(); });
    connectMarks();
    connectLater();
}

void Tidying::connectMarks()
{
    MessageVerbs *verbs = m_list.verbs();
    m_actions.on("mute", this, [this, verbs] {
        verbs->toggleMark(ConversationMark::Muted);
        showState();
    });
    m_actions.on("watch", this, [this, verbs] {
        verbs->toggleMark(ConversationMark::Watched);
        showState();
    });
    m_actions.action("mute")->setToolTip(tr("New messages of a muted conversation are marked read, and nobody is told of them. On this computer only."));
    m_actions.action("watch")->setToolTip(tr("You are told of new messages of a watched conversation, whatever folder they come to. On this computer only."));
    connect(&m_list, &MessagePane::selectionSettled, this, &Tidying::showState);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.marks)
            showState();
    });
}

void Tidying::connectLater()
{
    m_later->setObjectName(QStringLiteral("laterMenu"));
    connect(m_later, &LaterMenu::chosen, this, [this](const QDateTime &when) {
        if (m_putAside)
            m_putAside(when.toMSecsSinceEpoch());
    });
    m_actions.on("snooze", this, [this] {
        const MessageList *list = m_list.list();
        const QPoint at = list->viewport()->mapToGlobal(list->visualRect(list->currentIndex()).center());
        MessageVerbs *verbs = m_list.verbs();
        askUntil([verbs, keys = verbs->selectedKeys()](qint64 until) { verbs->snooze(verbs->runsOf(keys), until); }, at);
    });
    connect(&m_list, &MessagePane::snoozeRequested, this, [this](int row) {
        const quint64 key = m_list.model()->rowAt(row).key();
        // The list goes on while the menu is open: the row is looked for again.
        askUntil(
            [this, key](qint64 until) {
                if (const int now = m_list.model()->rowOfKey(key); now >= 0)
                    m_list.verbs()->snooze({{now, 1}}, until);
            },
            QCursor::pos());
    });
}

void Tidying::askUntil(const std::function<void(qint64)> &then, const QPoint &at)
{
    m_putAside = then;
    m_later->popup(at);
}

void Tidying::showState()
{
    const int row = m_list.list()->currentIndex().row();
    const ConversationMark mark = m_list.list()->selectedCount() > 0 ? m_list.model()->markAt(row) : ConversationMark::None;
    m_actions.action("mute")->setChecked(mark == ConversationMark::Muted);
    m_actions.action("watch")->setChecked(mark == ConversationMark::Watched);
}

// --- filters --------------------------------------------------------------------------------------------------------------------------

QString Tidying::folderName(FolderId id)
{
    try {
        const auto folder = m_mail.reader().folder(id);
        if (!folder || m_mail.reader().folderRows().isLeaving(id))
            return {};
        const QList<Account> accounts = m_mail.reader().accounts();
        if (accounts.size() < 2)
            return FolderModel::nameFor(*folder);
        const auto account = m_mail.reader().account(folder->account);
        return account ? tr("%1 (%2)", "folder, account").arg(FolderModel::nameFor(*folder), account->title()) : FolderModel::nameFor(*folder);
    } catch (const MailError &) {
        return {}; // what is wrong with the storage is said where the list is read
    }
}

RuleSurroundings Tidying::surroundings()
{
    RuleSurroundings around;
    around.pickFolder = [this](QWidget *at, AccountId account, const std::function<void(FolderId)> &chosen) {
        auto *picker = new FolderPicker(m_mail, account, {}, at);
        picker->setTitle(tr("Choose a folder"));
        connect(picker, &FolderPicker::chosen, picker, chosen);
        picker->popUp(at->mapToGlobal(QPoint(0, at->height())));
    };
    around.folderName = [this](FolderId folder) { return folderName(folder); };
    around.tags = [this] {
        QList<RuleSurroundings::Tag> tags;
        for (const Tag &tag : Tags::numbered())
            tags.append({tag.keyword, tag.title});
        for (const QString &keyword : ShownTags::current().others())
            tags.append({keyword, keyword});
        return tags;
    };
    around.shownFolder = [this] { return m_list.folder(); };
    return around;
}

void Tidying::openFilters()
{
    if (!m_filters) {
        m_filters = new FiltersWindow(m_mail, surroundings(), m_window);
        connect(m_filters, &FiltersWindow::ran, this, &Tidying::filtered);
    }
    m_filters->show();
    m_filters->raise();
    m_filters->activateWindow();
}

void Tidying::runFilters(const Mail::FilterScope &scope)
{
    if (!scope.folder.isValid() && scope.messages.isEmpty() && !scope.account.isValid())
        return;
    openFilters();
    m_filters->runOn(scope);
}

/// That of the folder on the screen; of what is from several, the first.
AccountId Tidying::shownAccount()
{
    try {
        if (const auto folder = m_mail.reader().folder(m_list.folder()))
            return folder->account;
        return m_mail.reader().mailAccounts().value(0).id;
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return {};
    }
}

void Tidying::filterLikeSelected()
{
    const QList<MessageId> messages = m_list.list()->selectedMessages();
    if (messages.size() != 1)
        return;
    std::optional<MessageRow> row;
    try {
        row = m_mail.reader().messageRow(messages.first());
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    if (!row)
        return;
    if (!row->bodyHere) {
        beginFilter(*row, {});
        return;
    }
    whenDone(this, m_mail.content(row->id), [this, row = *row](const Outcome<MessageContent> &outcome) {
        QString list;
        if (const auto *content = std::get_if<MessageContent>(&outcome)) {
            for (const HeaderField &field : content->headers) {
                if (field.name.compare("List-Id", Qt::CaseInsensitive) == 0)
                    list = field.decoded;
            }
        }
        beginFilter(row, list);
    });
}

/// By its list, where it is from one; else by whom it is from.
void Tidying::beginFilter(const MessageRow &row, const QString &listId)
{
    FilterRule begun;
    RuleCondition condition;
    // RFC 2919 3: what stands in angle brackets is the list's identifier, the rest is a description that may change.
    const qsizetype open = listId.lastIndexOf(u'<'), close = listId.lastIndexOf(u'>');
    const QString id = open >= 0 && close > open ? listId.mid(open + 1, close - open - 1) : listId;
    if (!id.trimmed().isEmpty())
        condition = {RuleCondition::Field::ListId, RuleCondition::Operator::Contains, id.trimmed(), {}, 0};
    else
        condition = {RuleCondition::Field::From, RuleCondition::Operator::Is, row.from.address, {}, 0};
    begun.conditions = {condition};
    begun.account = row.account;
    openFilters();
    m_filters->addFilter(begun);
}

} // namespace postrider
