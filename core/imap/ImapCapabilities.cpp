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
        for (const char *folded : {"UIDPLUS", "MOVE", "IDLE", "ESEARCH", "SPECIAL-USE", "SASL-IR", "LITERAL-", "ENABLE", "NAMESPACE", "LIST-EXTENDED", "LIST-STATUS"})
            m_atoms.insert(folded);
    }
}

bool ImapCapabilities::has(QByteArrayView atom) const
{
    return m_atoms.contains(QByteArray::fromRawData(atom.data(), atom.size()));
}

QByteArrayList ImapCapabilities::atoms() const
{
    QByteArrayList sorted(m_atoms.cbegin(), m_atoms.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace postrider
