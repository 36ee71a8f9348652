// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: people.
#include "core/ContactFiles.h"
#include "core/MailPrivate.h"
#include "core/RecipientCompletion.h"
#include "core/mime/CardWriter.h"

#include <QUuid>

namespace postrider {

namespace {

/// More than anybody looks through in a list.
constexpr int MostCollected = 100'000;

std::optional<RemovedContact> asItIs(StoreWriter &writer, ContactId id)
{
    const QString card = writer.contacts.card(id);
    if (card.isNull() || !writer.contacts.row(id))
        return {};
    return RemovedContact{id, ContactFiles::contactOf(id, card).uid, card, writer.contacts.groupsOf(id)};
}

QString cleanName(const QString &name)
{
    return name.simplified().left(200);
}

template <class T> QFuture<Outcome<T>> refused(const QString &why)
{
    return QtFuture::makeReadyFuture(Outcome<T>(Failure{ErrorKind::Refused, why, {}}));
}

} // namespace

QFuture<Outcome<ContactList>> Mail::contacts()
{
    return d->onPool<ContactList>([&store = *d->store] {
        const auto reader = store.makeReader();
        ContactList list;
        list.contacts = reader->contacts().all();
        list.groups = reader->contacts().groups();
        for (const Correspondent &one : reader->correspondents().newest(MostCollected)) {
            if (!reader->contacts().isContact(one.address))
                list.collected.append(one);
        }
        return list;
    });
}

std::optional<Contact> Mail::contact(ContactId id)
{
    const QString card = d->reader->contacts().card(id);
    return card.isNull() ? std::nullopt : std::optional(ContactFiles::contactOf(id, card));
}

QFuture<Outcome<ContactId>> Mail::saveContact(const Contact &contact)
{
    if (contact.shownName().trimmed().isEmpty())
        return refused<ContactId>(tr("A contact needs a name or an address."));
    return d->ask<ContactId>([ready = ContactFiles::prepared(contact), now = d->clock->now()](StoreWriter &writer) {
        const ContactId id = writer.contacts.save(ready, now);
        if (!id.isValid())
            throw MailError(ErrorKind::Gone, tr("This contact is no longer there."));
        return id;
    });
}

QFuture<Outcome<QList<RemovedContact>>> Mail::removeContacts(const QList<ContactId> &ids)
{
    return d->ask<QList<RemovedContact>>([ids](StoreWriter &writer) {
        QList<RemovedContact> removed;
        for (const ContactId id : ids) {
            if (const auto one = asItIs(writer, id))
                removed.append(*one);
            writer.contacts.remove(id);
        }
        return removed;
    });
}

QFuture<Outcome<bool>> Mail::restoreContacts(const QList<RemovedContact> &removed)
{
    return d->ask<bool>([removed, now = d->clock->now()](StoreWriter &writer) {
        for (const RemovedContact &one : removed) {
            writer.contacts.restore(ContactFiles::contactOf(one.id, one.card), now);
            // Where they were made one, that one is in the groups of all of them now.
            for (const RemovedContact &other : removed) {
                for (const ContactGroupId group : other.groups) {
                    if (!one.groups.contains(group))
                        writer.contacts.removeMember(group, one.id);
                }
            }
            for (const ContactGroupId group : one.groups)
                writer.contacts.addMember(group, one.id);
        }
        return true;
    });
}

QFuture<Outcome<QList<RemovedContact>>> Mail::mergeContacts(const QList<ContactId> &ids)
{
    return d->ask<QList<RemovedContact>>([ids, now = d->clock->now()](StoreWriter &writer) {
        QList<RemovedContact> before;
        for (const ContactId id : ids) {
            if (const auto one = asItIs(writer, id))
                before.append(*one);
        }
        if (before.size() < 2)
            throw MailError(ErrorKind::Gone, tr("These contacts are no longer there."));
        Contact all = ContactFiles::contactOf(before.first().id, before.first().card);
        for (const RemovedContact &other : before.mid(1)) {
            all = ContactFiles::merged(all, ContactFiles::contactOf(other.id, other.card));
            writer.contacts.remove(other.id);
            for (const ContactGroupId group : other.groups)
                writer.contacts.addMember(group, all.id);
        }
        writer.contacts.save(all, now);
        return before;
    });
}

QFuture<Outcome<ContactGroupId>> Mail::saveContactGroup(const ContactGroup &group)
{
    ContactGroup ready = group;
    ready.name = cleanName(group.name);
    if (ready.name.isEmpty())
        return refused<ContactGroupId>(tr("A group needs a name."));
    if (ready.uid.isEmpty())
        ready.uid = QStringLiteral("urn:uuid:") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    return d->ask<ContactGroupId>([ready](StoreWriter &writer) {
        const ContactGroupId id = writer.contacts.saveGroup(ready);
        if (!id.isValid())
            throw MailError(ErrorKind::Gone, tr("This group is no longer there."));
        if (!ready.id.isValid()) {
            for (const ContactId member : ready.members)
                writer.contacts.addMember(id, member);
        }
        return id;
    });
}

QFuture<Outcome<bool>> Mail::removeContactGroup(ContactGroupId group)
{
    return d->ask<bool>([group](StoreWriter &writer) {
        writer.contacts.removeGroup(group);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::setMembership(ContactGroupId group, const QList<ContactId> &contacts, bool isMember)
{
    return d->ask<bool>([group, contacts, isMember](StoreWriter &writer) {
        for (const ContactId contact : contacts)
            isMember ? writer.contacts.addMember(group, contact) : writer.contacts.removeMember(group, contact);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::setCorrespondentsHidden(const QStringList &addresses, bool hidden)
{
    return d->ask<bool>([addresses, hidden](StoreWriter &writer) {
        writer.correspondents.setHidden(addresses, hidden);
        return true;
    });
}

QFuture<Outcome<ContactImport>> Mail::importContacts(const QString &path)
{
    return d->onPool<ContactImport>([&store = *d->store, path, now = d->clock->now()] { return ContactFiles(store, now).importFile(path); });
}

QFuture<Outcome<int>> Mail::exportContacts(const QList<ContactId> &ids, ContactFormat format, const QString &path)
{
    return d->onPool<int>([&store = *d->store, ids, format, path, now = d->clock->now()] { return ContactFiles(store, now).exportFile(ids, format, path); });
}

void Mail::Private::noteCompletion(const ChangeSet &changes)
{
    if (completion)
        completion->noteChanges(changes);
}

QFuture<Outcome<QList<RecipientSuggestion>>> Mail::completeRecipient(const QString &typed, int most)
{
    if (!d->completion)
        d->completion = std::make_shared<RecipientCompletion>(*d->store);
    return d->onPool<QList<RecipientSuggestion>>([completion = d->completion, typed, most, now = d->clock->now()] { return completion->find(typed, most, now); });
}

QFuture<Outcome<QList<Acquaintance>>> Mail::acquaintances(const QStringList &addresses)
{
    return d->onPool<QList<Acquaintance>>([&store = *d->store, addresses] {
        const auto reader = store.makeReader();
        QList<Acquaintance> known;
        for (const QString &address : addresses) {
            known.append(reader->contacts().isContact(address) ? Acquaintance::Contact : reader->correspondents().isKnown(address) ? Acquaintance::WrittenTo : Acquaintance::New);
        }
        return known;
    });
}

} // namespace postrider
