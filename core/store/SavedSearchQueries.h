// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Search.h"

namespace postrider {

class Connection;

/// Rows of searches that a person keeps as folders. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class SavedSearchQueries {
public:
    explicit SavedSearchQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    QList<SavedSearch> all(); ///< by position
    /// With id 0 a new one, behind the others. Returns its id; 0 if it is no longer there.
    qint64 save(const SavedSearch &search);
    void remove(qint64 id);

private:
    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
