// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/LookAlikes.h"

#include "core/net/HostName.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <mutex>
#include <unicode/uspoof.h>

namespace postrider::LookAlikes {

namespace {

/// Names shorter than this are one letter apart by chance: "abc.org" and "abd.org".
constexpr qsizetype shortestNear = 5;
/// And than this they look alike by chance, within one alphabet: "am.org" and "arn.org".
constexpr qsizetype shortestAlike = 4;
constexpr qsizetype longestName = 253;

const USpoofChecker *checker()
{
    static const auto *const made = [] {
        UErrorCode status = U_ZERO_ERROR;
        USpoofChecker *c = uspoof_open(&status);
        if (U_FAILURE(status))
            return static_cast<USpoofChecker *>(nullptr);
        uspoof_setRestrictionLevel(c, USPOOF_HIGHLY_RESTRICTIVE);
        uspoof_setChecks(c, USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS, &status);
        return U_SUCCESS(status) ? c : nullptr;
    }();
    return made; // checks are const, and safe from many threads
}

const UChar *unitsOf(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Without a checker nothing is known to be harmless.
bool isHarmless(const QString &label)
{
    if (!checker())
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t found = uspoof_check(checker(), unitsOf(label), int32_t(label.size()), nullptr, &status);
    return U_SUCCESS(status) && found == 0;
}

/// At most one letter inserted, left out, replaced, or swapped with the next.
bool areNear(const QString &a, const QString &b)
{
    if (a.size() < b.size())
        return areNear(b, a);
    if (a.size() - b.size() > 1 || a == b)
        return false;
    qsizetype first = 0;
    while (first < b.size() && a[first] == b[first])
        ++first;
    const QStringView restA = QStringView(a).sliced(first), restB = QStringView(b).sliced(first);
    if (restA.size() > restB.size())
        return restA.sliced(1) == restB;
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
}

/// What an owner chose of a base domain: "example" of "example.co.uk".
QString ownLabel(const QString &base)
{
    return QUrl::fromAce(base.section(u'.', 0, 0).toLatin1() + ".invalid", QUrl::IgnoreIDNWhitelist).section(u'.', 0, 0);
}

} // namespace

bool isDisguised(const QString &host)
{
    const QString own = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (isAscii(own))
        return host.contains(QLatin1String("xn--")); // A-labels that stand for nothing
    const QStringList labels = own.split(u'.');
    const bool zoneIsLatin = isAscii(labels.last());
    return std::any_of(labels.begin(), labels.end(), [zoneIsLatin](const QString &label) {
        if (isAscii(label))
            return label.startsWith(QLatin1String("xn--"));
        // All of one script and each letter like a Latin one: nobody means that beneath a Latin top-level domain.
        return !isHarmless(label) || (zoneIsLatin && isAscii(skeleton(label)) && skeleton(label) != label.toLower());
    });
}

QString shown(const QString &host)
{
    return isDisguised(host) ? host : QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist);
}

QString skeleton(const QString &text)
{
    const QString folded = text.left(longestName).toLower();
    if (!checker())
        return folded;
    UErrorCode status = U_ZERO_ERROR;
    QString out(folded.size() * 4 + 16, Qt::Uninitialized); // the longest expansions of UTS 39 are rare, and cut off here
    const int32_t length = uspoof_getSkeleton(checker(), 0, unitsOf(folded), int32_t(folded.size()), reinterpret_cast<UChar *>(out.data()), int32_t(out.size()), &status);
    if (U_FAILURE(status) || length > out.size())
        return folded;
    out.truncate(length);
    return out.toLower();
}

bool areAlike(const QString &host, const QString &known)
{
    const QString base = HostName::baseDomain(host), knownBase = HostName::baseDomain(known);
    if (base == knownBase || base.isEmpty() || knownBase.isEmpty())
        return false;
    const QString label = ownLabel(base), knownLabel = ownLabel(knownBase);
    const qsizetype shorter = std::min(label.size(), knownLabel.size());
    if (label == knownLabel) {
        // "example.co" for example.com; but example.de is nobody else than often the same people.
        const QString zone = base.section(u'.', 1), knownZone = knownBase.section(u'.', 1);
        return shorter >= shortestNear && zone.size() != knownZone.size() && areNear(zone, knownZone);
    }
    const QString bones = skeleton(label), knownBones = skeleton(knownLabel);
    if (bones == knownBones)
        return shorter >= shortestAlike || !isAscii(label) || !isAscii(knownLabel);
    return shorter >= shortestNear && (areNear(bones, knownBones) || areNear(label, knownLabel));
}

} // namespace postrider::LookAlikes
