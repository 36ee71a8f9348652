// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are a message that may be a report, the machine-readable part of one, or a bounce's text; and any message may ask for a receipt.
#include "core/mime/DispositionWriter.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportFields.h"
#include "core/mime/ReportReader.h"
#include "core/mime/StatusReader.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What goes to the store and to the screen.
void checkText(const QString &text)
{
    require(text.toUtf8().size() <= ReportFields::MaxText);
    for (const char32_t c : text.toUcs4()) {
        const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        require(c >= 32 && !(c >= 0x7F && c < 0xA0) && !direction && c != 0x2028 && c != 0x2029);
    }
}

void checkReport(const DeliveryReport &report)
{
    require(report.recipients.size() <= StatusReader::MaxRecipients);
    checkText(report.reportingServer);
    checkText(report.envelopeId);
    checkText(report.messageIdHeader);
    checkText(report.subject);
    require(report.messageIdHeader.isEmpty() || (report.messageIdHeader.startsWith(u'<') && report.messageIdHeader.endsWith(u'>')));
    for (const ReportedRecipient &r : report.recipients) {
        checkText(r.address);
        checkText(r.finalAddress);
        checkText(r.diagnostic);
        checkText(r.remoteServer);
        require(r.status.size() <= 9 && (r.code == 0 || (r.code >= 200 && r.code < 600)));
    }
}

void readMessage(const QByteArray &raw)
{
    const MimeTree tree = MimeScanner::scan(raw);
    const auto report = ReportReader::read(tree);
    if (report) {
        require(ReportReader::mayBeReport(tree));
        checkReport(*report);
    }
    if (raw.size() <= ReportReader::EnoughOctets)
        require(ReportReader::read(raw) == report);
    ReportReader::mayBeReport(raw);
    const MessageContent content = MessageReader::read(raw);
    require(content.report == report);
    if (content.readReceiptTo.isEmpty())
        return;
    const MessageWriter::Built built = DispositionWriter::build(content, raw, {QStringLiteral("Me"), QStringLiteral("me@example.org")}, false, 1'700'000'000'000);
    require(!built.wire.contains('\0') && !QByteArray(built.wire).replace("\r\n", "").contains('\n') && !QByteArray(built.wire).replace("\r\n", "").contains('\r'));
    const MessageContent answer = MessageReader::read(built.wire);
    require(answer.report && answer.report->kind == DeliveryReport::Kind::Disposition && answer.bcc.isEmpty() && answer.structure.children.size() <= 3);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray octets(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    static const QByteArray head = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.org\r\n";
    switch (data[0] % 4) {
    case 0: readMessage(head + "\r\nThis is the mail system at host x.\r\n" + octets); break;
    case 1: readMessage(head + "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n" + octets); break;
    case 2: readMessage("Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\n" + octets); break;
    default: readMessage(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))); break;
    }
    return 0;
}
