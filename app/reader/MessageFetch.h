// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>

namespace postrider {

/// Waits for what of a message is still on the server: one attachment, or the whole message. Exactly one of its signals comes, and it deletes itself. How far it is tells
/// Mail::fetchProgress; the reader shows that, if the message is on the screen.
/// Thread: main. Owns nothing. Who is not interested any more deletes it: when the last one that waits for the same has gone, the fetching ends, too. Never shows anything.
class MessageFetch : public QObject {
    Q_OBJECT
public:
    /// `partId` empty: the whole.
    MessageFetch(Mail &mail, MessageId message, const QString &partId, QObject *parent);
    ~MessageFetch() override;

    /// The person does not want it any more, whoever waits for it: all of them fail as Cancelled.
    static void stop(Mail &mail, MessageId message, const QString &partId);

Q_SIGNALS:
    /// It is here.
    void finished();
    /// Kind Cancelled where the person has stopped it: not to be told to him.
    void failed(const postrider::Failure &failure);

private:
    static QList<MessageFetch *> waitingFor(MessageId message, const QString &partId);
    void ask();
    bool isWhole();
    void endWith(const std::optional<Failure> &failure);

    Mail &m_mail;
    const MessageId m_message;
    const QString m_partId;
    bool m_ended = false;
};

} // namespace postrider
