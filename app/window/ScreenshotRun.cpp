// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ScreenshotRun.h"

#include "app/accounts/AccountsWindow.h"
#include "app/accounts/DoctorWindow.h"
#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/reader/ReaderPane.h"
#include "app/window/Activity.h"
#include "app/window/Application.h"
#include "app/window/IconSheet.h"
#include "app/window/MainWindow.h"
#include "app/window/PreferencesRoom.h"

#include <QApplication>
#include <QPixmap>
#include <cstdio>

namespace postrider {

namespace {

const QLatin1String messageRoom("message:");
const QLatin1String preferencesRoom("preferences:"); // then the name of a page
const QLatin1String actionRoom("action:"); // whatever that action of the window opens
constexpr int atMost = 20000; // ms
constexpr int settling = 1200; // ms after everything is there: the body is parsed, animations are over

} // namespace

ScreenshotRun::ScreenshotRun(MainWindow &window, const QString &file, const QString &room) : QObject(&window), m_window(window), m_file(file), m_room(room)
{
    m_time.start();
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotRun::step);
    m_timer.start();
}

bool ScreenshotRun::isReady()
{
    MessagePane *pane = m_window.messagePane();
    if (m_window.folderTree()->folders()->rowCount() == 0)
        return true; // the welcome page
    if (!pane->model()->isLoaded() || !m_window.activity()->isIdle())
        return false;
    if (pane->model()->rowCount() == 0)
        return true;
    if (pane->list()->selectedCount() == 0)
        pane->list()->selectRow(0);
    return m_window.readerPane()->message().isValid();
}

void ScreenshotRun::step()
{
    if (!m_ready.isValid() && (isReady() || m_time.elapsed() > atMost))
        m_ready.start();
    if (!m_ready.isValid())
        return;
    if (!m_opened && !m_room.isEmpty()) {
        m_opened = true;
        if (m_room == QLatin1String("outbox"))
            m_window.folderTree()->chooseOutbox();
        else if (m_room == QLatin1String("drafts"))
            m_window.folderTree()->setCurrentIndex(m_window.folderTree()->folders()->indexOf(FolderModel::Kind::Drafts));
        else if (m_room == QLatin1String("assistant"))
            m_window.addAccount();
        else if (m_room == QLatin1String("composer"))
            m_window.action("reply")->trigger();
        else if (m_room == QLatin1String("activity"))
            m_window.activity()->click();
        else if (m_room == QLatin1String("doctor"))
            openDoctor();
        else if (m_room.startsWith(QLatin1String("accounts")))
            openAccounts();
        else if (m_room == QLatin1String("conversation"))
            m_window.messagePane()->setGrouping(Listing::Grouping::Threads);
        else if (m_room == QLatin1String("icons"))
            (new IconSheet(&m_window))->show();
        else if (m_room.startsWith(preferencesRoom))
            m_window.preferences()->open(m_room.mid(preferencesRoom.size()));
        else if (m_room.startsWith(actionRoom))
            m_window.action(m_room.mid(actionRoom.size()).toLatin1().constData())->trigger();
        else if (m_room.startsWith(messageRoom))
            selectMessage(m_room.mid(messageRoom.size()));
        m_ready.start();
    }
    if (m_doctor && m_doctor->isRunning())
        m_ready.start();
    if (m_room == QLatin1String("conversation") && !m_isSelected && m_window.messagePane()->model()->isLoaded())
        selectConversation();
    if (m_ready.elapsed() > settling)
        shoot();
}

void ScreenshotRun::selectMessage(const QString &subject)
{
    MessagePane *pane = m_window.messagePane();
    for (int row = 0; row < pane->model()->rowCount(); ++row) {
        const MessageRow *message = pane->model()->messageAt(row);
        if (message && message->subject.contains(subject, Qt::CaseInsensitive)) {
            pane->list()->selectRow(row);
            return;
        }
    }
}

/// The first one of three messages or more.
void ScreenshotRun::selectConversation()
{
    MessagePane *pane = m_window.messagePane();
    for (int row = 0; row < pane->model()->rowCount(); ++row) {
        if (pane->model()->rowAt(row).total < 3)
            continue;
        m_isSelected = true;
        pane->list()->selectRow(row);
        m_ready.start();
        return;
    }
}

void ScreenshotRun::openDoctor()
{
    m_window.action("doctor")->trigger();
    m_doctor = m_window.findChild<DoctorWindow *>();
    const FolderModel *folders = m_window.folderTree()->folders();
    m_doctor->examine(folders->indexOf(folders->firstFolder()).data(FolderModel::AccountIdRole).value<AccountId>());
}

void ScreenshotRun::openAccounts()
{
    static const QStringList pages{QStringLiteral("accounts"), QStringLiteral("accounts-servers"), QStringLiteral("accounts-connection"), QStringLiteral("accounts-identities"),
        QStringLiteral("accounts-folders"), QStringLiteral("accounts-synchronisation"), QStringLiteral("accounts-sending")}; // in the order of AccountPages::Kind
    m_window.action("accounts")->trigger();
    if (auto *room = m_window.findChild<AccountsWindow *>())
        room->showAccount(room->current(), AccountPages::Kind(qMax<qsizetype>(0, pages.indexOf(m_room))));
}

void ScreenshotRun::shoot()
{
    m_timer.stop();
    if (auto *application = qobject_cast<Application *>(qApp))
        application->watchdog().stop();
    QWidget *target = &m_window;
    if (!m_room.isEmpty()) {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            // A window or popup that was opened for the picture.
            if (widget->isVisible() && widget != &m_window)
                target = widget;
        }
    }
    const bool saved = target->grab().save(m_file, "PNG");
    if (!saved)
        std::fprintf(stderr, "The picture could not be written to %s.\n", qPrintable(m_file));
    QApplication::exit(saved ? 0 : 1);
}

} // namespace postrider
