// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapParser.h"
#include "core/imap/ImapSearch.h"
#include "core/imap/MailboxName.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {
/// Everything the client does with a response, and a sum of it.
quint64 use(const ImapResponse &response)
{
    quint64 sum = quint64(response.kind) + quint64(response.line.size()) * 7 + response.number;
    if (response.status != ImapResponse::Status::None)
        sum += quint64(shownText(ImapAnswer::of(response).text).size()) + quint64(response.code.size());
    if (response.is("FETCH")) {
        const ImapFetched fetched = ImapFetchParser::parse(response.arguments);
        sum += fetched.uid + quint64(fetched.internalDate) + quint64(fetched.size) + quint64(fetched.headerFields.size()) + quint64(fetched.body.value_or(QByteArray()).size());
        if (fetched.envelope)
            sum += quint64(fetched.envelope->subject.size() + fetched.envelope->from.size());
        sum += fetched.hasAttachments.value_or(false);
    }
    try {
        ImapSearch search(100'000);
        search.add(response);
        for (const Uid uid : search.uids())
            sum += uid;
    } catch (const MailError &) {
        ++sum;
    }
    ImapCursor cursor = response.arguments;
    while (cursor.skipValue())
        cursor.skipSpaces();
    return sum + quint64(mailboxNameFromServer(response.line.toByteArray()).size());
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
} // namespace

/// However the octets arrive, they mean the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray octets(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1));
    if (parse(octets, octets.size()) != parse(octets, 1 + bytes[0] * 37))
        std::abort();
    return 0;
}
