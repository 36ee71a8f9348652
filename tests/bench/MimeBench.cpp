// SPDX-License-Identifier: GPL-3.0-or-later
// How fast mail is read; prints figures, judges nothing.
#include "core/mime/MessageReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportReader.h"
#include "core/mime/TransferEncoding.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <utility>
#include <vector>

using namespace postrider;

namespace {

template <class Work> double secondsOf(int times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9 / times;
}

/// A typical message: two texts and an attachment of `attachment` octets.
QByteArray sample(qsizetype attachment)
{
    QByteArray octets(attachment, Qt::Uninitialized);
    for (qsizetype i = 0; i < octets.size(); ++i)
        octets[i] = static_cast<char>(i * 31 >> 3);
    return "From: =?utf-8?Q?J=C3=B6rg?= <joerg@example.org>\r\nTo: a@example.org, \"Doe, Jane\" <jane@example.com>\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"
           "Date: Tue, 14 Nov 2023 22:13:20 +0100\r\nMessage-ID: <x@example.org>\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n"
           "Content-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + QByteArray("Ein Absatz mit Umlauten: =C3=A4=C3=B6=C3=BC und noch mehr Text darin.\r\n").repeated(20) + "--a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + QByteArray("<p>Ein Absatz mit <b>Auszeichnung</b> &amp; Text</p>\r\n").repeated(40)
        + "--a--\r\n--m\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + TransferEncoding::encodeBase64(octets) + "--m--\r\n";
}

/// What telling reports from other mail costs for every message that arrives: the messages of `folder`, one after the other.
void reportsIn(const char *name, const QString &folder)
{
    QList<QByteArray> messages;
    QDirIterator files(folder, {QStringLiteral("*.eml"), QStringLiteral("*.msg")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            messages.append(file.readAll());
    }
    if (messages.isEmpty())
        return;
    std::vector<MimeTree> trees;
    for (const QByteArray &raw : std::as_const(messages))
        trees.push_back(MimeScanner::scan(raw));
    const auto perMessage = [&](auto work) { return 1e6 * secondsOf(50, work) / static_cast<double>(messages.size()); };
    int candidates = 0, reports = 0;
    for (const MimeTree &tree : trees) {
        candidates += ReportReader::mayBeReport(tree);
        reports += ReportReader::read(tree).has_value();
    }
    std::printf("%s: %lld messages, %d candidates, %d reports\n", name, static_cast<long long>(messages.size()), candidates, reports);
    std::printf("  may it be a report, structure known: %.2f us; from raw octets: %.2f us\n", perMessage([&] {
        for (const MimeTree &tree : trees)
            ReportReader::mayBeReport(tree);
    }),
        perMessage([&] {
            for (const QByteArray &raw : std::as_const(messages))
                ReportReader::mayBeReport(raw);
        }));
    std::printf("  reading reports, structure known: %.2f us; for comparison, the whole message: %.1f us\n", perMessage([&] {
        for (const MimeTree &tree : trees)
            ReportReader::read(tree);
    }),
        perMessage([&] {
            for (const QByteArray &raw : std::as_const(messages))
                MessageReader::read(raw);
        }));
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray big = sample(100 * 1000 * 1000);
    const double megabytes = static_cast<double>(big.size()) / 1e6;
    std::printf("scan, one message of %.0f MB: %.0f MB/s\n", megabytes, megabytes / secondsOf(3, [&] { MimeScanner::scan(big); }));

    const QByteArray typical = sample(20 * 1000);
    std::printf("scan, typical message of %lld octets: %.1f us\n", static_cast<long long>(typical.size()), 1e6 * secondsOf(20'000, [&] { MimeScanner::scan(typical); }));
    std::printf("read, typical message: %.1f us\n", 1e6 * secondsOf(2'000, [&] { MessageReader::read(typical); }));

    const QByteArray base64 = TransferEncoding::encodeBase64(QByteArray(50 * 1000 * 1000, 'x'));
    std::printf("base64: %.0f MB/s\n", static_cast<double>(base64.size()) / 1e6 / secondsOf(3, [&] { TransferEncoding::decodeBase64(base64); }));
    const QByteArray quoted = QByteArray("Ein Absatz mit Umlauten: =C3=A4=C3=B6=C3=BC und noch mehr Text darin.\r\n").repeated(500'000);
    std::printf("quoted-printable: %.0f MB/s\n", static_cast<double>(quoted.size()) / 1e6 / secondsOf(3, [&] { TransferEncoding::decodeQuotedPrintable(quoted); }));

    constexpr int Messages = 20'000;
    const auto perSync = [](auto work) {
        return 1e3 * secondsOf(1, [&] {
            for (int i = 0; i < Messages; ++i)
                work();
        });
    };
    std::printf("20,000 plain subjects: %.1f ms\n", perSync([] { MessageReader::decodeHeader("Re: [list] A subject of the usual length, in plain words"); }));
    std::printf("20,000 encoded subjects: %.1f ms\n", perSync([] { MessageReader::decodeHeader("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?="); }));
    std::printf("20,000 address lists: %.1f ms\n", perSync([] { MessageReader::decodeAddresses("Ann Example <ann@example.org>, \"Doe, Jane\" <jane@example.com>"); }));
    std::printf("20,000 dates: %.1f ms\n", perSync([] { MessageReader::decodeDate("Tue, 14 Nov 2023 22:13:20 +0100 (CET)"); }));
    reportsIn("tests/data/messages", QStringLiteral(POSTRIDER_TEST_DATA "/messages"));
    reportsIn("tests/data/reports", QStringLiteral(POSTRIDER_TEST_DATA "/reports"));
    for (int i = 1; i < argc; ++i) // further folders of messages
        reportsIn(argv[i], QString::fromLocal8Bit(argv[i]));
    return 0;
}
