// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"

#include <QUrl>
#include <optional>

namespace postrider {

/// Reads mailto links (RFC 6068). Pure function, any thread; owns nothing. Takes to, cc, bcc, subject and body and nothing else: a link can never
/// attach a file, set another header or send by itself. Bounded: 100 recipients a field, 64 kB of text.
class MailtoLink {
public:
    /// A draft without account and sender. Empty if it is not a mailto URL.
    static std::optional<Draft> draftFrom(const QUrl &url);
};

} // namespace postrider
