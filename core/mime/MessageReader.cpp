// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"

#include "core/mime/AddressReader.h"
#include "core/mime/AttachmentReader.h"
#include "core/mime/BodyReader.h"
#include "core/mime/CalendarReader.h"
#include "core/mime/CardReader.h"
#include "core/mime/DateReader.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/FileNames.h"
#include "core/mime/HeaderText.h"
#include "core/mime/ListFields.h"
#include "core/mime/MessageIds.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/PackedFiles.h"
#include "core/mime/ProtectionReader.h"
#include "core/mime/ReportReader.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace postrider::MessageReader {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageReader)
};

PartNode nodeOf(const MimeTree &tree, int index)
{
    const MimePart &part = tree.parts[static_cast<size_t>(index)];
    const FieldParameters parameters(part.field("content-type"));
    PartNode node;
    node.partId = QString::fromLatin1(part.partId);
    node.type = part.opaque ? QByteArray("application/octet-stream") : part.type;
    node.charset = QString::fromLatin1(parameters.raw("charset").left(100)).toLower();
    node.encoding = part.encoding;
    const QByteArray disposition = FieldParameters::tokenOf(part.field("content-disposition"));
    // RFC 2183 2.8: an unknown disposition is to be treated as an attachment.
    node.disposition = disposition.isEmpty() || disposition == "inline" ? disposition : QByteArray("attachment");
    node.filename = AttachmentReader::nameOf(part);
    QByteArrayView id = part.field("content-id").trimmed();
    if (id.startsWith('<') && id.endsWith('>'))
        id = id.sliced(1, id.size() - 2);
    node.contentId = id.toByteArray().left(998);
    node.contentLocation = part.field("content-location").toByteArray().left(2000).simplified().replace(' ', "");
    node.bodyOffset = part.source == 0 ? part.bodyOffset : -1;
    node.bodySize = part.bodyEnd - part.bodyOffset;
    for (const int child : part.children)
        node.children.append(nodeOf(tree, child)); // at most 100 levels
    return node;
}

AddressList addressesOf(const MimePart &part, QByteArrayView name)
{
    AddressList list;
    for (const MimeField &f : part.fields) {
        if (f.name.compare(name, Qt::CaseInsensitive) == 0 && list.size() < AddressReader::MaxAddresses)
            list += AddressReader::read(f.value);
    }
    return list;
}

qsizetype countOf(const MimePart &part, QByteArrayView name)
{
    return std::count_if(part.fields.begin(), part.fields.end(), [name](const MimeField &f) { return f.name.compare(name, Qt::CaseInsensitive) == 0; });
}

void warnAboutSender(const MimePart &root, MessageContent &content)
{
    if (countOf(root, "from") > 1)
        content.warnings += Text::tr("This message names its sender twice. Do not trust either of them.");
    if (content.from.isEmpty())
        content.warnings += Text::tr("This message does not say who sent it.");
    for (const Address &a : std::as_const(content.from)) {
        if (Address::looksLikeAnotherAddress(a.name, a.address))
            content.warnings +=
                QCoreApplication::translate("MessageReader", "The sender's name, “%1”, looks like an address, but the message comes from %2.").arg(a.name, a.address);
        else if (!a.address.isEmpty() && !isValidAddress(a.address))
            content.warnings += QCoreApplication::translate("MessageReader", "The sender's address is not a valid one: %1").arg(a.address.left(200));
    }
}

void warnAboutStructure(const MimeTree &tree, MessageContent &content)
{
    const auto over = [&tree](unsigned limit) { return (tree.limits & limit) != 0; };
    if (over(MimeTree::HeaderTooLong) || over(MimeTree::FieldTooLong) || over(MimeTree::TooManyFields))
        content.warnings += Text::tr("The header of this message is far longer than any honest one. Only its beginning was read.");
    if (over(MimeTree::TooDeep))
        content.warnings += Text::tr("This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.");
    if (over(MimeTree::TooManyParts))
        content.warnings += Text::tr("This message has more than 10,000 parts. The rest is offered as one file.");
    if (over(MimeTree::TooMuchDecoding))
        content.warnings += Text::tr("This message wraps encoded messages in encoded messages. Not all of them were opened.");
    if (tree.oddities & MimeTree::NoSuchBoundary)
        content.warnings += Text::tr("The parts of this message could not be told apart, so its text is shown as it came.");
    else if (tree.oddities & MimeTree::MissingEnd)
        content.warnings += Text::tr("The end of this message is missing. It may have been cut off on its way.");
    if (tree.oddities & MimeTree::StrayLines)
        content.warnings += Text::tr("The header of this message holds lines that do not belong there.");
    content.sourceOnly =
        over(MimeTree::HeaderTooLong) || over(MimeTree::TooManyFields) || (tree.limits != MimeTree::NoLimit && content.text.trimmed().isEmpty() && content.html.isEmpty());
}

