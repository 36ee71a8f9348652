// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BodyQueries.h"

#include "core/base/MailError.h"
#include "core/store/Base64Runs.h"
#include "core/store/Connection.h"
#include "core/store/WriteLog.h"

#include <QCoreApplication>
#include <memory>
#include <zstd.h>

namespace postrider {

namespace {
/// The detail of the failure that says so.
QString damageOf(qint64 id)
{
    return QStringLiteral("body %1").arg(id);
}
} // namespace

QByteArray BodyQueries::pack(const QByteArray &raw)
{
    if (const auto runs = Base64Runs::takeOut(raw))
        return kRunsTakenOut + compress(*runs);
    return compress(raw);
}

std::optional<QByteArray> BodyQueries::unpack(const QByteArray &packed, qint64 size)
{
    // As they came, those of older programs among them.
    if (!packed.startsWith(kRunsTakenOut))
        return decompress(packed, size);
    const auto runs = decompress(QByteArrayView(packed).sliced(1), size);
    return runs ? Base64Runs::putBack(*runs, size) : std::nullopt;
}

QByteArray BodyQueries::compress(const QByteArray &raw)
{
    // A context per thread: making one costs more than compressing a small message.
    thread_local const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 3);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    const size_t size = ZSTD_compress2(context.get(), out.data(), size_t(out.size()), raw.constData(), size_t(raw.size()));
    if (ZSTD_isError(size))
        throw MailError(ErrorKind::Storage, QCoreApplication::translate("Store", "There is not enough memory to store a message. Close other programs and try again."),
            QString::fromLatin1(ZSTD_getErrorName(size)));
    out.truncate(qsizetype(size));
    return out;
}

std::optional<QByteArray> BodyQueries::decompress(QByteArrayView compressed, qint64 most)
{
    const unsigned long long size = ZSTD_getFrameContentSize(compressed.data(), size_t(compressed.size()));
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > quint64(most))
        return std::nullopt;
    QByteArray raw(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(raw.data(), size_t(raw.size()), compressed.data(), size_t(compressed.size()));
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return raw;
}

void BodyQueries::insertAs(qint64 id, const QByteArray &packed, qint64 size)
{
    m_bodies.prepare("INSERT INTO body (id, size, raw) VALUES (?,?,?)").runWith(id, size, packed);
}

qint64 BodyQueries::insert(const QByteArray &packed, qint64 size)
{
    if (m_log)
        m_log->needRoom();
    m_bodies.prepare("INSERT INTO body (size, raw) VALUES (?,?)").runWith(size, packed);
    return m_bodies.lastInsertId();
}

std::optional<QByteArray> BodyQueries::load(qint64 id)
{
    auto s = m_bodies.prepare("SELECT size, raw FROM body WHERE id = ?");
    if (!s.bind(id).step())
        return std::nullopt;
    const qint64 size = s.integer(0);
    const auto raw = unpack(s.blob(1), size);
    if (!raw || raw->size() != size)
        throw MailError(ErrorKind::Storage,
            QCoreApplication::translate(
                "Store", "The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup."),
            damageOf(id));
    return raw;
}

bool BodyQueries::isDamaged(qint64 id)
{
    try {
        load(id);
        return false;
    } catch (const MailError &e) {
        return e.detail() == damageOf(id);
    }
}

void BodyQueries::remove(qint64 id)
{
    m_bodies.prepare("DELETE FROM body WHERE id = ?").runWith(id);
}

bool BodyQueries::exists(qint64 id)
{
    auto s = m_bodies.prepare("SELECT 1 FROM body WHERE id = ?");
    return s.bind(id).step();
}

qint64 BodyQueries::lastBefore(qint64 id)
{
    auto s = m_bodies.prepare("SELECT id FROM body WHERE id < ? ORDER BY id DESC LIMIT 1");
    return s.bind(id).step() ? s.integer(0) : 0;
}

} // namespace postrider
