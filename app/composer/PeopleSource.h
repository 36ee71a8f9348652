// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <functional>

namespace postrider {

/// What recipient fields ask about people: who may be meant, who is known, and the little that is done to the address book from there.
/// Thread: main. Owns nothing; the answers come later, from Mail's pool, and never to a receiver that is gone.
class PeopleSource : public QObject {
    Q_OBJECT
public:
    explicit PeopleSource(Mail &mail, QObject *parent = nullptr);

    void complete(const QString &typed, QObject *receiver, const std::function<void(const QList<RecipientSuggestion> &)> &answer);
    /// In the order of the addresses.
    void look(const QStringList &addresses, QObject *receiver, const std::function<void(const QList<Acquaintance> &)> &answer);
    /// A collected address is not to be offered any more.
    void forget(const QString &address);
    /// A new contact of this name and address, at once.
    void add(const Address &person);
    /// Shows the contact that has this address.
    void open(const Address &person);

Q_SIGNALS:
    /// Who was new may be known now.
    void changed();
    /// Whoever has a window for contacts shows this one.
    void openRequested(postrider::ContactId contact);
    /// What was asked for could not be done.
    void failed(const postrider::Failure &failure);

private:
    template <class T> void tellFailure(const QFuture<Outcome<T>> &done);

    Mail &m_mail;
};

} // namespace postrider
