// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ReadingPage.h"

#include "app/widgets/ReadingSettings.h"

#include <QComboBox>

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
    using namespace ReadingSettings;
    addSection(tr("Opening a message"));
    QComboBox *when = addChoice(markRead, tr("&Mark it as read"), {tr("At once"), tr("After a while"), tr("Never by itself")},
        {int(MarkRead::AtOnce), int(MarkRead::AfterAWhile), int(MarkRead::Never)}, tr("Selecting several messages marks none of them. The key M marks what is selected."));
    QComboBox *seconds = addChoice(markReadSeconds, tr("&A while is"), {tr("1 second"), tr("2 seconds"), tr("5 seconds"), tr("10 seconds"), tr("30 seconds")}, {1, 2, 5, 10, 30});
    const auto show = [seconds, when] { seconds->setEnabled(when->currentIndex() == int(MarkRead::AfterAWhile)); };
    connect(when, &QComboBox::currentIndexChanged, this, show);
    show();
    addSection(tr("Deleting, archiving or moving a message"));
    addChoice(afterRemoval, tr("Then &open"), {tr("The next one in the list"), tr("The one before it"), tr("None: back to the list")},
        {int(AfterRemoval::Next), int(AfterRemoval::Previous), int(AfterRemoval::BackToList)});
}

} // namespace postrider
