// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Notices that a text promises an attachment. Pure function, any thread; owns the list of words.
/// Looks only at what the person wrote: never at quoted lines, the line that introduces a quote, or the signature.
class AttachmentReminder {
public:
    /// The word that promises one, as written; empty if none does.
    static QString promiseIn(const QString &subject, const QString &body);
};

} // namespace postrider
