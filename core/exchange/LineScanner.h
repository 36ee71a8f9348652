// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace postrider {

/// The lines of a file of any size, in little memory. Thread: one. Does not own the device, which can seek.
/// A line longer than 256 kB comes in pieces. Errors: MailError Storage.
class LineScanner {
public:
    /// `name` is what a message about the file calls it.
    explicit LineScanner(QIODevice &device, const QString &name);

    /// Goes on to the next line; false at the end.
    bool next();
    /// The line or piece, with its line end; valid until the next call.
    QByteArrayView line() const { return QByteArrayView(m_buffer).sliced(m_begin, m_end - m_begin); }
    bool startsLine() const { return m_startsLine; }
    bool isBlank() const;
    /// The beginning of what follows, at most about 1,000 octets.
    QByteArrayView ahead() const;
    /// Where what follows begins, in octets from the beginning of the file.
    qint64 position() const { return m_offset + m_end; }
    /// What follows begins there: a beginning of a line.
    void seek(qint64 position);
    /// What stands at a place of the file; goes nowhere.
    QByteArray at(qint64 position, qint64 count);

private:
    void fill();

    QIODevice &m_device;
    QString m_name;
    QByteArray m_buffer;
    qint64 m_offset = 0; ///< of the buffer in the file
    qsizetype m_begin = 0, m_end = 0; ///< the line in the buffer
    bool m_startsLine = true;
    bool m_atEnd = false; ///< nothing more to fill the buffer with
};

} // namespace postrider
