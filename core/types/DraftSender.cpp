// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/DraftSender.h"

#include <algorithm>

namespace postrider::DraftSender {

namespace {

QString trimmedSignature(const Identity &identity)
{
    QString text = identity.signature;
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

bool standsAbove(const Draft &draft, const Identity &identity)
{
    return draft.relation == ParentRelation::Forward || (draft.relation == ParentRelation::Reply && identity.signatureAbove);
}

/// With the blank lines that part it from the words; empty: no signature.
QString blockFor(const Draft &draft, const QString &signature, bool above)
{
    if (signature.isEmpty())
        return {};
    if (above) // what is forwarded has blank lines of its own
        return QLatin1String("\n\n") + signature + (draft.relation == ParentRelation::Forward ? QString() : QStringLiteral("\n\n"));
    return QLatin1String("\n\n-- \n") + signature + QLatin1Char('\n');
}

QString block(const Draft &draft, const Identity &identity)
{
    return blockFor(draft, trimmedSignature(identity), standsAbove(draft, identity));
}

bool isSame(const Address &a, const Address &b)
{
    return a.address.compare(b.address, Qt::CaseInsensitive) == 0;
}

} // namespace

void begin(Draft &draft, const Identity &identity, const Address &from)
{
    draft.account = identity.account;
    draft.from = from;
    draft.bcc = blindCopies(draft.bcc, {}, identity);
    const QString signature = block(draft, identity);
    // Room for what is written above, where no signature makes it.
    if (draft.relation == ParentRelation::Reply && identity.answerAbove && (signature.isEmpty() || !standsAbove(draft, identity)))
        draft.body.prepend(QLatin1String("\n\n"));
    if (standsAbove(draft, identity))
        draft.body.prepend(signature);
    else
        draft.body.append(signature);
}

qsizetype startOf(const Draft &draft, const Identity &identity)
{
    const QString signature = block(draft, identity);
    if (draft.relation != ParentRelation::Reply || identity.answerAbove)
        return 0;
    const qsizetype at = signature.isEmpty() || standsAbove(draft, identity) ? -1 : draft.body.lastIndexOf(signature);
    return at < 0 ? draft.body.size() : at;
}

std::optional<Range> signatureIn(const Draft &draft, const Identity &identity)
{
    const bool above = standsAbove(draft, identity);
    const QString signature = block(draft, identity);
    if (signature.isEmpty())
        return std::nullopt;
    // What was written behind it is no change of it, and the line end after it may have gone.
    const qsizetype at = above ? draft.body.indexOf(signature) : draft.body.lastIndexOf(signature.chopped(1));
    if (at < 0)
        return std::nullopt;
    return Range{at, std::min(signature.size(), draft.body.size() - at)};
}

std::optional<Change> swapped(const Draft &draft, const Identity &before, const Identity &after)
{
    const bool above = standsAbove(draft, before);
    const QString old = block(draft, before);
    QString next = block(draft, after);
    if (old == next)
        return std::nullopt;
    if (old.isEmpty())
        return Change{standsAbove(draft, after) ? 0 : draft.body.size(), 0, next};
    const auto place = signatureIn(draft, before);
    if (!place)
        return std::nullopt;
    // It stays at the end where the old one stands: words may have been written around it.
    if (!next.isEmpty() && above != standsAbove(draft, after))
        next = blockFor(draft, trimmedSignature(after), above);
    return Change{place->at, place->length, next};
}

AddressList blindCopies(const AddressList &bcc, const Identity &before, const Identity &after)
{
    AddressList copies = bcc;
    if (before.bccSelf)
        copies.removeIf([&](const Address &a) { return isSame(a, before.address); });
    const bool isThere = std::any_of(copies.begin(), copies.end(), [&](const Address &a) { return isSame(a, after.address); });
    if (after.bccSelf && !isThere)
        copies.append(after.address);
    return copies;
}

} // namespace postrider::DraftSender
