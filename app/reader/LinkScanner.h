// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace postrider {

/// Finds what can be clicked in plain text: http, https and mailto links, "www." names and bare e-mail addresses.
/// Pure function, any thread; owns nothing. Never looks at other schemes, never needs more than a pass over the text (linear in its length), and
/// works on the text itself: escaping is the affair of whoever shows it.
class LinkScanner {
public:
    struct Link {
        qsizetype start = 0;
        qsizetype length = 0; ///< of the text that is clickable
        QString target; ///< an absolute http, https or mailto URL

        bool operator==(const Link &) const = default;
    };

    /// Links of one line, in order, not overlapping. Lines longer than 100,000 characters have none.
    static QList<Link> linksIn(QStringView line);
};

} // namespace postrider
