// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapTransferDecoding.h"
#include "core/imap/ImapCursor.h"

namespace postrider {

namespace {
int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

QByteArray base64Decoded(QByteArrayView octets)
{
    QByteArray plain;
    plain.reserve(octets.size() / 4 * 3);
    quint32 bits = 0;
    int count = 0;
    for (const char c : octets) {
        if (c == '=')
            break; // what a list's server wrote below is not of the file
        const int value = base64Value(c);
        if (value < 0)
            continue;
        bits = (bits << 6) | quint32(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            plain += char((bits >> count) & 0xff);
        }
    }
    return plain;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// One line without its line end, behind what was decoded before.
void decodeLine(QByteArrayView line, QByteArray &plain, bool &soft)
{
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t')) // added on the way (RFC 2045 6.7 rule 3)
        line.chop(1);
    soft = !line.isEmpty() && line.back() == '=';
    if (soft)
        line.chop(1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '=' && i + 2 < line.size() && hexValue(line[i + 1]) >= 0 && hexValue(line[i + 2]) >= 0) {
            plain += char(hexValue(line[i + 1]) * 16 + hexValue(line[i + 2]));
            i += 2;
        } else {
            plain += line[i];
        }
    }
}

QByteArray quotedPrintableDecoded(QByteArrayView octets)
{
    QByteArray plain;
    plain.reserve(octets.size());
    for (qsizetype at = 0; at < octets.size();) {
        qsizetype end = octets.indexOf('\n', at);
        const bool ended = end >= 0;
        if (!ended)
            end = octets.size();
        const bool crlf = ended && end > at && octets[end - 1] == '\r';
        bool soft = false;
        decodeLine(octets.sliced(at, end - at - (crlf ? 1 : 0)), plain, soft);
        if (ended && !soft)
            plain += crlf ? "\r\n" : "\n";
        at = end + 1;
    }
    return plain;
}
} // namespace

QByteArray transferDecoded(QByteArrayView octets, QByteArrayView encoding)
{
    if (isImapName(encoding, "BASE64"))
        return base64Decoded(octets);
    if (isImapName(encoding, "QUOTED-PRINTABLE"))
        return quotedPrintableDecoded(octets);
    return octets.toByteArray();
}

} // namespace postrider
