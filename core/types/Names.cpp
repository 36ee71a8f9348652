// SPDX-License-Identifier: GPL-3.0-or-later
// The stable names of enumerations, as JSON shows them. They are an interface: never change one.
#include "core/types/Account.h"
#include "core/types/Folder.h"
#include "core/types/Receipt.h"

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

} // namespace postrider
