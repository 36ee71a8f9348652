// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: the doctor. What is on the way to the servers is core/discovery's; here is what it signs in with, this computer, and the message to oneself.
#include "core/MailPrivate.h"
#include "core/MailRoundTrip.h"
#include "core/discovery/Doctor.h"
#include "core/store/StoreCheck.h"

#include <QLocale>
#include <QPointer>
#include <QStorageInfo>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people: the doctor's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// Less than a large message with all that is made of it; less than a first look at a mailbox of some size.
constexpr qint64 kNoRoom = qint64(100) * 1024 * 1024;
constexpr qint64 kLittleRoom = qint64(1024) * 1024 * 1024;

std::pair<QString, bool> placeOfSecret(const Credentials &credentials, const Account &account)
{
    if (!account.passwordCommand.isEmpty())
        return {Text::tr("The password comes from the command of this account."), true};
    if (credentials.isForThisSessionOnly(account))
        return {account.oauth.isEmpty() ? Text::tr("The password is kept for this session only: there is no keychain, or it is locked.")
                                        : Text::tr("The sign-in is kept for this session only: there is no keychain, or it is locked."),
            false};
    return {account.oauth.isEmpty() ? Text::tr("The password is in the keychain.") : Text::tr("The sign-in through the browser is in the keychain, and still good."), true};
}

DoctorKeys keysOf(Credentials &credentials, const Account &account)
{
    return {[&credentials, account](const AbortTokenPtr &abort) { return credentials.credentials(account, abort); },
        [&credentials, account](const AbortTokenPtr &abort, const std::function<void(const SaslCredentials &)> &attempt) { credentials.signIn(account, abort, attempt); },
        [&credentials, account] { return placeOfSecret(credentials, account); }};
}

Finding ofStore(Store &store, const AbortTokenPtr &abort)
{
    Finding finding{Finding::Where::Computer, Finding::What::Store, Finding::State::Good, Text::tr("The mail on this computer is in good order."), {}, {}};
    try {
        const StoreCheck::Report report = StoreCheck(store, {}, [abort] { return abort->isAborted(); }).run(StoreCheck::Depth::Quick);
        finding.detail = (report.findings + report.repaired).join(QLatin1Char(' '));
        if (!report.sound) {
            finding.state = Finding::State::Trouble;
            finding.kind = ErrorKind::Storage;
            finding.sentence = Text::tr("The mail on this computer is damaged.");
            finding.remedy = Text::tr("Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.");
        } else if (!finding.detail.isEmpty()) {
            finding.state = Finding::State::Note;
            finding.sentence = Text::tr("Something in the mail on this computer was not in order, and has been put right.");
            finding.remedy = Text::tr("Nothing has to be done; if it happens again, let “check” look at all of it.");
        }
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Cancelled)
            throw;
        finding.state = Finding::State::Trouble;
        finding.kind = e.kind();
        finding.sentence = e.message();
        finding.remedy = Text::tr("Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.");
        finding.detail = e.detail();
    }
    return finding;
}

Finding ofDisk(const QString &profile)
{
    const qint64 room = QStorageInfo(profile).bytesAvailable();
    const QString text = QLocale().formattedDataSize(room, 1, QLocale::DataSizeTraditionalFormat);
    Finding finding{Finding::Where::Computer, Finding::What::Disk, Finding::State::Good, Text::tr("There is room on the disk where the mail is: %1.").arg(text), {}, {}};
    if (room < 0) {
        finding.state = Finding::State::NotAsked;
        finding.sentence = Text::tr("The system does not say how much room there is on the disk where the mail is.");
    } else if (room < kLittleRoom) {
        finding.state = room < kNoRoom ? Finding::State::Trouble : Finding::State::Note;
        finding.sentence = Text::tr("There is little room on the disk where the mail is: %1.").arg(text);
        finding.remedy = Text::tr("Make room: without it no mail can be fetched, written or sent.");
        if (finding.state == Finding::State::Trouble)
            finding.kind = ErrorKind::Storage;
    }
    return finding;
}

/// Only what can be sent and fetched is: a message must not lie in the outbox because somebody wanted to know why nothing goes.
bool mayTest(const Diagnosis &diagnosis)
{
    const auto isSignedIn = [&](Finding::Where where) {
        return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
            [where](const Finding &finding) { return finding.where == where && finding.what == Finding::What::SignIn && finding.state == Finding::State::Good; });
    };
    return isSignedIn(Finding::Where::Incoming) && isSignedIn(Finding::Where::Outgoing);
}

} // namespace

QFuture<Outcome<Diagnosis>> Mail::examine(const QString &address, AccountId id, const DiagnosisOptions &options, const AbortTokenPtr &abort, const TellFinding &tell)
{
    using Promise = QPromise<Outcome<Diagnosis>>;
    auto promise = std::make_shared<Promise>();
    promise->start();
    auto future = promise->future();
    const std::optional<Account> account = id.isValid() ? d->reader->account(id) : std::nullopt;
    const auto answer = [promise](const Outcome<Diagnosis> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    if (id.isValid() && !account) {
        answer(Failure{ErrorKind::Gone, tr("There is no such account."), {}});
        return future;
    }
    if (account && account->isLocal()) {
        answer(Failure{ErrorKind::Refused, Text::tr("There is nothing on the way to %1: they are on this computer.").arg(account->title()), {}});
        return future;
    }
    const AbortTokenPtr token = d->endingWithMail(abort);
    /// On main.
    const auto test = [this, account, options, token, answer, tell](const Diagnosis &diagnosis) {
        const auto end = [diagnosis, answer, tell](const Finding &finding) {
            if (tell)
                tell(finding);
            Diagnosis whole = diagnosis;
            whole.findings.append(finding);
            answer(whole);
        };
        if (!mayTest(diagnosis)) {
            end({Finding::Where::Mail, Finding::What::RoundTrip, Finding::State::NotAsked, Text::tr("No test message was sent, because not both servers could be signed in to."),
                Text::tr("End the trouble above first."), {}});
            return;
        }
        auto *trip = new MailRoundTrip(*this, *account, options.roundTripPatience, end);
        connect(token.get(), &AbortToken::aborted, trip, [trip, answer] {
            trip->cancel();
            answer(Failure{ErrorKind::Cancelled, Text::tr("The doctor was sent away."), {}});
        });
        trip->start();
    };
    /// From any thread.
    TellFinding telling;
    if (tell) {
        telling = [this, tell](const Finding &finding) {
            QMetaObject::invokeMethod(
                this, [tell, finding] { tell(finding); }, Qt::QueuedConnection);
        };
    }
    d->runThread([this, answer, test, address, account, options, token, telling, seen = d->discoveryNetwork(), keys = account ? keysOf(*d->credentials, *account) : DoctorKeys()] {
        const Outcome<Diagnosis> outcome = outcomeOf<Diagnosis>([&] {
            Diagnosis diagnosis =
                Doctor(seen, d->clock).examine(address, account ? std::optional(d->credentials->reached(*account, token)) : account, keys, options, token, telling);
            const auto add = [&](const Finding &finding) {
                diagnosis.findings.append(finding);
                if (telling)
                    telling(finding);
            };
            if (account) {
                add(ofStore(*d->store, token));
                add(ofDisk(d->options.profile));
            }
            return diagnosis;
        });
        const auto *diagnosis = std::get_if<Diagnosis>(&outcome);
        if (!diagnosis || !options.sendTest || !account) {
            answer(outcome);
            return;
        }
        QMetaObject::invokeMethod(
            this, [test, found = *diagnosis] { test(found); }, Qt::QueuedConnection);
    });
    return future;
}

} // namespace postrider
