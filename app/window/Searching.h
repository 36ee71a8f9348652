// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/SearchNote.h"
#include "core/Mail.h"

#include <QObject>

namespace postrider {

class FolderTree;
class MessagePane;
class SearchBar;

/// A search, from the first letter to its end: what is typed is listed, the line above the list says how it goes, and afterwards the list shows again what it showed before.
/// Thread: main. Owns nothing; field, line, list and tree belong to the window. Reads no message itself.
class Searching : public QObject {
    Q_OBJECT
public:
    struct Parts {
        SearchBar *bar;
        SearchNote *note;
        MessagePane *list;
        FolderTree *tree;
        QWidget *window;
    };
    Searching(Mail &mail, const Parts &parts);

    bool isOn() const { return m_on; }
    /// A saved search, chosen in the tree.
    void showSaved(qint64 id, const QString &name, const QString &query);
    /// Another folder was chosen: the field is emptied, and the list is left to whoever shows that folder.
    void end();
    void askServer();
    /// The search that is typed next looks in what the list shows, not everywhere.
    void beginHere() { m_here = true; }

Q_SIGNALS:
    void failed(const postrider::Failure &failure);
    /// The list shows something that is no folder any more, or a folder again.
    void shown();

private:
    void search(const QString &query);
    void list();
    void leave();
    void save();
    void remember();
    void comeBack();
    Listing where() const;

    Mail &m_mail;
    Parts m_parts;
    bool m_on = false;
    bool m_here = false; ///< the next one
    QString m_query;
    QString m_title;
    Listing m_before; ///< what the list showed
    QString m_titleBefore;
    MessageId m_selectedBefore;
    MessageId m_comeBackTo; ///< selected once the list shows what it showed before
    quint64 m_asked = 0; ///< number of the question to the servers whose answer counts
};

} // namespace postrider
