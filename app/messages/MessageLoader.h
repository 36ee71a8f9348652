// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/OrderChange.h"
#include "core/Mail.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace postrider {

/// Reads whole folders of ids for the list, away from the main thread.
///
/// Lives on main; owns one pool thread and the store reader that thread uses. Answers come back on main, in the order asked.
/// Never touches a widget or a model, and never blocks main except in its destructor (until the query that runs is done).
class MessageLoader : public QObject {
    Q_OBJECT
public:
    explicit MessageLoader(Mail &mail, QObject *parent = nullptr);
    ~MessageLoader() override;

    struct Order {
        FolderId folder;
        QList<MessageId> ids;
        OrderChange change; ///< from `before`
        std::optional<Failure> failure;
    };
    enum class Direction { NewestFirst, OldestFirst };

    /// The ids of a folder and how they differ from `before`; answered by `loaded`.
    void load(FolderId folder, const QList<MessageId> &before, const QSet<MessageId> &without, Direction direction);
    /// The first unread message among `candidates`, in their order; answered by `unreadFound` (invalid id: none).
    void findUnread(const QList<MessageId> &candidates);

Q_SIGNALS:
    void loaded(const postrider::MessageLoader::Order &order);
    void unreadFound(postrider::MessageId message);

private:
    std::unique_ptr<StoreReader> m_reader;
    QThreadPool m_pool;
};

} // namespace postrider
