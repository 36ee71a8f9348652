// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QImage>
#include <QWidget>

namespace postrider {

class Chip;
class FlowLayout;

/// The attachments of a message that is written, as chips with size and cross. Reads files on pool threads.
/// Thread: main. Owns the bytes until the draft takes a (shared) copy. Never keeps a file name it could not read: such a file is reported and left out.
class DraftAttachments : public QWidget {
    Q_OBJECT
public:
    explicit DraftAttachments(QWidget *parent = nullptr);

    /// Those that stand in the text (DraftAttachment::isInline) are left out; `isFormatted` false: nothing stands in it.
    void setAttachments(const QList<DraftAttachment> &attachments, bool isFormatted);
    const QList<DraftAttachment> &attachments() const { return m_attachments; }
    void add(const QList<DraftAttachment> &attachments);
    /// As a PNG file, which is made on a pool thread. Ends in `changed`.
    void addPicture(const QImage &image, const QString &name);
    /// Each ends in `changed` or `failed`.
    void addFiles(const QStringList &paths);
    /// Files that are still being read, and pictures that are not files yet.
    int pending() const { return m_pending; }
    qint64 totalSize() const;

Q_SIGNALS:
    void changed();
    void failed(const postrider::Failure &failure);

private:
    void rebuild();
    void addChip(const DraftAttachment &attachment);
    void remove(Chip *chip);

    FlowLayout *m_layout;
    QList<DraftAttachment> m_attachments;
    QList<Chip *> m_chips; ///< of each
    int m_pending = 0;
};

} // namespace postrider
