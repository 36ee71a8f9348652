// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageAdopter.h"

#include "core/base/MailError.h"
#include "core/mime/AddressReader.h"
#include "core/mime/Charsets.h"
#include "core/mime/DateReader.h"
#include "core/mime/HeaderText.h"
#include "core/mime/HeaderWriter.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace postrider {

namespace {

constexpr qint64 MaxLine = 998; // RFC 5322 2.1.1

[[noreturn]] void refuse(const char *reason)
{
    throw MailError(ErrorKind::Refused, QCoreApplication::translate("MessageWriter", reason));
}

/// Bare CR and bare LF made CRLF.
QByteArray withCrlf(const QByteArray &message)
{
    QByteArray out;
    out.reserve(message.size() + message.size() / 32);
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message.at(i);
        if (c == '\r') {
            out += "\r\n";
            if (i + 1 < message.size() && message.at(i + 1) == '\n')
                ++i;
        } else if (c == '\n') {
            out += "\r\n";
        } else {
            out += c;
        }
    }
    return out;
}

/// RFC 4155: behind the first message of an mbox file stands a "From " line with a date, and a header. Sending the whole would show the others'
/// mail to the first one's recipients.
bool holdsAnotherMessage(const QByteArray &mbox)
{
    static const QRegularExpression separator(QStringLiteral("^From \\S+ [^\r\n]{0,60}\\d\\d:\\d\\d:\\d\\d [^\r\n]{0,60}\r\n[!-9;-~]{1,80}:"));
    for (qsizetype at = mbox.indexOf("\r\n\r\nFrom "); at >= 0; at = mbox.indexOf("\r\n\r\nFrom ", at + 4)) {
        if (separator.match(QString::fromLatin1(mbox.mid(at + 4, 400))).hasMatch())
            return true;
    }
    return false;
}

/// RFC 5321 4.1.1.4: the line that ends the message begins behind a CRLF. Files often lack the last one.
QByteArray withLastLineEnded(QByteArray message)
{
    if (!message.endsWith("\r\n"))
        message += "\r\n";
    return message;
}

bool isOneOf(QByteArrayView name, std::initializer_list<QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QByteArrayView n) { return n.size() == name.size() && n.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

MessageAdopter::MessageAdopter(const QByteArray &message, const Address &from, qint64 dateMs) : m_bytes(withCrlf(message)), m_from(from), m_dateMs(dateMs)
{
    if (m_bytes.startsWith("From ") || m_bytes.startsWith(">From ")) {
        m_severalMessages = holdsAnotherMessage(m_bytes);
        m_bytes.remove(0, m_bytes.indexOf('\n') + 1);
    }
    m_tree = MimeScanner::scan(m_bytes);
}

bool MessageAdopter::isFit(QByteArrayView octets, Octets way)
{
    const bool seven = way == Octets::Seven;
    qint64 lineStart = 0;
    for (qint64 i = 0; i < octets.size(); ++i) {
        const auto c = static_cast<unsigned char>(octets[i]);
        if (c == 0 || (seven && c > 126))
            return false;
        if (c == '\r' && (i + 1 >= octets.size() || octets[i + 1] != '\n'))
            return false;
        if (c == '\n') {
            if (i == 0 || octets[i - 1] != '\r')
                return false;
            lineStart = i + 1;
        } else if (i - lineStart >= MaxLine && c != '\r') {
            return false;
        }
    }
    return true;
}

bool MessageAdopter::containsAddress(const QStringList &list, const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    return std::any_of(list.begin(), list.end(), [&](const QString &a) {
        const qsizetype other = a.lastIndexOf(QLatin1Char('@'));
        return other == at && QStringView(a).left(at) == QStringView(address).left(at) && a.mid(at).compare(address.mid(at), Qt::CaseInsensitive) == 0;
    });
}

std::optional<QByteArray> MessageAdopter::fitMessage(const QByteArray &message, Octets way)
{
    const QByteArray crlf = withCrlf(message);
    if (isFit(crlf, way))
        return crlf;
    try {
        MessageAdopter adopter(message, {}, 0);
        adopter.m_way = way;
        adopter.recode();
        const QByteArray out = adopter.edited(true);
        if (isFit(out, way))
            return out;
    } catch (const MailError &) {
        // What cannot be re-encoded travels as a file instead.
    }
    return std::nullopt;
}

MessageWriter::Built MessageAdopter::adopted(const QStringList &to)
{
    if (m_tree.limits != MimeTree::NoLimit)
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "This message is too complicated to be sent: its header or its number of parts is beyond all limits."));
    if (m_tree.parts.front().fields.empty())
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "This is not a message: it does not begin with a header."));
    if (m_severalMessages)
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "This file holds several messages (mbox). Send them one by one, each from a file of its own."));
    readRecipients(to);
    completeHeader();
    recode();
    removeBcc();
    m_built.wire = withLastLineEnded(edited(true));
    m_built.filed = withLastLineEnded(edited(false));
    m_built.needsSmtpUtf8 |= HeaderWriter::needsSmtpUtf8(m_built.sender) || std::any_of(m_built.recipients.begin(), m_built.recipients.end(), HeaderWriter::needsSmtpUtf8);
    if (!isFit(m_built.wire, m_built.needsSmtpUtf8 || m_built.needs8BitMime ? Octets::Eight : Octets::Seven))
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "This message holds lines or characters that cannot be sent, in a place where they cannot be encoded."));
    return std::move(m_built);
}

