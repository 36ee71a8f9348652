// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/base/ShownText.h"
#include "core/imap/ImapResponse.h"

namespace postrider {

/// The end of one command: what its tagged status response said (RFC 9051 7.1, codes of RFC 5530). A value of its own bytes; any thread.
struct ImapAnswer {
    ImapResponse::Status status = ImapResponse::Status::None;
    QByteArray code; ///< upper case
    QByteArray arguments; ///< of the code
    QByteArray text;

    bool isOk() const { return status == ImapResponse::Status::Ok; }
    static ImapAnswer of(const ImapResponse &response);
};

/// What a command was for: the same code means different things at sign-in.
enum class ImapPurpose {
    SignIn,
    TokenSignIn,
    Work,
    Upload, ///< a message
    Label, ///< keywords of people's own: how many of them a server keeps is a limit that does not go away (RFC 5530 LIMIT)
};

/// The error for an answer that is not OK. The server's words go into `detail` only.
MailError errorOf(const ImapAnswer &answer, ImapPurpose purpose);
/// The error for BYE: Busy for a server that does not want us now; Refused for one that would rather end the connection than take the message (TOOBIG, OVERQUOTA, LIMIT: RFC 7888
/// 4, RFC 7889 4); else Offline.
MailError farewellOf(const ImapAnswer &answer, ImapPurpose purpose);
/// The server's response code behind an error of these, "OVERQUOTA" or "" for none: where it decides what is done next (RFC 5530).
QByteArray responseCodeOf(const MailError &error);
/// Whether this is such a refusal: the connection is gone, and the next one stands before the same message again unless that is given up. Never true of a connection that is open.
bool isUploadEnded(const MailError &error, bool isOpen);

} // namespace postrider
