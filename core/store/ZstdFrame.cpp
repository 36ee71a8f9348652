// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ZstdFrame.h"

#include "core/base/MailError.h"
#include "core/store/ZstdDictionary.h"

#include <QCoreApplication>
#include <memory>
#include <zstd.h>

namespace postrider {

QByteArray ZstdFrame::compress(const QByteArray &octets, const ZstdDictionary *dictionary)
{
    // A context per thread: making one costs more than compressing a small message.
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(octets.size()))), Qt::Uninitialized);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_refCDict(context.get(), dictionary ? dictionary->forCompressing() : nullptr);
    const size_t size = ZSTD_compress2(context.get(), out.data(), size_t(out.size()), octets.constData(), size_t(octets.size()));
    if (ZSTD_isError(size))
        throw MailError(ErrorKind::Storage, QCoreApplication::translate("Store", "There is not enough memory to store a message. Close other programs and try again."),
            QString::fromLatin1(ZSTD_getErrorName(size)));
    out.truncate(qsizetype(size));
    return out;
}

std::optional<QByteArray> ZstdFrame::decompress(QByteArrayView frame, qint64 most, const ZstdDictionary *dictionary)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > quint64(most))
        return std::nullopt;
    thread_local const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    QByteArray octets(qsizetype(size), Qt::Uninitialized);
    const size_t got =
        ZSTD_decompress_usingDDict(context.get(), octets.data(), size_t(octets.size()), frame.data(), size_t(frame.size()), dictionary ? dictionary->forDecompressing() : nullptr);
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return octets;
}

quint32 ZstdFrame::dictionaryOf(QByteArrayView frame)
{
    return ZSTD_getDictID_fromFrame(frame.data(), size_t(frame.size()));
}

} // namespace postrider
