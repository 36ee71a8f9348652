// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FoundMessage.h"

#include <QIODevice>

namespace postrider {

/// Writes an mbox in the form mboxrd, the one that loses nothing: every line that begins with "From ", with any number of ">" before, gets one ">" more. The state goes into
/// Status, X-Status and X-Keywords. Line ends are LF, as programs expect them.
///
/// Thread: any, one. Does not own the device. What is written, MboxReader reads back octet for octet, but that a message gets a last line end if it has none.
/// Errors: MailError Storage (a full disk).
class MboxWriter {
public:
    explicit MboxWriter(QIODevice &device, const QString &name) : m_device(device), m_name(name) { }

    /// `sender` is an address for the separator, or empty.
    void write(const FoundMessage &message, const QByteArray &sender);

private:
    QIODevice &m_device;
    QString m_name;
};

} // namespace postrider
