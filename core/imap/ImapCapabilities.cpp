// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapCapabilities.h"

#include <algorithm>

namespace postrider {

ImapCapabilities::ImapCapabilities(const QByteArrayList &atoms)
{
    for (const QByteArray &atom : atoms) {
        if (!atom.isEmpty())
            m_atoms.insert(atom.toUpper());
    }
    if (m_atoms.contains("IMAP4REV2")) {
        for (const char *folded :
            {"UIDPLUS", "MOVE", "IDLE", "ESEARCH", "SPECIAL-USE", "SASL-IR", "LITERAL-", "ENABLE", "NAMESPACE", "LIST-EXTENDED", "LIST-STATUS", "STATUS=SIZE", "BINARY"})
            m_atoms.insert(folded);
    }
}

bool ImapCapabilities::has(QByteArrayView atom) const
{
    return m_atoms.contains(QByteArray::fromRawData(atom.data(), atom.size()));
}

QByteArrayList ImapCapabilities::valuesOf(QByteArrayView name) const
{
    QByteArrayList values;
    for (const QByteArray &atom : m_atoms) {
        if (atom.size() > name.size() + 1 && atom.startsWith(name) && atom[name.size()] == '=')
            values.append(atom.sliced(name.size() + 1));
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::optional<quint64> ImapCapabilities::number(QByteArrayView name) const
{
    const QByteArrayList values = valuesOf(name);
    bool good = false;
    const quint64 number = values.isEmpty() ? 0 : values.first().toULongLong(&good);
    return good ? std::optional(number) : std::nullopt;
}

QByteArrayList ImapCapabilities::atoms() const
{
    QByteArrayList sorted(m_atoms.cbegin(), m_atoms.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace postrider
