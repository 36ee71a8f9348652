// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/SenderTruth.h"

#include <QStringList>

namespace postrider {

/// What the store knows that has to do with a sender. A value.
struct SenderSurroundings {
    ServerTrust trust;
    QStringList ownAddresses; ///< lower case
    QStringList ownNames; ///< as whom the person writes
    QStringList knownDomains; ///< A-labels: those of people written to
    SenderTruth::Contact contact = SenderTruth::Contact::NotKnown;
};

/// Puts together what is known of a sender, in words: pure, any thread. What MessageReader warns of already (two From fields, none, a name that looks like an address) is not said
/// again.
namespace SenderCheck {

SenderTruth look(const MessageContent &content, const SenderSurroundings &around);
/// RFC 8058 4: a signature of the sender's organisation that the person's server found good covers what says how to unsubscribe. As far as can be told without looking at
/// signatures: every one of that domain has to say so.
bool vouchesForUnsubscribe(const MessageContent &content, const SenderTruth &truth);

} // namespace SenderCheck

} // namespace postrider
