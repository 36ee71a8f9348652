// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// A card of somebody that came with a message (RFC 6350, RFC 2426), what a person wants of it. Pictures and keys that it only points to are never fetched. A value.
struct ContactCard {
    struct Value {
        QString kind; ///< "work", "home, cell", as sent, or empty
        QString value;
        bool operator==(const Value &) const = default;
    };

    QString partId;
    QString name;
    QString organization;
    QString title;
    QList<Value> addresses; ///< of mail
    QList<Value> phones;
    QStringList places; ///< postal addresses, one line each
    QStringList links; ///< as sent; never followed by themselves
    QString birthday;
    QString note;

    bool operator==(const ContactCard &) const = default;
};

} // namespace postrider
