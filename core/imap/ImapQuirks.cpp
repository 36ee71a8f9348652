// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapQuirks.h"

#include <algorithm>

namespace postrider {

namespace {

struct Quirk {
    const char *capability; ///< a server that offers this, or nullptr
    const char *name; ///< a server whose name or vendor begins so, any case, or nullptr
    std::initializer_list<const char *> broken;
};

/// One row per server and reason. A row needs a reason that somebody has seen.
const Quirk kQuirks[] = {
    // Gmail: CHANGEDSINCE leaves changes out that other clients made, so flags would stay wrong for good (KMail and Thunderbird do without it, too).
    {"X-GM-EXT-1", nullptr, {"CONDSTORE", "QRESYNC"}},
    // iCloud: VANISHED is malformed, and ENABLED does not say what it enabled: messages that are there were taken for deleted (Mailspring-Sync pull request 91, Wino-Mail 43).
    // Its CONDSTORE does work. AUTH=ATOKEN is there before, the name after sign-in.
    {nullptr, "icloud", {"QRESYNC"}},
    {"AUTH=ATOKEN", nullptr, {"QRESYNC"}},
    {"X-SUN-IMAP", nullptr, {"QRESYNC"}},
};

bool matches(const Quirk &quirk, const QByteArrayList &offered, const ImapIdentity &identity)
{
    if (quirk.capability)
        return std::any_of(offered.begin(), offered.end(), [&](const QByteArray &atom) { return atom.compare(quirk.capability, Qt::CaseInsensitive) == 0; });
    return identity.name.toLower().startsWith(quirk.name) || identity.vendor.toLower().startsWith(quirk.name);
}

} // namespace

ImapIdentity ImapIdentity::parse(ImapCursor parameters)
{
    constexpr qsizetype kLongest = 100;
    constexpr int kMost = 30; // RFC 2971 3.3
    ImapIdentity identity;
    parameters.skipSpaces();
    if (!parameters.take('('))
        return identity;
    for (int i = 0; i < kMost; ++i) {
        parameters.skipSpaces();
        const std::optional<QByteArray> field = parameters.nstring();
        parameters.skipSpaces();
        const std::optional<QByteArray> value = parameters.nstring();
        if (!field || !value)
            break;
        const QByteArray key = field->toLower();
        if (key == "name")
            identity.name = value->left(kLongest);
        else if (key == "vendor")
            identity.vendor = value->left(kLongest);
        else if (key == "version")
            identity.version = value->left(kLongest);
    }
    return identity;
}

QByteArrayList ImapQuirks::usable(const QByteArrayList &offered, const ImapIdentity &identity, const QByteArrayList &givenUp)
{
    QByteArrayList broken = givenUp;
    for (const Quirk &quirk : kQuirks) {
        if (matches(quirk, offered, identity))
            broken.append(QByteArrayList(quirk.broken.begin(), quirk.broken.end()));
    }
    QByteArrayList usable, whole = offered;
    // RFC 7162 3.2.3: who has QRESYNC has CONDSTORE, also where only the former is broken.
    if (std::any_of(offered.begin(), offered.end(), [](const QByteArray &atom) { return isImapName(atom, "QRESYNC"); }))
        whole.append("CONDSTORE");
    for (const QByteArray &atom : std::as_const(whole)) {
        if (!broken.contains(atom.toUpper()))
            usable.append(atom);
    }
    return usable;
}

} // namespace postrider
