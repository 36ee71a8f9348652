// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>

struct z_stream_s;

namespace postrider {

/// Unpacks one raw deflate stream (RFC 1951) that comes in pieces, and never more of it than is asked for: a few octets may stand for megabytes.
/// One thread; owns the packed octets that were not unpacked yet, and zlib's 32 KB window. Never throws. After damage it unpacks nothing more.
class Inflater {
public:
    Inflater();
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    void feed(const QByteArray &packed);
    /// There may be more to unpack without another feed().
    bool hasInput() const { return m_at < m_packed.size() || m_mayHaveMore; }
    /// Appends at most `most` octets to `plain`. False: damaged, or octets behind the stream's end.
    bool unpack(QByteArray &plain, qsizetype most);

private:
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_packed;
    qsizetype m_at = 0;
    bool m_mayHaveMore = false; ///< zlib filled all the room it had
    bool m_ended = false;
    bool m_damaged = false;
};

} // namespace postrider