void readFields(const MimePart &root, MessageContent &content)
{
    for (const MimeField &f : root.fields)
        content.headers.append({f.name.toByteArray(), f.value.toByteArray(), HeaderText::decode(f.value)});
    content.subject = HeaderText::decode(root.field("subject"));
    content.date = HeaderText::decode(root.field("date"));
    content.dateMs = DateReader::read(root.field("date"));
    content.from = addressesOf(root, "from");
    content.sender = addressesOf(root, "sender");
    content.replyTo = addressesOf(root, "reply-to");
    content.to = addressesOf(root, "to");
    content.cc = addressesOf(root, "cc");
    content.bcc = addressesOf(root, "bcc");
    content.messageIdHeader = MessageIds::first(root.field("message-id"));
    content.inReplyTo = MessageIds::all(root.field("in-reply-to"));
    content.references = MessageIds::all(root.field("references"));
    content.listPost = ListFields::post(root);
    content.unsubscribe = ListFields::unsubscribe(root);
}

/// Domains compare without case and in either spelling, local parts as they are (RFC 8098 2.1, RFC 5321 2.4).
QString comparable(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QByteArray ace = QUrl::toAce(address.mid(at + 1));
    return address.left(at + 1) + (ace.isEmpty() ? address.mid(at + 1).toLower() : QString::fromLatin1(ace).toLower());
}

/// RFC 8098 2.1: who asks to be told, and whether the request may be a trap. Needs `report` to be known.
void readReceiptRequest(const MimePart &root, MessageContent &content)
{
    const auto isToken = [&root](QByteArrayView name, std::initializer_list<QByteArrayView> words) {
        const QByteArray token = FieldParameters::tokenOf(root.field(name));
        return std::any_of(words.begin(), words.end(), [&token](QByteArrayView w) { return w == QByteArrayView(token); });
    };
    content.fromList = !root.field("list-id").isNull() || !root.field("list-post").isNull() || isToken("precedence", {"list", "bulk", "junk"});
    // "An MDN MUST NOT be generated in response to an MDN", and a bounce has nobody who waits for one.
    if (content.report)
        return;
    // RFC 8098 2.2: a request with terms that have to be understood. We know none, so there is no answer.
    if (root.field("disposition-notification-options").toByteArray().toLower().contains("required"))
        return;
    const AddressList asked = addressesOf(root, "disposition-notification-to");
    for (const Address &a : asked) {
        constexpr qsizetype MaxRequesters = 20; // more is an attack on them
        const bool known =
            std::any_of(content.readReceiptTo.begin(), content.readReceiptTo.end(), [&a](const Address &b) { return comparable(a.address) == comparable(b.address); });
        if (isValidAddress(a.address) && !known && content.readReceiptTo.size() < MaxRequesters)
            content.readReceiptTo += a;
    }
    if (content.readReceiptTo.isEmpty())
        return;
    const AddressList path = AddressReader::read(root.field("return-path").first(std::min<qsizetype>(root.field("return-path").size(), 1000)));
    const bool samePath = path.size() == 1 && comparable(path.first().address) == comparable(content.readReceiptTo.first().address);
    content.readReceiptDoubtful = asked.size() > 1 || countOf(root, "disposition-notification-to") > 1 || !samePath || content.fromList;
}

/// Invitations and cards: what they say is shown beside the text (calendar and contact programs are other programs).
void readCalendarAndCards(const MimeTree &tree, MessageContent &content)
{
    constexpr qsizetype MostCards = 20;
    constexpr int MostParts = 50;
    constexpr qsizetype LargestPart = 2 * 1024 * 1024; // encoded: a card has its picture within
    int read = 0;
    for (size_t i = 0; i < tree.parts.size() && read < MostParts; ++i) {
        const MimePart &part = tree.parts[i];
        if (!part.isLeaf() || tree.messageOf(int(i)) != 0)
            continue;
        const bool named = part.type == "application/octet-stream" || part.type == "text/plain";
        const QString name = named ? AttachmentReader::nameOf(part).toLower() : QString();
        const bool isCalendar = part.type == "text/calendar" || part.type == "application/ics" || name.endsWith(QLatin1String(".ics"));
        const bool isCard = part.type == "text/vcard" || part.type == "text/x-vcard" || part.type == "text/directory" || name.endsWith(QLatin1String(".vcf"));
        const QByteArrayView body = tree.body(part);
        if ((!isCalendar && !isCard) || (isCalendar && content.invitation) || body.isEmpty() || body.size() > LargestPart)
            continue;
        ++read;
        const FieldParameters parameters(part.field("content-type"));
        const QByteArray octets = TransferEncoding::decode(body, part.encoding);
        const QString partId = QString::fromLatin1(part.partId);
        if (isCalendar)
            content.invitation = CalendarReader::read(octets, parameters.raw("charset"), partId, parameters.raw("method"));
        else
            content.contacts += CardReader::read(octets, parameters.raw("charset"), partId).mid(0, MostCards - content.contacts.size());
    }
    if (content.invitation && content.html.isEmpty() && content.text.trimmed().isEmpty())
        content.text = CalendarReader::textOf(*content.invitation);
}

