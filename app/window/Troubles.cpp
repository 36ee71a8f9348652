// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Troubles.h"

#include "app/window/Application.h"
#include "app/window/NoticeStack.h"

namespace postrider {

using State = AccountStatus::State;

Troubles::Troubles(Mail &mail, NoticeStack &notices, QObject *parent) : QObject(parent), m_mail(mail), m_notices(notices)
{
    connect(&m_mail, &Mail::statusChanged, this, &Troubles::takeStatus);
    connect(&m_mail, &Mail::failed, this, [this](AccountId account, const Failure &failure) { takeFailure(account, failure); });
    if (const auto *app = qobject_cast<Application *>(QCoreApplication::instance()))
        connect( // queued: it may have happened while something was painted
            app, &Application::failed, this, [this](const Failure &failure) { takeFailure({}, failure, Said::UntilClosed); }, Qt::QueuedConnection);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (!changes.accounts)
            return;
        // A removed account takes its bars along.
        QSet<AccountId> known;
        try {
            for (const Account &account : m_mail.reader().accounts())
                known.insert(account.id);
        } catch (const MailError &error) {
            takeFailure({}, Failure::of(error), Said::UntilClosed);
            return;
        }
        for (AccountId id : std::as_const(m_seen)) {
            if (!known.contains(id)) {
                m_notices.remove(keyFor(id));
                m_notices.remove(passwordKeyFor(id));
            }
        }
        m_seen.intersect(known);
    });
    connect(&m_mail, &Mail::profileChecked, this, &Troubles::takeCheck);
    for (const AccountStatus &status : m_mail.statuses())
        takeStatus(status);
    if (const QString warning = m_mail.profileWarning(); !warning.isEmpty()) {
        NoticeStack::Notice notice;
        notice.text = warning;
        m_notices.show(QStringLiteral("profile-place"), notice);
    }
}

void Troubles::takeCheck(const Mail::CheckReport &report)
{
    if (!report.sound)
        return; // Mail::failed says that, as for everything that cannot go on
    NoticeStack::Notice notice;
    notice.tone = Bar::Tone::Info;
    notice.text = tr("Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.");
    notice.details = (report.findings + report.repaired).join(QLatin1Char('\n'));
    m_notices.show(QStringLiteral("profile-checked"), notice);
}

QString Troubles::keyFor(AccountId account)
{
    return QStringLiteral("account-%1").arg(account.value);
}

QString Troubles::passwordKeyFor(AccountId account)
{
    return QStringLiteral("password-%1").arg(account.value);
}

QString Troubles::nameOfAccount(AccountId id)
{
    try {
        if (const auto account = m_mail.reader().account(id))
            return account->title();
    } catch (const MailError &) {
        // The sentence is complete without a name.
    }
    return tr("this account");
}

void Troubles::takeStatus(const AccountStatus &status)
{
    const AccountId id = status.account;
    m_seen.insert(id);
    const QString name = nameOfAccount(id);
    NoticeStack::Notice notice;
    notice.details = status.detail;
    notice.tone = Bar::Tone::Warning;
    const auto sentence = [&](const QString &fallback) { return status.text.isEmpty() ? fallback : tr("%1: %2", "account: what is wrong").arg(name, status.text); };
    switch (status.state) {
    case State::NeedsSignIn:
        notice.text = sentence(tr("%1: you have to sign in again. Your mail is kept until then.").arg(name));
        notice.button = tr("Sign in…");
        notice.onButton = [this, id] { Q_EMIT signInRequested(id); };
        // The keychain may have been unlocked meanwhile.
        notice.secondButton = tr("Try again");
        notice.onSecondButton = [this, id] { m_mail.syncNow(id); };
        break;
    case State::CertificateError:
        notice.text = sentence(tr("%1: the server could not prove who it is, so nothing was sent to it.").arg(name));
        notice.tone = Bar::Tone::Danger;
        notice.button = tr("Certificate…");
        notice.onButton = [this, id] { Q_EMIT certificateRequested(id); };
        notice.secondButton = tr("Try again");
        notice.onSecondButton = [this, id] { m_mail.syncNow(id); };
        break;
    case State::Trouble:
        notice.text = sentence(tr("%1: something is wrong with this account.").arg(name));
        notice.button = tr("Try again");
        notice.onButton = [this, id] { m_mail.syncNow(id); };
        break;
    case State::Connecting: break; // a try under way cures nothing yet: the bar stays, without blinking
    case State::Offline:
    case State::Off:
    case State::Syncing:
    case State::Idle: m_notices.remove(keyFor(id)); break;
    }
    if (notice.secondButton.isEmpty()) {
        notice.secondButton = tr("What is wrong?");
        notice.onSecondButton = [this, id] { Q_EMIT doctorRequested(id); };
    }
    if (!notice.text.isEmpty())
        m_notices.show(keyFor(id), notice);

    if (status.passwordNotSaved) {
        NoticeStack::Notice hint;
        hint.tone = Bar::Tone::Info;
        hint.text = tr("%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.").arg(name);
        m_notices.show(passwordKeyFor(id), hint);
    } else {
        m_notices.remove(passwordKeyFor(id));
    }
}

void Troubles::takeFailure(AccountId account, const Failure &failure, Said said)
{
    if (failure.kind == ErrorKind::Cancelled)
        return;
    NoticeStack::Notice notice;
    notice.tone = Bar::Tone::Danger;
    notice.text = account.isValid() ? tr("%1: %2", "account: what is wrong").arg(nameOfAccount(account), failure.message) : failure.message;
    notice.details = failure.detail;
    notice.again = said == Said::EachTime;
    // By text: the same failure ten times is one bar.
    m_notices.show(QStringLiteral("failed-%1-%2").arg(account.value).arg(failure.message), notice);
}

} // namespace postrider
