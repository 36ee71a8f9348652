// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PaletteRoom.h"

#include "app/folders/FolderTree.h"
#include "app/palette/CheatSheet.h"
#include "app/palette/CommandPalette.h"
#include "app/search/SearchBar.h"
#include "app/window/ActionTable.h"
#include "app/window/Composing.h"

namespace postrider {

PaletteRoom::PaletteRoom(Mail &mail, const Parts &parts) : QObject(parts.window), m_mail(mail), m_parts(parts)
{
    m_parts.actions->on("palette", this, [this] {
        if (!m_palette)
            makePalette();
        m_palette->toggle();
    });
    m_parts.actions->on("shortcuts", this, [this] { openSheet(); });
}

void PaletteRoom::makePalette()
{
    m_palette = new CommandPalette(m_mail, *m_parts.actions->keymap(), {&FolderModel::nameFor, &FolderModel::iconNameFor}, m_parts.window);
    connect(m_palette, &CommandPalette::folderChosen, this, [this](FolderId folder) { m_parts.tree->chooseFolder(folder); });
    connect(m_palette, &CommandPalette::messageChosen, this, [this](MessageId message) { m_parts.showMessage(message); });
    connect(m_palette, &CommandPalette::peopleChosen, this, [this](const AddressList &people) { m_parts.composing->writeTo(people, {}); });
    connect(m_palette, &CommandPalette::searchChosen, this, [this](const QString &words) {
        m_parts.bar->setFocus(Qt::ShortcutFocusReason);
        m_parts.bar->setText(words);
    });
}

void PaletteRoom::openSheet()
{
    if (!m_sheet) {
        m_sheet = new CheatSheet(*m_parts.actions->keymap(), m_parts.window);
        connect(m_sheet, &CheatSheet::changeRequested, this, [this] { m_parts.openKeyboard(); });
    }
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

} // namespace postrider
