// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BodyQueries.h"

#include "core/base/MailError.h"
#include "core/store/Base64Runs.h"
#include "core/store/Connection.h"
#include "core/store/WriteLog.h"
#include "core/store/ZstdDictionary.h"
#include "core/store/ZstdFrame.h"

#include <QCoreApplication>
#include <QFile>

namespace postrider {

namespace {
/// Beyond it the dictionary saves less than one part in three hundred, and sets the compressor up for small things.
constexpr qsizetype kDictionaryPays = 128 * 1024;

/// What most messages have in common: fields, types, and the markup that mail programs write. Part of the format: it never changes, another one would get a letter of its own.
const ZstdDictionary &dictionary()
{
    static const ZstdDictionary known([] {
        QFile file(QStringLiteral(":/dictionaries/message-1.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The program was built without the dictionary of its store.");
        return file.readAll();
    }());
    return known;
}

const QLatin1String damage("body ");

/// The detail of the failure that says so.
QString damageOf(qint64 id)
{
    return damage + QString::number(id);
}
} // namespace

QByteArray BodyQueries::pack(const QByteArray &raw)
{
    const auto runs = Base64Runs::takeOut(raw);
    const QByteArray &octets = runs ? *runs : raw;
    if (octets.size() <= kDictionaryPays)
        return (runs ? kRunsAndDictionary : kDictionary) + ZstdFrame::compress(octets, &dictionary());
    return runs ? kRunsTakenOut + ZstdFrame::compress(octets) : ZstdFrame::compress(octets);
}

std::optional<QByteArray> BodyQueries::unpack(const QByteArray &packed, qint64 size)
{
    const char first = packed.isEmpty() ? 0 : packed.front();
    const bool runs = first == kRunsTakenOut || first == kRunsAndDictionary, known = first == kDictionary || first == kRunsAndDictionary;
    // As they came, those of older programs among them.
    if (!runs && !known)
        return ZstdFrame::decompress(packed, size);
    const auto octets = ZstdFrame::decompress(QByteArrayView(packed).sliced(1), size, known ? &dictionary() : nullptr);
    return octets && runs ? Base64Runs::putBack(*octets, size) : octets;
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

bool BodyQueries::saysDamaged(const MailError &error)
{
    return error.kind() == ErrorKind::Storage && error.detail().startsWith(damage);
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
