// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Arrivals.h"

#include "app/desktop/DesktopSettings.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace postrider {

namespace {

using Told = DesktopSettings::Told;

constexpr int mostNamed = 3;
constexpr qsizetype mostCollected = 200;
constexpr int collectTime = 1000; // ms
constexpr int mostWaits = 2; // of the time above: the first words of a message come with its text
constexpr qsizetype longestLine = 160;

const QString markRead = QStringLiteral("mark-read");
const QString archive = QStringLiteral("archive");
const QString trash = QStringLiteral("trash");

/// One line of what a stranger wrote, without characters that hide, or turn the words around them.
QString line(const QString &text)
{
    QString out;
    for (const QChar c : text.left(longestLine)) {
        if (c.isSpace())
            out += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            out += c;
    }
    return out.simplified();
}

Told told()
{
    return Told(std::clamp(Preferences::current().get(DesktopSettings::told), int(Told::Everything), int(Told::OnlyThatThereIsMail)));
}

} // namespace

Arrivals::Arrivals(Mail &mail, QWidget *window) : QObject(window), m_mail(mail), m_window(window)
{
    m_collect.setSingleShot(true);
    m_collect.setInterval(collectTime);
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(200);
    connect(&m_collect, &QTimer::timeout, this, &Arrivals::tell);
    connect(&m_recheck, &QTimer::timeout, this, &Arrivals::lookAgain);
    connect(&m_mail, &Mail::changed, this, &Arrivals::take);
    connect(&Preferences::current(), &Preferences::changed, this, [this] {
        if (!Preferences::current().get(DesktopSettings::notifications))
            withdraw();
    });
    window->installEventFilter(this);
}

bool Arrivals::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        withdraw(); // it is all before their eyes
    return QObject::eventFilter(watched, event);
}

void Arrivals::take(const ChangeSet &changes)
{
    if (!m_shown.isEmpty() && std::any_of(m_shown.cbegin(), m_shown.cend(), [&](MessageId id) { return changes.messages.contains(id); }))
        m_recheck.start();
    else if (!m_shown.isEmpty() && !changes.lists.isEmpty() && !m_recheck.isActive())
        m_recheck.start(); // one may have been moved away, or removed
    if (changes.arrived.isEmpty() || m_window->isActiveWindow() || !Preferences::current().get(DesktopSettings::notifications))
        return;
    m_waiting.append(changes.arrived);
    if (m_waiting.size() > mostCollected)
        m_waiting.remove(0, m_waiting.size() - mostCollected);
    if (!m_collect.isActive())
        m_collect.start();
}

/// Those of them that a person wants to hear of, newest first.
QList<MessageRow> Arrivals::worthTelling(const QList<MessageId> &messages)
{
    QList<MessageRow> rows;
    Look look;
    try {
        rows = m_mail.reader().messageRows(messages);
        rows.removeIf([&](const MessageRow &row) { return !isWorthTelling(row, look); });
    } catch (const MailError &) {
        return {}; // no notification is the right thing when there is nothing readable to tell about; the list says what is wrong
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return a.date > b.date; });
    return rows;
}

bool Arrivals::isWorthTelling(const MessageRow &row, Look &look)
{
    if (row.flags.testFlag(Flag::Seen) || row.flags.testFlag(Flag::Junk) || row.flags.testFlag(Flag::Deleted))
        return false;
    // What was put aside has been asked for: wherever it comes back to, and whoever wrote it.
    if (const auto snoozed = m_mail.reader().marks().snoozed(row.id); snoozed && snoozed->cameBack)
        return true;
    auto isTold = look.isTold.constFind(row.folder);
    if (isTold == look.isTold.constEnd()) {
        const auto folder = m_mail.reader().folder(row.folder);
        isTold = look.isTold.insert(row.folder, folder && (folder->role == FolderRole::Inbox || folder->watched));
    }
    if (!*isTold)
        return false; // put away elsewhere, or by a filter
    auto ours = look.identities.constFind(row.account);
    if (ours == look.identities.constEnd()) {
        const auto account = m_mail.reader().account(row.account);
        const bool isSilent = !account || Preferences::current().get(DesktopSettings::silentAccounts).contains(account->uuid);
        ours = look.identities.insert(row.account, isSilent ? std::nullopt : std::optional(m_mail.reader().identities(row.account)));
    }
    // What we wrote ourselves and a list, or a copy to ourselves, brings back.
    return ours->has_value() && !identityOf(row.from.address, **ours);
}

