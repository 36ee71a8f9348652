// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/types/PickedMessages.h"

#include <QObject>

namespace postrider {

/// Reads messages of this program that are to be attached to one that is written, octet for octet as they were received: one after the other on the pool, so that it can be
/// stopped. Thread: main. Owns what it has read until it is finished. Ends itself (deleteLater) with `finished`, `failed` or stop(). Never attaches some of them after a stop or a
/// failure.
class MessageAttaching : public QObject {
    Q_OBJECT
public:
    MessageAttaching(Mail &mail, const PickedMessages &picked, QObject *parent);

    /// Nothing of it is attached; no signal follows.
    void stop();

    static constexpr qint64 largest = 150LL * 1024 * 1024; ///< octets together: as FileLoad has it for one file

Q_SIGNALS:
    void progressed(int done, int total);
    /// `leftOut`: those that are not wholly on this computer, or gone.
    void finished(const QList<postrider::DraftAttachment> &attachments, int leftOut);
    void failed(const postrider::Failure &failure);

private:
    void next();
    void end();

    Mail &m_mail;
    QList<MessageId> m_messages;
    QList<DraftAttachment> m_attachments;
    qsizetype m_at = 0;
    qint64 m_size = 0;
    int m_leftOut = 0;
    bool m_ended = false;
};

} // namespace postrider
