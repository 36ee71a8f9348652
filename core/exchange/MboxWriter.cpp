// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MboxWriter.h"

#include "core/base/MailError.h"
#include "core/exchange/LineEnds.h"
#include "core/exchange/SeparatorLine.h"
#include "core/exchange/StatusFields.h"

#include <QCoreApplication>

namespace postrider {

namespace {

QByteArray quoted(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size() + 256);
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        qsizetype arrows = begin;
        while (arrows < end && text[arrows] == '>')
            ++arrows;
        if (QByteArrayView(text).sliced(arrows, end - arrows).startsWith("From "))
            result.append('>');
        result.append(text.constData() + begin, end - begin);
        begin = end;
    }
    return result;
}

} // namespace

void MboxWriter::write(const FoundMessage &message, const QByteArray &sender)
{
    const QByteArray text = LineEnds::toFile(message.raw);
    QByteArray out = SeparatorLine::make(sender, message.received) + StatusFields::make(message) + quoted(text);
    if (!text.endsWith('\n'))
        out += text == message.raw && text.contains("\r\n") ? "\r\n" : "\n";
    out += '\n';
    if (m_device.write(out) != out.size())
        throw MailError(
            ErrorKind::Storage, QCoreApplication::translate("Exchange", "The file “%1” cannot be written. Check the disk, then try again.").arg(m_name), m_device.errorString());
}

} // namespace postrider
