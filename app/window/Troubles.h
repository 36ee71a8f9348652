// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>

namespace postrider {

class NoticeStack;

/// Turns what goes wrong in the background into bars: one per account in trouble, one per thing that could not be done.
/// Thread: main. Owns nothing; the stack is the window's. Never a modal box, never a bar for being offline: the corner says that.
class Troubles : public QObject {
    Q_OBJECT
public:
    Troubles(Mail &mail, NoticeStack &notices, QObject *parent);

    void takeStatus(const AccountStatus &status);
    /// How often the same may be said: whenever it happens, which somebody has just asked for; or, of what tries again by itself, not again once it was closed.
    enum class Said { EachTime, UntilClosed };
    void takeFailure(AccountId account, const Failure &failure, Said said = Said::EachTime);
    /// What was found in the profile after an unclean end.
    void takeCheck(const Mail::CheckReport &report);

Q_SIGNALS:
    void signInRequested(postrider::AccountId account);
    void doctorRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);

private:
    QString nameOfAccount(AccountId account);
    static QString keyFor(AccountId account);
    static QString passwordKeyFor(AccountId account);

    Mail &m_mail;
    NoticeStack &m_notices;
    QSet<AccountId> m_seen;
};

} // namespace postrider
