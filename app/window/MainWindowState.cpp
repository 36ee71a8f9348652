// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: how it comes up as it was, and how it goes.
#include "app/window/MainWindow.h"

#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/widgets/AppearanceSettings.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/OwnWindow.h"
#include "app/window/AccountMenu.h"
#include "app/window/Composing.h"
#include "app/window/Desktop.h"
#include "app/window/MessageWindows.h"
#include "app/window/Panes.h"
#include "app/window/Reading.h"
#include "app/window/Sending.h"

#include <QApplication>
#include <QCloseEvent>
#include <QToolBar>

namespace postrider {

void MainWindow::restoreState()
{
    if (!m_state.restoreWindow(*this))
        setFirstSize(this, 1240, 780);
    m_tree->setFolded(m_state.folded());
    m_actions->action(m_messages->look().mode == MessageList::Mode::Cards ? "cards" : "columns")->setChecked(true);
    const WindowState::Layout layout = m_state.layout();
    m_panes->setLayout(layout);
    m_actions->action(layout == WindowState::Layout::Beside ? "beside" : layout == WindowState::Layout::Below ? "below" : "wide")->setChecked(true);
    m_reading->restore();
    showScheme();
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::showScheme);
}

void MainWindow::saveState()
{
    m_state.saveWindow(*this);
    m_reading->save();
    m_panes->save();
    m_state.setFolded(m_tree->folded());
    if (m_messages->model()->listing().query.isEmpty()) // what a filter or a search leaves over is not where one was
        m_state.setSpot(MessagePane::lookKey(m_messages->shown()), m_messages->list()->spot());
}

void MainWindow::chooseLayout(WindowState::Layout layout)
{
    m_panes->setLayout(layout);
    m_state.setLayout(layout);
}

void MainWindow::chooseScheme(Theme::Scheme scheme)
{
    Theme::current().setScheme(scheme); // also where another one was chosen for this session only
    Preferences::current().set(AppearanceSettings::scheme, int(scheme));
}

void MainWindow::showScheme()
{
    const Theme::Scheme scheme = Theme::current().scheme();
    m_actions->action(scheme == Theme::Scheme::Light ? "theme-light" : scheme == Theme::Scheme::Dark ? "theme-dark" : "theme-system")->setChecked(true);
}

void MainWindow::showStartFolder()
{
    const FolderModel *folders = m_tree->folders();
    if (folders->rowCount() == 0) {
        m_panes->showPage(m_welcome);
        m_tree->hide();
        m_toolBar->hide();
        return;
    }
    m_tree->show();
    m_toolBar->show();
    if (m_panes->page() == m_welcome)
        m_panes->showList();
    const FolderId remembered = m_state.folder();
    if (m_state.unified() != FolderRole::None && folders->indexOf(m_state.unified()).isValid())
        m_tree->chooseUnified(m_state.unified());
    else
        m_tree->chooseFolder(folders->indexOf(remembered).isValid() ? remembered : folders->firstFolder());
    m_messages->list()->setFocus();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    m_isQuitting = close();
    if (m_isQuitting)
        QApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isQuitting && !qApp->isSavingSession() && m_desktop->keepsRunning()) {
        saveState();
        m_desktop->hideWindow();
        event->ignore();
        return;
    }
    if (!m_sending->mayQuit()) {
        event->ignore(); // it asks
        return;
    }
    saveState();
    if (!m_accountMenu->mayClose()) {
        event->ignore(); // it asks about what is not saved
        return;
    }
    for (ComposerWindow *composer : m_composing->windows()) {
        if (!composer->close()) {
            event->ignore(); // it asks about its text
            return;
        }
    }
    m_windows->saveAndClose();
    closeOwnWindows(this);
    event->accept();
}

} // namespace postrider
