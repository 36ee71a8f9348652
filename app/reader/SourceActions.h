// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

namespace postrider {

/// Windows that show a message as it came: its source, its headers, the talk with its server.
/// Thread: main. Owns nothing: the windows belong to themselves. Never changes anything.
class SourceActions : public QObject {
    Q_OBJECT
public:
    SourceActions(Mail &mail, QWidget *parent);

    /// `failed` where it is not here as a whole (Gone), or cannot be read.
    void openSource(MessageId message, const QString &subject);
    void openHeaders(const MessageContent &content);
    void openTranscript(AccountId account);

Q_SIGNALS:
    void failed(postrider::MessageId message, const postrider::Failure &failure);

private:
    Mail &m_mail;
    QWidget *m_widget; ///< in whose window they open
};

} // namespace postrider
