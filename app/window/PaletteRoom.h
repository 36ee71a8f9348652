// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace postrider {

class ActionTable;
class CheatSheet;
class CommandPalette;
class Composing;
class FolderTree;
class SearchBar;

/// Opens the command palette and the sheet of shortcuts, and does what is picked there.
/// Thread: main. The palette is the window's; the sheet owns itself.
class PaletteRoom : public QObject {
    Q_OBJECT
public:
    struct Parts {
        ActionTable *actions;
        FolderTree *tree;
        Composing *composing;
        SearchBar *bar;
        QWidget *window;
        std::function<void(MessageId)> showMessage;
        std::function<void()> openKeyboard; ///< the page of the preferences
    };
    PaletteRoom(Mail &mail, const Parts &parts);

private:
    void makePalette();
    void openSheet();

    Mail &m_mail;
    Parts m_parts;
    CommandPalette *m_palette = nullptr; ///< made when it is first wanted
    QPointer<CheatSheet> m_sheet;
};

} // namespace postrider
