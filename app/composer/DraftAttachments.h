// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

namespace postrider {

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
    void add(const DraftAttachment &attachment);
    /// Each ends in `changed` or `failed`.
    void addFiles(const QStringList &paths);
    /// Files that are still being read.
    int pending() const { return m_pending; }
    qint64 totalSize() const;

Q_SIGNALS:
    void changed();
    void failed(const postrider::Failure &failure);

private:
    void rebuild();

    FlowLayout *m_layout;
    QList<DraftAttachment> m_attachments;
    int m_pending = 0;
};

} // namespace postrider
