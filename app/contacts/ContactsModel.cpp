// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactsModel.h"

#include "core/search/Folding.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace postrider {

void ContactsModel::setContacts(const ContactList &list)
{
    beginResetModel();
    m_all = list;
    choose();
    endResetModel();
}

void ContactsModel::show(const Shown &shown)
{
    beginResetModel();
    m_shown = shown;
    choose();
    endResetModel();
}

void ContactsModel::setFilter(const QString &text)
{
    beginResetModel();
    m_words = Folding::fold(text).split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void ContactsModel::choose()
{
    m_rows.clear();
    const auto matches = [this](const QString &words) { return std::all_of(m_words.begin(), m_words.end(), [&words](const QString &word) { return words.contains(word); }); };
    if (m_shown.what == Shown::What::Collected) {
        for (int i = 0; i < m_all.collected.size(); ++i) {
            if (matches(m_all.collected.at(i).words))
                m_rows.append(i);
        }
        return;
    }
    QSet<ContactId> members;
    for (const ContactGroup &group : std::as_const(m_all.groups)) {
        if (group.id == m_shown.group)
            members = QSet<ContactId>(group.members.begin(), group.members.end());
    }
    for (int i = 0; i < m_all.contacts.size(); ++i) {
        const ContactRow &row = m_all.contacts.at(i);
        if ((m_shown.what == Shown::What::All || members.contains(row.id)) && matches(row.words))
            m_rows.append(i);
    }
}

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const int place = m_rows.at(index.row());
    if (m_shown.what == Shown::What::Collected) {
        const Correspondent &one = m_all.collected.at(place);
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.writtenAt).date(), QLocale::ShortFormat);
        switch (role) {
        case Qt::DisplayRole: return one.name.isEmpty() ? one.address : QStringLiteral("%1, %2").arg(one.name, one.address);
        case NameRole: return one.name.isEmpty() ? one.address : one.name;
        case SecondRole: {
            const QString often = tr("%Ln message(s), last on %1", nullptr, one.times).arg(when);
            return one.name.isEmpty() ? often : QStringLiteral("%1 \u00b7 %2").arg(one.address, often);
        }
        case AddressRole: return one.address;
        case IdRole: return qint64(0);
        default: return {};
        }
    }
    const ContactRow &row = m_all.contacts.at(place);
    const QString address = row.addresses.value(0);
    switch (role) {
    case Qt::DisplayRole: return address.isEmpty() || address == row.name ? row.name : QStringLiteral("%1, %2").arg(row.name, address);
    case NameRole: return row.name;
    case SecondRole: {
        QStringList parts{address == row.name ? QString() : address, row.organisation == row.name ? QString() : row.organisation};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" \u00b7 "));
    }
    case AddressRole: return address;
    case IdRole: return qint64(row.id.value);
    default: return {};
    }
}

ContactId ContactsModel::contactAt(const QModelIndex &index) const
{
    return ContactId(index.data(IdRole).toLongLong());
}

Address ContactsModel::personAt(const QModelIndex &index) const
{
    const QString address = index.data(AddressRole).toString(), name = index.data(NameRole).toString();
    return {name == address ? QString() : name, address};
}

QModelIndex ContactsModel::indexOf(ContactId id) const
{
    if (m_shown.what == Shown::What::Collected)
        return {};
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_all.contacts.at(m_rows.at(i)).id == id)
            return index(i);
    }
    return {};
}

} // namespace postrider