void Arrivals::tell()
{
    const QList<MessageRow> rows = worthTelling(m_waiting + m_shown);
    const bool isNews = std::any_of(rows.cbegin(), rows.cend(), [this](const MessageRow &row) { return m_waiting.contains(row.id); });
    if (rows.size() == 1 && isNews && rows.first().preview.isEmpty() && told() == Told::Everything && m_waits++ < mostWaits) {
        m_collect.start();
        return;
    }
    m_waits = 0;
    m_waiting.clear();
    if (!isNews)
        return;
    if (!m_notification) {
        m_notification = Notification::make();
        connect(m_notification.get(), &Notification::activated, this, &Arrivals::act);
        connect(m_notification.get(), &Notification::closed, this, [this] { m_shown.clear(); });
    }
    m_shown.clear();
    for (const MessageRow &row : rows)
        m_shown.append(row.id);
    m_shown.resize(qMin(m_shown.size(), mostCollected));
    m_notification->show(contentFor(rows));
}

Notification::Content Arrivals::contentFor(const QList<MessageRow> &rows)
{
    const Told what = told();
    const MessageRow &first = rows.first();
    Notification::Content content;
    content.category = QStringLiteral("email.arrived");
    if (rows.size() == 1 && what != Told::OnlyThatThereIsMail) {
        content.title = line(first.from.shortText());
        const QString subject = first.subject.isEmpty() ? tr("(no subject)") : line(first.subject);
        if (what == Told::SenderOnly)
            content.text = tr("New message");
        else if (what == Told::Everything && !first.preview.isEmpty())
            content.text = subject + u'\n' + line(first.preview);
        else
            content.text = subject;
    } else {
        content.title = tr("%Ln new message(s)", nullptr, int(rows.size()));
        QStringList names;
        for (const MessageRow &row : rows) {
            const QString name = line(row.from.shortText());
            if (!names.contains(name) && names.size() < mostNamed)
                names << name;
        }
        if (what != Told::OnlyThatThereIsMail)
            content.text = tr("From %1").arg(names.join(tr(", ", "between names")));
    }
    content.actions.append({markRead, rows.size() == 1 ? tr("Mark read") : tr("Mark all read")});
    if (rows.size() > 1)
        return content; // what is not named is not put away
    content.actions.append({archive, tr("Archive")});
    // Without a Trash this would be for good; so it may be where nobody can say.
    try {
        if (m_mail.reader().folderWithRole(first.account, FolderRole::Trash))
            content.actions.append({trash, tr("Delete")});
    } catch (const MailError &) {
        return content; // what is wrong with the storage is said where the list is read
    }
    return content;
}

/// Something happened to messages that the one on the screen is about.
void Arrivals::lookAgain()
{
    if (!m_shown.isEmpty() && worthTelling(m_shown).isEmpty())
        withdraw();
}

void Arrivals::withdraw()
{
    m_waiting.clear();
    m_shown.clear();
    if (m_notification)
        m_notification->withdraw();
}

void Arrivals::act(const QString &action, const QString &token)
{
    const QList<MessageRow> rows = worthTelling(m_shown); // what was read elsewhere since is not done anything to
    const MessageId newest = m_shown.value(0);
    withdraw();
    if (action == Notification::openAction()) {
        if (newest.isValid())
            Q_EMIT opened(newest, token);
        return;
    }
    QList<MessageId> messages;
    for (const MessageRow &row : rows)
        messages.append(row.id);
    if (messages.isEmpty())
        return;
    if (action == markRead)
        Q_EMIT wanted(Verb::MarkRead, messages);
    else if (messages.size() == 1 && action == archive)
        Q_EMIT wanted(Verb::Archive, messages);
    else if (messages.size() == 1 && action == trash)
        Q_EMIT wanted(Verb::Trash, messages);
}

} // namespace postrider
