// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace postrider {

class Connection;

/// Rows of whom the person has written to. Thread: its connection's.
class CorrespondentQueries {
public:
    explicit CorrespondentQueries(Connection &mail) : m_mail(mail) { }

    /// What is no address is passed over; at most `mostOfOne` of one message: a list of thousands is no acquaintance.
    void noteWritten(const QStringList &addresses, qint64 at);
    bool isKnown(const QString &address);
    /// Theirs, each once, in no order that matters.
    QStringList domains(int limit);

    static constexpr int mostOfOne = 100;

private:
    Connection &m_mail;
};

} // namespace postrider
