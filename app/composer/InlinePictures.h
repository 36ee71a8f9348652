// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace postrider {

/// The pictures that stand in a formatted message: their octets as they are sent, and what is painted of them. Decodes and shrinks on pool threads.
/// Thread: main. Owns every version for as long as the window is there, so that undo finds the one before and a shrunk one can be made as large as it was. Never asks anybody for a
/// picture: what is not here is not shown.
class InlinePictures : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 mostOctets = 25LL * 1024 * 1024; ///< of one message, all together: no server takes more
    enum class Size { Small = 320, Medium = 640, Large = 1024, Original = 0 }; ///< pixels of the longer side

    explicit InlinePictures(QObject *parent = nullptr) : QObject(parent) { }

    /// What a draft came with.
    void setAttachments(const QList<DraftAttachment> &attachments);
    /// A new one; its Content-ID. Failure Refused with a sentence: it cannot be shown, or is too large.
    Outcome<QString> add(const QByteArray &octets, const QString &name);
    bool knows(const QString &id) const { return m_pictures.contains(id); }
    /// Those among `ids`, as they go with the draft.
    QList<DraftAttachment> attachments(const QStringList &ids) const;
    qint64 sizeOf(const QStringList &ids) const;
    /// As it is sent, in pixels.
    QSize pixelsOf(const QString &id) const { return m_pictures.value(id).pixels; }
    QSize originalPixelsOf(const QString &id) const { return pixelsOf(originalOf(id)); }
    /// To be painted: the picture, or a blank one of its size until `decoded` says that it is there.
    QImage image(const QString &id);
    /// Makes another version of it; `resized` says when it is there.
    void resize(const QString &id, Size size);
    /// Makes a file of it, on the pool; `encoded` says when it is there.
    void encode(const QImage &image);
    static QFuture<QByteArray> pngOf(const QImage &image);
    /// How many other versions, and files, are not there yet.
    int pending() const { return m_pending; }

Q_SIGNALS:
    void decoded(const QString &id);
    void resized(const QString &id, const QString &madeId);
    void encoded(const QByteArray &png);
    void failed(const postrider::Failure &failure);

private:
    struct Kept {
        DraftAttachment attachment;
        QSize pixels;
        QString original; ///< the version it was made of; empty: it is the original
        QImage image;
    };
    QString originalOf(const QString &id) const;
    QString keep(const QByteArray &octets, const QByteArray &type, const QString &name, QSize pixels, const QString &original);

    QHash<QString, Kept> m_pictures;
    QSet<QString> m_decoding;
    int m_pending = 0;
};

} // namespace postrider
