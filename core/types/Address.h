// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace postrider {

/// One mailbox of RFC 5322 3.4: display name (decoded) and addr-spec, the local part as it was written. A value.
struct Address {
    QString name;
    QString address;

    bool isValid() const { return !address.isEmpty(); }
    /// For the screen: the name, or the address where there is no name, or one that would be taken for another address.
    QString shortText() const { return name.isEmpty() || looksLikeAnotherAddress(name, address) ? address : name; }
    /// "billing@bank.example" as the name of somebody else's address, in whatever form of the letters.
    static bool looksLikeAnotherAddress(const QString &name, const QString &address);
    /// For the screen where identity matters: "Name <address>", or the address.
    QString fullText() const;
    bool operator==(const Address &) const = default;
};

using AddressList = QList<Address>;

/// Reads what a person types or pastes: addresses separated by commas, semicolons or line ends; "Name <a@b>", "a@b", "a@b (Name)", quoted names.
/// Text that is no address comes back with `address` holding the text as it was, so that it can be shown and mended; see isValidAddress.
AddressList addressesFromText(const QString &text);
/// "Name <a@b>, c@d" with names quoted where they need it; addressesFromText reads it back.
QString textOf(const AddressList &addresses);
/// RFC 5321 4.1.2 Mailbox, SMTPUTF8 local parts and U-label domains allowed, no control characters, at most 254 octets of UTF-8.
bool isValidAddress(const QString &address);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Address)
