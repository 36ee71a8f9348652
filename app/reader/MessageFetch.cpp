// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageFetch.h"

namespace postrider {

namespace {
/// All there are, of the main thread.
QList<MessageFetch *> &all()
{
    static QList<MessageFetch *> fetches;
    return fetches;
}
} // namespace

MessageFetch::MessageFetch(Mail &mail, MessageId message, const QString &partId, QObject *parent) : QObject(parent), m_mail(mail), m_message(message), m_partId(partId)
{
    connect(&m_mail, &Mail::fetched, this, [this](MessageId which, const QString &part) {
        if (which == m_message && part == m_partId && (!m_partId.isEmpty() || isWhole())) // another may have waited for what is read of it
            endWith(std::nullopt);
    });
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.bodies.contains(m_message))
            endWith(std::nullopt);
    });
    connect(&m_mail, &Mail::partFailed, this, [this](MessageId which, const QString &part, const Failure &failure) {
        if (which == m_message && part == m_partId)
            endWith(failure);
    });
    connect(&m_mail, &Mail::bodyFailed, this, [this](MessageId which, const Failure &failure) {
        if (which == m_message && m_partId.isEmpty())
            endWith(failure);
    });
    all().append(this);
    // Offline is told at once, and nobody listens yet.
    QMetaObject::invokeMethod(this, &MessageFetch::ask, Qt::QueuedConnection);
}

MessageFetch::~MessageFetch()
{
    all().removeOne(this);
    if (!std::exchange(m_ended, true) && waitingFor(m_message, m_partId).isEmpty())
        m_mail.unwant(m_message, m_partId);
}

QList<MessageFetch *> MessageFetch::waitingFor(MessageId message, const QString &partId)
{
    QList<MessageFetch *> waiting;
    for (MessageFetch *fetch : std::as_const(all())) {
        if (fetch->m_message == message && fetch->m_partId == partId && !fetch->m_ended)
            waiting.append(fetch);
    }
    return waiting;
}

void MessageFetch::stop(Mail &mail, MessageId message, const QString &partId)
{
    mail.unwant(message, partId);
    for (MessageFetch *fetch : waitingFor(message, partId))
        fetch->endWith(Failure{ErrorKind::Cancelled, tr("Fetching was stopped."), {}});
}

void MessageFetch::ask()
{
    if (m_ended)
        return;
    try {
        if (isWhole())
            endWith(std::nullopt);
        else if (m_partId.isEmpty())
            m_mail.wantBody(m_message);
        else
            m_mail.wantPart(m_message, m_partId);
    } catch (const MailError &e) {
        endWith(Failure::of(e));
    }
}

bool MessageFetch::isWhole()
{
    try {
        const auto row = m_mail.reader().messageRow(m_message);
        return row && row->bodyHere;
    } catch (const MailError &) {
        return false; // who reads it says what is wrong
    }
}

void MessageFetch::endWith(const std::optional<Failure> &failure)
{
    if (std::exchange(m_ended, true))
        return;
    deleteLater();
    if (failure)
        Q_EMIT failed(*failure);
    else
        Q_EMIT finished();
}

} // namespace postrider