void MessageAdopter::readRecipients(const QStringList &to)
{
    const MimePart &root = m_tree.parts.front();
    AddressList list;
    for (const QString &address : to)
        list += addressesFromText(address);
    if (to.isEmpty()) {
        for (const QByteArrayView name : {QByteArrayView("to"), QByteArrayView("cc"), QByteArrayView("bcc")}) {
            for (const MimeField &f : root.fields) {
                if (isOneOf(f.name, {name}))
                    list += AddressReader::read(f.value);
            }
        }
    }
    for (const Address &a : std::as_const(list)) {
        const QString address = HeaderWriter::wireAddress(a.address);
        if (!containsAddress(m_built.recipients, address))
            m_built.recipients += address;
    }
    if (m_built.recipients.isEmpty())
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "This message has no recipient. Add at least one address and send again."));
    const AddressList from = AddressReader::read(root.field("from"));
    m_built.sender = HeaderWriter::wireAddress(m_from.isValid() ? m_from.address : from.isEmpty() ? QString() : from.first().address);
}

/// RFC 5322 3.6: Date and From have to be there, Message-ID should.
void MessageAdopter::completeHeader()
{
    const MimePart &root = m_tree.parts.front();
    if (root.field("from").trimmed().isEmpty())
        m_added += HeaderWriter::addresses("From", {m_from});
    if (DateReader::read(root.field("date")) == 0) {
        for (const MimeField &f : root.fields) {
            if (isOneOf(f.name, {"date"}))
                m_edits.push_back({offsetOf(f.name), fieldEnd(f), {}, false});
        }
        m_added += HeaderWriter::date(m_dateMs);
    }
    // Our own records are kept under this id, so it must be one that reads back.
    const QByteArrayView idField = root.field("message-id");
    m_built.messageIdHeader = QString::fromLatin1(idField.trimmed());
    if (!HeaderWriter::isMessageId(m_built.messageIdHeader)) {
        for (const MimeField &f : root.fields) {
            if (isOneOf(f.name, {"message-id"}))
                m_edits.push_back({offsetOf(f.name), fieldEnd(f), {}, false});
        }
        m_built.messageIdHeader = MessageWriter::makeMessageId(m_built.sender);
        m_added += HeaderWriter::messageIds("Message-ID", {m_built.messageIdHeader});
    }
}

void MessageAdopter::removeBcc()
{
    for (const MimeField &f : m_tree.parts.front().fields) {
        if (!isOneOf(f.name, {"bcc", "resent-bcc"}))
            continue;
        const qint64 begin = offsetOf(f.name), end = fieldEnd(f);
        // It may have been rewritten for our own copy already.
        const auto same = std::find_if(m_edits.begin(), m_edits.end(), [begin](const Edit &e) { return e.begin == begin && e.end > begin; });
        if (same == m_edits.end())
            m_edits.push_back({begin, end, m_bytes.mid(begin, end - begin), true});
        else
            same->isBcc = true;
    }
}

qint64 MessageAdopter::fieldEnd(const MimeField &field) const
{
    const qint64 newline = m_bytes.indexOf('\n', offsetOf(field.value) + field.value.size());
    return newline < 0 ? m_bytes.size() : newline + 1;
}

