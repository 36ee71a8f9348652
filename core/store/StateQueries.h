// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postrider {

class Connection;

/// What the store has to remember about itself, a number by name; 0 for what has never been set. Names are literals. Thread: its connection's.
class StateQueries {
public:
    explicit StateQueries(Connection &mail) : m_mail(mail) { }

    qint64 value(const char *name);
    void set(const char *name, qint64 value);

private:
    Connection &m_mail;
};

} // namespace postrider
