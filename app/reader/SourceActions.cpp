// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SourceActions.h"

#include "app/reader/RawMessageLoad.h"
#include "app/reader/SourceWindow.h"
#include "app/widgets/WhenDone.h"

namespace postrider {

namespace {
constexpr int titleLength = 120;
}

SourceActions::SourceActions(Mail &mail, QWidget *parent) : QObject(parent), m_mail(mail), m_widget(parent) { }

void SourceActions::openSource(MessageId message, const QString &subject)
{
    const QString title = tr("Source: %1").arg(subject.left(titleLength));
    whenDone(this, RawMessageLoad::load(m_mail, message), [this, title, message](const Outcome<QByteArray> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(message, *failure);
        else
            (new SourceWindow(title, std::get<QByteArray>(outcome), tr("message.eml"), m_widget->window()))->show();
    });
}

void SourceActions::openHeaders(const MessageContent &content)
{
    QByteArray text;
    for (const HeaderField &field : content.headers)
        text += field.name + ": " + field.decoded.toUtf8() + '\n';
    (new SourceWindow(tr("Headers: %1").arg(content.subject.left(titleLength)), text, tr("headers.txt"), m_widget->window()))->show();
}

void SourceActions::openTranscript(AccountId account)
{
    (new SourceWindow(tr("Conversation with the server"), m_mail.transcript(account).toUtf8(), tr("transcript.txt"), m_widget->window()))->show();
}

} // namespace postrider
