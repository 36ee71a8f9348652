// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PreferencesRoom.h"

#include "app/preferences/AppearancePage.h"
#include "app/preferences/DesktopPage.h"
#include "app/preferences/ComposingPage.h"
#include "app/preferences/KeyboardPage.h"
#include "app/preferences/PreferencesWindow.h"
#include "app/preferences/ReadingPage.h"
#include "app/window/ActionTable.h"
#include "app/preferences/TagsPage.h"
#include "core/Mail.h"

namespace postrider {

PreferencesRoom::PreferencesRoom(Mail &mail, ActionTable &actions, const QStringList &startArguments, QWidget *window)
    : QObject(window)
    , m_mail(mail)
    , m_actions(actions)
    , m_startArguments(startArguments)
    , m_window(window)
{
}

QWidget *PreferencesRoom::makeReading() const
{
    const auto action = [this](const char *name) { return m_actions.action(name); };
    return new ReadingPage({{action("body-html"), action("body-simple"), action("body-text")}, action("darken"), action("conversation-view"), action("group")});
}

void PreferencesRoom::open(const QString &page)
{
    if (!m_open) {
        m_open = new PreferencesWindow(
            {
                {QStringLiteral("appearance"), QStringLiteral("eye"), tr("Appearance"), [] { return new AppearancePage; }},
                {QStringLiteral("reading"), QStringLiteral("mail-read"), tr("Reading"), [this] { return makeReading(); }},
                {QStringLiteral("composing"), QStringLiteral("compose"), tr("Composing"), [] { return new ComposingPage; }},
                {QStringLiteral("tags"), QStringLiteral("tag"), tr("Tags"), [] { return new TagsPage; }},
                {QStringLiteral("keyboard"), QStringLiteral("keyboard"), tr("Keyboard"), [this] { return new KeyboardPage(*m_actions.keymap()); }},
                {QStringLiteral("desktop"), QStringLiteral("bell"), tr("Desktop"), [this] { return new DesktopPage(m_mail, m_startArguments); }},
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
