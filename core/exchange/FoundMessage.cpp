// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/FoundMessage.h"

namespace postrider {

namespace {
// A keyword is an atom (RFC 9051 9): no blanks, brackets, quotes, wildcards, controls.
bool isAtom(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 100)
        return false;
    for (const char c : name) {
        if (c <= 0x20 || c >= 0x7f || QByteArrayView("(){%*\"\\]").contains(c))
            return false;
    }
    return true;
}
} // namespace

void addNames(FoundMessage &message, const QByteArrayList &names)
{
    for (const QByteArray &name : names) {
        if (const Flags known = flagFromImapName(name))
            message.flags |= known;
        else if (isAtom(name) && !message.keywords.contains(name) && message.keywords.size() < 100)
            message.keywords.append(name);
    }
}

QByteArrayList namesOf(const FoundMessage &message)
{
    return imapNames(message.flags & ~Flags(Flag::Deleted)) + message.keywords;
}

} // namespace postrider