void MessageAdopter::recode()
{
    if (fits(m_bytes))
        return;
    for (const MimePart &part : m_tree.parts) {
        if (part.source != 0) // lies within encoded octets, which are 7-bit already or re-encoded as a whole
            continue;
        recodeHeader(part);
        if (part.isLeaf() || part.children.empty() || m_tree.parts[static_cast<size_t>(part.children.front())].source != 0)
            recodeBody(part);
    }
    recodeFiller();
    labelContainers();
}

bool MessageAdopter::isSigned(const MimePart &part) const
{
    for (int i = part.parent; i >= 0; i = m_tree.parts[static_cast<size_t>(i)].parent) {
        if (m_tree.parts[static_cast<size_t>(i)].type == "multipart/signed")
            return true;
    }
    return false;
}

/// True if `octets`, which do not fit, have to stay as they are because a signature covers them. Notes what that asks of the server.
bool MessageAdopter::staysForSignature(const MimePart &part, QByteArrayView octets, Place place)
{
    if (!isSigned(part))
        return false;
    // RFC 6532 3.2 lets UTF-8 stand in headers; anything else is not even wrong in a defined way.
    if (!isFit(octets, Octets::Eight) || (place == Place::Header && !Charsets::isUtf8(octets)))
        refuse(QT_TRANSLATE_NOOP(
            "MessageWriter", "This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing."));
    if (place == Place::Header)
        m_built.needsSmtpUtf8 = true;
    else
        m_built.needs8BitMime = true;
    for (int i = part.parent; i >= 0; i = m_tree.parts[static_cast<size_t>(i)].parent)
        m_eightBit.insert(i);
    return true;
}

void MessageAdopter::recodeHeader(const MimePart &part)
{
    if (part.strayEnd > part.strayOffset && !fits(QByteArrayView(m_bytes).sliced(part.strayOffset, part.strayEnd - part.strayOffset)))
        refuse(QT_TRANSLATE_NOOP("MessageWriter", "The header of this message holds lines that do not belong there and cannot be sent."));
    for (const MimeField &f : part.fields) {
        const qint64 begin = offsetOf(f.name);
        const QByteArrayView line = QByteArrayView(m_bytes).sliced(begin, fieldEnd(f) - begin);
        if (!fits(line) && !staysForSignature(part, line, Place::Header))
            recodeField(part, f);
    }
}

void MessageAdopter::recodeField(const MimePart &part, const MimeField &field)
{
    if (field.name.size() >= 8 && field.name.first(8).compare("content-", Qt::CaseInsensitive) == 0)
        refuse(QT_TRANSLATE_NOOP(
            "MessageWriter", "The header of one of this message's parts holds characters that cannot be sent. Its file name may have to be written differently."));
    const bool isAddresses = isOneOf(
        field.name, {"from", "sender", "reply-to", "to", "cc", "bcc", "resent-from", "resent-sender", "resent-to", "resent-cc", "resent-bcc", "disposition-notification-to"});
    const QByteArray written =
        isAddresses ? HeaderWriter::addresses(field.name, AddressReader::read(field.value)) : HeaderWriter::text(field.name, HeaderText::decode(field.value));
    if (!isSevenBit(written)) {
        m_built.needsSmtpUtf8 = true;
        // RFC 6532 3.7: a message with such a header is no message/rfc822, and what holds it is 8-bit.
        if (part.parent >= 0)
            m_global.insert(part.parent);
        for (int i = part.parent; i >= 0; i = m_tree.parts[static_cast<size_t>(i)].parent)
            m_eightBit.insert(i);
    }
    m_edits.push_back({offsetOf(field.name), fieldEnd(field), written, false});
}

void MessageAdopter::recodeBody(const MimePart &part)
{
    const QByteArrayView body = m_tree.body(part);
    if (fits(body) || staysForSignature(part, body, Place::Body))
        return;
    const QByteArray octets = TransferEncoding::decode(body, part.encoding);
    const bool text = part.type.startsWith("text/") || part.isMultipart();
    const QByteArray encoded = text ? TransferEncoding::encodeQuotedPrintable(octets) : TransferEncoding::encodeBase64(octets);
    m_edits.push_back({part.bodyOffset, part.bodyEnd, encoded, false});
    setEncoding(part, text ? "quoted-printable" : "base64");
    const bool undeclared = part.field("content-type").isNull();
    if (undeclared && !Charsets::isAscii(octets)) {
        const QByteArray charset = Charsets::isUtf8(octets) ? "utf-8" : "windows-1252";
        m_edits.push_back({part.headerOffset, part.headerOffset, "Content-Type: text/plain; charset=" + charset + "\r\n", false});
    }
    if (part.parent < 0 && part.field("mime-version").isNull())
        m_added += "MIME-Version: 1.0\r\n";
}

