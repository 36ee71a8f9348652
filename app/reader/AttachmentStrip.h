// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QPushButton;

namespace postrider {

class AttachmentChip;
class FlowLayout;

/// The attachments of a message as chips, each with its size, a small picture of what is one, and whether it is still on the server. Everything can be reached by the keyboard.
/// Thread: main. Owns its chips. Never touches bytes or files: it asks, through signals.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    /// Hides itself if there are none.
    void setAttachments(const QList<Attachment> &attachments);
    /// Whether attachments may be taken out of the message.
    void setRemovable(bool removable) { m_removable = removable; }
    /// Those here of which a small picture or the first words are worth having.
    QList<Attachment> worthALook() const;
    void setPicture(const QString &partId, const QPixmap &picture);
    /// The first words of a text, for its tooltip.
    void setBeginning(const QString &partId, const QString &text);

Q_SIGNALS:
    void openRequested(const postrider::Attachment &attachment);
    void previewRequested(const postrider::Attachment &attachment);
    void saveRequested(const postrider::Attachment &attachment);
    void saveAllRequested();
    void copyRequested(const postrider::Attachment &attachment);
    void forwardRequested(const postrider::Attachment &attachment);
    /// Saved first, then taken out of the message.
    void detachRequested(const postrider::Attachment &attachment);
    /// Taken out of the message.
    void deleteRequested(const postrider::Attachment &attachment);
    /// The button is still down.
    void dragRequested(const postrider::Attachment &attachment);
    /// The whole message, with all that is still on the server.
    void fetchRequested();

private:
    void addChip(const Attachment &attachment);
    void showMenu(AttachmentChip *chip, const QPoint &position);
    AttachmentChip *chipOf(const QString &partId) const;

    FlowLayout *m_layout;
    QPushButton *m_saveAll;
    QPushButton *m_fetch;
    QList<AttachmentChip *> m_chips;
    bool m_removable = true;
};

} // namespace postrider
