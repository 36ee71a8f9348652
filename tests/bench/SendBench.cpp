// SPDX-License-Identifier: GPL-3.0-or-later
// SendBench [COUNT]: COUNT messages of 10 KB, each durably queued, accepted and recorded, beside a raw socket that pipelines the same octets and records nothing.
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace postrider;

namespace {

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

QByteArray message(int number)
{
    QByteArray text = "From: ada@example.org\r\nTo: bench@example.org\r\nSubject: bench " + QByteArray::number(number) + "\r\nMessage-ID: <bench" + QByteArray::number(number) + '.'
        + QByteArray::number(QCoreApplication::applicationPid()) + "@example.org>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\r\n";
    while (text.size() < 10'000)
        text += "The quick brown fox jumps over the lazy dog, and then does it again.\r\n";
    return text;
}

/// The same octets over one TLS connection, nothing recorded.
double raw(const RealServers &servers, int count)
{
    QElapsedTimer timer;
    timer.start();
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), servers.smtps().port);
    socket.waitForEncrypted(5000);
    const auto say = [&](const QByteArray &text, int replies) {
        socket.write(text);
        QByteArray got;
        while (got.count("\r\n") < replies && socket.waitForReadyRead(10'000))
            got += socket.readAll();
    };
    say({}, 1);
    socket.write("EHLO bench\r\n");
    QByteArray got;
    while (!got.contains("\r\n250 ") && socket.waitForReadyRead(5000))
        got += socket.readAll();
    const QByteArray plain = '\0' + servers.user().toUtf8() + '\0' + servers.password().toUtf8();
    say("AUTH PLAIN " + plain.toBase64() + "\r\n", 1);
    for (int i = 0; i < count; ++i) {
        say("MAIL FROM:<ada@example.org>\r\nRCPT TO:<bench@example.org>\r\nDATA\r\n", 3);
        say(message(i) + ".\r\n", 1);
    }
    say("QUIT\r\n", 1);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100;
    RealServers servers;
    if (!servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(servers.error()));
        return 1;
    }
    QTemporaryDir directory;
    Mail::Options options;
    options.profile = directory.filePath(QStringLiteral("profile"));
    options.secrets = std::make_shared<MemorySecretStore>();
    options.online = false;
    Mail mail(options);
    AccountSetup setup;
    setup.account.identity = {{}, servers.user()};
    setup.account.userName = servers.user();
    setup.account.imap = servers.imaps();
    setup.account.smtp = servers.smtps();
    setup.password = servers.password();
    setup.check = false;
    const AccountId account = std::get<AccountId>(wait(mail.addAccount(setup)));
    wait(mail.syncOnce(account, {}, false));

    raw(servers, count); // warm
    const double baseline = raw(servers, count);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        wait(mail.sendRaw(account, message(i), {}, SendOptions()));
    const double queued = double(timer.nsecsElapsed()) / 1e9;
    double accepted = 0, filed = 0;
    while (filed == 0 && timer.elapsed() < 120'000) {
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
        const auto outbox = mail.reader().outbox();
        const bool waiting = std::any_of(outbox.begin(), outbox.end(), [](const OutboxItem &item) { return item.receipt.acceptedAt == 0; });
        if (!waiting && accepted == 0)
            accepted = double(timer.nsecsElapsed()) / 1e9;
        if (outbox.isEmpty())
            filed = double(timer.nsecsElapsed()) / 1e9;
    }
    std::printf("%d messages of 10 KB over TLS\n", count);
    std::printf("  raw socket, nothing recorded             %8.3f s\n", baseline);
    std::printf("  queued durably                           %8.3f s\n", queued);
    std::printf("  accepted, each step on the disk          %8.3f s   ratio %5.2f\n", accepted, accepted / baseline);
    std::printf("  and filed in Sent                        %8.3f s   ratio %5.2f\n", filed, filed / baseline);
    return filed > 0 ? 0 : 1;
}
