// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactsRoom.h"

#include "app/contacts/ContactsWindow.h"

namespace postrider {

ContactsRoom::ContactsRoom(Mail &mail, QWidget *window) : QObject(window), m_mail(mail), m_window(window) { }

ContactsWindow *ContactsRoom::shown()
{
    if (!m_open) {
        m_open = new ContactsWindow(m_mail, m_window);
        connect(m_open, &ContactsWindow::composeRequested, this, &ContactsRoom::composeRequested);
    }
    m_open->show();
    m_open->raise();
    m_open->activateWindow();
    return m_open;
}

void ContactsRoom::open()
{
    shown();
}

void ContactsRoom::openContact(ContactId id)
{
    shown()->showContact(id);
}

void ContactsRoom::openPerson(const Address &person)
{
    QList<ContactId> found;
    try {
        found = m_mail.reader().contacts().withAddress(person.address);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    if (!found.isEmpty()) {
        openContact(found.first());
        return;
    }
    Contact contact;
    contact.name = person.name;
    contact.addresses = {{{}, person.address}};
    shown()->begin(contact);
}

} // namespace postrider
