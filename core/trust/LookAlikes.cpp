// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/LookAlikes.h"

#include "core/net/HostName.h"

#include <QHash>
#include <QReadWriteLock>
#include <QStringList>
#include <QUrl>

#include <algorithm>
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

namespace {

/// What of a host is compared.
struct Shape {
    QString base; ///< the organisation
    QString label; ///< what its owner chose, in its own letters
    QString zone; ///< what follows
    QString bones; ///< the label's skeleton
};

Shape shapeOf(const QString &host)
{
    Shape shape;
    shape.base = HostName::baseDomain(host);
    shape.label = ownLabel(shape.base);
    shape.zone = shape.base.section(u'.', 1);
    shape.bones = skeleton(shape.label);
    return shape;
}

/// The same of what is looked at again and again.
Shape knownShapeOf(const QString &host)
{
    constexpr qsizetype mostKept = 20'000;
    static QReadWriteLock lock;
    static QHash<QString, Shape> kept; // guarded by lock
    {
        const QReadLocker reading(&lock);
        if (const auto found = kept.constFind(host); found != kept.constEnd())
            return *found;
    }
    const Shape shape = shapeOf(host);
    const QWriteLocker writing(&lock);
    if (kept.size() >= mostKept)
        kept.clear();
    kept.insert(host, shape);
    return shape;
}

bool areAlike(const Shape &shape, const Shape &known)
{
    if (shape.base == known.base || shape.base.isEmpty() || known.base.isEmpty())
        return false;
    const qsizetype shorter = std::min(shape.label.size(), known.label.size());
    if (shape.label == known.label) {
        // "example.co" for example.com; but example.de is nobody else than often the same people.
        return shorter >= shortestNear && shape.zone.size() != known.zone.size() && areNear(shape.zone, known.zone);
    }
    if (shape.bones == known.bones)
        return shorter >= shortestAlike || !isAscii(shape.label) || !isAscii(known.label);
    return shorter >= shortestNear && (areNear(shape.bones, known.bones) || areNear(shape.label, known.label));
}

} // namespace

bool areAlike(const QString &host, const QString &known)
{
    return areAlike(shapeOf(host), shapeOf(known));
}

QString imitatedBy(const QString &host, const QStringList &known)
{
    const Shape shape = shapeOf(host);
    QString imitated;
    for (const QString &each : known) {
        const Shape other = knownShapeOf(each);
        if (other.base == shape.base)
            return {};
        if (imitated.isEmpty() && areAlike(shape, other))
            imitated = other.base;
    }
    return imitated;
}

} // namespace postrider::LookAlikes
