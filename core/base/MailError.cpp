// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"

namespace postrider {

MailError::MailError(ErrorKind kind, QString message, QString detail) : m_kind(kind), m_message(std::move(message)), m_detail(std::move(detail))
{
    m_what = (nameOf(m_kind) + QStringLiteral(": ") + m_message + (m_detail.isEmpty() ? QString() : QStringLiteral(" (") + m_detail + QLatin1Char(')'))).toUtf8();
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline: return QStringLiteral("offline");
    case ErrorKind::Busy: return QStringLiteral("busy");
    case ErrorKind::SignIn: return QStringLiteral("signIn");
    case ErrorKind::Certificate: return QStringLiteral("certificate");
    case ErrorKind::Refused: return QStringLiteral("refused");
    case ErrorKind::Unknown: return QStringLiteral("unknown");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::Gone: return QStringLiteral("gone");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Bug: return QStringLiteral("bug");
    }
    return QStringLiteral("bug");
}

bool isTemporary(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Busy;
}

} // namespace postrider
