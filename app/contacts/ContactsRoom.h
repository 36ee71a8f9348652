// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPointer>

namespace postrider {

class ContactsWindow;

/// Opens the contacts, one window at a time, for whoever wants to show somebody: the menu, a composer, the head of a message.
/// Thread: main. The window belongs to the main window and goes with it.
class ContactsRoom : public QObject {
    Q_OBJECT
public:
    ContactsRoom(Mail &mail, QWidget *window);

    void open();
    /// That contact; one that is gone: nobody in particular.
    void openContact(ContactId id);
    /// The contact with this address, else a new one of this name and address, not saved yet.
    void openPerson(const Address &person);

Q_SIGNALS:
    void composeRequested(const postrider::AddressList &to);
    void failed(const postrider::Failure &failure);

private:
    ContactsWindow *shown();

    Mail &m_mail;
    QWidget *m_window;
    QPointer<ContactsWindow> m_open;
};

} // namespace postrider
