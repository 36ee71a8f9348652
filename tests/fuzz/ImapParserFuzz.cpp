// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapFolderParser.h"
#include "core/imap/ImapParser.h"
#include "core/imap/ImapQuirks.h"
#include "core/imap/ImapSearch.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapVanished.h"
#include "core/imap/MailboxName.h"
#include "core/net/Inflater.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {
quint64 sumOf(const QByteArray &octets)
{
    quint64 sum = quint64(octets.size());
    for (const char c : octets)
        sum = sum * 131 + static_cast<unsigned char>(c);
    return sum;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A name comes back as it was, where it was one.
quint64 useName(const QByteArray &name)
{
    quint64 sum = 0;
    for (const char delimiter : {'/', '.', '\0'}) {
        for (const bool utf8 : {false, true}) {
            const QString path = mailboxPathFromServer(name, delimiter, utf8);
            sum += quint64(path.size());
            QByteArray again;
            try {
                again = mailboxPathToServer(path, delimiter, utf8);
            } catch (const MailError &) {
                require(false); // a server's own name can always be said
            }
            require(mailboxPathFromServer(again, delimiter, utf8) == path);
        }
    }
    return sum;
}

quint64 useSet(QByteArrayView set)
{
    quint64 sum = isSequenceSet(set);
    quint64 count = 0;
    if (eachPiece(set, 0, 1000, 20'000, [&](const QList<Uid> &uids) { count += quint64(uids.size()); }))
        require(count == countOfSet(set));
    if (const std::optional<QByteArray> below = setBelow(set, 1000)) {
        require(below->isEmpty() || isSequenceSet(*below));
        sum += sumOf(*below);
    }
    return sum + count + sumOf(setWithout(set, {1, 5, 1000, 4294967295u}));
}

quint64 useFetch(const ImapResponse &response)
{
    const ImapFetched fetched = ImapFetchParser::parse(response.arguments, ImapFetchParser::Structures::Whole);
    quint64 sum = fetched.uid + quint64(fetched.internalDate) + quint64(fetched.size) + quint64(fetched.headerFields.size()) + sumOf(fetched.body.value_or(QByteArray()));
    if (fetched.envelope)
        sum += quint64(fetched.envelope->subject.size() + fetched.envelope->from.size());
    sum += sumOf(fetched.emailId) + sumOf(fetched.threadId) + fetched.modSeq + quint64(fetched.preview.value_or(QString()).size());
    for (const QByteArray &label : fetched.labels + fetched.keywords)
        sum += sumOf(label);
    for (const ImapSection &section : fetched.sections)
        sum += sumOf(section.name) + sumOf(section.octets);
    require(!fetched.structure || fetched.hasAttachments);
    return sum + fetched.hasAttachments.value_or(false) + (fetched.structure ? fetched.structure->children.size() : 0);
}

quint64 useFolders(const ImapResponse &response)
{
    quint64 sum = 0;
    if (const auto entry = listEntry(response.arguments))
        sum += useName(entry->name) + quint64(entry->attributes.size());
    if (const auto named = namedStatus(response.arguments))
        sum += sumOf(named->mailbox) + named->status.messages.value_or(1) + named->status.size.value_or(1) + sumOf(named->status.mailboxId);
    if (const auto quota = quotaOfRoot(response.arguments); quota && quota->storage) {
        require(quota->storage->used >= 0 && quota->storage->limit >= 0);
        sum += quint64(quota->storage->used);
    }
    const ImapIdentity identity = ImapIdentity::parse(response.arguments);
    sum += sumOf(identity.name) + quint64(ImapQuirks::usable({"QRESYNC", "CONDSTORE", "X"}, identity, {}).size());
    if (const std::optional<QByteArrayView> vanished = ImapVanished::earlier(response))
        sum += useSet(*vanished);
    return sum;
}

/// Everything the client does with a response, and a sum of it.
quint64 use(const ImapResponse &response)
{
    quint64 sum = quint64(response.kind) + quint64(response.line.size()) * 7 + response.number;
    if (response.status != ImapResponse::Status::None) {
        const ImapAnswer answer = ImapAnswer::of(response);
        sum += quint64(shownText(answer.text).size()) + sumOf(answer.code) + quint64(errorOf(answer, ImapPurpose::Work).kind());
        sum += useSet(response.codeArguments) + sumOf(objectIdIn(ImapCursor(response.codeArguments)));
    }
    if (response.is("FETCH"))
        sum += useFetch(response);
    try {
        ImapSearch search(20'000);
        search.add(response);
        for (const Uid uid : search.uids())
            sum += uid;
    } catch (const MailError &) {
        ++sum;
    }
    ImapCursor cursor = response.arguments;
    while (cursor.skipValue())
        cursor.skipSpaces();
    return sum + useFolders(response);
}

quint64 parse(const QByteArray &octets, qsizetype step)
{
    ImapParser parser;
    quint64 sum = 0;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        parser.feed(octets.mid(at, step));
        for (auto result = parser.next(); result != ImapParser::Result::NeedMore; result = parser.next()) {
            if (result == ImapParser::Result::TooMuch)
                return sum + 1'000'000'007;
            sum = sum * 31 + use(parser.response());
        }
    }
    return sum;
}

/// The first megabyte of what `packed` stands for, and never more at once than was asked for.
QByteArray unpacked(const QByteArray &packed, qsizetype step, qsizetype most)
{
    constexpr qsizetype kEnough = 1024 * 1024;
    Inflater inflater;
    QByteArray plain;
    for (qsizetype at = 0; at < packed.size() && plain.size() < kEnough; at += step) {
        inflater.feed(packed.mid(at, step));
        while (inflater.hasInput() && plain.size() < kEnough) {
            const qsizetype before = plain.size();
            if (!inflater.unpack(plain, most))
                return plain.left(kEnough);
            require(plain.size() - before <= most);
        }
    }
    return plain.left(kEnough);
}
} // namespace

/// However the octets arrive, they mean the same. Every fourth input is a compressed stream, and one part of a message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray octets(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1));
    const qsizetype step = 1 + (bytes[0] >> 2) * 37;
    if ((bytes[0] & 3) == 3) {
        require(unpacked(octets, octets.size(), 256 * 1024) == unpacked(octets, step, 1 + step * 5));
        useName(octets);
        return 0;
    }
    require(parse(octets, octets.size()) == parse(octets, step));
    return 0;
}
