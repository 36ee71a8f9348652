// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Desktop.h"

#include "app/desktop/Badge.h"
#include "app/desktop/DefaultProgram.h"
#include "app/desktop/DesktopSettings.h"
#include "app/desktop/Foreground.h"
#include "app/desktop/InboxUnread.h"
#include "app/desktop/Tray.h"
#include "app/messages/MessageVerbs.h"
#include "app/window/NoticeStack.h"

#include <QApplication>
#include <QEvent>

namespace postrider {

namespace {
const QString defaultNotice = QStringLiteral("default-program");
}

Desktop::Desktop(Mail &mail, const Parts &parts)
    : QObject(parts.window)
    , m_mail(mail)
    , m_parts(parts)
    , m_unread(new InboxUnread(mail, this))
    , m_badge(Badge::make())
    , m_tray(new Tray(this))
    , m_arrivals(new Arrivals(mail, parts.window))
{
    connect(m_arrivals, &Arrivals::opened, this, [this](MessageId message, const QString &token) {
        bringUp(token);
        Q_EMIT messageRequested(message);
    });
    connect(m_arrivals, &Arrivals::wanted, this, &Desktop::carryOut);
    connect(m_unread, &InboxUnread::changed, this, [this](int count) {
        showBadge();
        m_tray->setUnread(count);
    });
    connect(&m_mail, &Mail::changed, m_tray, &Tray::look);
    connect(&Preferences::current(), &Preferences::changed, this, &Desktop::showBadge);
    m_tray->setUnread(m_unread->count());
    showBadge();
    connectTray();
    parts.window->installEventFilter(this);
}

/// The number is of a program that runs.
Desktop::~Desktop()
{
    if (m_badgeShown > 0)
        m_badge->show(0);
}

void Desktop::connectTray()
{
    connect(m_tray, &Tray::toggled, this, [this] {
        // Where it is in sight, a click on the tray puts it away, unless that would end nothing but the way back.
        if (m_parts.window->isVisible() && m_parts.window->isActiveWindow() && keepsRunning())
            hideWindow();
        else
            bringUp();
    });
    connect(m_tray, &Tray::openRequested, this, [this] { bringUp(); });
    connect(m_tray, &Tray::lost, this, [this] { bringUp(); });
    connect(m_tray, &Tray::composeRequested, this, &Desktop::composeRequested);
    connect(m_tray, &Tray::checkRequested, this, &Desktop::checkRequested);
    connect(m_tray, &Tray::quitRequested, this, &Desktop::quitRequested);
}

void Desktop::showBadge()
{
    const int count = Preferences::current().get(DesktopSettings::badge) ? m_unread->count() : 0;
    if (count != m_badgeShown) {
        m_badgeShown = count;
        m_badge->show(count);
    }
}

/// As by a click in the list, with the bar that takes it back.
void Desktop::carryOut(Arrivals::Verb verb, const QList<MessageId> &messages)
{
    switch (verb) {
    case Arrivals::Verb::MarkRead: m_mail.setFlags(messages, Flag::Seen, {}); break;
    case Arrivals::Verb::Archive: m_parts.verbs->carryOut(MessageVerbs::Verb::Archive, messages); break;
    case Arrivals::Verb::Trash: m_parts.verbs->carryOut(MessageVerbs::Verb::Trash, messages); break;
    }
}

bool Desktop::keepsRunning() const
{
    return Preferences::current().get(DesktopSettings::closeToTray) && m_tray->isThere();
}

void Desktop::hideWindow()
{
    QApplication::setQuitOnLastWindowClosed(false); // a composer that closes is not the end
    m_parts.window->hide();
    m_tray->watch(true);
}

void Desktop::startMinimized()
{
    if (m_tray->isThere())
        hideWindow();
    else
        m_parts.window->showMinimized();
}

void Desktop::bringUp(const QString &token)
{
    Foreground::bring(m_parts.window, token);
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.window && event->type() == QEvent::Show) {
        m_tray->watch(false);
        QApplication::setQuitOnLastWindowClosed(true);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::offerToBeDefault()
{
    if (Preferences::current().get(DesktopSettings::askedForDefault) || !DefaultProgram::isPossible())
        return;
    DefaultProgram::ask(this, [this](bool isOurs) {
        if (isOurs)
            return;
        const auto answered = [this] {
            Preferences::current().set(DesktopSettings::askedForDefault, true);
            m_parts.notices->remove(defaultNotice);
        };
        NoticeStack::Notice notice;
        notice.tone = Bar::Tone::Neutral;
        notice.text = tr("Another program opens mail links on this computer. Should Postrider do that?");
        notice.button = tr("Make Postrider the mail program");
        notice.onButton = [this, answered] {
            answered();
            DefaultProgram::take(this, [this](const std::optional<Failure> &failure) {
                if (!failure)
                    return;
                NoticeStack::Notice trouble;
                trouble.text = failure->message;
                trouble.details = failure->detail;
                m_parts.notices->show(defaultNotice, trouble);
            });
        };
        notice.secondButton = tr("Do not ask again");
        notice.onSecondButton = answered;
        m_parts.notices->show(defaultNotice, notice);
    });
}

} // namespace postrider
