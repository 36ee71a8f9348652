// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>
#include <cstdint>

namespace postrider {

/// A strong integer id: an AccountId cannot be passed where a FolderId is meant.
/// A plain value, any thread. 0 means "none".
template <class Tag> struct Id {
    std::int64_t value = 0;

    constexpr Id() = default;
    constexpr explicit Id(std::int64_t v) : value(v) { }
    constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using AccountId = Id<struct AccountTag>;
using IdentityId = Id<struct IdentityTag>;
using FolderId = Id<struct FolderTag>;
/// A row of the store, one per message and server folder; not the Message-ID field (that is messageIdHeader).
using MessageId = Id<struct MessageTag>;
using ThreadId = Id<struct ThreadTag>;
using OpId = Id<struct OpTag>;
using DraftId = Id<struct DraftTag>;
using DraftCopyId = Id<struct DraftCopyTag>;

/// RFC 9051 2.3.1.1: unique within (folder, UIDVALIDITY), never 0.
using Uid = std::uint32_t;

} // namespace postrider

Q_DECLARE_METATYPE(postrider::AccountId)
Q_DECLARE_METATYPE(postrider::IdentityId)
Q_DECLARE_METATYPE(postrider::FolderId)
Q_DECLARE_METATYPE(postrider::MessageId)
Q_DECLARE_METATYPE(postrider::OpId)
Q_DECLARE_METATYPE(postrider::DraftId)
