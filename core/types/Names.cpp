// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of enumerations, as JSON shows them. They are an interface: never change one.
#include "core/types/Account.h"
#include "core/types/Discovery.h"
#include "core/types/Folder.h"
#include "core/types/Receipt.h"

#include <algorithm>

namespace postrider {

QString nameOf(AccountStatus::State state)
{
    switch (state) {
    case AccountStatus::State::Offline: return QStringLiteral("offline");
    case AccountStatus::State::Connecting: return QStringLiteral("connecting");
    case AccountStatus::State::Syncing: return QStringLiteral("syncing");
    case AccountStatus::State::Idle: return QStringLiteral("idle");
    case AccountStatus::State::NeedsSignIn: return QStringLiteral("needsSignIn");
    case AccountStatus::State::CertificateError: return QStringLiteral("certificateError");
    case AccountStatus::State::Trouble: return QStringLiteral("trouble");
    }
    return {};
}

QString nameOf(SettingsSource source)
{
    switch (source) {
    case SettingsSource::ProviderTable: return QStringLiteral("providerTable");
    case SettingsSource::LocalFile: return QStringLiteral("localFile");
    case SettingsSource::Autoconfig: return QStringLiteral("autoconfig");
    case SettingsSource::WellKnown: return QStringLiteral("wellKnown");
    case SettingsSource::ServiceRecords: return QStringLiteral("serviceRecords");
    case SettingsSource::Database: return QStringLiteral("database");
    case SettingsSource::MailExchange: return QStringLiteral("mailExchange");
    case SettingsSource::Guess: return QStringLiteral("guess");
    }
    return {};
}

QString nameOf(DiscoveryStep::Outcome outcome)
{
    switch (outcome) {
    case DiscoveryStep::Outcome::Found: return QStringLiteral("found");
    case DiscoveryStep::Outcome::NotThere: return QStringLiteral("notThere");
    case DiscoveryStep::Outcome::Unusable: return QStringLiteral("unusable");
    case DiscoveryStep::Outcome::Failed: return QStringLiteral("failed");
    case DiscoveryStep::Outcome::GivenUp: return QStringLiteral("givenUp");
    }
    return {};
}

QString nameOf(FolderRole role)
{
    switch (role) {
    case FolderRole::None: return {};
    case FolderRole::Inbox: return QStringLiteral("inbox");
    case FolderRole::Drafts: return QStringLiteral("drafts");
    case FolderRole::Sent: return QStringLiteral("sent");
    case FolderRole::Archive: return QStringLiteral("archive");
    case FolderRole::Junk: return QStringLiteral("junk");
    case FolderRole::Trash: return QStringLiteral("trash");
    case FolderRole::All: return QStringLiteral("all");
    }
    return {};
}

QString nameOf(SendState state)
{
    switch (state) {
    case SendState::Queued: return QStringLiteral("queued");
    case SendState::Attempting: return QStringLiteral("attempting");
    case SendState::DataSent: return QStringLiteral("data_sent");
    case SendState::Accepted: return QStringLiteral("accepted");
    case SendState::Filed: return QStringLiteral("filed");
    case SendState::Held: return QStringLiteral("held");
    }
    return {};
}

QString nameOf(RecipientReceipt::State state)
{
    switch (state) {
    case RecipientReceipt::State::Waiting: return QStringLiteral("waiting");
    case RecipientReceipt::State::Accepted: return QStringLiteral("accepted");
    case RecipientReceipt::State::Deferred: return QStringLiteral("deferred");
    case RecipientReceipt::State::Refused: return QStringLiteral("refused");
    }
    return {};
}

QString nameOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::None: return QStringLiteral("none");
    case Delivery::Delayed: return QStringLiteral("delayed");
    case Delivery::Relayed: return QStringLiteral("relayed");
    case Delivery::Delivered: return QStringLiteral("delivered");
    case Delivery::Expanded: return QStringLiteral("expanded");
    case Delivery::Failed: return QStringLiteral("failed");
    case Delivery::Displayed: return QStringLiteral("displayed");
    case Delivery::Deleted: return QStringLiteral("deleted");
    }
    return {};
}

QString nameOf(SendEvent::Kind kind)
{
    switch (kind) {
    case SendEvent::Kind::Queued: return QStringLiteral("queued");
    case SendEvent::Kind::AttemptFailed: return QStringLiteral("attempt_failed");
    case SendEvent::Kind::Held: return QStringLiteral("held");
    case SendEvent::Kind::OutcomeUnknown: return QStringLiteral("unknown");
    case SendEvent::Kind::Accepted: return QStringLiteral("accepted");
    case SendEvent::Kind::Filed: return QStringLiteral("filed");
    case SendEvent::Kind::Reported: return QStringLiteral("reported");
    case SendEvent::Kind::Released: return QStringLiteral("released");
    case SendEvent::Kind::SaidSent: return QStringLiteral("said_sent");
    case SendEvent::Kind::HeldByServer: return QStringLiteral("held_by_server");
    }
    return {};
}

bool OutboxItem::canSendToOthers() const
{
    if (state != SendState::Held || outcomeUnknown)
        return false;
    bool isRefusedForSome = false, isOpenForSome = false;
    for (const RecipientReceipt &r : receipt.recipients) {
        isRefusedForSome |= r.state == RecipientReceipt::State::Refused;
        isOpenForSome |= r.state == RecipientReceipt::State::Waiting || r.state == RecipientReceipt::State::Deferred;
    }
    return isRefusedForSome && isOpenForSome;
}

} // namespace postrider
