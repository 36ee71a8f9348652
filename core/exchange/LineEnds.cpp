// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/LineEnds.h"

#include <cstring>

namespace postrider::LineEnds {

namespace {

/// Every LF has exactly one CR before it: then taking the CR away loses nothing.
bool isPlain(const QByteArray &raw)
{
    qsizetype lines = 0;
    for (qsizetype at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1), ++lines) {
        if (at == 0 || raw[at - 1] != '\r' || (at > 1 && raw[at - 2] == '\r'))
            return false;
    }
    return lines > 0;
}

} // namespace

QByteArray toFile(const QByteArray &raw)
{
    if (!isPlain(raw))
        return raw;
    QByteArray result;
    result.reserve(raw.size());
    for (qsizetype begin = 0; begin < raw.size();) {
        const qsizetype end = raw.indexOf('\n', begin);
        if (end < 0) {
            result.append(raw.constData() + begin, raw.size() - begin);
            break;
        }
        result.append(raw.constData() + begin, end - 1 - begin).append('\n');
        begin = end + 1;
    }
    return result;
}

QByteArray toWire(const QByteArray &raw)
{
    const qsizetype first = raw.indexOf('\n');
    if (first < 0 || (first > 0 && raw[first - 1] == '\r'))
        return raw;
    QByteArray result;
    result.reserve(raw.size() + raw.size() / 32);
    for (qsizetype begin = 0; begin < raw.size();) {
        const qsizetype end = raw.indexOf('\n', begin);
        if (end < 0) {
            result.append(raw.constData() + begin, raw.size() - begin);
            break;
        }
        result.append(raw.constData() + begin, end - begin);
        if (end == begin || raw[end - 1] != '\r')
            result.append('\r');
        result.append('\n');
        begin = end + 1;
    }
    return result;
}

} // namespace postrider::LineEnds