/// The last message with many parts, per thread: whoever asks for its parts one by one would otherwise scan it anew for each. It holds a share of the
/// bytes, so the same address means the same message.
struct LastTree {
    QByteArray raw;
    MimeTree tree;
};

template <class Use> void withTree(const QByteArray &raw, Use use)
{
    constexpr size_t ManyParts = 20;
    static thread_local std::unique_ptr<LastTree> last;
    const bool owned = QByteArray(raw).data_ptr().d_ptr() != nullptr; // bytes that are only borrowed may change behind our back
    if (owned && last && last->raw.constData() == raw.constData() && last->raw.size() == raw.size()) {
        use(last->tree);
        return;
    }
    last.reset();
    MimeTree tree = MimeScanner::scan(raw);
    use(tree);
    if (owned && tree.parts.size() > ManyParts)
        last = std::make_unique<LastTree>(LastTree{raw, std::move(tree)});
}

} // namespace

MessageContent read(const QByteArray &raw, ReadFor purpose)
{
    const MimeTree tree = MimeScanner::scan(raw);
    const MimePart &root = tree.parts.front();
    MessageContent content;
    readFields(root, content);
    content.structure = nodeOf(tree, 0);
    BodyReader(tree, purpose).readInto(content);
    content.report = ReportReader::read(tree);
    readCalendarAndCards(tree, content);
    if (purpose == ReadFor::Person) {
        AttachmentReader::markShown(content.attachments, content.structure, content.html);
        content.protections = ProtectionReader::read(tree, content.text);
    }
    readReceiptRequest(root, content);
    warnAboutSender(root, content);
    warnAboutStructure(tree, content);
    for (const Attachment &a : std::as_const(content.attachments)) {
        if (a.dangerous) {
            content.warnings += Text::tr("An attachment of this message can run as a program. Open it only if you expected it.");
            break;
        }
    }
    return content;
}

MessageContent readHeader(const QByteArray &raw)
{
    const qsizetype crlf = raw.indexOf("\r\n\r\n"), lf = raw.indexOf("\n\n");
    const qsizetype end = crlf < 0 ? lf : lf < 0 ? crlf : std::min(crlf, lf);
    return read(raw.left(end < 0 ? raw.size() : end) + "\r\n\r\n", ReadFor::List);
}

QByteArray partBytes(const QByteArray &raw, const QString &partId)
{
    QByteArray octets;
    withTree(raw, [&](const MimeTree &tree) {
        const int index = tree.indexOf(partId.toLatin1());
        if (index < 0) {
            octets = PackedFiles::octetsOf(tree, partId.toLatin1());
            return;
        }
        const MimePart &part = tree.parts[static_cast<size_t>(index)];
        octets = part.isMultipart() ? tree.body(part).toByteArray() : TransferEncoding::decode(tree.body(part), part.encoding);
    });
    return octets;
}

QString partText(const QByteArray &raw, const PartNode &part)
{
    const bool within = part.bodyOffset >= 0 && part.bodySize >= 0 && part.bodyOffset <= raw.size() && part.bodySize <= raw.size() - part.bodyOffset;
    const QByteArray octets = within ? TransferEncoding::decode(QByteArrayView(raw).sliced(part.bodyOffset, part.bodySize), part.encoding) : partBytes(raw, part.partId);
    return BodyReader::decodedText(octets, part.type, part.charset.toLatin1());
}

QString decodeHeader(QByteArrayView raw)
{
    return HeaderText::decode(raw);
}

AddressList decodeAddresses(QByteArrayView raw)
{
    return AddressReader::read(raw);
}

qint64 decodeDate(QByteArrayView raw)
{
    return DateReader::read(raw);
}

QString preview(const MessageContent &content, int maxLength)
{
    QString out;
    const QStringView text = QStringView(content.text).left(64 * 1024);
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line == u"-- " && !out.isEmpty())
            break;
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'>'))
            continue;
        if (!out.isEmpty())
            out += QLatin1Char(' ');
        out += HeaderText::withoutDisguise(trimmed.left(2 * maxLength + 2).toString());
        if (out.size() >= maxLength)
            break;
    }
    if (out.size() > maxLength) {
        out.truncate(maxLength);
        if (!out.isEmpty() && out.back().isHighSurrogate())
            out.chop(1);
    }
    return out;
}

QString safeFileName(const QString &name)
{
    return FileNames::safe(name);
}

} // namespace postrider::MessageReader
