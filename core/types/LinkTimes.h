// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace postrider {

/// How long connections to receiving servers are trusted, and when what tells nothing by itself is asked. A value; tests shorten it.
struct LinkTimes {
    /// One IDLE. RFC 2177: before 29 minutes. Shorter, so that a router's forgotten entry is noticed soon; and shorter still, down to the second, where one was.
    std::chrono::milliseconds idle = std::chrono::minutes(9);
    std::chrono::milliseconds shortestIdle = std::chrono::minutes(2);
    /// Between two looks at a folder that a person waits for and nobody tells of.
    std::chrono::milliseconds poll = std::chrono::minutes(1);
    /// A connection on which nothing was said for so long is asked whether it is still there before anything rests on it: routers forget, and tell nobody.
    std::chrono::milliseconds silence = std::chrono::minutes(1);
    /// How long that answer is waited for: the slowest line needs less, and a person waits.
    std::chrono::milliseconds answer = std::chrono::seconds(10);
    /// A server that takes no further connection is asked again after this: people close other programs, but not every minute.
    std::chrono::milliseconds refused = std::chrono::minutes(30);
};

} // namespace postrider
