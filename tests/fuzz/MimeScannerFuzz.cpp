// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are a message that can be read, answered, taken apart and made ready for sending.
#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/mime/MimeScanner.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What the rest of the program relies on.
void checkTree(const MimeTree &tree)
{
    require(!tree.parts.empty() && tree.parts.size() <= MimeScanner::MaxParts + 1);
    for (size_t i = 0; i < tree.parts.size(); ++i) {
        const MimePart &part = tree.parts[i];
        const qint64 size = tree.sources[static_cast<size_t>(part.source)].size();
        require(part.parent < static_cast<int>(i) && part.depth <= MimeScanner::MaxDepth + 1);
        require(0 <= part.headerOffset && part.headerOffset <= part.headerEnd && part.headerEnd <= part.bodyOffset);
        require(part.bodyOffset <= part.bodyEnd && part.bodyEnd <= size);
        require(tree.indexOf(part.partId) >= 0);
        for (const int child : part.children)
            require(child > static_cast<int>(i) && child < static_cast<int>(tree.parts.size()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MimeTree tree = MimeScanner::scan(raw);
    checkTree(tree);
    const MessageContent content = MessageReader::read(raw);
    MessageReader::preview(content);
    for (const Attachment &a : content.attachments) {
        require(!a.safeName.isEmpty() && !a.safeName.contains(QLatin1Char('/')) && !a.safeName.contains(QLatin1Char('\\')));
        MessageReader::partBytes(raw, a.partId);
    }
    const Address own{QStringLiteral("Me"), QStringLiteral("me@example.org")};
    Identity me;
    me.address = own;
    Draft draft = ReplyWriter::makeReply(content, raw, ReplyWriter::Mode::ReplyAll, {me});
    draft.from = ReplyWriter::senderFor(content, {me});
    require(isAddressOf(draft.from.address, me));
    draft.to = {{draft.subject, QStringLiteral("you@example.org")}};
    draft.cc.clear();
    const MessageWriter::Built built = MessageWriter::build(draft, 1'700'000'000'000);
    require(!built.wire.contains('\0') && built.wire.endsWith("\r\n"));
    try {
        const MessageWriter::Built adopted = MessageWriter::adopt(raw, {QStringLiteral("you@example.org")}, own, 1'700'000'000'000);
        require(MessageReader::read(adopted.wire).bcc.isEmpty());
    } catch (const MailError &) {
        // Refused: fine.
    }
    return 0;
}
