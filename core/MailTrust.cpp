// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: whom to believe.
#include "core/MailPrivate.h"
#include "core/trust/LinkCheck.h"

namespace postrider {

LinkTruth Mail::linkTruth(const QString &text, const QByteArray &target)
{
    return LinkCheck::look(text, target);
}

} // namespace postrider
