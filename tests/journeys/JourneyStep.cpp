// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a journey in a process of its own, so that it can be killed: journey_step PROFILE KILL_AT ACTION [ARGUMENT...]
// With KILL_AT n > 0 the process ends, as by a power cut, right after the n-th commit of the store. Prints lines of JSON: what was promised to the person, as soon as it
// is promised, and how things stand when it ends by itself.
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/journeys/MailboxActs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <cstdio>
#include <random>

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

/// The only one but Local Folders.
Account onlyAccount(Mail &mail)
{
    return mail.reader().accounts().value(0);
}

void say(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout); // it counts from now on, also if this process is killed
}

/// Nothing waits any more but what waits for the person.
bool isQuiet(Mail &mail)
{
    for (const OutboxItem &item : mail.reader().outbox()) {
        if (!item.outcomeUnknown && item.state != SendState::Held)
            return false;
    }
    return mail.reader().waitingChanges() == 0 && mail.reader().filters().waiting(1).isEmpty();
}

/// The promise "it is in the outbox", and then everything until it is sent.
int watch(Mail &mail, const Outcome<OpId> &queued)
{
    if (const auto *failure = std::get_if<Failure>(&queued))
        return fail(*failure);
    const auto item = mail.reader().outboxItem(std::get<OpId>(queued));
    say({{QStringLiteral("queued"), item ? item->messageIdHeader : QString()}});
    const auto sent = wait(mail.waitForSend(std::get<OpId>(queued)));
    if (const auto *failure = std::get_if<Failure>(&sent))
        return fail(*failure);
    return 0;
}

int sendDraft(Mail &mail, Draft draft)
{
    const auto saved = wait(mail.saveDraft(draft));
    if (const auto *failure = std::get_if<Failure>(&saved))
        return fail(*failure);
    draft.id = std::get<DraftId>(saved);
    say({{QStringLiteral("saved"), true}});
    return watch(mail, wait(mail.send(draft)));
}

Draft draftTo(Mail &mail, const QString &to, const QString &subject)
{
    const Account account = onlyAccount(mail);
    Draft draft;
    draft.account = account.id;
    draft.from = account.identity;
    draft.to = addressesFromText(to);
    draft.subject = subject;
    draft.body = QStringLiteral("Hello,\nthis is journey %1.\n").arg(subject);
    return draft;
}

/// Octets that do not compress and are the same in every run.
QByteArray noise(int size)
{
    std::mt19937 random{20261126};
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random());
    return bytes;
}

/// The kinds of messages that are sent while the program is killed (CrashDriver knows who has to get them).
int sendScenario(Mail &mail, const QString &scenario, const QString &subject)
{
    const auto address = [](const char *user) { return Address{QString::fromLatin1(user), QLatin1String(user) + QStringLiteral("@example.org")}; };
    if (scenario == QLatin1String("raw")) {
        const QByteArray message = "From: ada@example.org\r\nTo: bob@example.org\r\nBcc: dora@example.org\r\nSubject: " + subject.toUtf8()
            + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9f"
              "e,\r\n.\r\nthis is journey "
            + subject.toUtf8() + ".\r\n";
        return watch(mail, wait(mail.sendRaw(onlyAccount(mail).id, message, {}, SendOptions())));
    }
    Draft draft = draftTo(mail, QStringLiteral("bob@example.org"), subject);
    if (scenario == QLatin1String("big")) {
        draft.attachments = {
            {QStringLiteral("noise.bin"), "application/octet-stream", noise(300'000)}, {QStringLiteral("lines.txt"), "text/plain", QByteArray("line\n").repeated(20'000)}};
    } else if (scenario == QLatin1String("bcc")) {
        draft.cc = {address("carol")};
        draft.bcc = {address("dora")};
    } else if (scenario == QLatin1String("reply")) {
        const auto parent = mail.reader().messageWithHeader(draft.account, QStringLiteral("<parent@example.org>"));
        if (!parent)
            return 4;
        draft.parent = *parent;
        draft.relation = ParentRelation::Reply;
        draft.inReplyTo = QStringLiteral("<parent@example.org>");
        draft.references = {draft.inReplyTo};
    } else if (scenario == QLatin1String("refused")) {
        draft.to = {address("carol"), address("nobody-here")};
    }
    const int status = sendDraft(mail, draft);
    if (status == 0 && !waitUntil([&] { return isQuiet(mail); })) // the parent's mark, too
        return 3;
    return status;
}

QJsonObject stateOf(Mail &mail)
{
    QJsonArray outbox, drafts;
    for (const OutboxItem &item : mail.reader().outbox())
        outbox.append(QJsonObject{{QStringLiteral("subject"), item.subject}, {QStringLiteral("state"), nameOf(item.state)}, {QStringLiteral("unknown"), item.outcomeUnknown},
            {QStringLiteral("messageId"), item.messageIdHeader}, {QStringLiteral("meaning"), item.meaning}, {QStringLiteral("lastReply"), item.lastReply}});
    for (const Draft &draft : mail.reader().drafts())
        drafts.append(draft.subject);
    return {{QStringLiteral("outbox"), outbox}, {QStringLiteral("drafts"), drafts}};
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
    for (const Account &account : mail.reader().accounts()) {
        const auto totals = wait(mail.syncOnce(account.id, {}, true));
        if (const auto *failure = std::get_if<Failure>(&totals))
            return fail(*failure);
    }
    return 0;
}

/// What the person does with received mail, and then two passes: what the first one does may have to be looked at by the second.
int actOut(Mail &mail, const QString &scenario)
{
    if (!MailboxActs::act(mail, onlyAccount(mail).id, scenario, [](const QString &word) { say({{word, true}}); }))
        return 3;
    const int status = syncAll(mail);
    return status != 0 ? status : syncAll(mail);
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
    options.online = action == QLatin1String("finish") || action == QLatin1String("send") || action == QLatin1String("scenario");
    options.secrets = std::make_shared<MemorySecretStore>();
    options.afterCommit = [killAt](int commit) {
        if (commit == killAt)
            die();
    };
    try {
        Mail mail(options);
        if (action == QLatin1String("finish"))
            say({{QStringLiteral("found"), stateOf(mail)}}); // as the last run left it: the engine's threads have only just begun
        int status = 0;
        if (action == QLatin1String("send"))
            status = sendDraft(mail, draftTo(mail, arguments.value(4), arguments.value(5)));
        else if (action == QLatin1String("scenario"))
            status = sendScenario(mail, arguments.value(4), arguments.value(5));
        else if (action == QLatin1String("add"))
            status = add(mail, arguments.mid(4));
        else if (action == QLatin1String("sync"))
            status = syncAll(mail);
        else if (action == QLatin1String("open"))
            status = 0; // that is all
        else if (action == QLatin1String("act"))
            status = actOut(mail, arguments.value(4));
        else if (action == QLatin1String("finish"))
            status = waitUntil([&] { return isQuiet(mail) && mail.statuses().value(0).state == AccountStatus::State::Idle; }) ? 0 : 3;
        say(stateOf(mail));
        return status;
    } catch (const MailError &e) {
        return fail(Failure::of(e));
    }
}
