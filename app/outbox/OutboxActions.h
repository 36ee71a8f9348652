// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Receipt.h"

#include <QList>

namespace postrider {

/// What a person can do about a message of the outbox.
enum class OutboxAction {
    SendNow, ///< lifts the undo window, a schedule, a wait or a hold
    ChangeTime,
    Edit,
    Cancel,
    SendToOthers,
    EnterPassword,
    LookAtCertificate,
    LookAgain,
    SendAgain,
    WasSent,
    SwitchOn, ///< the account that it waits for
    WriteAgain, ///< to those it could not be delivered to
    Done, ///< seen: the notice about it goes
    Details,
};

/// A button of a card: the action, its word, and a sentence about what it does.
struct OutboxButton {
    OutboxAction action;
    const char *name; ///< object name
    QString text;
    QString hint;
};

/// Which buttons help in this state, the best one first. Values; main thread. Details are always there and not among them.
namespace OutboxActions {

QList<OutboxButton> buttonsFor(const OutboxItem &item, qint64 now);
bool canCancel(const OutboxItem &item);
/// What choosing means, where that is not plain from the words on the buttons; empty where it is.
QString explanationFor(const OutboxItem &item);
/// The sentence that matters: what happened, and what comes next.
QString sentenceFor(const OutboxItem &item, qint64 now);
/// A few words for the corner of the card: "Next try in 4:59", "Needs you".
QString stateFor(const OutboxItem &item, qint64 now);

// Of an account that is switched off: nothing connects for it, so all that has to go somewhere waits for it.
bool waitsForAccount(const OutboxItem &item);
QList<OutboxButton> buttonsWhenOff(const OutboxItem &item);
QString sentenceWhenOff(const OutboxItem &item);
QString stateWhenOff();

/// Filed, but a report says that somebody did not get it.
bool isDeliveryFailure(const OutboxItem &item);
/// Addresses that were refused, or that a report says could not be delivered to.
QStringList failedRecipients(const Receipt &receipt);

} // namespace OutboxActions

} // namespace postrider
