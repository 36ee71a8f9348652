// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Streams.h"

#include <QJsonDocument>
#include <QString>

namespace postrider {

/// What a command says: results to standard output, messages for people to standard error, both in UTF-8; and what it is told on standard input.
///
/// Thread: the command's. Text for people has its control characters replaced, because it may come from a message and a terminal obeys them;
/// JSON and bytes are written as they are. Does not own the streams.
class Console {
public:
    enum class Format { People, Json };

    Console(Format format, Streams &streams) : m_format(format), m_streams(streams) { }

    bool isJson() const { return m_format == Format::Json; }
    /// One line of a result for people; nothing in JSON mode.
    void line(const QString &text);
    /// The one document of a command; nothing in people's mode.
    void document(const QJsonDocument &document);
    /// Octets as they are, in either mode.
    void bytes(const QByteArray &bytes);
    /// For people, in either mode.
    void message(const QString &text);
    /// How far something is, over the one before, where somebody sees it come; empty: takes it away.
    void progress(const QString &text);

    QByteArray read(qint64 most) { return m_streams.read(most); }
    QByteArray readLine(qint64 most) { return m_streams.readLine(most); }

    /// True if a result did not reach standard output, as on a full disk.
    bool hasLostOutput() const { return m_lost; }

    static QString printable(const QString &text);

private:
    Format m_format;
    Streams &m_streams;
    qsizetype m_progressWidth = 0;
    bool m_lost = false;
};

} // namespace postrider
