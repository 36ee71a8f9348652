// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/AttachmentLook.h"
#include "core/Mail.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace postrider {

class AttachmentPreview;
class AttachmentSaving;
class AttachmentStrip;
class MessageNotes;

/// What a person does with the attachments of the message on the screen; the notes say what came of it.
/// Thread: main; bytes are decoded and written on the pool. Owns nothing but its dialogs. Never writes a file that was not asked for, or over one that is there; never opens what
/// would run, and what could do harm only after it was asked once more. What other programs get is a copy that cannot be written to (AttachmentCopies).
class AttachmentActions : public QObject {
    Q_OBJECT
public:
    /// `notes`: of the message; also what dialogs belong to.
    AttachmentActions(Mail &mail, MessageNotes &notes, QObject *parent = nullptr);

    /// What was begun with the one before goes on with that one, or ends. `isSigned`: taking something out of it breaks its signature.
    void setMessage(MessageId message, AccountId account = {}, bool isSigned = false);
    /// Does what the strip asks for, and gives it small pictures and first words.
    void attend(AttachmentStrip *strip);
    void fillStrip(AttachmentStrip *strip);
    /// Asks where; before that whether it is meant, where the attachment could be a program.
    void save(const Attachment &attachment);
    void saveAll(const QList<Attachment> &attachments);
    /// With the desktop's program for it.
    void open(const Attachment &attachment);
    void preview(const Attachment &attachment);
    void copy(const Attachment &attachment);
    void forward(const Attachment &attachment);
    void drag(const Attachment &attachment, QWidget *source);
    /// Out of the message, here and on the server; with Detach it is saved first.
    enum class Removal { Detach, Delete };
    void remove(const Attachment &attachment, Removal removal);

Q_SIGNALS:
    void composeRequested(const postrider::Draft &draft);
    /// What is to be done needs the whole message, which is not here; `then` is to be called when it is.
    void wholeMessageNeeded(const std::function<void()> &then);

private:
    using Bytes = std::function<void(const QByteArray &)>;
    using Failed = std::function<void(const Failure &)>;
    /// What somebody has agreed to: it is done, whatever is on the screen by then.
    struct Taking {
        MessageId message;
        Attachment attachment;
        Mail::Signature signature;
    };
    void withBytes(const Attachment &attachment, const Bytes &then, const Failed &failed = {}, bool fetched = false);
    void withCopy(const Attachment &attachment, const std::function<void(const QString &path)> &then);
    void openNow(const Attachment &attachment);
    void askWhere(const Attachment &attachment, const std::function<void(MessageId message, const QString &path)> &then);
    void saveNow(const Attachment &attachment);
    void removeNow(const Taking &taking, const QString &savedIn);
    AttachmentSaving *begin(MessageId message);

    Mail &m_mail;
    MessageNotes &m_notes;
    MessageId m_message;
    AccountId m_account;
    bool m_isSigned = false;
    QString m_folder; ///< where something was saved last
    QPointer<AttachmentPreview> m_preview;
};

} // namespace postrider
