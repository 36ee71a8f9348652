// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of enumerations, as JSON shows them. They are an interface: never change one.
#include "core/types/Account.h"
#include "core/types/Diagnosis.h"
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
    case AccountStatus::State::Off: return QStringLiteral("off");
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

QString nameOf(Finding::Where value)
{
    switch (value) {
    case Finding::Where::Address: return QStringLiteral("address");
    case Finding::Where::Incoming: return QStringLiteral("incoming");
    case Finding::Where::Outgoing: return QStringLiteral("outgoing");
    case Finding::Where::Computer: return QStringLiteral("computer");
    case Finding::Where::Mail: return QStringLiteral("mail");
    }
    return {};
}

QString nameOf(Finding::What value)
{
    switch (value) {
    case Finding::What::Settings: return QStringLiteral("settings");
    case Finding::What::ServiceRecords: return QStringLiteral("serviceRecords");
    case Finding::What::Names: return QStringLiteral("names");
    case Finding::What::ConnectionV4: return QStringLiteral("connectionV4");
    case Finding::What::ConnectionV6: return QStringLiteral("connectionV6");
    case Finding::What::Tls: return QStringLiteral("tls");
    case Finding::What::Certificate: return QStringLiteral("certificate");
    case Finding::What::Capabilities: return QStringLiteral("capabilities");
    case Finding::What::Mechanisms: return QStringLiteral("mechanisms");
    case Finding::What::Password: return QStringLiteral("password");
    case Finding::What::SignIn: return QStringLiteral("signIn");
    case Finding::What::CapabilitiesAfter: return QStringLiteral("capabilitiesAfter");
    case Finding::What::Folders: return QStringLiteral("folders");
    case Finding::What::Sizes: return QStringLiteral("sizes");
    case Finding::What::Quota: return QStringLiteral("quota");
    case Finding::What::Clock: return QStringLiteral("clock");
    case Finding::What::Store: return QStringLiteral("store");
    case Finding::What::Disk: return QStringLiteral("disk");
    case Finding::What::RoundTrip: return QStringLiteral("roundTrip");
    }
    return {};
}

QString nameOf(Finding::State value)
{
    switch (value) {
    case Finding::State::Good: return QStringLiteral("good");
    case Finding::State::Note: return QStringLiteral("note");
    case Finding::State::Trouble: return QStringLiteral("trouble");
    case Finding::State::NotAsked: return QStringLiteral("notAsked");
    }
    return {};
}

} // namespace postrider
