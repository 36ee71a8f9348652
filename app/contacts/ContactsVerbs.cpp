// SPDX-License-Identifier: GPL-3.0-or-later
// ContactsWindow: what can be done to whom is selected.
#include "app/contacts/ContactEditor.h"
#include "app/contacts/ContactsModel.h"
#include "app/contacts/ContactsWindow.h"
#include "app/widgets/Bar.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/WhenDone.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace postrider {

void ContactsWindow::tell(const Failure &failure)
{
    m_bar->setTone(Bar::Tone::Danger);
    m_bar->setText(failure.message);
    m_bar->setDetails(failure.detail);
    m_bar->clearButtons();
    m_bar->show();
}

void ContactsWindow::offerUndo(const QString &sentence, const std::function<void()> &undo)
{
    m_bar->setTone(Bar::Tone::Neutral);
    m_bar->setText(sentence);
    m_bar->setDetails({});
    m_bar->clearButtons();
    if (undo) {
        QPushButton *button = m_bar->addButton(tr("Undo"), [this, undo] {
            m_bar->hide();
            undo();
        });
        button->setObjectName(QStringLiteral("undoContacts"));
    }
    m_bar->show();
}

AddressList ContactsWindow::peopleMeant() const
{
    AddressList people;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        const Address person = m_model->personAt(index);
        if (!person.address.isEmpty())
            people.append(person);
    }
    // Nobody in particular: the whole group.
    if (!m_list->selectionModel()->hasSelection() && m_model->shown().what == ContactsModel::Shown::What::Group) {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            const Address person = m_model->personAt(m_model->index(i));
            if (!person.address.isEmpty())
                people.append(person);
        }
    }
    return people;
}

void ContactsWindow::write()
{
    if (const AddressList people = peopleMeant(); !people.isEmpty())
        Q_EMIT composeRequested(people);
}

void ContactsWindow::removeSelected()
{
    if (m_model->shown().what == ContactsModel::Shown::What::Collected) {
        const QStringList addresses = selectedAddresses();
        if (addresses.isEmpty())
            return;
        watch(m_mail.setCorrespondentsHidden(addresses, true), [this, addresses] {
            offerUndo(tr("%Ln address(es) removed.", nullptr, int(addresses.size())), [this, addresses] { watch(m_mail.setCorrespondentsHidden(addresses, false)); });
        });
        return;
    }
    const QList<ContactId> ids = selectedContacts();
    if (ids.isEmpty())
        return;
    m_editor->setContact({}); // what was typed goes with it
    whenDone(this, m_mail.removeContacts(ids), [this](const Outcome<QList<RemovedContact>> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            tell(*failure);
            return;
        }
        const auto removed = std::get<QList<RemovedContact>>(outcome);
        offerUndo(tr("%Ln contact(s) deleted.", nullptr, int(removed.size())), [this, removed] {
            m_wanted = removed.value(0).id;
            watch(m_mail.restoreContacts(removed));
        });
    });
}

void ContactsWindow::merge()
{
    save();
    QList<ContactId> ids = selectedContacts();
    if (ids.size() < 2)
        return;
    // Into the one that has the mark.
    const ContactId first = m_model->contactAt(m_list->currentIndex());
    if (ids.removeAll(first) > 0)
        ids.prepend(first);
    m_wanted = ids.first();
    whenDone(this, m_mail.mergeContacts(ids), [this](const Outcome<QList<RemovedContact>> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            tell(*failure);
            return;
        }
        const auto before = std::get<QList<RemovedContact>>(outcome);
        offerUndo(tr("%Ln contact(s) merged into one.", nullptr, int(before.size())), [this, before] { watch(m_mail.restoreContacts(before)); });
    });
}

void ContactsWindow::keepCollected()
{
    QList<Address> people;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        people.append(m_model->personAt(index));
    for (const Address &person : people) {
        Contact contact;
        contact.name = person.name;
        contact.addresses = {{{}, person.address}};
        // They are stored one after the other: with the last one all are there.
        watch(m_mail.saveContact(contact), [this, isLast = person == people.last(), count = int(people.size())] {
            if (isLast)
                offerUndo(tr("%Ln contact(s) added.", nullptr, count), {});
        });
    }
}

