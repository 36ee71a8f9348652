// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Bar.h"
#include "core/Mail.h"

#include <QObject>
#include <QPointer>

namespace postrider {

class MessageNotes;

/// Says how far something large of the message on the screen has come from the server, and lets it be stopped.
/// Thread: main. Owns its bar while there is one. Never fetches anything.
class FetchNote : public QObject {
    Q_OBJECT
public:
    FetchNote(Mail &mail, MessageNotes &notes, QObject *parent = nullptr);

    /// Forgets what came of the one before.
    void setMessage(MessageId message);
    void setAttachments(const QList<Attachment> &attachments) { m_attachments = attachments; }
    /// Off: what comes is what the person waits for anyway.
    void setShown(bool shown) { m_isShown = shown; }
    void end(MessageId message, const QString &partId);

private:
    void onProgress(MessageId message, const QString &partId, qint64 octets, qint64 total);
    void show();

    /// What is being fetched.
    struct Coming {
        QString partId;
        qint64 octets = 0;
        qint64 total = 0;
    };

    Mail &m_mail;
    MessageNotes &m_notes;
    MessageId m_message;
    QList<Attachment> m_attachments;
    bool m_isShown = false;
    std::optional<Coming> m_coming;
    QPointer<Bar> m_bar;
};

} // namespace postrider
