// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace postrider {

/// Writes a message anew without some of its attachments: in the place of each stands a short text that says what was there. Everything else stays as it is, octet for octet. Pure
/// functions, any thread.
namespace AttachmentRemover {

struct Removed {
    QByteArray raw;
    bool breaksSignature = false; ///< something was taken out of a signed part
};

/// `savedIn`: where they were saved before, for people; empty: nowhere. `now`: ms since 1970. Nothing where one of them is no part that can be taken out by itself: a multipart, a
/// file in winmail.dat or in a text, a part of an encoded message.
std::optional<Removed> without(const QByteArray &raw, const QStringList &partIds, const QString &savedIn, qint64 now);

} // namespace AttachmentRemover

} // namespace postrider
