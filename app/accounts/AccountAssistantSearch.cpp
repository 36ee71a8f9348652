// SPDX-License-Identifier: GPL-3.0-or-later
// AccountAssistant: looking for the servers of an address, and what comes of it.
#include "app/accounts/AccountAssistant.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/FoundView.h"
#include "app/accounts/ServerFields.h"
#include "app/accounts/SourceList.h"
#include "app/widgets/WhenDone.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace postrider {

namespace {

QString domainOf(const QString &address)
{
    return address.section(QLatin1Char('@'), -1);
}

/// Servers as they are mostly called.
FoundSettings guessFor(const QString &address)
{
    FoundSettings guess;
    guess.imap = ServerAddress{QLatin1String("imap.") + domainOf(address), 993, Security::ImplicitTls, {}};
    guess.smtp = ServerAddress{QLatin1String("smtp.") + domainOf(address), 465, Security::ImplicitTls, {}};
    guess.userName = address;
    return guess;
}

bool isIn(const QString &host, const QString &domain)
{
    return host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(QLatin1Char('.') + domain, Qt::CaseInsensitive);
}

} // namespace

/// False, and said, if the address is one of an account that is there.
bool AccountAssistant::takeAddress()
{
    const QString address = m_address->text().trimmed();
    const QList<Account> accounts = m_mail.reader().accounts();
    const bool isThere = std::any_of(accounts.begin(), accounts.end(), [&](const Account &each) { return each.identity.address.compare(address, Qt::CaseInsensitive) == 0; });
    m_addressProblem->setText(isThere ? tr("%1 is set up already. Enter another address, or close this window.").arg(address) : QString());
    m_addressProblem->setVisible(isThere);
    if (isThere)
        return false;
    const QString searched = QStringLiteral("%1 %2%3").arg(address).arg(int(m_askDatabase->isChecked())).arg(int(m_sayAddress->isChecked()));
    if (m_searchedFor != searched) {
        m_searchedFor = searched;
        m_found.reset();
        m_confirmed.clear();
        m_usesPassword = false;
        dropSignIn();
    }
    m_manual = false;
    return true;
}

void AccountAssistant::search()
{
    if (m_found && m_found->isComplete()) {
        goTo(Step::Found);
        return;
    }
    const QString address = m_address->text().trimmed();
    DiscoveryOptions options;
    options.askDatabase = m_askDatabase->isChecked();
    options.sayAddress = m_sayAddress->isChecked();
    m_sources->reset(domainOf(address), options);
    m_searchText->setText(options.sayAddress ? tr("%1 itself is told the address, the others its domain only. Nobody is told a password.").arg(domainOf(address))
                                             : tr("All are told the domain only, %1. Nobody is told a password.").arg(domainOf(address)));
    m_searchProblem->hide();
    m_searchAgain->hide();
    const auto abort = std::make_shared<AbortToken>();
    m_search = abort;
    goTo(Step::Search);
    // What Postrider knows by itself comes within a frame or two: nobody is to see a page flash by.
    m_pages->setUpdatesEnabled(false);
    QTimer::singleShot(150, m_pages, [this] { m_pages->setUpdatesEnabled(true); });
    const auto tell = [self = QPointer(this), abort](const DiscoveryStep &step) {
        if (self && self->m_search == abort)
            self->m_sources->showStep(step);
    };
    whenDone(this, m_mail.discover(address, options, abort, tell), [this, abort](const Outcome<DiscoveryResult> &outcome) {
        if (m_search == abort)
            onFound(outcome);
    });
}

void AccountAssistant::stopSearch()
{
    if (!m_search)
        return;
    m_search->abort();
    m_search.reset();
    m_sources->stop();
    m_pages->setUpdatesEnabled(true);
}

void AccountAssistant::onFound(const Outcome<DiscoveryResult> &outcome)
{
    m_search.reset();
    m_sources->stop();
    m_pages->setUpdatesEnabled(true);
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        showNothingFound(failure->message);
        return;
    }
    const DiscoveryResult &result = std::get<DiscoveryResult>(outcome);
    if (!result.candidates.isEmpty())
        m_found = result.candidates.first(); // complete ones come first
    if (!m_found || !m_found->isComplete()) {
        const bool nobodyAnswered = std::all_of(result.steps.begin(), result.steps.end(), [](const DiscoveryStep &step) {
            return step.source == SettingsSource::ProviderTable || step.source == SettingsSource::LocalFile || step.outcome == DiscoveryStep::Outcome::Failed
                || step.outcome == DiscoveryStep::Outcome::GivenUp;
        });
        showNothingFound(nobodyAnswered
                ? tr("Nobody could be asked. Look whether this computer is online, and try again.")
                : tr(
                    "Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right."));
        return;
    }
    m_foundQuestion->setText(m_found->providerName.isEmpty() ? tr("Your mail servers") : tr("Your mail is at %1").arg(breakable(m_found->providerName)));
    m_foundView->showSettings(*m_found, domainOf(m_address->text().trimmed()));
    goTo(Step::Found);
}

void AccountAssistant::showNothingFound(const QString &text)
{
    m_searchProblem->setText(text);
    m_searchProblem->show();
    m_searchAgain->show();
    showButtons();
    m_next->setFocus();
}

/// From what was found, or from a guess; once, so that what was typed stays.
void AccountAssistant::fillServers()
{
    const QString address = m_address->text().trimmed();
    const bool isPop3 = m_found && m_found->pop3 && (!m_found->imap || m_foundView->isPop3());
    const QString from = QStringLiteral("%1 %2%3").arg(m_searchedFor).arg(int(m_found.has_value())).arg(int(isPop3));
    if (m_filledFor == from)
        return;
    m_filledFor = from;
    const FoundSettings guess = guessFor(address);
    const FoundSettings &found = m_found ? *m_found : guess;
    m_incoming->setProtocol(isPop3 ? ServerFields::Protocol::Pop3 : ServerFields::Protocol::Imap);
    m_incoming->setAddress(isPop3 ? *found.pop3 : found.imap.value_or(*guess.imap));
    m_smtp->setAddress(found.smtp.value_or(*guess.smtp));
    m_userName->setText(found.userName.isEmpty() ? address : found.userName);
    m_serversText->setText(m_found ? tr("This is what was found for %1. Your provider tells you whether it is right.").arg(domainOf(address))
                                   : tr("These names are a guess for %1. Your provider tells you the right ones.").arg(domainOf(address)));
}

/// Those of somebody else, for which nobody vouches, that a credential would go to now.
QStringList AccountAssistant::domainsToConfirm() const
{
    QStringList domains;
    if (!m_found || !m_found->mustConfirm)
        return domains;
    const Account account = this->account();
    for (const QString &domain : m_found->foreignDomains) {
        if (!m_confirmed.contains(domain) && (isIn(account.incoming().host, domain) || isIn(account.smtp.host, domain)))
            domains.append(domain);
    }
    return domains;
}

void AccountAssistant::showConfirm()
{
    const QStringList domains = domainsToConfirm();
    QStringList lines;
    for (const QString &domain : domains)
        lines.append(breakable(domain));
    m_confirmText->setText(
        tr("Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:")
            .arg(domainOf(m_address->text().trimmed())));
    m_confirmDomains->setText(lines.join(QLatin1Char('\n')));
    m_confirmDomains->setAccessibleName(domains.join(QLatin1String(", ")));
    m_agree->setChecked(false);
    m_agree->setAccessibleName(tr("I know that my mail is at %1").arg(domains.join(QLatin1String(", "))));
}

} // namespace postrider
