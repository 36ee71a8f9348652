// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <array>

namespace postrider {

/// What of a message is indexed and kept, UTF-8. A value.
struct IndexText {
    /// Addresses: one a line, "Name <address>".
    QByteArray subject, sender, recipients;
    QByteArray body; ///< as a person reads it; of HTML-only mail made from the HTML; embedded messages behind
    QByteArray attachments; ///< names, one a line

    /// Octets of text that are indexed of one message.
    static constexpr qsizetype MaxBody = 1024 * 1024;
    static constexpr qsizetype MaxHeader = 64 * 1024;

    std::array<const QByteArray *, 5> columns() const { return {&subject, &sender, &recipients, &body, &attachments}; }
    /// As one blob, not compressed, and back; empty texts for a blob that is none.
    QByteArray toBlob() const;
    static IndexText fromBlob(const QByteArray &blob);

    bool operator==(const IndexText &) const = default;
};

} // namespace postrider
