// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Searching.h"

#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/search/SearchBar.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/WhenDone.h"

#include <QLocale>
#include <utility>

namespace postrider {

Searching::Searching(Mail &mail, const Parts &parts) : QObject(parts.window), m_mail(mail), m_parts(parts)
{
    m_parts.note->hide();
    m_parts.list->setSearchAction(tr("Search on the server too"));
    connect(&m_mail, &Mail::notIndexedChanged, m_parts.note, &SearchNote::setNotIndexed);
    connect(m_parts.bar, &SearchBar::queryChanged, this, &Searching::search);
    connect(m_parts.bar, &SearchBar::left, this, &Searching::leave);
    connect(m_parts.bar, &SearchBar::resultsWanted, this, [this] {
        MessageList *list = m_parts.list->list();
        list->setFocus(Qt::OtherFocusReason);
        if (list->selectedCount() == 0)
            list->selectRow(0);
    });
    connect(m_parts.list->model(), &MessageListModel::searched, this, [this](const SearchResult &result) {
        if (m_on)
            m_parts.note->setResult(result);
    });
    connect(m_parts.list->model(), &MessageListModel::loaded, this, &Searching::comeBack);
    connect(m_parts.list, &MessagePane::searchActionRequested, this, &Searching::askServer);
    connect(m_parts.note, &SearchNote::scopeChanged, this, &Searching::list);
    connect(m_parts.note, &SearchNote::serverRequested, this, &Searching::askServer);
    connect(m_parts.note, &SearchNote::saveRequested, this, &Searching::save);
}

Listing Searching::where() const
{
    if (m_parts.note->scope() == SearchNote::Scope::Everywhere)
        return {};
    Listing where;
    where.folder = m_before.folder;
    where.unified = m_before.unified;
    return where;
}

void Searching::search(const QString &query)
{
    if (query.isEmpty()) {
        leave();
        return;
    }
    if (!m_on) {
        remember();
        m_on = true;
        m_parts.note->setScope(m_here ? SearchNote::Scope::Folder : SearchNote::Scope::Everywhere, m_titleBefore);
        m_parts.note->setNotIndexed(m_mail.notIndexed());
        m_parts.note->show();
    }
    m_here = false;
    m_query = query;
    m_title = tr("Search");
    m_parts.note->setSaved(false);
    m_parts.tree->showNothing();
    list();
}

void Searching::showSaved(qint64 id, const QString &name, const QString &query)
{
    Q_UNUSED(id)
    if (!m_on)
        remember();
    m_on = true;
    m_query = query;
    m_title = name;
    m_parts.bar->showQuery(query);
    m_parts.note->setScope(SearchNote::Scope::Everywhere, {});
    m_parts.note->setSaved(true);
    m_parts.note->show();
    list();
}

/// Where one comes back to.
void Searching::remember()
{
    m_before = m_parts.list->shown();
    m_titleBefore = m_parts.list->title();
    m_selectedBefore = m_parts.list->list()->selectedCount() > 0 ? m_parts.list->list()->currentMessage() : MessageId();
}

void Searching::comeBack()
{
    if (!m_on && m_comeBackTo.isValid())
        m_parts.list->list()->selectMessage(std::exchange(m_comeBackTo, MessageId()));
}

void Searching::list()
{
    ++m_asked;
    m_parts.note->setServer(SearchNote::Server::NotAsked);
    m_parts.note->setResult({});
    Listing what = where();
    what.query = m_query;
    m_parts.list->showListing(what, m_title);
    Q_EMIT shown();
}

void Searching::end()
{
    ++m_asked;
    m_on = false;
    m_comeBackTo = {};
    m_parts.note->hide();
    m_parts.bar->showQuery({});
}

void Searching::leave()
{
    m_here = false;
    if (!m_on) {
        m_parts.list->list()->setFocus();
        return;
    }
    end();
    if (m_before.folder.isValid())
        m_parts.tree->showFolder(m_before.folder);
    else if (m_before.unified != FolderRole::None)
        m_parts.tree->chooseUnified(m_before.unified);
    m_comeBackTo = m_selectedBefore;
    m_parts.list->showListing(m_before, m_titleBefore);
    if (m_parts.list->model()->isLoaded())
        comeBack();
    m_parts.list->list()->setFocus();
    Q_EMIT shown();
}

void Searching::askServer()
{
    const quint64 asked = ++m_asked;
    SearchRequest request;
    request.query = m_query;
    request.where = where();
    m_parts.note->setServer(SearchNote::Server::Asked);
    whenDone(this, m_mail.searchOnServer(request), [this, asked](const Outcome<QList<MessageId>> &outcome) {
        if (asked != m_asked)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            m_parts.note->setServer(SearchNote::Server::Failed, failure->message);
            return;
        }
        const QList<MessageId> found = std::get<QList<MessageId>>(outcome);
        m_parts.list->model()->addFound(found);
        m_parts.note->setServer(
            SearchNote::Server::Answered, found.isEmpty() ? tr("The server found nothing more.") : tr("The server found %Ln message(s).", nullptr, int(found.size())));
    });
}

void Searching::save()
{
    auto *dialog = new NameDialog(tr("Save search"), tr("Name of this search among your folders:"), tr("Save"), m_parts.window);
    dialog->setName(m_query);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, query = m_query](const QString &name) {
        SavedSearch search;
        search.name = name;
        search.query = query;
        whenDone(dialog, m_mail.saveSearch(search), [this, dialog](const Outcome<qint64> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome)) {
                dialog->refuse(failure->message);
                return;
            }
            m_parts.note->setSaved(true);
            dialog->accept();
        });
    });
    dialog->open();
}

} // namespace postrider
