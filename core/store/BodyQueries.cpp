// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BodyQueries.h"

#include "core/base/MailError.h"
#include "core/store/Connection.h"

#include <QCoreApplication>
#include <memory>
#include <zstd.h>

namespace postrider {

QByteArray BodyQueries::compress(const QByteArray &raw)
{
    // A context per thread: making one costs more than compressing a small message.
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()), raw.constData(), size_t(raw.size()), 3);
    if (ZSTD_isError(size))
        throw MailError(ErrorKind::Storage, QCoreApplication::translate("Store", "There is not enough memory to store a message. Close other programs and try again."),
            QString::fromLatin1(ZSTD_getErrorName(size)));
    out.truncate(qsizetype(size));
    return out;
}

qint64 BodyQueries::insert(const QByteArray &compressed, qint64 size)
{
    m_bodies.prepare("INSERT INTO body (size, raw) VALUES (?,?)").runWith(size, compressed);
    return m_bodies.lastInsertId();
}

std::optional<QByteArray> BodyQueries::load(qint64 id)
{
    auto s = m_bodies.prepare("SELECT size, raw FROM body WHERE id = ?");
    if (!s.bind(id).step())
        return std::nullopt;
    const qint64 size = s.integer(0);
    const QByteArray compressed = s.blob(1);
    QByteArray raw(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(raw.data(), size_t(size), compressed.constData(), size_t(compressed.size()));
    if (ZSTD_isError(got) || qint64(got) != size)
        throw MailError(ErrorKind::Storage,
            QCoreApplication::translate("Store", "A stored message is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again."),
            QStringLiteral("body %1").arg(id));
    return raw;
}

void BodyQueries::remove(qint64 id)
{
    m_bodies.prepare("DELETE FROM body WHERE id = ?").runWith(id);
}

} // namespace postrider
