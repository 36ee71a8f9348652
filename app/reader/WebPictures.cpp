// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/WebPictures.h"

#include "app/reader/MessageBody.h"
#include "app/widgets/WhenDone.h"

#include <QPointer>

namespace postrider {

WebPictures::WebPictures(Mail &mail, MessageBody &body, QObject *parent) : QObject(parent), m_mail(mail), m_body(body) { }

WebPictures::~WebPictures()
{
    stop();
}

void WebPictures::stop()
{
    if (m_abort)
        m_abort->abort();
    m_abort.reset();
}

void WebPictures::setMessage(MessageId message)
{
    stop();
    m_message = message;
    m_awaited.clear();
    m_loaded.clear();
}

void WebPictures::load(const MessageHtml &html)
{
    stop();
    m_awaited = html.awaited;
    QHash<QByteArray, QByteArray> wanted;
    for (auto it = m_awaited.cbegin(); it != m_awaited.cend(); ++it) {
        if (const auto known = m_loaded.constFind(*it); known != m_loaded.constEnd())
            m_body.setPicture(it.key(), *known);
        else
            wanted.insert(it.key(), *it);
    }
    if (wanted.isEmpty())
        return;
    m_abort = std::make_shared<AbortToken>();
    const QPointer<WebPictures> guard(this);
    const auto tell = [guard, abort = m_abort, wanted](const QByteArray &name, const Picture &picture) {
        if (guard && guard->m_abort == abort)
            guard->take(wanted.value(name), picture);
    };
    whenDone(this, m_mail.loadPictures(m_message, wanted, tell, m_abort), [this, abort = m_abort, wanted](const Outcome<Mail::PictureReport> &outcome) {
        if (m_abort != abort)
            return;
        m_abort.reset();
        if (const auto *failure = std::get_if<Failure>(&outcome); failure && failure->kind != ErrorKind::Cancelled)
            Q_EMIT failed(*failure);
        // Nobody waits for the others any more.
        for (const QByteArray &source : wanted) {
            if (!m_loaded.contains(source))
                take(source, {});
        }
    });
}

void WebPictures::take(const QByteArray &source, const Picture &picture)
{
    m_loaded.insert(source, picture);
    for (auto it = m_awaited.cbegin(); it != m_awaited.cend(); ++it) {
        if (*it == source)
            m_body.setPicture(it.key(), picture);
    }
}

} // namespace postrider
