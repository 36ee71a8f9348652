// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QListWidget>

namespace postrider {

/// The accounts in the person's order, each with its colour, name and address, and in words what is the matter with it. Dragged, or moved with Alt and the arrow keys.
/// Thread: main. Owns its rows. Changes no order itself: it says which one is wanted.
class AccountList : public QListWidget {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, AddressRole, ColourRole, StateRole, TroubleRole, OffRole };

    explicit AccountList(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void setStatus(const AccountStatus &status);
    /// Something in its settings is not saved.
    void setUnsaved(AccountId account, bool unsaved);
    AccountId current() const;
    void choose(AccountId account);
    void move(int step);

Q_SIGNALS:
    void chosen(postrider::AccountId account);
    void orderWanted(const QList<postrider::AccountId> &order);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QListWidgetItem *find(AccountId account) const;
    void describe(QListWidgetItem *item);
    QList<AccountId> order() const;

    QHash<AccountId, AccountStatus> m_statuses;
    QSet<AccountId> m_unsaved;
};

} // namespace postrider
