// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QAbstractButton>
#include <QPointer>
#include <QTimer>

namespace postrider {

class ActivityPopover;
class Spinner;

/// The corner of the tool bar that says how all accounts are doing; a click opens the popover with each of them.
///
/// Thread: main. Owns the popover while it is open. Repaints at most ten times a second however fast statuses come.
/// Says through signals what the person wants done.
class Activity : public QAbstractButton {
    Q_OBJECT
public:
    explicit Activity(Mail &mail, QWidget *parent = nullptr);

    /// All accounts are connected and up to date (or there are none).
    bool isIdle() const;
    const QHash<AccountId, AccountStatus> &statuses() const { return m_statuses; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void signInRequested(postrider::AccountId account);
    void doctorRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);
    void statusChanged(const postrider::AccountStatus &status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeStatus(const AccountStatus &status);
    void refresh();
    void openPopover();

    Mail &m_mail;
    QHash<AccountId, AccountStatus> m_statuses;
    QHash<AccountId, int> m_junkGone; ///< old messages that have gone from Junk by themselves since the start
    QPointer<ActivityPopover> m_popover;
    QTimer m_refresh;
    Spinner *m_spinner;
    QString m_icon;
    bool m_trouble = false;
};

} // namespace postrider
