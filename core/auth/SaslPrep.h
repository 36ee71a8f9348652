// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace postrider {

/// SASLprep (RFC 4013, a profile of RFC 3454): brings names and passwords that look alike into one form, so that they match however they were typed.
/// Pure functions, any thread. Never changes what is already plain ASCII.
class SaslPrep {
public:
    /// The prepared text. Nothing where RFC 4013 forbids it: control characters, private use, left-to-right mixed with right-to-left.
    /// Characters that Unicode 3.2 did not have are let through, as for a query.
    static std::optional<QString> prepared(const QString &text);
    /// The prepared text, or the text itself where there is none: the server has the last word on it, and many of them do not prepare at all.
    static QString preparedOrAsItIs(const QString &text) { return prepared(text).value_or(text); }
};

} // namespace postrider
