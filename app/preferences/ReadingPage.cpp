// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ReadingPage.h"

#include "app/widgets/ReadingSettings.h"

namespace postrider {

ReadingPage::ReadingPage(const Actions &actions, QWidget *parent) : PreferencesPage(parent)
{
    addSection(tr("Messages"));
    addActionChoice(actions.forms, tr("Messages are &shown"), {tr("Formatted, as they were meant"), tr("Formatted simply"), tr("As plain text")},
        tr("Whatever is chosen, nothing a message names is loaded without asking."));
    addAction(actions.darken, tr("&Darken messages with colours of their own"), tr("In dark colours only; else such messages lie on a light sheet."));
    addCheck(ReadingSettings::fixedWidth, tr("&Plain text in letters of one width"), tr("For tables and drawings made of letters."));
    addSection(tr("Conversations"));
    addAction(actions.conversations, tr("&Read conversations whole"), tr("All messages of a conversation below each other, where the list is grouped by conversation."));
    addAction(actions.group, tr("&Group this list by conversation"), tr("For the folder that is shown; each folder remembers how it looks."));
}

} // namespace postrider
