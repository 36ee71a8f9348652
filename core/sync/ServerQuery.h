// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"
#include "core/types/Account.h"
#include "core/types/Folder.h"
#include "core/types/MessageRow.h"

#include <QByteArrayList>
#include <optional>

namespace postrider {

/// A query of ours in the words of a server (RFC 9051 6.4.4). Pure, any thread.
///
/// A server knows no attachments, folders it has not selected or beginnings of words, and counts days in its own time zone: it is asked for what may match, and mayMatch() looks at
/// what comes. Words are looked for as they were typed, one after the other where they were in quotes; servers find parts of words, too.
class ServerQuery {
public:
    /// Keys for ImapClient::search(); empty: there is nothing in it that a server could be asked.
    static QList<QByteArrayList> keysOf(const SearchNode &root);
    /// The same in the language of Gmail (X-GM-RAW); empty where that cannot say it.
    static QByteArray gmailOf(const SearchNode &root);
    /// False: by what is known of the folder, nothing in it can match.
    static bool mayMatch(const SearchNode &root, const Folder &folder, const Account &account);
    /// The same of a message that the server has found.
    static bool mayMatch(const SearchNode &root, const MessageRow &row, const Folder &folder, const Account &account);

private:
    static std::optional<QByteArrayList> keyOf(const SearchNode &node);
    static std::optional<QByteArrayList> wordsKey(const SearchNode &node);
    static std::optional<QByteArrayList> flagKey(const SearchNode &node);
    static std::optional<QString> gmailTerm(const SearchNode &node);
};

} // namespace postrider