/// Transfer encodings of what holds other parts: 7bit, or 8bit where something in it stayed so.
void MessageAdopter::labelContainers()
{
    for (size_t i = 0; i < m_tree.parts.size(); ++i) {
        const MimePart &part = m_tree.parts[i];
        const bool container = part.source == 0 && !part.isLeaf() && !part.children.empty() && m_tree.parts[static_cast<size_t>(part.children.front())].source == 0;
        if (!container || isSigned(part)) // a signature covers the labels too
            continue;
        if (m_way == Octets::Eight) { // what is 8-bit in it has mostly stayed so
            if (part.encoding == "binary")
                setEncoding(part, "8bit");
            continue;
        }
        const bool eight = m_eightBit.contains(static_cast<int>(i));
        if (m_global.contains(static_cast<int>(i))) {
            for (const MimeField &f : part.fields) {
                if (isOneOf(f.name, {"content-type"}))
                    m_edits.push_back({offsetOf(f.name), fieldEnd(f), {}, false});
            }
            m_edits.push_back({part.headerOffset, part.headerOffset, "Content-Type: message/global\r\n", false});
        }
        if (eight ? part.encoding != "8bit" : part.encoding == "8bit" || part.encoding == "binary")
            setEncoding(part, eight ? "8bit" : "7bit");
    }
}

void MessageAdopter::setEncoding(const MimePart &part, const QByteArray &encoding)
{
    for (const MimeField &f : part.fields) {
        if (isOneOf(f.name, {"content-transfer-encoding"}))
            m_edits.push_back({offsetOf(f.name), fieldEnd(f), {}, false});
    }
    m_edits.push_back({part.headerOffset, part.headerOffset, "Content-Transfer-Encoding: " + encoding + "\r\n", false});
}

/// Text before the first and behind the last boundary is shown by nobody: what cannot be sent in it is blotted out.
void MessageAdopter::recodeFiller()
{
    for (const MimePart &part : m_tree.parts) {
        if (part.source != 0 || !part.isMultipart() || part.children.empty())
            continue;
        const MimePart &first = m_tree.parts[static_cast<size_t>(part.children.front())];
        const MimePart &last = m_tree.parts[static_cast<size_t>(part.children.back())];
        for (const auto &[begin, end] : {std::pair(part.bodyOffset, first.headerOffset), std::pair(last.bodyEnd, part.bodyEnd)}) {
            QByteArray filler = m_bytes.mid(begin, end - begin);
            if (fits(filler) || staysForSignature(part, filler, Place::Body))
                continue;
            for (char &c : filler) {
                if (c == 0 || static_cast<unsigned char>(c) > 126)
                    c = '?';
            }
            m_edits.push_back({begin, end, filler, false});
        }
    }
}

QByteArray MessageAdopter::edited(bool wire) const
{
    std::vector<Edit> edits = m_edits;
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.begin < b.begin || (a.begin == b.begin && a.end < b.end); });
    const MimePart &root = m_tree.parts.front();
    QByteArray out;
    out.reserve(m_bytes.size() + m_bytes.size() / 8);
    qint64 at = 0;
    bool added = m_added.isEmpty();
    const auto copyTo = [&](qint64 end) {
        if (!added && end >= root.headerEnd) {
            out += m_bytes.mid(at, root.headerEnd - at);
            if (!out.isEmpty() && !out.endsWith('\n'))
                out += "\r\n";
            out += m_added;
            if (root.headerEnd == root.bodyOffset)
                out += "\r\n";
            at = root.headerEnd;
            added = true;
        }
        if (end > at) {
            out += m_bytes.mid(at, end - at);
            at = end;
        }
    };
    for (const Edit &e : edits) {
        if (e.begin < at)
            continue;
        copyTo(e.begin);
        if (!wire || !e.isBcc)
            out += e.replacement;
        at = std::max(at, e.end);
    }
    copyTo(m_bytes.size());
    return out;
}

} // namespace postrider
