// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a journey in a process of its own, so that it can be killed: journey_step PROFILE KILL_AT ACTION [ARGUMENT...]
// With KILL_AT n > 0 the process ends, as by a power cut, right after the n-th commit of the store. Prints one line of JSON when it ends by itself.
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <cstdio>

#ifdef __unix__
#include <csignal>
#include <unistd.h>
#else
#include <cstdlib>
#endif

using namespace postrider;

namespace {

[[noreturn]] void die()
{
#ifdef __unix__
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
#else
    std::abort();
#endif
}

template <class T> T wait(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// Until `done` says so, or 30 s.
bool waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    while (!done()) {
        if (timer.elapsed() > 30'000)
            return false;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

int fail(const Failure &failure)
{
    std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(nameOf(failure.kind)), qPrintable(failure.message), qPrintable(failure.detail));
    return 1;
}

Account onlyAccount(Mail &mail)
{
    return mail.reader().accounts().value(0);
}

int send(Mail &mail, const QString &to, const QString &subject)
{
    const Account account = onlyAccount(mail);
    Draft draft;
    draft.account = account.id;
    draft.from = account.identity;
    draft.to = addressesFromText(to);
    draft.subject = subject;
    draft.body = QStringLiteral("Hello,\nthis is journey %1.\n").arg(subject);
    const auto saved = wait(mail.saveDraft(draft));
    if (const auto *failure = std::get_if<Failure>(&saved))
        return fail(*failure);
    draft.id = std::get<DraftId>(saved);
    const auto queued = wait(mail.send(draft));
    if (const auto *failure = std::get_if<Failure>(&queued))
        return fail(*failure);
    const auto item = wait(mail.waitForSend(std::get<OpId>(queued)));
    if (const auto *failure = std::get_if<Failure>(&item))
        return fail(*failure);
    return 0;
}

/// Nothing waits any more but what waits for the person.
bool isQuiet(Mail &mail)
{
    for (const OutboxItem &item : mail.reader().outbox()) {
        if (!item.outcomeUnknown && item.state != SendState::Held)
            return false;
    }
    return mail.reader().waitingChanges() == 0;
}

void printState(Mail &mail)
{
    QJsonArray outbox, drafts;
    for (const OutboxItem &item : mail.reader().outbox())
        outbox.append(QJsonObject{{QStringLiteral("subject"), item.subject}, {QStringLiteral("state"), nameOf(item.state)}, {QStringLiteral("unknown"), item.outcomeUnknown},
            {QStringLiteral("meaning"), item.meaning}, {QStringLiteral("lastReply"), item.lastReply}});
    for (const Draft &draft : mail.reader().drafts())
        drafts.append(draft.subject);
    std::printf("%s\n", QJsonDocument(QJsonObject{{QStringLiteral("outbox"), outbox}, {QStringLiteral("drafts"), drafts}}).toJson(QJsonDocument::Compact).constData());
}

/// add USER PASSWORD_COMMAND IMAP_URL SMTP_URL CA_FILE
int add(Mail &mail, const QStringList &arguments)
{
    const auto imap = serverAddressFromUrl(arguments.value(2), QStringLiteral("imap"));
    const auto smtp = serverAddressFromUrl(arguments.value(3), QStringLiteral("smtp"));
    if (!imap || !smtp)
        return 2;
    Account account;
    account.identity = {QStringLiteral("Ada Lindqvist"), arguments.value(0)};
    account.userName = arguments.value(0);
    account.passwordCommand = arguments.value(1);
    account.imap = *imap;
    account.smtp = *smtp;
    account.imap.caFile = account.smtp.caFile = arguments.value(4);
    const auto added = wait(mail.addAccount({account, {}, true}));
    if (const auto *failure = std::get_if<Failure>(&added))
        return fail(*failure);
    return 0;
}

int syncAll(Mail &mail)
{
    const auto totals = wait(mail.syncOnce(onlyAccount(mail).id, {}, true));
    if (const auto *failure = std::get_if<Failure>(&totals))
        return fail(*failure);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    const int killAt = arguments[2].toInt();
    const QString action = arguments[3];
    Mail::Options options;
    options.profile = arguments[1];
    options.online = action == QLatin1String("finish") || action == QLatin1String("send");
    options.secrets = std::make_shared<MemorySecretStore>();
    options.afterCommit = [killAt](int commit) {
        if (commit == killAt)
            die();
    };
    try {
        Mail mail(options);
        int status = 0;
        if (action == QLatin1String("send"))
            status = send(mail, arguments[4], arguments[5]);
        else if (action == QLatin1String("add"))
            status = add(mail, arguments.mid(4));
        else if (action == QLatin1String("sync"))
            status = syncAll(mail);
        else if (action == QLatin1String("finish"))
            status = waitUntil([&] { return isQuiet(mail) && mail.statuses().value(0).state == AccountStatus::State::Idle; }) ? 0 : 3;
        printState(mail);
        return status;
    } catch (const MailError &e) {
        return fail(Failure::of(e));
    }
}
