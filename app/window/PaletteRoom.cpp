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
    connect(m_palette, &CommandPalette::peopleChosen, this, &PaletteRoom::writeTo);
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

void PaletteRoom::writeTo(const AddressList &people)
{
    try {
        Draft begun;
        begun.to = people;
        if (const auto draft = m_mail.newDraft({}, begun))
            m_parts.composing->open(*draft);
        else
            throw MailError(ErrorKind::Refused, tr("There is no account to write from. Add one first."));
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

} // namespace postrider
