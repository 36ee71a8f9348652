// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreReader.h"
#include "core/types/MessageContent.h"

namespace postrider {

class Store;

/// What the store knows of a message's sender, for SenderCheck: whom the account's server is, whom the person has written to and heard from. All by indexes, in a millisecond; once
/// a day and account it reads the header of some forty messages besides, to find out which server checks its mail.
///
/// Thread: its reader's, never main. Owns nothing.
class SenderLookup {
public:
    SenderLookup(Store &store, StoreReader &reader, qint64 now) : m_store(store), m_reader(reader), m_now(now) { }

    /// `truth`, and what depends on it. Nothing is said of what the person has written.
    void fill(MessageContent &content, const MessageRow &row);
    /// Whom to believe; found out now where that is due.
    ServerTrust trustOf(AccountId account);
    /// A raw message as StoreReader has it, for who looks through many: nothing, too, for what is damaged (BodyQueries::saysDamaged).
    static std::optional<QByteArray> soundMessage(StoreReader &reader, MessageId id, bool *isDamaged = nullptr);

private:
    ServerTrust learn(const Account &account);
    SenderTruth::Contact contactOf(const MessageContent &content, const MessageRow &row);

    Store &m_store;
    StoreReader &m_reader;
    const qint64 m_now;
};

} // namespace postrider
