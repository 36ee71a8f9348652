// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Deflater.h"

#include <zlib.h>

#include <new>

namespace postrider {

namespace {
constexpr qsizetype kRoom = 16 * 1024;
} // namespace

Deflater::Deflater() : m_stream(std::make_unique<z_stream_s>())
{
    constexpr int kMemory = 8; // zlib's own default
    if (deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, kMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
}

Deflater::~Deflater()
{
    deflateEnd(m_stream.get());
}

void Deflater::pack(QByteArrayView plain, QByteArray &packed)
{
    if (plain.isEmpty())
        return;
    run(plain, Z_NO_FLUSH, packed);
    m_open = true;
}

void Deflater::finishBlock(QByteArray &packed)
{
    if (!m_open)
        return;
    run({}, Z_SYNC_FLUSH, packed);
    m_open = false;
}

void Deflater::run(QByteArrayView plain, int flush, QByteArray &packed)
{
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(plain.data())); // zlib reads it only
    m_stream->avail_in = uInt(plain.size());
    do {
        const qsizetype before = packed.size();
        packed.resize(before + kRoom);
        m_stream->next_out = reinterpret_cast<Bytef *>(packed.data() + before);
        m_stream->avail_out = uInt(kRoom);
        deflate(m_stream.get(), flush);
        packed.resize(before + kRoom - qsizetype(m_stream->avail_out));
    } while (m_stream->avail_out == 0);
}

} // namespace postrider
