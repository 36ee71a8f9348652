// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

class QMenuBar;

namespace postrider {

class Keymap;

/// Every action of the main window, from one table: name, menu, text, icon, shortcuts, where its keys work and what it needs.
///
/// Thread: main. Owns the QActions and the keymap that gives them their shortcuts. Knows no mail: the window connects them and says what is there (`setSituation`).
class ActionTable : public QObject {
    Q_OBJECT
public:
    /// Where the shortcut works: everywhere in the window, or only in list and reader (single letters).
    enum class Scope { Window, Messages };
    /// What must be there for the action to make sense.
    enum class Needs { Nothing, Account, Folder, EmptiableFolder, Selection, Single, Draft, NoDraft, ListMail, Absent, OwnColours, Undo };

    struct Row {
        const char *name;
        const char *menu; ///< empty: in no menu
        const char *text; ///< untranslated, context "ActionTable"
        const char *icon;
        QList<QKeySequence> shortcuts; ///< of our own preset; those of the other one are in GmailKeys
        Scope scope;
        Needs needs;
    };
    struct Situation {
        bool account = false;
        bool folder = false; ///< one folder is listed, or has the mark in the tree
        bool emptiable = false; ///< it is a Trash or Junk with something in it
        int selected = 0;
        bool draft = false; ///< the one selected message stands in a Drafts folder
        bool list = false; ///< the one selected message came through a mailing list that can be written to
        bool absent = false; ///< the one selected message is not here as a whole
        bool ownColours = false; ///< the message that is shown may be dark or light
        bool undo = false;
        bool operator==(const Situation &) const = default;
    };

    explicit ActionTable(QObject *parent = nullptr);

    static const QList<Row> &rows();
    /// Of a menu within another one (Row::menu) that other one; null: it is in the menu bar.
    static const char *menuAbove(const char *menu);
    QAction *action(const char *name) const;
    Keymap *keymap() const { return m_keymap; }
    /// Calls `slot` when the action is triggered.
    template <class Context, class Slot> void on(const char *name, Context *context, Slot slot) { connect(action(name), &QAction::triggered, context, slot); }
    /// Menus in the order of the table; a separator where the table has a row without name.
    void fill(QMenuBar *menuBar) const;
    /// Attaches the actions to where their keys work.
    void attach(QWidget *window, const QList<QWidget *> &messages) const;
    void setSituation(const Situation &situation);

private:
    void fillKeymap();

    QHash<QByteArray, QAction *> m_actions;
    Keymap *m_keymap;
    Situation m_situation;
};

} // namespace postrider
