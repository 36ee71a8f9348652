// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PreferencesRoom.h"

#include "app/preferences/AppearancePage.h"
#include "app/preferences/DesktopPage.h"
#include "app/preferences/ComposingPage.h"
#include "app/preferences/PreferencesWindow.h"
#include "app/preferences/ReadingPage.h"
#include "app/preferences/TagsPage.h"
#include "core/Mail.h"

namespace postrider {

PreferencesRoom::PreferencesRoom(Mail &mail, const QStringList &startArguments, QWidget *window) : QObject(window), m_mail(mail), m_startArguments(startArguments), m_window(window)
{
}

void PreferencesRoom::open(const QString &page)
{
    if (!m_open) {
        m_open = new PreferencesWindow(
            {
                {QStringLiteral("appearance"), QStringLiteral("eye"), tr("Appearance"), [] { return new AppearancePage; }},
                {QStringLiteral("reading"), QStringLiteral("mail-read"), tr("Reading"), [] { return new ReadingPage; }},
                {QStringLiteral("desktop"), QStringLiteral("bell"), tr("Desktop & notifications"), [this] { return new DesktopPage(m_mail, m_startArguments); }},
                {QStringLiteral("tags"), QStringLiteral("tag"), tr("Tags"), [] { return new TagsPage; }},
                {QStringLiteral("composing"), QStringLiteral("compose"), tr("Composing"), [] { return new ComposingPage; }},
            },
            m_window);
    }
    if (!page.isEmpty())
        m_open->showPage(page);
    m_open->show();
    m_open->raise();
    m_open->activateWindow();
}

} // namespace postrider
