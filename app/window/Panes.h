// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WindowState.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace postrider {

/// Where folders, list and reader stand: the message beside the list, below it, or below list and folders; and what takes their place (outbox, drafts, welcome).
///
/// Thread: main. Owns the splitters; each layout's sizes are kept for themselves. Never knows what the panes show.
class Panes : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        QWidget *folders = nullptr;
        QWidget *list = nullptr;
        QWidget *reader = nullptr;
        WindowState *state = nullptr;
    };

    explicit Panes(const Parts &parts, QWidget *parent = nullptr);

    void setLayout(WindowState::Layout layout);
    WindowState::Layout layout() const { return m_layout; }
    /// The sizes as they are now.
    void save();
    /// Something that is shown instead of list and reader.
    void addPage(QWidget *page);
    void showPage(QWidget *page);
    void showList();
    bool isListShown() const;
    QWidget *page() const; ///< what is shown
    QWidget *pages() const; ///< where it is shown: list and reader, or a page
    void setReaderShown(bool shown);

private:
    void updateBelow();
    QList<int> firstSizes() const;

    Parts m_parts;
    QSplitter *m_whole; ///< all but the reader | the reader, in the wide layout
    QSplitter *m_outer; ///< folders | the rest
    QSplitter *m_inner; ///< list | reader
    QStackedWidget *m_stack;
    QWidget *m_below; ///< holds the reader in the wide layout
    WindowState::Layout m_layout = WindowState::Layout::Beside;
    bool m_readerShown = true;
};

} // namespace postrider
