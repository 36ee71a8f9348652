// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Excerpt.h"

#include <optional>

namespace postrider {

class Connection;

/// An excerpt's row: its octets are in the file of the bodies.
struct ExcerptRow {
    qint64 body = 0;
    QList<AbsentPart> absent;
};

/// Excerpts of messages that are not here as a whole. They go with the row of their message, with its UID (UIDVALIDITY), and when the whole message comes.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class ExcerptQueries {
public:
    explicit ExcerptQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    std::optional<ExcerptRow> find(MessageId message);
    /// Whose octets these are.
    std::optional<MessageId> withBody(qint64 body);
    QList<MessageId> all();
    /// In the place of what was there. `preview` is for lists that have none yet.
    void set(MessageId message, const ExcerptRow &row, const QString &preview);
    void remove(MessageId message);
    /// Those of messages that stand in this folder of the server, or in any of the account's.
    void removeOf(FolderId folder);
    void removeOf(AccountId account);

private:
    void removeThese(const QList<MessageId> &messages);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
