// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/PaletteSource.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace postrider {

class PaletteList;

/// The command palette: a card at the top of the window in which everything is found by a few letters. It lies over the whole window, so a click beside it closes it.
///
/// Thread: main. Owns its field and list; the keyboard goes back to where it was before anything is done. Does nothing itself but trigger actions: the rest it says.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    CommandPalette(Mail &mail, const Keymap &keymap, const PaletteSource::Names &names, QWidget *window);

    /// With this already typed; closes it if it is open.
    void toggle(const QString &typed = {});
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void folderChosen(postrider::FolderId folder);
    void peopleChosen(const postrider::AddressList &people);
    void messageChosen(postrider::MessageId message);
    void searchChosen(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void leave();
    void pick();
    bool takeKey(const QKeyEvent &key);
    void place();
    QRect card() const;

    const Keymap &m_keymap;
    PaletteSource *m_source;
    QLineEdit *m_field;
    PaletteList *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before; ///< had the keyboard
    bool m_typing = false; ///< what is put in the list answers a key
};

} // namespace postrider
