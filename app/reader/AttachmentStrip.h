// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QWidget>

class QPushButton;

namespace postrider {

class FlowLayout;

/// The attachments of a message as chips with their size, and whether they are still on the server. Saving is offered, opening is not.
/// Thread: main. Owns its chips. Never touches bytes or files: a click asks, through a signal.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    /// Hides itself if there are none.
    void setAttachments(const QList<Attachment> &attachments);

Q_SIGNALS:
    void saveRequested(const postrider::Attachment &attachment);
    void saveAllRequested();
    /// The whole message, with all that is still on the server.
    void fetchRequested();

private:
    void addChip(const Attachment &attachment);

    FlowLayout *m_layout;
    QPushButton *m_saveAll;
    QPushButton *m_fetch;
    QList<QWidget *> m_chips;
};

} // namespace postrider
