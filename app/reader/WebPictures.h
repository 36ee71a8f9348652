// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>

namespace postrider {

class MessageBody;

/// The pictures of the web in one message, where the person wants to see them: loaded by Mail, once, and handed to the sheet as they come.
/// Thread: main. Owns what was loaded for the message that is shown. Never asks for anything by itself: load() is called because a person said so, now or before.
class WebPictures : public QObject {
    Q_OBJECT
public:
    WebPictures(Mail &mail, MessageBody &body, QObject *parent);
    ~WebPictures() override;

    /// Another one, or none: what still comes is given up, and what was loaded is forgotten.
    void setMessage(MessageId message);
    /// What `html` awaits; once more for the same message after it was laid out anew.
    void load(const MessageHtml &html);

Q_SIGNALS:
    void failed(const postrider::Failure &failure);

private:
    void stop();
    void take(const QByteArray &source, const Picture &picture);

    Mail &m_mail;
    MessageBody &m_body;
    MessageId m_message;
    QHash<QByteArray, QByteArray> m_awaited; ///< sources by name, of the HTML that is shown
    QHash<QByteArray, Picture> m_loaded; ///< by source; invalid: there is none
    AbortTokenPtr m_abort; ///< of those that are being loaded
};

} // namespace postrider
