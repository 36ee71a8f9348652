// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace postrider {

/// What is to be known of a link before it is opened: where it leads, and whether its text says otherwise. A value, made by Mail::linkTruth.
struct LinkTruth {
    /// The first that holds, worst first.
    enum class Kind {
        Fine,
        OtherHost, ///< its text names a host (or an address) of another organisation
        HostIsNumber, ///< it leads to an IP address, which no honest letter does
        LookAlike, ///< its host looks like another one: letters of several scripts, or nearly that of the text
        UserInUrl, ///< "https://bank.example@other.example/": what stands before the @ is no host
    };
    Kind kind = Kind::Fine;
    QString host; ///< where it leads, as it may be shown: in its own letters where these cannot be mistaken, else as A-labels; empty: it leads to no host
    QString named; ///< what its text names instead, or empty
    QString shown; ///< the whole target for a status line: nothing in it is invisible, or turns the direction of writing
    QString sentence; ///< for people: why not to click; empty for Fine
    QByteArray cleaned; ///< the target without parameters that are there to recognise the reader
    int removedParameters = 0;

    bool isFine() const { return kind == Kind::Fine; }
    bool operator==(const LinkTruth &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::LinkTruth)
