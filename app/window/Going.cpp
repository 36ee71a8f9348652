// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Going.h"

#include "app/folders/FolderTree.h"
#include "app/messages/FilterBar.h"
#include "app/messages/MessagePane.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/window/ActionTable.h"
#include "app/window/Panes.h"
#include "app/window/Searching.h"

#include <QApplication>
#include <QKeyEvent>

namespace postrider {

namespace {
constexpr int numbered = 9; // accounts with a key
} // namespace

Going::Going(Mail &mail, const Parts &parts) : QObject(parts.window), m_mail(mail), m_parts(parts)
{
    connectActions();
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            readAccounts();
    });
    readAccounts();
    m_parts.window->installEventFilter(this);
}

void Going::connectActions()
{
    ActionTable &actions = *m_parts.actions;
    const std::pair<const char *, FolderRole> roles[] = {{"go-inbox", FolderRole::Inbox}, {"go-sent", FolderRole::Sent}, {"go-drafts", FolderRole::Drafts}};
    for (const auto &[name, role] : roles)
        actions.on(name, this, [this, wanted = role] { toRole(wanted); });
    actions.on("go-archive", this, [this] {
        try {
            const auto all = m_mail.reader().folderWithRole(m_parts.account(), FolderRole::Archive);
            toRole(all ? FolderRole::Archive : FolderRole::All);
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
        }
    });
    actions.on("go-starred", this, [this] { toStarred(); });
    for (int number = 1; number <= numbered; ++number)
        actions.on(qPrintable(QStringLiteral("account-%1").arg(number)), this, [this, number] { toAccount(number); });
    actions.on("back", this, [this] { back(); });
    actions.on("open-message", this, [this] { openCurrent(); });
    actions.on("next-unread-conversation", this, [this] { nextConversation(); });
    actions.on("archive-next", this, [this] { archive(true); });
    actions.on("archive-previous", this, [this] { archive(false); });
    actions.on("search-here", this, [this] { searchHere(); });
}

void Going::readAccounts()
{
    m_accounts.clear();
    QStringList names;
    try {
        for (const Account &account : m_mail.reader().accounts()) {
            if (!account.enabled || m_accounts.size() == numbered)
                continue;
            m_accounts.append(account.id);
            names.append(account.title());
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    for (int number = 1; number <= numbered; ++number) {
        QAction *action = m_parts.actions->action(qPrintable(QStringLiteral("account-%1").arg(number)));
        const bool there = number <= m_accounts.size();
        if (there)
            action->setText(QStringLiteral("&%1 %2").arg(QString::number(number), QString(names.at(number - 1)).replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setVisible(there);
    }
}

/// The account's own, or those of all accounts where these are looked at.
void Going::toRole(FolderRole role)
{
    if (m_parts.list->shown().unified != FolderRole::None && m_parts.tree->folders()->indexOf(role).isValid()) {
        m_parts.tree->chooseUnified(role);
        m_parts.list->list()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    try {
        if (const auto folder = m_mail.reader().folderWithRole(m_parts.account(), role)) {
            m_parts.tree->chooseFolder(folder->id);
            m_parts.list->list()->setFocus(Qt::ShortcutFocusReason);
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Going::toStarred()
{
    m_parts.bar->setText(QStringLiteral("is:starred"));
    m_parts.list->list()->setFocus(Qt::ShortcutFocusReason);
}

void Going::toAccount(int number)
{
    if (number > m_accounts.size())
        return;
    try {
        const AccountId account = m_accounts.at(number - 1);
        std::optional<Folder> folder = m_mail.reader().folderWithRole(account, FolderRole::Inbox);
        if (!folder) { // Local Folders have none
            for (const Folder &any : m_mail.reader().folders()) {
                if (!folder && any.account == account && any.selectable)
                    folder = any;
            }
        }
        if (folder)
            m_parts.tree->chooseFolder(folder->id);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    m_parts.list->list()->setFocus(Qt::ShortcutFocusReason);
}

/// One step: out of the message, out of the quick filter, out of the search, out of the outbox.
void Going::back()
{
    QWidget *focus = QApplication::focusWidget();
    if (!m_parts.panes->isListShown()) {
        const Listing &shown = m_parts.list->shown();
        if (shown.folder.isValid())
            m_parts.tree->chooseFolder(shown.folder);
        else if (shown.unified != FolderRole::None)
            m_parts.tree->chooseUnified(shown.unified);
    } else if (focus && m_parts.reader->isAncestorOf(focus)) {
        // The message stays where it is.
    } else if (!m_parts.list->filterBar()->isHidden()) {
        m_parts.list->closeFilter();
    } else if (m_parts.searching->isOn()) {
        m_parts.bar->clear();
    }
    m_parts.list->list()->setFocus(Qt::ShortcutFocusReason);
}

bool Going::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.window && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            back();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Going::openCurrent()
{
    if (const MessageId message = m_parts.list->list()->currentMessage(); message.isValid())
        Q_EMIT m_parts.list->list()->openRequested(message);
}

void Going::nextConversation()
{
    const MessageListModel *model = m_parts.list->model();
    const MessageList *list = m_parts.list->list();
    int row = list->selectedCount() == 0 ? list->currentIndex().row() - 1 : list->currentIndex().row();
    // In a flat list every message stands by itself.
    while (row >= 0 && model->isGrouped() && model->rowAt(row + 1).kind() == ListRow::Kind::Part && row + 1 < model->rowCount())
        ++row;
    m_parts.list->model()->findUnread(qMax(-1, row), MessageListModel::Towards::End);
}

void Going::archive(bool goToNext)
{
    MessageList *list = m_parts.list->list();
    const QList<MessageList::Run> rows = list->selectedRuns();
    const MessageId before = rows.isEmpty() ? MessageId() : m_parts.list->model()->idAt(rows.first().first - 1);
    m_parts.list->verbs()->carryOut(MessageVerbs::Verb::Archive); // which goes on to the next by itself
    if (!goToNext && before.isValid())
        list->selectMessage(before);
}

void Going::searchHere()
{
    m_parts.searching->beginHere();
    m_parts.bar->setFocus(Qt::ShortcutFocusReason);
    m_parts.bar->selectAll();
}

} // namespace postrider
