// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QPointer>
#include <QWidget>

namespace postrider {

class AttachmentSaving;
class MessageNotes;

/// What a person does with the attachments of the message on the screen; the notes say what came of it.
/// Thread: main. Owns nothing but its dialogs. Never writes a file that was not asked for, or over one that is there.
class AttachmentActions : public QObject {
    Q_OBJECT
public:
    /// `notes`: of the message; also what dialogs belong to.
    AttachmentActions(Mail &mail, MessageNotes &notes, QObject *parent = nullptr);

    void setMessage(MessageId message) { m_message = message; }
    /// Asks where; before that whether it is meant, where the attachment could be a program.
    void save(const Attachment &attachment);
    void saveAll(const QList<Attachment> &attachments);

private:
    void askWhere(const Attachment &attachment);
    AttachmentSaving *begin(MessageId message);

    Mail &m_mail;
    MessageNotes &m_notes;
    MessageId m_message;
    QString m_folder; ///< where something was saved last
};

} // namespace postrider
