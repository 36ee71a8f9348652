// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"
#include "app/widgets/Keymap.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace postrider {

/// Which keys do what: one of two sets, and shortcuts of one's own on top of it. Keys that something else has are taken from it only after asking.
/// Thread: main. Owns its fields; the keymap is the window's. What is chosen holds at once.
class KeyboardPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit KeyboardPage(Keymap &keymap, QWidget *parent = nullptr);

private:
    void makeList();
    void makeEditor();
    void fill();
    void narrow();
    void showChosen();
    void setPressed(bool add);
    void take(const QList<QKeySequence> &keys, const QKeySequence &pressed);
    QString chosen() const;
    QString textFor(const QString &name) const;

    Keymap &m_keymap;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_about; ///< which action the field below is for
    QKeySequenceEdit *m_keys;
    QLabel *m_note; ///< who else has what was pressed
    QPushButton *m_set;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace postrider
