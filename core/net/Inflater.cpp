// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Inflater.h"

#include <zlib.h>

#include <new>

namespace postrider {

Inflater::Inflater() : m_stream(std::make_unique<z_stream_s>())
{
    // Negative: raw, without zlib's header and checksum (RFC 4978 3).
    if (inflateInit2(m_stream.get(), -MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

void Inflater::feed(const QByteArray &packed)
{
    if (m_at > 0) {
        m_packed.remove(0, m_at);
        m_at = 0;
    }
    m_packed += packed;
}

bool Inflater::unpack(QByteArray &plain, qsizetype most)
{
    if (m_damaged || (m_ended && m_at < m_packed.size()))
        return false;
    if (m_ended)
        return true;
    const qsizetype before = plain.size();
    plain.resize(before + most);
    m_stream->next_in = reinterpret_cast<Bytef *>(m_packed.data() + m_at);
    m_stream->avail_in = uInt(m_packed.size() - m_at);
    m_stream->next_out = reinterpret_cast<Bytef *>(plain.data() + before);
    m_stream->avail_out = uInt(most);
    const int result = inflate(m_stream.get(), Z_SYNC_FLUSH);
    m_at = m_packed.size() - qsizetype(m_stream->avail_in);
    plain.resize(before + most - qsizetype(m_stream->avail_out));
    m_mayHaveMore = m_stream->avail_out == 0;
    m_ended = result == Z_STREAM_END;
    if (m_ended)
        m_mayHaveMore = false;
    // Z_BUF_ERROR: nothing to do at the moment.
    m_damaged = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
    return !m_damaged;
}

} // namespace postrider
