// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Contact.h"

#include <QAbstractListModel>

namespace postrider {

/// Contacts as a list shows them: all, those of a group, or the collected addresses; of these what matches the words somebody types.
/// Thread: main. Owns a copy of what it was given. Never asks the store: filtering ten thousand is a run through memory.
class ContactsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole,
        SecondRole, ///< address and organisation, or how often somebody was written to
        AddressRole,
        IdRole, ///< qint64; 0 for a collected address
    };
    /// Which of them.
    struct Shown {
        enum class What { All, Group, Collected } what = What::All;
        ContactGroupId group{};
        bool operator==(const Shown &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void setContacts(const ContactList &list);
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    /// Words, folded or not: as Mail folds them is better, and small letters will do.
    void setFilter(const QString &text);
    const ContactList &all() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    ContactId contactAt(const QModelIndex &index) const;
    /// Of any row.
    Address personAt(const QModelIndex &index) const;
    QModelIndex indexOf(ContactId id) const;

private:
    void choose();

    ContactList m_all;
    Shown m_shown;
    QStringList m_words;
    QList<int> m_rows; ///< places in m_all.contacts, or m_all.collected
};

} // namespace postrider
