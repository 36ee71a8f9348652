// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/Doctor.h"

#include "core/discovery/AddressCheck.h"
#include "core/discovery/DoctorSecrets.h"
#include "core/discovery/DoctorText.h"
#include "core/discovery/ImapCheck.h"
#include "core/discovery/ParallelWork.h"
#include "core/discovery/Pop3Check.h"
#include "core/discovery/SmtpCheck.h"

namespace postrider {

namespace {

/// More than all steps of a part together may take: each has a limit of its own, and a keychain may ask its user for a minute.
std::chrono::milliseconds limitOfPart(const DiagnosisOptions &options)
{
    return std::chrono::milliseconds(options.patience) * 20 + std::chrono::minutes(3);
}

std::unique_ptr<ServerCheck> incomingCheck(const Examination &examination, const ServerAddress &imap, const ServerAddress &pop3)
{
    if (pop3.isValid())
        return std::make_unique<Pop3Check>(examination, pop3);
    return std::make_unique<ImapCheck>(examination, imap);
}

/// For a thread on which nothing may be thrown: what goes wrong is told behind what was found.
template <class Work> void guarded(FindingList &trouble, Finding::What what, Work work)
{
    try {
        work();
    } catch (const MailError &e) {
        trouble.trouble(what, Failure::of(e));
    } catch (const std::exception &e) {
        trouble.trouble(what, {ErrorKind::Bug, DoctorText::tr("Postrider made a mistake while it looked."), QString::fromUtf8(e.what())});
    }
}

void findSecret(Examination &examination, FindingList &list, const AbortTokenPtr &abort)
{
    if (!examination.keys.find)
        return;
    try {
        const SaslCredentials credentials = examination.keys.find(abort);
        examination.secrets.add(credentials);
        examination.hasSecret = true;
        const auto [sentence, isLasting] = examination.keys.place();
        if (isLasting)
            list.good(Finding::What::Password, sentence);
        else
            list.note(Finding::What::Password, sentence, DoctorText::tr("Start or unlock the keychain of this computer, and enter the password once more, so that it is kept."));
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Cancelled)
            throw;
        list.trouble(Finding::What::Password, Failure::of(e), -1,
            e.kind() == ErrorKind::SignIn ? DoctorText::tr("Unlock the keychain, or enter the password of this account again.") : QString());
    }
}

} // namespace

Doctor::Doctor(DiscoveryNetwork network, std::shared_ptr<const Clock> clock) : m_network(std::move(network)), m_clock(std::move(clock)) { }

Diagnosis Doctor::examine(const QString &address, const std::optional<Account> &account, const DoctorKeys &keys, const DiagnosisOptions &options, const AbortTokenPtr &abort,
    const TellFinding &tell) const
{
    Diagnosis diagnosis{address, account ? account->id : AccountId(), {}, {}};
    DoctorSecrets secrets;
    TellFinding telling;
    if (tell) {
        telling = [&secrets, &tell](Finding finding) {
            secrets.hideIn(finding);
            tell(finding);
        };
    }
    Examination examination{m_network, keys, options, secrets, *m_clock, telling, false, account ? account->userName : QString()};
    FindingList computer(Finding::Where::Computer, telling), mishaps(Finding::Where::Address, telling), clockMishaps(Finding::Where::Computer, telling);
    findSecret(examination, computer, abort);
    AddressCheck published(examination, address, account), records(examination, address, account), time(examination, address, account);
    ServerAddress imap, pop3, smtp;
    if (account) {
        imap = account->imap;
        pop3 = account->pop3;
        smtp = account->smtp;
    } else {
        published.lookForSettings(abort);
        if (const auto &found = published.settings()) {
            imap = found->imap.value_or(ServerAddress());
            pop3 = found->imap ? ServerAddress() : found->pop3.value_or(ServerAddress());
            smtp = found->smtp.value_or(ServerAddress());
        }
    }
    QList<ParallelWork::Job> jobs;
    const auto add = [&](const std::function<void(const AbortTokenPtr &)> &run) { jobs.append({limitOfPart(options), run}); };
    std::vector<std::unique_ptr<ServerCheck>> servers;
    if (imap.isValid() || pop3.isValid())
        servers.push_back(incomingCheck(examination, imap, pop3));
    if (smtp.isValid())
        servers.push_back(std::make_unique<SmtpCheck>(examination, smtp));
    for (const auto &server : servers)
        add([&server](const AbortTokenPtr &token) { server->run(token); });
    FindingList recordMishaps(Finding::Where::Address, telling);
    // Who has chosen a way is not to be seen on another: name servers would hear of the domain, and its web servers of this computer.
    if (account && (account->proxy.kind == ProxySettings::Kind::Socks5 || account->proxy.kind == ProxySettings::Kind::Http)) {
        const QString why = DoctorText::tr("Not asked, because it would not go through the proxy of this account.");
        mishaps.notAsked(Finding::What::Settings, why);
        recordMishaps.notAsked(Finding::What::ServiceRecords, why);
        clockMishaps.notAsked(Finding::What::Clock, why);
    } else {
        if (account)
            add([&](const AbortTokenPtr &token) { guarded(mishaps, Finding::What::Settings, [&] { published.lookForSettings(token); }); });
        add([&](const AbortTokenPtr &token) { guarded(recordMishaps, Finding::What::ServiceRecords, [&] { records.askServiceRecords(token); }); });
        add([&](const AbortTokenPtr &token) { guarded(clockMishaps, Finding::What::Clock, [&] { time.compareClocks(token); }); });
    }
    ParallelWork::run(jobs, abort, [](const QList<bool> &) { return false; });
    if (abort->isAborted())
        throw MailError(ErrorKind::Cancelled, DoctorText::tr("The doctor was sent away."));

    for (const AddressCheck *check : {&published, &records})
        diagnosis.findings += check->findings();
    diagnosis.findings += mishaps.findings() + recordMishaps.findings();
    for (const auto &server : servers) {
        diagnosis.findings += server->findings();
        diagnosis.transcripts.append(server->transcript());
    }
    diagnosis.findings += computer.findings() + time.ofComputer() + clockMishaps.findings();
    secrets.hideIn(diagnosis);
    return diagnosis;
}

} // namespace postrider
