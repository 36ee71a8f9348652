// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ReportReader.h"

#include "core/mime/AddressReader.h"
#include "core/mime/BodyReader.h"
#include "core/mime/BounceText.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/HtmlText.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportFields.h"
#include "core/mime/StatusReader.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace postrider::ReportReader {

namespace {

/// Encoded octets of a part that are read: 1,000 recipients with long reasons, and a header.
constexpr qsizetype MaxPart = 512 * 1024;
constexpr qsizetype MaxFailedField = 64 * 1024; ///< octets of X-Failed-Recipients: 1,000 addresses, which are compared with 1,000 others
constexpr size_t MaxPartsLookedAt = 200; ///< a report has three

bool isStatus(QByteArrayView type)
{
    return type == "message/delivery-status" || type == "message/global-delivery-status";
}

bool isDisposition(QByteArrayView type)
{
    return type == "message/disposition-notification" || type == "message/global-disposition-notification";
}

bool isReturnedHeader(QByteArrayView type)
{
    return type == "text/rfc822-headers" || type == "text/rfc822-header" || type == "message/rfc822-headers" || type == "message/global-headers";
}

/// Reads one message's tree. Lives for one call of read().
class Reading {
public:
    explicit Reading(const MimeTree &tree) : m_tree(tree), m_root(tree.parts.front()) { }

    bool mayBeReport() const;
    std::optional<DeliveryReport> read();

private:
    const MimePart &part(int index) const { return m_tree.parts[static_cast<size_t>(index)]; }
    std::vector<int> ownParts() const;
    QByteArray octetsOf(const MimePart &p) const;
    bool isFromMailSystem() const;
    bool hasEmptySender() const;
    bool hasSender() const;
    bool isAnswer() const;
    bool isFromList() const;
    bool isReportType(const MimePart &p) const;
    bool countsAsMachinePart(const MimePart &p) const;
    void readMachineParts();
    void readMislabelledParts();
    void readReturned();
    void takeHeader(const MimePart &header);
    bool readText();
    bool isAboutDelivery() const;
    void joinFailedRecipients(bool textIsKnown);
    void completeFromHeader();

