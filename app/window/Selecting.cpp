// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Selecting.h"

#include "app/messages/MessagePane.h"
#include "app/window/ActionTable.h"

#include <utility>

namespace postrider {

namespace {
constexpr int most = 1'000'000; // messages of one list; what is beyond stays unselected
} // namespace

Selecting::Selecting(Mail &mail, const ActionTable &actions, MessagePane &list, QObject *parent) : QObject(parent), m_list(list), m_reader(mail.makeReader())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the reader belongs to one thread
    const std::pair<const char *, const char *> byQuery[] = {
        {"select-read", "is:read"}, {"select-unread", "is:unread"}, {"select-starred", "is:starred"}, {"select-unstarred", "-is:starred"}};
    for (const auto &[name, query] : byQuery)
        connect(actions.action(name), &QAction::triggered, this, [this, words = QString::fromLatin1(query)] { selectMatching(words); });
    connect(actions.action("select-none"), &QAction::triggered, this, [this] {
        ++m_asked;
        m_list.list()->clearSelection();
    });
    connect(actions.action("select-toggle"), &QAction::triggered, this, &Selecting::toggleCurrent);
}

Selecting::~Selecting()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Selecting::selectMatching(const QString &query)
{
    const MessageListModel *model = m_list.model();
    if (model->isGrouped() && query != QLatin1String("is:starred") && query != QLatin1String("-is:starred")) {
        // The rows know how many of a conversation are unread, closed or not.
        const bool unread = query == QLatin1String("is:unread");
        QList<int> rows;
        model->rows().visit(0, model->rowCount(), [&](int row, const ListRow &here) {
            if (here.kind() != ListRow::Kind::Part && (here.unread > 0) == unread)
                rows.append(row);
            return true;
        });
        selectRows(rows);
        return;
    }
    SearchRequest request;
    request.where = model->listing();
    request.query = SearchRequest::both(request.where.query, query);
    request.where.query.clear();
    request.snippets = false;
    const quint64 asked = ++m_asked;
    const int shown = model->listNumber();
    m_pool.start([this, request, asked, shown] {
        QList<MessageId> found;
        std::optional<Failure> failure;
        try {
            found = m_reader->searchIds(request, most);
        } catch (const MailError &error) {
            failure = Failure::of(error);
        }
        QMetaObject::invokeMethod(
            this,
            [this, asked, shown, found, failure] {
                if (failure)
                    Q_EMIT failed(*failure);
                else if (asked == m_asked && shown == m_list.model()->listNumber())
                    selectRows(m_list.model()->rowsOf(QSet<MessageId>(found.begin(), found.end())));
            },
            Qt::QueuedConnection);
    });
}

void Selecting::selectRows(const QList<int> &rows)
{
    const MessageListModel *model = m_list.model();
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        selection.append(QItemSelectionRange(model->index(rows.at(i)), model->index(rows.at(end - 1))));
        i = end;
    }
    m_list.list()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void Selecting::toggleCurrent()
{
    ++m_asked;
    QItemSelectionModel *selection = m_list.list()->selectionModel();
    if (!selection->currentIndex().isValid())
        selection->setCurrentIndex(m_list.model()->index(0), QItemSelectionModel::NoUpdate);
    selection->select(selection->currentIndex(), QItemSelectionModel::Toggle);
}

} // namespace postrider
