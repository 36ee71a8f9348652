// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OwnStreams.h"

#include "app/cli/Interrupts.h"

#include <QScopeGuard>
#include <cstdio>

namespace postrider {

OwnStreams::OwnStreams()
{
    // A stream that cannot be opened is no reason to fail: nobody wants to read.
    if (!m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly))
        return;
}

bool OwnStreams::write(Target target, const QByteArray &octets)
{
    QFile &file = target == Target::Result ? m_out : m_err;
    return !file.isOpen() || (file.write(octets) == octets.size() && file.flush());
}

QByteArray OwnStreams::read(qint64 most)
{
    m_reading = true;
    const auto done = qScopeGuard([this] { m_reading = false; });
    return m_in.isOpen() || m_in.open(stdin, QIODevice::ReadOnly) ? m_in.read(most) : QByteArray();
}

QByteArray OwnStreams::readLine(qint64 most)
{
    m_reading = true;
    const auto done = qScopeGuard([this] { m_reading = false; });
    return m_in.isOpen() || m_in.open(stdin, QIODevice::ReadOnly) ? m_in.readLine(most) : QByteArray();
}

bool OwnStreams::isWatched() const
{
    return Interrupts::messagesAreSeen();
}

} // namespace postrider
