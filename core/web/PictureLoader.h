// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/net/HttpClient.h"
#include "core/types/Picture.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>
#include <chrono>
#include <functional>

namespace postrider {

/// Loads pictures that a person wants to see in a message, and tells nobody more than that somebody asked: over https only, with no cookie, no referrer, no sign-in and no memory
/// of what was loaded before. What comes is a Picture or nothing.
///
/// Thread: any but main; blocks, and has threads of its own, none of which outlives load(). Never follows a redirect to anything but https, never connects to an address within
/// this computer's own networks (ServerAddress::publicOnly), never believes what a server says about the type.
class PictureLoader {
public:
    struct Limits {
        int pictures = 300; ///< of one message
        int atOnce = 4;
        int redirects = 3;
        qint64 octets = 100 * 1024 * 1024; ///< all together
        std::chrono::milliseconds each{15'000};
        std::chrono::milliseconds whole{60'000};
    };
    struct Report {
        int loaded = 0;
        int failed = 0; ///< refused, not there, no picture, too large, too slow
        int trackers = 0; ///< not asked for at all: they are there to tell somebody that the message was opened
    };
    /// Called on threads of this class, one at a time.
    using Tell = std::function<void(const QByteArray &name, const Picture &picture)>;
    /// Whether an address is there only to be asked for.
    using IsTracker = std::function<bool(const QUrl &)>;

    /// `route`: as HttpClient's; it is what makes connections public ones only.
    PictureLoader(HttpClient::Route route, AbortTokenPtr abort, Limits limits, IsTracker isTracker);
    PictureLoader(HttpClient::Route route, AbortTokenPtr abort, IsTracker isTracker = {}) : PictureLoader(std::move(route), std::move(abort), Limits(), std::move(isTracker)) { }

    /// `wanted`: URLs by name. Throws Cancelled; whatever else goes wrong with one picture is one that failed.
    Report load(const QHash<QByteArray, QByteArray> &wanted, const Tell &tell) const;

private:
    Picture loadOne(const QUrl &url, QDeadlineTimer whole, qint64 most) const;

    const HttpClient::Route m_route;
    const AbortTokenPtr m_abort;
    const Limits m_limits;
    const IsTracker m_isTracker;
};

} // namespace postrider
