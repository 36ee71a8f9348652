// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/MessageHtml.h"

#include <functional>

namespace postrider {

/// From a message as it was read to its HTML as it may be shown: sanitised, with the pictures that are in the message (RFC 2392, RFC 2557) found and looked at, those of the web
/// blocked or awaited. Pure, any thread, within the sanitiser's limits.
class HtmlPreparation {
public:
    /// The decoded octets of a part; empty if it is not here.
    using PartOctets = std::function<QByteArray(const QString &partId)>;

    static MessageHtml prepare(const MessageContent &content, const PartOctets &octets, const HtmlWish &wish);
};

} // namespace postrider
