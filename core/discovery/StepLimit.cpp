// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/StepLimit.h"

#include "core/discovery/DoctorText.h"

namespace postrider {

StepLimit::StepLimit(const AbortTokenPtr &outer, std::chrono::milliseconds limit) : m_outer(outer)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(limit);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_token->abort(); });
    // In the thread that aborts: this one may be waiting for a socket.
    QObject::connect(m_outer.get(), &AbortToken::aborted, m_token.get(), &AbortToken::abort, Qt::DirectConnection);
    if (m_outer->isAborted())
        m_token->abort();
    m_timer.start();
}

Failure StepLimit::failureOf(const MailError &error) const
{
    if (error.kind() == ErrorKind::Cancelled && !m_outer->isAborted())
        return {ErrorKind::Offline, DoctorText::tr("There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong."),
            QStringLiteral("timed out")};
    return Failure::of(error);
}

} // namespace postrider
