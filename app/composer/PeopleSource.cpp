// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/PeopleSource.h"

#include "app/widgets/WhenDone.h"

namespace postrider {

namespace {
constexpr int mostSuggestions = 10; // more is a list to read, and the next letter is typed sooner
}

PeopleSource::PeopleSource(Mail &mail, QObject *parent) : QObject(parent), m_mail(mail)
{
    connect(&mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.contacts)
            Q_EMIT changed();
    });
}

void PeopleSource::complete(const QString &typed, QObject *receiver, const std::function<void(const QList<RecipientSuggestion> &)> &answer)
{
    whenDone(receiver, m_mail.completeRecipient(typed, mostSuggestions), [answer](const Outcome<QList<RecipientSuggestion>> &outcome) {
        // Without an answer one goes on typing.
        if (const auto *found = std::get_if<QList<RecipientSuggestion>>(&outcome))
            answer(*found);
    });
}

void PeopleSource::look(const QStringList &addresses, QObject *receiver, const std::function<void(const QList<Acquaintance> &)> &answer)
{
    whenDone(receiver, m_mail.acquaintances(addresses), [answer](const Outcome<QList<Acquaintance>> &outcome) {
        if (const auto *found = std::get_if<QList<Acquaintance>>(&outcome))
            answer(*found);
    });
}

template <class T> void PeopleSource::tellFailure(const QFuture<Outcome<T>> &done)
{
    whenDone(this, done, [this](const Outcome<T> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
    });
}

void PeopleSource::forget(const QString &address)
{
    tellFailure(m_mail.setCorrespondentsHidden({address}, true));
}

void PeopleSource::add(const Address &person)
{
    Contact contact;
    contact.name = person.name;
    contact.addresses = {{{}, person.address}};
    tellFailure(m_mail.saveContact(contact));
}

void PeopleSource::open(const Address &person)
{
    QList<ContactId> found;
    try {
        found = m_mail.reader().contacts().withAddress(person.address);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    if (!found.isEmpty())
        Q_EMIT openRequested(found.first());
}

} // namespace postrider
