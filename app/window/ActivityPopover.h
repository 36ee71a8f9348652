// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace postrider {

/// Each account: what it does, when it was last checked, what is wrong in plain words, and the button that helps.
/// Thread: main. Deletes itself when it closes. Asks Mail to look again or for a transcript; passwords are asked for by the window.
class ActivityPopover : public QFrame {
    Q_OBJECT
public:
    ActivityPopover(Mail &mail, QWidget *parent);

    void setStatuses(const QHash<AccountId, AccountStatus> &statuses, const QHash<AccountId, int> &junkGone = {});
    void popUpUnder(QWidget *button);

Q_SIGNALS:
    void signInRequested(postrider::AccountId account);
    void doctorRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);

private:
    void addNote(const QString &text);
    QWidget *makeFolders(const Account &account);
    QWidget *makeSection(const Account &account, const AccountStatus &status);
    void showTranscript(AccountId account);

    Mail &m_mail;
    QVBoxLayout *m_column;
    QWidget *m_anchor = nullptr;
    QHash<AccountId, AccountStatus> m_statuses;
    QHash<AccountId, int> m_junkGone; ///< Activity::m_junkGone
};

} // namespace postrider
