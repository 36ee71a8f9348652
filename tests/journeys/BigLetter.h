// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/TransferEncoding.h"

#include <QRandomGenerator>

/// A message of 5 MB with all that can hang on one. Constants and pure functions, any thread.
namespace postrider::bigLetter {

/// 5 MB that no compression makes small.
inline QByteArray noise(int octets, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(octets, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random.bounded(256));
    return bytes;
}

/// As attachments are made by a program that wraps lines.
inline QByteArray printable(int octets)
{
    QByteArray text;
    for (int i = 0; text.size() < octets; ++i)
        text += "Gr\xC3\xBC\xC3\x9F"
                "e = "
            + QByteArray::number(i) + " --not a boundary\r\n";
    return text;
}

inline const QByteArray kPicture = "\x89PNG small";
inline const QByteArray kPdf = noise(3'000'000, 1), kText = printable(1'200'000), kInner = noise(600'000, 2);

/// multipart/mixed of alternative (with a related HTML), two attachments and an attached message.
inline QByteArray letter(int number)
{
    const QByteArray id = "<t" + QByteArray::number(number) + "@example.org>";
    return "From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nSubject: number " + QByteArray::number(number)
        + "\r\nDate: Mon, 2 Nov 2026 10:10:00 +0100\r\nMessage-ID: " + id
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"outer\"\r\n\r\nThis is MIME.\r\n--outer\r\n"
          "Content-Type: multipart/alternative; boundary=outer-alt\r\n\r\n--outer-alt\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
          "Gr=C3=BC=C3=9Fe of "
        + QByteArray::number(number)
        + ".\r\n--outer-alt\r\nContent-Type: multipart/related; boundary=\"rel\"\r\n\r\n--rel\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hello <img src=\"cid:p@x\"></p>\r\n"
          "--rel\r\nContent-Type: image/png\r\nContent-ID: <p@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + TransferEncoding::encodeBase64(kPicture)
        + "--rel--\r\n--outer-alt--\r\n--outer\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
          "Content-Disposition: attachment; filename*0*=utf-8''Pl%C3%A4ne%20; filename*1=2026.pdf\r\n\r\n"
        + TransferEncoding::encodeBase64(kPdf)
        + "--outer\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Disposition: attachment; filename=\"notes.csv\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + TransferEncoding::encodeQuotedPrintable(kText)
        + "\r\n--outer\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=\"eight.txt\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        + kText.left(300'000)
        + "\r\n--outer\r\nContent-Type: message/rfc822\r\n\r\nFrom: Hopper <h@example.org>\r\nSubject: The first bug\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n"
          "--in\r\n\r\nInner text.\r\n--in\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + TransferEncoding::encodeBase64(kInner) + "--in--\r\n\r\n--outer--\r\n";
}

} // namespace postrider::bigLetter
