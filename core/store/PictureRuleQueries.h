// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/PicturePermission.h"

#include <QList>

namespace postrider {

class Connection;

/// Rows of whose messages show their pictures from the web. Names in lower case, domains as A-labels. Thread: its connection's; `log` is there on the store thread only, and needed
/// by whatever writes.
class PictureRuleQueries {
public:
    explicit PictureRuleQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    QList<PictureRule> all(); ///< by kind and name
    bool has(PicturePermission::Rule rule, const QString &name);
    void insert(const PictureRule &rule);
    /// How many there were.
    int remove(PicturePermission::Rule rule, const QString &name);

private:
    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
