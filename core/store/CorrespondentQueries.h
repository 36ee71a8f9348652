// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Contact.h"

#include <QString>
#include <QStringList>

namespace postrider {

class Connection;

/// Rows of whom the person has written to. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class CorrespondentQueries {
public:
    explicit CorrespondentQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// One message. What is no address is passed over; at most `mostOfOne` of one message: a list of thousands is no acquaintance. Who was hidden is offered again.
    /// A copy of the same message, which comes back with its Date to the second, counts for nothing.
    void noteWritten(const AddressList &addresses, qint64 at);
    /// What they were called when they were last written to; for those that are here.
    void noteNames(const AddressList &addresses);
    bool isKnown(const QString &address);
    /// Theirs, each once, in no order that matters.
    QStringList domains(int limit);
    /// Last written to first, without the hidden ones.
    QList<Correspondent> newest(int limit);
    QStringList hidden(int limit);
    /// No longer offered, or again. They stay known: the person has written to them.
    void setHidden(const QStringList &addresses, bool hidden);

    static constexpr int mostOfOne = 100;

private:
    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
