// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace postrider {

/// Whose messages the person has turned over, or laid on a light sheet, one by one: for the messages of the same sender that are opened next.
/// Thread: main. One for the program, current(); forgotten with it.
class SheetChoices {
public:
    static SheetChoices &current();

    /// Nothing: as all messages are.
    std::optional<bool> isDarkened(const QString &sender) const;
    /// Nobody's choice where the sender is empty.
    void setDarkened(const QString &sender, bool darkened);
    /// The person has said what all messages are to be.
    void forget() { m_darkened.clear(); }

private:
    QHash<QString, bool> m_darkened; ///< by address, in small letters
};

} // namespace postrider
