// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/SenderTruth.h"

#include <QStringList>

namespace postrider {

/// Finds out which server checks an account's mail, so that its Authentication-Results can be believed, and nobody else's. Pure functions, any thread.
///
/// Known providers are known by the server that mail is read from. Of all others it takes the account's mail as a whole: a server that checks writes a field on top of every
/// message from outside, whoever sent it, and its name is of the organisation that has the mailbox. One message, or all of one sender, can teach nothing; and where one of those
/// that were looked at has no such field on top, the server does not write one always, and a sender could put theirs in its place: nobody is believed then.
namespace ServerLearning {

/// Messages from outside that are needed, and organisations that they have to be from.
constexpr int fewestMessages = 8;
constexpr int fewestSenders = 4;
/// As many as are looked at.
constexpr int mostMessages = 40;

struct Surroundings {
    QString incomingHost; ///< where mail is read
    QString outgoingHost;
    QStringList addresses; ///< the person's own
};
/// Known without looking at messages; ids empty: not known.
ServerTrust ofProvider(const QString &incomingHost);
/// `headers`: of messages in the inbox, each the fields of one. Ids empty: it cannot be told.
ServerTrust learn(const QList<QList<HeaderField>> &headers, const Surroundings &around);

} // namespace ServerLearning

} // namespace postrider
