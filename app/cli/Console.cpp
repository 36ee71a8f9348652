// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <cstdio>

namespace postrider {

Console::Console(Format format) : m_format(format)
{
    // A stream that cannot be opened is no reason to fail: nobody wants to read.
    if (!m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly))
        return;
}

QString Console::printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const ushort code = c.unicode();
        if ((code < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t')) || (code >= 0x7f && code < 0xa0))
            c = QChar(0xfffd);
    }
    return result;
}

void Console::line(const QString &text)
{
    if (m_format == Format::People)
        bytes(printable(text).toUtf8() + '\n');
}

void Console::document(const QJsonDocument &document)
{
    if (m_format == Format::Json)
        bytes(document.toJson(QJsonDocument::Indented));
}

void Console::bytes(const QByteArray &bytes)
{
    if (m_out.isOpen() && (m_out.write(bytes) != bytes.size() || !m_out.flush()))
        m_lost = true;
}

void Console::message(const QString &text)
{
    m_err.write(printable(text).toUtf8() + '\n');
    m_err.flush();
}

} // namespace postrider
