// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/MessageAttaching.h"

#include "app/widgets/WhenDone.h"

#include <QPromise>
#include <QThreadPool>

namespace postrider {

namespace {

using Found = Outcome<QList<MessageId>>;

/// On a pool thread. A closed conversation stands for all its messages; each of them once.
Found messagesOf(const PickedMessages &picked, StoreReader &reader)
{
    QList<MessageId> messages;
    QSet<MessageId> known;
    const auto add = [&](MessageId message) {
        if (known.size() < PickedMessages::most && !known.contains(message)) {
            known.insert(message);
            messages.append(message);
        }
    };
    try {
        for (const PickedMessages::Row &row : picked.rows) {
            add(row.message);
            if (!row.conversation.isValid())
                continue;
            for (const ThreadNode &node : reader.thread(row.conversation, picked.listing))
                add(node.message);
        }
    } catch (const MailError &error) {
        return Failure::of(error);
    }
    return messages;
}

} // namespace

MessageAttaching::MessageAttaching(Mail &mail, const PickedMessages &picked, QObject *parent) : QObject(parent), m_mail(mail)
{
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    whenDone(this, promise->future(), [this](const Found &found) {
        if (const auto *failure = std::get_if<Failure>(&found)) {
            Q_EMIT failed(*failure);
            end();
            return;
        }
        m_messages = std::get<QList<MessageId>>(found);
        next();
    });
    std::shared_ptr<StoreReader> reader = mail.makeReader();
    QThreadPool::globalInstance()->start([promise, reader = std::move(reader), picked] {
        promise->addResult(messagesOf(picked, *reader));
        promise->finish();
    });
}

void MessageAttaching::next()
{
    if (m_ended)
        return;
    Q_EMIT progressed(int(m_at), int(m_messages.size()));
    if (m_at == m_messages.size()) {
        Q_EMIT finished(m_attachments, m_leftOut);
        end();
        return;
    }
    whenDone(this, m_mail.forwardAttached({m_messages.at(m_at++)}), [this](const Outcome<Draft> &outcome) {
        if (m_ended)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            if (failure->kind != ErrorKind::Gone) {
                Q_EMIT failed(*failure);
                end();
                return;
            }
            ++m_leftOut;
        } else {
            for (const DraftAttachment &attachment : std::get<Draft>(outcome).attachments) {
                m_size += attachment.bytes.size();
                m_attachments.append(attachment);
            }
            if (m_size > largest) {
                Q_EMIT failed({ErrorKind::Refused, tr("These messages together are larger than any mail server takes."), {}});
                end();
                return;
            }
        }
        next();
    });
}

void MessageAttaching::stop()
{
    end();
}

void MessageAttaching::end()
{
    m_ended = true;
    m_attachments.clear();
    deleteLater();
}

} // namespace postrider
