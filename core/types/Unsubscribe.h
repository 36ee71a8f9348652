// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QUrl>

namespace postrider {

/// How to leave the list that a message came by, as its header says (RFC 2369 3.2, RFC 8058). A value; nothing is done with it unless a person says so.
struct Unsubscribe {
    QUrl page; ///< https or http: a page for the browser, and where `hasOneClick` says so also what RFC 8058 posts to
    QUrl mail; ///< mailto: a letter that unsubscribes
    bool hasOneClick = false; ///< List-Unsubscribe-Post is there, word for word, and `page` is https
    /// ... and a signature of the sender's organisation, which the person's server found good, covers both fields (RFC 8058 4): a post may be made.
    bool isVouchedFor = false;

    bool isEmpty() const { return page.isEmpty() && mail.isEmpty(); }
    bool canPost() const { return hasOneClick && isVouchedFor && !page.isEmpty(); }
    bool operator==(const Unsubscribe &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Unsubscribe)
