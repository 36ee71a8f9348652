// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Flags.h"

#include <array>
#include <utility>

namespace postrider {

namespace {
constexpr std::array<std::pair<Flag, const char *>, 14> kNames{{
    {Flag::Seen, "\\Seen"},
    {Flag::Answered, "\\Answered"},
    {Flag::Flagged, "\\Flagged"},
    {Flag::Deleted, "\\Deleted"},
    {Flag::Draft, "\\Draft"},
    {Flag::Forwarded, "$Forwarded"},
    {Flag::Junk, "$Junk"},
    {Flag::NotJunk, "$NotJunk"},
    {Flag::MdnSent, "$MDNSent"},
    {Flag::Label1, "$label1"},
    {Flag::Label2, "$label2"},
    {Flag::Label3, "$label3"},
    {Flag::Label4, "$label4"},
    {Flag::Label5, "$label5"},
}};
/// What other programs (Thunderbird, Apple Mail, KMail) call the same; never written, but taken away with ours.
constexpr std::array<std::pair<Flag, const char *>, 3> kOtherNames{{{Flag::Junk, "Junk"}, {Flag::NotJunk, "NonJunk"}, {Flag::NotJunk, "NotJunk"}}};
} // namespace

QByteArrayList imapNames(Flags flags)
{
    QByteArrayList names;
    for (const auto &[flag, name] : kNames) {
        if (flags.testFlag(flag))
            names.append(name);
    }
    return names;
}

Flags flagFromImapName(QByteArrayView name)
{
    for (const auto &[flag, known] : kNames) {
        if (name.compare(QByteArrayView(known), Qt::CaseInsensitive) == 0)
            return flag;
    }
    for (const auto &[flag, known] : kOtherNames) {
        if (name.compare(QByteArrayView(known), Qt::CaseInsensitive) == 0)
            return flag;
    }
    return {};
}

QByteArrayList otherImapNames(Flags flags)
{
    QByteArrayList names;
    for (const auto &[flag, name] : kOtherNames) {
        if (flags.testFlag(flag))
            names.append(name);
    }
    return names;
}

Flags flagFromUserName(const QByteArray &name)
{
    if (const Flags flag = flagFromImapName(name))
        return flag;
    if (const Flags flag = flagFromImapName(QByteArray("\\" + name)))
        return flag;
    return flagFromImapName(QByteArray("$" + name));
}

} // namespace postrider
