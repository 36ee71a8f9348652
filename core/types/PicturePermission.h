// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace postrider {

/// What may be done with pictures that a message wants from the web.
struct PicturePermission {
    enum class Allowed { None, Once, Sender, Domain };
    enum class Rule { Sender = 0, Domain = 1 }; ///< stored as an integer: never renumber

    Allowed allowed = Allowed::None;
    bool canOnce = false; ///< it may be offered to show them now
    bool canAlways = false; ///< ... and from now on: only where it is known who that is
    QString sender; ///< whom a rule would be about, and their domain
    QString domain;
    QString whyNot; ///< a sentence for people, where one of the offers is not made

    bool operator==(const PicturePermission &) const = default;
};

/// A sender, or everybody of a domain, whose messages show their pictures from the web, if it is them.
struct PictureRule {
    PicturePermission::Rule rule = PicturePermission::Rule::Sender;
    QString name; ///< address or domain, lower case, the domain as A-labels
    qint64 madeAt = 0; ///< ms since 1970

    bool operator==(const PictureRule &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::PicturePermission)
