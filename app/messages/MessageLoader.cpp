// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageLoader.h"

#include <algorithm>

namespace postrider {

MessageLoader::MessageLoader(Mail &mail, QObject *parent) : QObject(parent), m_reader(mail.makeReader())
{
    // One thread for good: the reader belongs to it.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

MessageLoader::~MessageLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MessageLoader::load(FolderId folder, const QList<MessageId> &before, const QSet<MessageId> &without, Direction direction)
{
    m_pool.start([this, folder, before, without, direction] {
        Order order;
        order.folder = folder;
        try {
            order.ids = m_reader->messageIds(folder);
            if (!without.isEmpty())
                order.ids.removeIf([&without](MessageId id) { return without.contains(id); });
            if (direction == Direction::OldestFirst)
                std::reverse(order.ids.begin(), order.ids.end());
            order.change = OrderChange::between(before, order.ids);
        } catch (const MailError &error) {
            order.failure = Failure::of(error);
        }
        QMetaObject::invokeMethod(
            this, [this, order] { Q_EMIT loaded(order); }, Qt::QueuedConnection);
    });
}

void MessageLoader::findUnread(const QList<MessageId> &candidates)
{
    m_pool.start([this, candidates] {
        MessageId found;
        constexpr int step = 256;
        try {
            for (int from = 0; from < int(candidates.size()) && !found.isValid(); from += step) {
                for (const MessageRow &row : m_reader->messageRows(candidates.mid(from, step))) {
                    if (!row.flags.testFlag(Flag::Seen)) {
                        found = row.id;
                        break;
                    }
                }
            }
        } catch (const MailError &) {
            // The list reports unreadable storage when it is loaded; here there is just nothing to jump to.
        }
        QMetaObject::invokeMethod(
            this, [this, found] { Q_EMIT unreadFound(found); }, Qt::QueuedConnection);
    });
}

} // namespace postrider
