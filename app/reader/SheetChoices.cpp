// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SheetChoices.h"

namespace postrider {

SheetChoices &SheetChoices::current()
{
    static SheetChoices choices;
    return choices;
}

std::optional<bool> SheetChoices::isDarkened(const QString &sender) const
{
    const auto found = m_darkened.constFind(sender.toLower());
    return found == m_darkened.cend() ? std::nullopt : std::optional(*found);
}

void SheetChoices::setDarkened(const QString &sender, bool darkened)
{
    if (!sender.isEmpty())
        m_darkened.insert(sender.toLower(), darkened);
}

} // namespace postrider
