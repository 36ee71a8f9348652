// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>

namespace postrider {

/// Waits for what of a message is still on the server: one attachment, or the whole message. Exactly one of its signals comes, from the event loop. How far it is tells
/// Mail::fetchProgress; the reader shows that, if the message is on the screen.
/// Thread: main. Owns nothing. Who is not interested any more deletes it: then the fetching ends, too. Never shows anything.
class MessageFetch : public QObject {
    Q_OBJECT
public:
    /// `partId` empty: the whole.
    MessageFetch(Mail &mail, MessageId message, const QString &partId, QObject *parent);
    ~MessageFetch() override;

Q_SIGNALS:
    /// It is here.
    void finished();
    /// Kind Cancelled where the person has stopped it: not to be told to him.
    void failed(const postrider::Failure &failure);

private:
    void ask();
    void endWith(const std::optional<Failure> &failure);

    Mail &m_mail;
    const MessageId m_message;
    const QString m_partId;
    bool m_ended = false;
};

} // namespace postrider
