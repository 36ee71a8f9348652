// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/GuestMessages.h"

#include <QMutexLocker>

namespace postrider {

MessageId GuestMessages::add(const MessageRow &row, const QByteArray &raw)
{
    const QMutexLocker locker(&m_mutex);
    Guest guest{row, raw};
    guest.row.id = MessageId(--m_last);
    guest.row.account = {};
    guest.row.folder = {};
    guest.row.bodyHere = true;
    m_guests.insert(guest.row.id, guest);
    return guest.row.id;
}

void GuestMessages::remove(MessageId id)
{
    const QMutexLocker locker(&m_mutex);
    m_guests.remove(id);
}

std::optional<MessageRow> GuestMessages::row(MessageId id) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_guests.constFind(id);
    return found == m_guests.cend() ? std::nullopt : std::optional(found->row);
}

std::optional<QByteArray> GuestMessages::raw(MessageId id) const
{
    const QMutexLocker locker(&m_mutex);
    const auto found = m_guests.constFind(id);
    return found == m_guests.cend() ? std::nullopt : std::optional(found->raw);
}

} // namespace postrider
