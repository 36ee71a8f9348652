// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Picture.h"

#include <QtEndian>

namespace postrider {

namespace {

template <class T> T bigAt(QByteArrayView octets, qsizetype at)
{
    return qFromBigEndian<T>(octets.data() + at);
}

template <class T> T littleAt(QByteArrayView octets, qsizetype at)
{
    return qFromLittleEndian<T>(octets.data() + at);
}

QSize sized(quint32 width, quint32 height)
{
    constexpr quint32 side = Picture::longestSide;
    return width > side || height > side ? QSize() : QSize(int(width), int(height));
}

QSize pngSize(QByteArrayView octets)
{
    return octets.size() >= 24 && octets.sliced(12, 4) == QByteArrayView("IHDR") ? sized(bigAt<quint32>(octets, 16), bigAt<quint32>(octets, 20)) : QSize();
}

QSize gifSize(QByteArrayView octets)
{
    return octets.size() >= 10 ? QSize(littleAt<quint16>(octets, 6), littleAt<quint16>(octets, 8)) : QSize();
}

/// ITU T.81 B.1.1 and B.2.2: segments until a frame header.
QSize jpegSize(QByteArrayView octets)
{
    qsizetype at = 2;
    while (at + 9 < octets.size()) {
        if (uchar(octets[at]) != 0xff)
            return {};
        const uchar marker = uchar(octets[at + 1]);
        if (marker == 0xff) {
            ++at; // fill
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return QSize(bigAt<quint16>(octets, at + 7), bigAt<quint16>(octets, at + 5));
        const quint16 length = bigAt<quint16>(octets, at + 2);
        if (length < 2)
            return {};
        at += 2 + length;
    }
    return {};
}

/// RFC 9649: VP8X, VP8L or VP8.
QSize webpSize(QByteArrayView octets)
{
    if (octets.size() < 30)
        return {};
    const QByteArrayView chunk = octets.sliced(12, 4);
    if (chunk == QByteArrayView("VP8X")) {
        const auto at24 = [&octets](qsizetype at) { return littleAt<quint16>(octets, at) | quint32(uchar(octets[at + 2])) << 16; };
        return sized(at24(24) + 1, at24(27) + 1);
    }
    if (chunk == QByteArrayView("VP8L") && uchar(octets[20]) == 0x2f) {
        const quint32 bits = littleAt<quint32>(octets, 21);
        return QSize(int(bits & 0x3fff) + 1, int(bits >> 14 & 0x3fff) + 1);
    }
    if (chunk == QByteArrayView("VP8 ") && octets.sliced(23, 3) == QByteArrayView("\x9d\x01\x2a"))
        return QSize(littleAt<quint16>(octets, 26) & 0x3fff, littleAt<quint16>(octets, 28) & 0x3fff);
    return {};
}

} // namespace

Picture Picture::read(const QByteArray &octets)
{
    if (octets.size() > largestFile)
        return {};
    Picture picture;
    if (octets.startsWith("\x89PNG\r\n\x1a\n")) {
        picture = {"image/png", octets, pngSize(octets)};
    } else if (octets.startsWith("\xff\xd8\xff")) {
        picture = {"image/jpeg", octets, jpegSize(octets)};
    } else if (octets.startsWith("GIF87a") || octets.startsWith("GIF89a")) {
        picture = {"image/gif", octets, gifSize(octets)};
    } else if (octets.startsWith("RIFF") && octets.size() > 12 && octets.sliced(8, 4) == "WEBP") {
        picture = {"image/webp", octets, webpSize(octets)};
    } else {
        return {};
    }
    const bool fits = !picture.size.isEmpty() && picture.size.width() <= longestSide && picture.size.height() <= longestSide
        && qint64(picture.size.width()) * picture.size.height() <= mostPixels;
    return fits ? picture : Picture();
}

} // namespace postrider
