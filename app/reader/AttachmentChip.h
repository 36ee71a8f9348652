// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Chip.h"
#include "core/types/MessageContent.h"

#include <QPoint>

namespace postrider {

/// One attachment in the strip. A click opens it, Space shows it, the menu key or the right button has everything else, and it can be dragged out of the window.
/// Thread: main. Owns nothing. Never touches bytes or files.
class AttachmentChip : public Chip {
    Q_OBJECT
public:
    explicit AttachmentChip(const Attachment &attachment, QWidget *parent = nullptr);

    const Attachment &attachment() const { return m_attachment; }

Q_SIGNALS:
    void previewRequested();
    void menuRequested(const QPoint &globalPosition);
    void dragRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    const Attachment m_attachment;
    QPoint m_pressedAt;
};

} // namespace postrider
