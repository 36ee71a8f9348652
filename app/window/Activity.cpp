// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Activity.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Spinner.h"
#include "app/widgets/StylePainting.h"
#include "app/window/ActivityPopover.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace postrider {

namespace {

using State = AccountStatus::State;
constexpr int padding = 10;

bool isTrouble(State state)
{
    return state == State::NeedsSignIn || state == State::CertificateError || state == State::Trouble;
}

} // namespace

Activity::Activity(Mail &mail, QWidget *parent) : QAbstractButton(parent), m_mail(mail), m_spinner(new Spinner(this))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(100);
    connect(&m_refresh, &QTimer::timeout, this, &Activity::refresh);
    connect(this, &QAbstractButton::clicked, this, &Activity::openPopover);
    connect(&m_mail, &Mail::statusChanged, this, &Activity::takeStatus);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            m_refresh.start();
    });
    connect(&m_mail, &Mail::junkRemoved, this, [this](AccountId account, int messages) {
        m_junkGone[account] += messages;
        m_refresh.start();
    });
    for (const AccountStatus &status : m_mail.statuses())
        m_statuses.insert(status.account, status);
    refresh();
}

bool Activity::isIdle() const
{
    return std::all_of(m_statuses.begin(), m_statuses.end(), [](const AccountStatus &status) { return status.state == State::Idle || status.state == State::Off; });
}

void Activity::takeStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    if (!m_refresh.isActive())
        m_refresh.start();
    Q_EMIT statusChanged(status);
}

void Activity::refresh()
{
    // Accounts that were removed say nothing any more.
    QSet<AccountId> known;
    try {
        for (const Account &account : m_mail.reader().mailAccounts())
            known.insert(account.id);
    } catch (const MailError &) {
        return; // what is wrong with the storage is said by the panes that show it
    }
    m_statuses.removeIf([&known](const auto &entry) { return !known.contains(entry.key()); });

    const auto has = [this](auto matches) { return std::any_of(m_statuses.begin(), m_statuses.end(), [&](const AccountStatus &s) { return matches(s.state); }); };
    qint64 done = 0;
    qint64 total = 0;
    for (const AccountStatus &status : std::as_const(m_statuses)) {
        if (status.state == State::Syncing) {
            done += status.done;
            total += status.total;
        }
    }
    m_trouble = has(isTrouble);
    const bool busy = has([](State s) { return s == State::Syncing || s == State::Connecting; });
    QString words;
    m_icon.clear();
    if (m_trouble) {
        words = tr("Needs attention");
        m_icon = QStringLiteral("warning");
    } else if (busy) {
        const QLocale locale;
        words = total > 0 ? tr("Getting mail %1 of %2").arg(locale.toString(done), locale.toString(total)) : tr("Getting mail…");
    } else if (m_statuses.isEmpty()) {
        words = {};
    } else if (has([](State s) { return s == State::Offline; })) {
        words = tr("Offline");
        m_icon = QStringLiteral("offline");
    } else if (!has([](State s) { return s == State::Idle; })) {
        words = tr("Switched off");
        m_icon = QStringLiteral("offline");
    } else {
        words = tr("Up to date");
        m_icon = QStringLiteral("check");
    }
    if (busy && !m_trouble)
        m_spinner->start();
    else
        m_spinner->stop();
    setText(words);
    setAccessibleName(words.isEmpty() ? tr("What Postrider is doing") : words);
    setToolTip(words.isEmpty() ? QString() : tr("What Postrider is doing"));
    updateGeometry();
    update();
    if (m_popover)
        m_popover->setStatuses(m_statuses, m_junkGone);
}

QSize Activity::sizeHint() const
{
    return {2 * padding + Theme::iconSizeSmall + 6 + fontMetrics().horizontalAdvance(text()) + 2, Theme::controlHeight};
}

void Activity::resizeEvent(QResizeEvent *)
{
    const QRect place(padding, (height() - m_spinner->height()) / 2, m_spinner->width(), m_spinner->height());
    m_spinner->move(QStyle::visualRect(layoutDirection(), rect(), place).topLeft());
}

void Activity::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (hasFocus())
        StylePainting::focusRing(painter, rect(), Theme::radius);
    if (text().isEmpty())
        return;
    if (underMouse() || isDown() || m_popover)
        StylePainting::box(painter, rect(), Theme::blend(theme.color(Theme::Token::Text), theme.color(Theme::Token::Raised), 0.07), {}, Theme::radius);
    const auto placed = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor ink = theme.color(m_trouble ? Theme::Token::Danger : Theme::Token::TextSecondary);
    if (!m_icon.isEmpty())
        paintIcon(painter, placed(QRect(padding, 0, Theme::iconSizeSmall, height())), m_icon, ink);
    painter.setPen(ink);
    const QRect words = rect().adjusted(padding + Theme::iconSizeSmall + 6, 0, -padding + 2, 0);
    painter.drawText(placed(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, text());
}

void Activity::openPopover()
{
    if (m_popover) {
        m_popover->close();
        return;
    }
    m_popover = new ActivityPopover(m_mail, this);
    connect(m_popover, &ActivityPopover::signInRequested, this, &Activity::signInRequested);
    connect(m_popover, &ActivityPopover::doctorRequested, this, &Activity::doctorRequested);
    connect(m_popover, &ActivityPopover::certificateRequested, this, &Activity::certificateRequested);
    m_popover->setStatuses(m_statuses, m_junkGone);
    m_popover->popUpUnder(this);
}

} // namespace postrider
