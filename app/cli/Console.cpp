// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

namespace postrider {

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
    if (!m_streams.write(Streams::Target::Result, bytes))
        m_lost = true;
}

void Console::message(const QString &text)
{
    progress({});
    m_streams.write(Streams::Target::Message, printable(text).toUtf8() + '\n');
}

void Console::progress(const QString &text)
{
    if (!m_streams.isWatched() || (text.isEmpty() && m_progressWidth == 0))
        return;
    // Over the line before; a terminal's width is not asked for, so it stays within the narrowest.
    const QString shown = printable(text).simplified().left(78);
    m_streams.write(Streams::Target::Message, '\r' + shown.leftJustified(m_progressWidth).toUtf8() + (text.isEmpty() ? "\r" : ""));
    m_progressWidth = shown.size();
}

} // namespace postrider
