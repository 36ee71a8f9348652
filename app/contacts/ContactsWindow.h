// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/WhenDone.h"
#include "core/Mail.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace postrider {

class Bar;
class IconButton;
class ContactEditor;
class ContactsModel;
class EmptyState;

/// The address book: groups and collected addresses on the left, who is in them with a search as one types, and all of one to the right, changed in place.
///
/// Thread: main. Owns its widgets; everything it does is a verb of Mail, and the lists come back with `changed`. What was typed into a contact is saved when another one is chosen
/// or the window closes. What is removed or merged can be taken back as long as the bar at the bottom stands there.
class ContactsWindow : public QDialog {
    Q_OBJECT
public:
    ContactsWindow(Mail &mail, QWidget *parent);

    void showContact(ContactId id);
    /// A new one to be filled in, not saved yet.
    void begin(const Contact &contact);
    ContactsModel *model() const { return m_model; }

Q_SIGNALS:
    void composeRequested(const postrider::AddressList &to);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    QWidget *makeSide();
    QWidget *makeMiddle();
    QWidget *makeRight();
    IconButton *makeVerb(const char *name, const char *icon, const QString &text);
    void load();
    void takeList(const ContactList &list);
    void fillGroups();
    void onGroupChosen();
    void onSelectionChanged();
    void showCurrent();
    bool isTypingInOneUnlisted() const;
    void updateVerbs();
    void save();
    QList<ContactId> selectedContacts() const;
    QStringList selectedAddresses() const;
    // Verbs (ContactsVerbs.cpp).
    /// What could not be done is said; `then` is for what was.
    template <class T> void watch(const QFuture<Outcome<T>> &future, const std::function<void()> &then = {})
    {
        whenDone(this, future, [this, then](const Outcome<T> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                tell(*failure);
            else if (then)
                then();
        });
    }
    AddressList peopleMeant() const;
    void write();
    void removeSelected();
    void merge();
    void keepCollected();
    void addGroup();
    void renameGroup();
    void removeGroup();
    void fillMembership(QMenu *menu);
    std::optional<ContactGroup> shownGroup();
    void importFile();
    void importFrom(const QString &path);
    void exportFile(ContactFormat format);
    void exportTo(ContactFormat format, const QString &path);
    void offerUndo(const QString &sentence, const std::function<void()> &undo);
    void tell(const Failure &failure);

    Mail &m_mail;
    ContactsModel *m_model;
    QListWidget *m_groups;
    QLineEdit *m_search;
    QListView *m_list;
    QStackedWidget *m_right;
    ContactEditor *m_editor;
    EmptyState *m_empty;
    Bar *m_bar;
    IconButton *m_write;
    IconButton *m_remove;
    IconButton *m_merge;
    IconButton *m_membership;
    IconButton *m_keep; ///< a collected address becomes a contact
    quint64 m_loading = 0; ///< number of the question whose answer counts
    ContactId m_wanted; ///< to be shown once the list has it
    bool m_isNew = false; ///< the editor has one that is not saved yet
    std::optional<Contact> m_begun; ///< what somebody else filled in of it: nobody has said yet that it is to be kept
};

} // namespace postrider
