// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

struct z_stream_s;

namespace postrider {

/// Packs octets into one raw deflate stream (RFC 1951) that goes on as long as the connection. One thread; owns zlib's state (256 KB). Never holds anything back once
/// finishBlock() was called.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    /// Appends to `packed` what is ready.
    void pack(QByteArrayView plain, QByteArray &packed);
    /// Appends the rest, so that the other side can unpack everything that was given.
    void finishBlock(QByteArray &packed);
    /// Something was packed since the last finishBlock().
    bool isOpen() const { return m_open; }

private:
    void run(QByteArrayView plain, int flush, QByteArray &packed);

    std::unique_ptr<z_stream_s> m_stream;
    bool m_open = false;
};

} // namespace postrider
