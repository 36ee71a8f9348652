// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/SendNotices.h"

#include "app/desktop/Foreground.h"

#include "app/outbox/OutboxActions.h"
#include "app/outbox/SendStory.h"
#include "app/window/NoticeStack.h"

#include <QDateTime>
#include <QWidget>

namespace postrider {

namespace {

constexpr int lookDelay = 50; // ms: a hundred commits in a row are one look at the store
constexpr qsizetype longestSubject = 80;

QString headline(const OutboxItem &item)
{
    const QString subject = SendStory::subjectOf(item.subject).left(longestSubject);
    if (item.outcomeUnknown)
        return SendNotices::tr("\u201c%1\u201d may have been sent, or not.").arg(subject);
    if (OutboxActions::isDeliveryFailure(item))
        return SendNotices::tr("\u201c%1\u201d could not be delivered.").arg(subject);
    if (item.receipt.acceptedAt > 0)
        return SendNotices::tr("\u201c%1\u201d could not be sent to everybody.").arg(subject);
    return SendNotices::tr("\u201c%1\u201d was not sent.").arg(subject);
}

} // namespace

SendNotices::SendNotices(Mail &mail, NoticeStack &notices, QWidget *window) : QObject(window), m_mail(mail), m_notices(notices), m_window(window)
{
    m_later.setSingleShot(true);
    m_later.setInterval(lookDelay);
    connect(&m_later, &QTimer::timeout, this, &SendNotices::look);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if ((changes.outbox || changes.accounts) && !m_later.isActive())
            m_later.start();
    });
    look();
}

QString SendNotices::key()
{
    return QStringLiteral("sends");
}

void SendNotices::look()
{
    QList<OutboxItem> items;
    try {
        items = m_mail.reader().sendsNeedingAttention();
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    QSet<OpId> present;
    for (const OutboxItem &item : std::as_const(items)) {
        present.insert(item.id);
        if (!m_first && !m_known.contains(item.id))
            notify(item);
    }
    // One that was acted upon and fails again is news again.
    m_known = present;
    m_first = false;
    if (items.isEmpty()) {
        m_notices.remove(key());
        return;
    }
    NoticeStack::Notice notice;
    notice.tone = Bar::Tone::Danger;
    notice.lasting = true;
    notice.button = tr("Show");
    const OutboxItem &first = items.first();
    m_show = first.id;
    notice.onButton = [this] { Q_EMIT showRequested(m_show); }; // the same words may soon be about another one
    if (items.size() == 1) {
        const QString why = OutboxActions::sentenceFor(first, QDateTime::currentMSecsSinceEpoch());
        notice.text = tr("%1 %2", "what happened; why").arg(headline(first), why);
        notice.details = first.lastReply.left(2000);
    } else {
        notice.text = tr("%Ln message(s) waiting for your decision", nullptr, int(items.size()));
        QStringList each;
        for (const OutboxItem &item : items.mid(0, 5))
            each.append(headline(item));
        notice.details = each.join(u'\n');
    }
    m_notices.show(key(), notice);
}

void SendNotices::notify(const OutboxItem &item)
{
    if (m_window->isActiveWindow())
        return; // the bar is in sight
    if (!m_notification) {
        m_notification = Notification::make();
        connect(m_notification.get(), &Notification::activated, this, [this](const QString &, const QString &token) {
            Foreground::bring(m_window, token);
            Q_EMIT showRequested(m_notified);
        });
    }
    m_notified = item.id;
    m_notification->show({headline(item), OutboxActions::sentenceFor(item, QDateTime::currentMSecsSinceEpoch()).left(200), {}, QStringLiteral("email")});
}

} // namespace postrider
