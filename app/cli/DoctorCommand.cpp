// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/CommandTable.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"
#include "core/types/DiagnosisText.h"

#include <algorithm>

namespace postrider {

namespace {

struct Patient {
    QString address;
    AccountId account; ///< invalid: the address has none here
};

Patient patientFrom(Session &session, Arguments &arguments)
{
    if (arguments.has(QStringLiteral("--account"))) {
        arguments.expectNoMoreWords();
        if (arguments.has(QStringLiteral("--email")))
            throw UsageError(CommandText::tr("Please give an account or an address, not both."));
        const Account account = session.mailAccountNamed(arguments.value(QStringLiteral("--account")));
        return {account.identity.address, account.id};
    }
    const QList<Account> accounts = session.reader().mailAccounts();
    const bool isNamed = arguments.has(QStringLiteral("--email")) || !arguments.words().isEmpty();
    if (!isNamed) {
        if (accounts.isEmpty())
            throw UsageError(CommandText::tr("There is no account in this profile yet: give an address."));
        if (accounts.size() > 1)
            throw UsageError(CommandText::tr("There are several accounts in this profile: say --account."));
        return {accounts[0].identity.address, accounts[0].id};
    }
    const QString address = arguments.has(QStringLiteral("--email")) ? arguments.value(QStringLiteral("--email")) : arguments.takeWord(CommandText::tr("The address"));
    arguments.expectNoMoreWords();
    if (!isValidAddress(address))
        throw UsageError(CommandText::tr("“%1” is not a mail address.").arg(address));
    const auto known = std::find_if(accounts.begin(), accounts.end(), [&](const Account &each) { return each.identity.address.compare(address, Qt::CaseInsensitive) == 0; });
    return {address, known == accounts.end() ? AccountId() : known->id};
}

void show(Console &console, const Diagnosis &diagnosis, bool withTranscripts)
{
    // The server's words tell little where all is well.
    QStringList lines = DiagnosisText::linesOf(diagnosis, DiagnosisText::Details::WhereNotGood);
    for (const ConnectionTranscript &transcript : diagnosis.transcripts)
        lines += withTranscripts ? DiagnosisText::linesOf(transcript) : QStringList();
    lines += {{}, DiagnosisText::summaryOf(diagnosis)};
    for (const QString &line : std::as_const(lines))
        console.line(line);
}

int doctor(Session &session, Arguments &arguments)
{
    const Patient patient = patientFrom(session, arguments);
    DiagnosisOptions options;
    options.sendTest = arguments.has(QStringLiteral("--send-test")) || arguments.has(QStringLiteral("--round-trip"));
    options.askDatabase = !patient.account.isValid() && !arguments.has(QStringLiteral("--no-database"));
    options.patience = arguments.number(QStringLiteral("--patience"), options.patience / 1000) * 1000;
    if (options.patience < 1000 || options.patience > 600'000)
        throw UsageError(CommandText::tr("--patience is a number of seconds from 1 to 600."));
    if (options.sendTest && !patient.account.isValid())
        throw UsageError(CommandText::tr("A test message can be sent only by an account that is in this profile."));
    Console &console = session.console();
    console.progress(CommandText::tr("Looking at %1 ...").arg(patient.address));
    const Diagnosis diagnosis =
        session.awaitUnlessInterrupted([&](Mail &mail, const AbortTokenPtr &abort) { return mail.examine(patient.address, patient.account, options, abort); });
    console.progress({});
    const Finding *worst = diagnosis.worst();
    const int status = worst ? CommandTable::exitStatusOf(worst->kind.value_or(ErrorKind::Refused)) : ExitStatus::Done;
    console.document(QJsonDocument(Documents::ofDiagnosis(diagnosis, status)));
    show(console, diagnosis, arguments.has(QStringLiteral("--transcript")));
    return status;
}

} // namespace

Command doctorCommand()
{
    return {QStringLiteral("doctor"), {QStringLiteral("doctor [--account A | [--email] ADDRESS] [--send-test | --round-trip] [--transcript] [--no-database] [--patience SECONDS]")},
        {QStringLiteral("--account"), QStringLiteral("--email"), QStringLiteral("--patience")},
        {QStringLiteral("--send-test"), QStringLiteral("--round-trip"), QStringLiteral("--transcript"), QStringLiteral("--no-database")}, doctor};
}

} // namespace postrider
