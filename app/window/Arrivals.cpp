// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Arrivals.h"

#include <QWidget>

namespace postrider {

namespace {

constexpr int mostNamed = 3;
constexpr int mostCollected = 200;

QString line(const QString &text)
{
    return text.left(160).simplified();
}

} // namespace

Arrivals::Arrivals(Mail &mail, QWidget *window) : QObject(window), m_mail(mail), m_window(window)
{
    m_collect.setSingleShot(true);
    m_collect.setInterval(1000);
    connect(&m_collect, &QTimer::timeout, this, &Arrivals::tell);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.arrived.isEmpty() || m_window->isActiveWindow())
            return;
        m_waiting.append(changes.arrived);
        m_waiting.resize(qMin(m_waiting.size(), qsizetype(mostCollected)));
        if (!m_collect.isActive())
            m_collect.start();
    });
}

void Arrivals::tell()
{
    QList<MessageRow> rows;
    try {
        rows = m_mail.reader().messageRows(m_waiting);
    } catch (const MailError &) {
        // No notification is the right thing when there is nothing readable to tell about; the list says what is wrong.
    }
    m_waiting.clear();
    rows.removeIf([](const MessageRow &row) { return row.flags.testFlag(Flag::Seen) || row.flags.testFlag(Flag::Junk); });
    if (rows.isEmpty())
        return;
    if (!m_notification) {
        m_notification = Notification::make();
        connect(m_notification.get(), &Notification::clicked, this, [this](qint64 token) { Q_EMIT opened(MessageId(token)); });
    }
    const MessageRow &first = rows.first();
    if (rows.size() == 1) {
        m_notification->show(line(first.from.shortText()), line(first.subject), first.id.value);
        return;
    }
    QStringList names;
    for (const MessageRow &row : std::as_const(rows)) {
        const QString name = line(row.from.shortText());
        if (!names.contains(name) && names.size() < mostNamed)
            names << name;
    }
    m_notification->show(tr("%Ln new message(s)", nullptr, int(rows.size())), tr("From %1").arg(names.join(tr(", ", "between names"))), first.id.value);
}

} // namespace postrider
