// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Address.h"

#include <optional>

namespace postrider {

/// As whom a person writes from an account. A value.
struct Identity {
    IdentityId id;
    AccountId account;
    Address address; ///< From
    QString replyTo; ///< addresses as typed (addressesFromText), or empty: answers come to `address`
    bool bccSelf = false; ///< a blind copy of everything to `address`
    bool plusAddresses = true; ///< mail to name+anything@domain came to this one
    QString signature; ///< plain text, LF line ends, without the line of dashes; empty: none
    QString signatureHtml; ///< what it is for programs that show HTML (Mail::cleanSignature); messages have both forms then. Empty: plain text is all
    bool signatureAbove = false; ///< in answers above what is quoted, else below
    bool answerAbove = false; ///< in answers one begins to write above what is quoted, else below
    QString attribution; ///< the line above what is quoted, with words like %name (ReplyWriter); empty: as the language has it
    /// How new messages and answers begin. Stored as an integer: never renumber.
    enum class Form {
        AsProgram = 0, ///< as the preferences say
        Plain = 1,
        Formatted = 2,
    };
    Form form = Form::AsProgram;

    bool operator==(const Identity &) const = default;
};

/// True if mail to `address` is mail to this identity: its address whatever the case, or with "+anything" before the @ where the identity says so (RFC 5233's detail).
bool isAddressOf(const QString &address, const Identity &identity);
/// The first that `address` belongs to, an exact one before one with a detail; nothing if it is nobody's.
std::optional<Identity> identityOf(const QString &address, const QList<Identity> &identities);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Identity)
