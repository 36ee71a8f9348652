// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace postrider {

class Keymap;

/// All shortcuts that hold now, by menu, in as many columns as there is room for; narrowed by a few letters.
/// Thread: main. Owns what it shows; follows the keymap while it is open. Changes no shortcut.
class CheatSheet : public QDialog {
    Q_OBJECT
public:
    CheatSheet(const Keymap &keymap, QWidget *parent);

Q_SIGNALS:
    /// The person wants other keys.
    void changeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QWidget *row;
        QString folded; ///< what it is found by
        QString foldedEnglish;
    };
    struct Shortcut {
        QString name;
        QList<QKeySequence> keys;
        QString english;
    };
    struct Group {
        QWidget *block;
        QString folded; ///< of its heading
        QList<Line> lines;
    };
    void fill();
    void addGroup(const QString &heading, const QList<Shortcut> &shortcuts);
    void narrow();
    void arrange();

    const Keymap &m_keymap;
    QLabel *m_preset;
    QLineEdit *m_field;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    QList<Group> m_groups;
};

} // namespace postrider