void ContactsWindow::addGroup()
{
    auto *dialog = new NameDialog(tr("New group"), tr("Name of the group"), tr("Make group"), this);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, members = selectedContacts()](const QString &name) {
        whenDone(dialog, m_mail.saveContactGroup({{}, {}, name, members}), [dialog](const Outcome<ContactGroupId> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                dialog->refuse(failure->message);
            else
                dialog->accept();
        });
    });
    dialog->open();
}

std::optional<ContactGroup> ContactsWindow::shownGroup()
{
    try {
        return m_mail.reader().contacts().group(m_model->shown().group);
    } catch (const MailError &error) {
        tell(Failure::of(error));
        return {};
    }
}

void ContactsWindow::renameGroup()
{
    const auto group = shownGroup();
    if (!group)
        return;
    auto *dialog = new NameDialog(tr("Rename the group"), tr("Name of the group"), tr("Rename"), this);
    dialog->setName(group->name);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, group = *group](const QString &name) {
        ContactGroup renamed = group;
        renamed.name = name;
        whenDone(dialog, m_mail.saveContactGroup(renamed), [dialog](const Outcome<ContactGroupId> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                dialog->refuse(failure->message);
            else
                dialog->accept();
        });
    });
    dialog->open();
}

void ContactsWindow::removeGroup()
{
    const auto group = shownGroup();
    if (!group)
        return;
    watch(m_mail.removeContactGroup(group->id), [this, group = *group] {
        offerUndo(tr("The group “%1” was deleted. Its contacts are still there.").arg(group.name), [this, group] {
            ContactGroup again = group;
            again.id = {};
            watch(m_mail.saveContactGroup(again));
        });
    });
}

void ContactsWindow::fillMembership(QMenu *menu)
{
    menu->clear();
    const QList<ContactId> ids = selectedContacts();
    for (const ContactGroup &group : m_model->all().groups) {
        QAction *action = menu->addAction(QString(group.name).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        const bool isMember = std::all_of(ids.begin(), ids.end(), [&group](ContactId id) { return group.members.contains(id); });
        action->setChecked(isMember);
        connect(action, &QAction::triggered, this, [this, id = group.id, ids](bool on) { watch(m_mail.setMembership(id, ids, on)); });
    }
}

void ContactsWindow::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import contacts"), {}, tr("Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactsWindow::importFrom);
    dialog->open();
}

void ContactsWindow::importFrom(const QString &path)
{
    whenDone(this, m_mail.importContacts(path), [this](const Outcome<ContactImport> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            tell(*failure);
            return;
        }
        const auto report = std::get<ContactImport>(outcome);
        offerUndo(
            tr("New: %1, more known about: %2, here already: %3.").arg(QLocale().toString(report.added), QLocale().toString(report.updated), QLocale().toString(report.unchanged)),
            {});
        m_bar->setDetails(report.leftOut.join(u'\n'));
    });
}

void ContactsWindow::exportFile(ContactFormat format)
{
    save();
    const bool isTable = format == ContactFormat::Csv;
    const QString name = isTable ? QStringLiteral("contacts.csv") : QStringLiteral("contacts.vcf");
    auto *dialog = new QFileDialog(this, tr("Export contacts"), {}, isTable ? tr("Table (*.csv)") : tr("vCard (*.vcf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(format, path); });
    dialog->open();
}

void ContactsWindow::exportTo(ContactFormat format, const QString &path)
{
    // Several that are selected are meant, else everybody.
    const QList<ContactId> selected = selectedContacts();
    whenDone(this, m_mail.exportContacts(selected.size() > 1 ? selected : QList<ContactId>(), format, path), [this, path](const Outcome<int> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            tell(*failure);
        else
            offerUndo(tr("%Ln contact(s) exported to “%1”.", nullptr, std::get<int>(outcome)).arg(QFileInfo(path).fileName()), {});
    });
}

} // namespace postrider
