// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/InlinePictures.h"

#include "app/widgets/WhenDone.h"
#include "core/types/Picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QPromise>
#include <QThreadPool>
#include <QUuid>

namespace postrider {

namespace {

constexpr int mostPainted = 2000; // pixels of the longer side: no window shows more of it
constexpr int jpegQuality = 85;

template <class T> QFuture<T> onPool(const std::function<T()> &work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// At most so many pixels on the longer side (0: as many as there are); null if it cannot be read.
QImage decode(const QByteArray &octets, int longest)
{
    QBuffer buffer;
    buffer.setData(octets);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (longest > 0 && size.isValid() && qMax(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

QByteArray octetsOf(const QImage &image, const char *format)
{
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, qstrcmp(format, "JPEG") == 0 ? jpegQuality : -1) ? octets : QByteArray();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral("@postrider");
}

} // namespace

QString InlinePictures::originalOf(const QString &id) const
{
    const QString original = m_pictures.value(id).original;
    return original.isEmpty() ? id : original;
}

QString InlinePictures::keep(const QByteArray &octets, const QByteArray &type, const QString &name, QSize pixels, const QString &original)
{
    Kept kept;
    const QString id = newId();
    kept.attachment = {name, type, octets, id};
    kept.pixels = pixels;
    kept.original = original;
    m_pictures.insert(id, kept);
    return id;
}

void InlinePictures::setAttachments(const QList<DraftAttachment> &attachments)
{
    for (const DraftAttachment &attachment : attachments) {
        const Picture picture = Picture::read(attachment.bytes);
        if (attachment.isInline() && picture.isValid())
            m_pictures.insert(attachment.contentId, {attachment, picture.size, {}, {}});
    }
}

Outcome<QString> InlinePictures::add(const QByteArray &octets, const QString &name)
{
    const Picture picture = Picture::read(octets);
    if (!picture.isValid())
        return Failure{
            ErrorKind::Refused, tr("This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead."), name};
    qint64 all = octets.size();
    for (const Kept &kept : std::as_const(m_pictures))
        all += kept.original.isEmpty() ? kept.attachment.bytes.size() : 0;
    if (all > mostOctets) {
        return Failure{ErrorKind::Refused,
            tr("The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.")
                .arg(QLocale().formattedDataSize(all), QLocale().formattedDataSize(mostOctets)),
            name};
    }
    return keep(octets, picture.type, name, picture.size, {});
}

QList<DraftAttachment> InlinePictures::attachments(const QStringList &ids) const
{
    QList<DraftAttachment> all;
    for (const QString &id : ids) {
        if (const auto it = m_pictures.constFind(id); it != m_pictures.constEnd())
            all.append(it->attachment);
    }
    return all;
}

qint64 InlinePictures::sizeOf(const QStringList &ids) const
{
    qint64 size = 0;
    for (const QString &id : ids)
        size += m_pictures.value(id).attachment.bytes.size();
    return size;
}

QImage InlinePictures::image(const QString &id)
{
    const auto it = m_pictures.constFind(id);
    if (it == m_pictures.constEnd())
        return {};
    if (!it->image.isNull())
        return it->image;
    if (!m_decoding.contains(id)) {
        m_decoding.insert(id);
        whenDone(this, onPool<QImage>([octets = it->attachment.bytes] { return decode(octets, mostPainted); }), [this, id](QImage image) {
            m_decoding.remove(id);
            if (image.isNull() || !m_pictures.contains(id))
                return;
            // Painted from fewer pixels, and yet as large as it is.
            Kept &kept = m_pictures[id];
            image.setDevicePixelRatio(qreal(image.width()) / qMax(1, kept.pixels.width()));
            kept.image = image;
            Q_EMIT decoded(id);
        });
    }
    QImage blank(it->pixels, QImage::Format_Mono); // one bit a pixel
    blank.setColorTable({qRgba(128, 128, 128, 40), qRgba(128, 128, 128, 40)});
    blank.fill(0);
    return blank;
}

void InlinePictures::encode(const QImage &image)
{
    ++m_pending;
    whenDone(this, pngOf(image), [this](const QByteArray &png) {
        --m_pending;
        if (!png.isEmpty())
            Q_EMIT encoded(png);
    });
}

QFuture<QByteArray> InlinePictures::pngOf(const QImage &image)
{
    return onPool<QByteArray>([image] { return octetsOf(image, "PNG"); });
}

void InlinePictures::resize(const QString &id, Size size)
{
    const QString original = originalOf(id);
    if (!m_pictures.contains(original))
        return;
    if (size == Size::Original) {
        Q_EMIT resized(id, original);
        return;
    }
    const DraftAttachment source = m_pictures.value(original).attachment;
    const char *format = source.type == "image/jpeg" ? "JPEG" : "PNG";
    struct Made {
        QByteArray octets;
        QSize pixels;
    };
    const auto work = [source, size, format]() -> Made {
        const QImage whole = decode(source.bytes, 0);
        if (whole.isNull())
            return {};
        const QImage small = whole.scaled(int(size), int(size), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        return {octetsOf(small, format), small.size()};
    };
    ++m_pending;
    whenDone(this, onPool<Made>(work), [this, id, original, source, format](const Made &made) {
        --m_pending;
        if (made.octets.isEmpty()) {
            Q_EMIT failed({ErrorKind::Refused, tr("This picture could not be made smaller. It stays as it is."), source.name});
            return;
        }
        const QString type = qstrcmp(format, "JPEG") == 0 ? QStringLiteral("image/jpeg") : QStringLiteral("image/png");
        QString name = source.name;
        if (source.type != type.toLatin1())
            name = name.section(QLatin1Char('.'), 0, -2) + QStringLiteral(".png");
        Q_EMIT resized(id, keep(made.octets, type.toLatin1(), name, made.pixels, original));
    });
}

} // namespace postrider