    const MimeTree &m_tree;
    const MimePart &m_root;
    std::vector<int> m_own;
    DeliveryReport m_report;
    bool m_machine = false;
};

/// The parts of the message itself, not those of messages within it: a bounce that a person forwards is theirs.
std::vector<int> Reading::ownParts() const
{
    std::vector<int> own;
    for (size_t i = 0; i < m_tree.parts.size() && own.size() < MaxPartsLookedAt; ++i) {
        int above = m_tree.parts[i].parent;
        while (above > 0 && part(above).isMultipart())
            above = part(above).parent;
        if (above <= 0 && !(above == 0 && m_root.isMessage()))
            own.push_back(static_cast<int>(i));
    }
    return own;
}

QByteArray Reading::octetsOf(const MimePart &p) const
{
    const QByteArrayView body = m_tree.body(p);
    return TransferEncoding::decode(body.first(std::min(body.size(), MaxPart)), p.encoding);
}

bool Reading::isFromMailSystem() const
{
    static constexpr std::array<QLatin1String, 9> Locals{QLatin1String("mailer-daemon"), QLatin1String("postmaster"), QLatin1String("mail-daemon"), QLatin1String("maildaemon"),
        QLatin1String("mailerdaemon"), QLatin1String("mailer_daemon"), QLatin1String("mail_daemon"), QLatin1String("mdaemon"), QLatin1String("mail-delivery-subsystem")};
    static constexpr std::array<QLatin1String, 6> Names{QLatin1String("mail delivery s"), QLatin1String("mailer-daemon"), QLatin1String("mail administrator"),
        QLatin1String("mail system"), QLatin1String("microsoft outlook"), QLatin1String("delivery subsystem")};
    const QByteArrayView field = m_root.field("from");
    const AddressList from = AddressReader::read(field.first(std::min<qsizetype>(field.size(), 1000)));
    if (from.isEmpty())
        return false;
    const QString local = from.first().address.section(QLatin1Char('@'), 0, 0);
    const auto isLocal = [&local](QLatin1String l) { return local.compare(l, Qt::CaseInsensitive) == 0; };
    const auto isName = [&from](QLatin1String n) { return from.first().name.startsWith(n, Qt::CaseInsensitive); };
    return std::any_of(Locals.begin(), Locals.end(), isLocal) || std::any_of(Names.begin(), Names.end(), isName)
        || local.startsWith(QLatin1String("microsoftexchange"), Qt::CaseInsensitive);
}

/// RFC 5321 4.5.5: reports have the empty reverse-path. Some servers write a name of their own instead.
bool Reading::hasEmptySender() const
{
    QByteArray path = m_root.field("return-path").trimmed().toByteArray().left(300).toLower();
    path.replace(" ", "").replace("<", "").replace(">", "");
    return !m_root.field("return-path").isNull() && (path.isEmpty() || path == "#@[]" || path.startsWith("mailer-daemon") || path.startsWith("postmaster@"));
}

/// The envelope names somebody who wants to hear of failures: a person or a list, never a report.
bool Reading::hasSender() const
{
    return !m_root.field("return-path").isNull() && !hasEmptySender();
}

/// RFC 3834 5, and the fields that came before it.
bool Reading::isAnswer() const
{
    return FieldParameters::tokenOf(m_root.field("auto-submitted")) == "auto-replied" || !m_root.field("x-autoreply").isNull() || !m_root.field("x-autorespond").isNull();
}

bool Reading::isFromList() const
{
    return !m_root.field("list-id").isNull() || !m_root.field("list-post").isNull() || !m_root.field("list-unsubscribe").isNull();
}

/// multipart/report that is about delivery or disposition, not about abuse or TLS (RFC 5965, RFC 8460).
bool Reading::isReportType(const MimePart &p) const
{
    if (p.type != "multipart/report")
        return false;
    const QByteArray about = FieldParameters(p.field("content-type")).raw("report-type").toLower();
    return about.isEmpty() || about == "delivery-status" || about == "disposition-notification" || about.startsWith("global-");
}

bool Reading::mayBeReport() const
{
    if (m_root.type == "multipart/report" || hasEmptySender() || !m_root.field("x-failed-recipients").isNull() || isFromMailSystem())
        return true;
    const size_t end = std::min(m_tree.parts.size(), MaxPartsLookedAt);
    return std::any_of(m_tree.parts.begin(), m_tree.parts.begin() + static_cast<std::ptrdiff_t>(end),
        [](const MimePart &p) { return isStatus(p.type) || isDisposition(p.type) || p.type == "multipart/report"; });
}

/// A person can attach a report's part to a mail: without the wrapping of a report the message has to come from a machine.
bool Reading::countsAsMachinePart(const MimePart &p) const
{
    if (p.parent >= 0 && isReportType(part(p.parent)))
        return true;
    const QByteArray automatic = FieldParameters::tokenOf(m_root.field("auto-submitted"));
    const bool fromMachine = hasEmptySender() || isFromMailSystem() || (!automatic.isEmpty() && automatic != "no") || !m_root.field("x-failed-recipients").isNull();
    return fromMachine && !hasSender() && !isFromList();
}

void Reading::readMachineParts()
{
    constexpr int MaxMachineParts = 5; // one; gateways sometimes write one per recipient
    int count = 0;
    for (const int index : m_own) {
        const MimePart &p = part(index);
        if ((!isStatus(p.type) && !isDisposition(p.type)) || !countsAsMachinePart(p) || ++count > MaxMachineParts)
            continue;
        // The first one says what the report is about.
        const bool disposition = isDisposition(p.type);
        if (m_machine && disposition != (m_report.kind == DeliveryReport::Kind::Disposition))
            continue;
        m_machine = true;
        if (disposition)
            StatusReader::readDisposition(octetsOf(p), m_report);
        else
            StatusReader::readDelivery(octetsOf(p), m_report);
    }
    if (!m_machine)
        readMislabelledParts();
}

/// Gateways that do not know the type make it text or a file; the words stay.
void Reading::readMislabelledParts()
{
    for (const int index : m_own) {
        const MimePart &p = part(index);
        if (m_machine || !p.isLeaf() || p.parent < 0 || !isReportType(part(p.parent)) || isReturnedHeader(p.type))
            continue;
        const QByteArray head = '\n' + octetsOf(p).left(4096).toLower();
        if (head.contains("\nfinal-recipient:") && head.contains("\ndisposition:")) {
            m_machine = true;
            StatusReader::readDisposition(octetsOf(p), m_report);
        } else if (head.contains("\nreporting-mta:") && head.contains("\nfinal-recipient:")) {
            m_machine = true;
            StatusReader::readDelivery(octetsOf(p), m_report);
        }
    }
}

void Reading::takeHeader(const MimePart &header)
{
    if (m_report.messageIdHeader.isEmpty())
        m_report.messageIdHeader = ReportFields::messageId(header.field("message-id"));
    if (m_report.subject.isEmpty())
        m_report.subject = ReportFields::text(header.field("subject"));
}

void Reading::readReturned()
{
    for (const int index : m_own) {
        const MimePart &p = part(index);
        if (p.isMessage() && !p.children.empty()) {
            takeHeader(part(p.children.front()));
        } else if (isReturnedHeader(p.type)) {
            const MimeTree header = MimeScanner::scan(octetsOf(p));
            takeHeader(header.parts.front());
        }
    }
}

/// The text for people. True if there is a report in it that may be believed.
bool Reading::readText()
{
    const auto leaf = [this](QByteArrayView type) {
        return std::find_if(m_own.begin(), m_own.end(), [&](int index) { return part(index).isLeaf() && QByteArrayView(part(index).type) == type; });
    };
    auto found = leaf("text/plain");
    const bool html = found == m_own.end();
    if (html)
        found = leaf("text/html");
    if (found == m_own.end())
        return false;
    const MimePart &p = part(*found);
    const QByteArray charset = FieldParameters(p.field("content-type")).raw("charset");
    const QString text = BodyReader::decodedText(octetsOf(p), p.type, charset);
    BounceText bounce(html ? HtmlText::fromHtml(text) : text);
    if (!m_machine) {
        const bool system = isFromMailSystem(), failedField = !m_root.field("x-failed-recipients").isNull();
        const bool certain = bounce.opening() == BounceText::Opening::Certain && (system || failedField || (hasEmptySender() && !isAnswer()));
        const bool common = bounce.opening() == BounceText::Opening::Common && system;
        // What a person's program sends is no bounce, whatever its address.
        if ((!certain && !common && !failedField) || isFromList() || (hasSender() && !failedField) || !m_root.field("user-agent").isNull())
            return false;
        // A text that was a report's machine part before something flattened the message.
        const QByteArray octets = text.toUtf8();
        if (octets.contains("\nFinal-Recipient:") && octets.contains("\nReporting-MTA:")) {
            StatusReader::readDelivery(QByteArrayView(octets).sliced(octets.indexOf("\nReporting-MTA:")), m_report);
            m_machine = !m_report.recipients.isEmpty();
        }
        if (m_report.recipients.isEmpty()) {
            bounce.readInto(m_report);
            joinFailedRecipients(bounce.opening() != BounceText::Opening::Unknown);
        }
        return certain || failedField || m_machine || (!m_report.recipients.isEmpty() && isAboutDelivery());
    }
    // Reasons the machine part leaves out.
    DeliveryReport told;
    bounce.readInto(told);
    const bool named = m_report.recipients.isEmpty() && m_report.kind == DeliveryReport::Kind::Delivery && bounce.opening() != BounceText::Opening::Unknown;
    if (named)
        m_report.recipients = told.recipients;
    for (ReportedRecipient &r : m_report.recipients) {
        if (!r.diagnostic.isEmpty() || r.delivery == Delivery::Delivered || r.delivery == Delivery::Relayed || r.delivery == Delivery::Expanded)
            continue;
        const auto same = std::find_if(told.recipients.begin(), told.recipients.end(), [&r](const ReportedRecipient &t) {
            return t.address.compare(r.address, Qt::CaseInsensitive) == 0 || (!r.finalAddress.isEmpty() && t.address.compare(r.finalAddress, Qt::CaseInsensitive) == 0);
        });
        if (same == told.recipients.end())
            continue;
        r.diagnostic = same->diagnostic;
        r.code = r.code ? r.code : same->code;
        r.status = r.status.isEmpty() || (r.status.endsWith(QLatin1String(".0.0")) && !same->status.isEmpty()) ? same->status : r.status;
        r.remoteServer = r.remoteServer.isEmpty() ? same->remoteServer : r.remoteServer;
    }
    m_machine = !named || told.recipients.isEmpty();
    return true;
}

/// Common words with an address may be a notice about a full mailbox: a bounce says so in its subject too, or gives a server's answer, or returns the message.
bool Reading::isAboutDelivery() const
{
    static constexpr std::array<QLatin1String, 7> Words{QLatin1String("deliver"), QLatin1String("fail"), QLatin1String("return"), QLatin1String("delay"), QLatin1String("bounce"),
        QLatin1String("rejected"), QLatin1String("unzustellbar")};
    const QString subject = ReportFields::text(m_root.field("subject"));
    return !m_report.messageIdHeader.isEmpty() || std::any_of(Words.begin(), Words.end(), [&](QLatin1String w) { return subject.contains(w, Qt::CaseInsensitive); })
        || std::any_of(m_report.recipients.begin(), m_report.recipients.end(), [](const ReportedRecipient &r) { return r.code != 0 || !r.status.isEmpty(); });
}

/// Exim, Gmail: the header lists who was not reached. Of a text in unknown words only the reasons for those count.
void Reading::joinFailedRecipients(bool textIsKnown)
{
    const QByteArrayView field = m_root.field("x-failed-recipients");
    if (field.isNull() || (textIsKnown && !m_report.recipients.isEmpty() && m_report.recipients.first().delivery != Delivery::Failed))
        return;
    QList<ReportedRecipient> joined;
    const auto isSame = [](const ReportedRecipient &r, const QString &address) {
        return r.address.compare(address, Qt::CaseInsensitive) == 0 || r.finalAddress.compare(address, Qt::CaseInsensitive) == 0;
    };
    for (const Address &a : AddressReader::read(field.first(std::min(field.size(), MaxFailedField)))) {
        if (joined.size() >= StatusReader::MaxRecipients || a.address.isEmpty())
            break;
        const auto told = std::find_if(m_report.recipients.begin(), m_report.recipients.end(), [&](const ReportedRecipient &r) { return isSame(r, a.address); });
        ReportedRecipient recipient;
        if (told != m_report.recipients.end())
            recipient = *told;
        else
            recipient.address = ReportFields::cleaned(a.address);
        recipient.delivery = Delivery::Failed;
        joined.append(recipient);
    }
    for (const ReportedRecipient &r : std::as_const(m_report.recipients)) {
        const bool listed = std::any_of(joined.begin(), joined.end(), [&](const ReportedRecipient &j) { return isSame(j, r.address); });
        if (textIsKnown && !listed && joined.size() < StatusReader::MaxRecipients)
            joined.append(r);
    }
    m_report.recipients = joined;
}

/// What only the report's own header knows.
void Reading::completeFromHeader()
{
    if (m_report.recipients.isEmpty() && m_report.kind == DeliveryReport::Kind::Delivery)
        joinFailedRecipients(false);
    if (m_report.kind == DeliveryReport::Kind::Disposition) {
        for (ReportedRecipient &r : m_report.recipients) {
            const AddressList from = r.address.isEmpty() ? AddressReader::read(m_root.field("from")) : AddressList();
            if (!from.isEmpty())
                r.address = ReportFields::cleaned(from.first().address);
        }
    }
    // Gmail and Exchange answer the message they report on.
    if (m_report.messageIdHeader.isEmpty())
        m_report.messageIdHeader = ReportFields::messageId(m_root.field("in-reply-to"));
    if (m_report.messageIdHeader.isEmpty()) {
        const QByteArrayView references = m_root.field("references");
        m_report.messageIdHeader = ReportFields::messageId(references.sliced(std::max<qsizetype>(0, references.lastIndexOf('<'))));
    }
}

std::optional<DeliveryReport> Reading::read()
{
    if (!mayBeReport())
        return std::nullopt;
    m_own = ownParts();
    readMachineParts();
    const bool believed = m_machine;
    readReturned();
    const bool disposition = m_machine && m_report.kind == DeliveryReport::Kind::Disposition;
    const bool reasonsMissing = !m_machine || m_report.recipients.isEmpty()
        || std::any_of(m_report.recipients.begin(), m_report.recipients.end(), [](const ReportedRecipient &r) { return r.diagnostic.isEmpty(); });
    const bool told = reasonsMissing && !disposition && readText();
    if (!believed && !told)
        return std::nullopt;
    completeFromHeader();
    m_report.machineReadable = m_machine;
    return m_report;
}

} // namespace

bool mayBeReport(const MimeTree &tree)
{
    return Reading(tree).mayBeReport();
}

bool mayBeReport(const QByteArray &raw)
{
    constexpr qsizetype MaxHeader = 64 * 1024;
    qsizetype end = std::min(raw.size(), MaxHeader);
    for (const char *blank : {"\r\n\r\n", "\n\n"}) {
        if (const qsizetype at = raw.left(end).indexOf(blank); at >= 0)
            end = std::min(end, at);
    }
    return mayBeReport(MimeScanner::scan(raw.left(end)));
}

std::optional<DeliveryReport> read(const MimeTree &tree)
{
    return Reading(tree).read();
}

std::optional<DeliveryReport> read(const QByteArray &raw)
{
    return read(MimeScanner::scan(raw.left(EnoughOctets)));
}

} // namespace postrider::ReportReader
