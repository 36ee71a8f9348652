// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace postrider {

/// Where a command's words go: results to standard output, messages for people to standard error, both in UTF-8.
///
/// Thread: main. Text for people has its control characters replaced, because it may come from a message and a terminal obeys them;
/// JSON and bytes are written as they are.
class Console {
public:
    enum class Format { People, Json };

    explicit Console(Format format);

    bool isJson() const { return m_format == Format::Json; }
    /// One line of a result for people; nothing in JSON mode.
    void line(const QString &text);
    /// The one document of a command; nothing in people's mode.
    void document(const QJsonDocument &document);
    /// Octets as they are, in either mode.
    void bytes(const QByteArray &bytes);
    /// For people, in either mode.
    void message(const QString &text);

    /// True if a result did not reach standard output, as on a full disk.
    bool hasLostOutput() const { return m_lost; }

    static QString printable(const QString &text);

private:
    Format m_format;
    QFile m_out;
    QFile m_err;
    bool m_lost = false;
};

} // namespace postrider
