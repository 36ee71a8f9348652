// SPDX-License-Identifier: GPL-3.0-or-later
// SendBench [COUNT]: COUNT messages of 10 KB, each durably queued, accepted and recorded, beside a raw socket that pipelines the same octets and records nothing, and beside msmtp
// called once for each; then one message to 1,000 recipients over a line with latency.
#include "core/smtp/SmtpClient.h"
#include "tests/bench/BenchAccount.h"
#include "tests/bench/RawSmtp.h"
#include "tests/servers/JournalSmtpServer.h"
#include "tests/servers/TcpFaultProxy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

using namespace postrider;
using namespace postrider::test;

namespace {

constexpr int kLatency = 20; // ms each way: a server on the same continent

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
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
    {
        RawSmtp connection(servers.smtps().port, RawSmtp::Line::Tls, servers.user().toUtf8(), servers.password().toUtf8());
        for (int i = 0; i < count; ++i)
            connection.send("ada@example.org", {"bench@example.org"}, message(i));
    }
    return seconds(timer);
}

/// One process and one connection per message. 0: not installed, or it failed.
double msmtp(const RealServers &servers, int count)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("msmtp"));
    QTemporaryDir home;
    QFile config(home.filePath(QStringLiteral("rc")));
    if (program.isEmpty() || !config.open(QIODevice::WriteOnly))
        return 0;
    config.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    config.write("account default\nhost localhost\nport " + QByteArray::number(servers.smtps().port) + "\ntls on\ntls_starttls off\ntls_trust_file " + servers.caFile().toUtf8()
        + "\nauth plain\nuser " + servers.user().toUtf8() + "\npassword " + servers.password().toUtf8() + "\nfrom ada@example.org\n");
    config.close();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        QProcess process;
        process.start(program, {QStringLiteral("-C"), config.fileName(), QStringLiteral("bench@example.org")});
        process.write(message(i).replace("\r\n", "\n"));
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
            std::printf("%s", process.readAllStandardError().constData());
            return 0;
        }
    }
    return seconds(timer);
}

bool measureMessages(const RealServers &servers, int count)
{
    BenchAccount bench(servers);
    BenchAccount::wait(bench.mail->syncOnce(bench.id, {}, false));
    raw(servers, count); // warm
    const double baseline = raw(servers, count);
    const double other = msmtp(servers, count);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        BenchAccount::wait(bench.mail->sendRaw(bench.id, message(i), {}, SendOptions()));
    const double queued = seconds(timer);
    double accepted = 0, filed = 0;
    while (filed == 0 && timer.elapsed() < 120'000) {
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
        const auto outbox = bench.mail->reader().outbox();
        const bool waiting = std::any_of(outbox.begin(), outbox.end(), [](const OutboxItem &item) { return item.receipt.acceptedAt == 0; });
        if (!waiting && accepted == 0)
            accepted = seconds(timer);
        if (outbox.isEmpty())
            filed = seconds(timer);
    }
    std::printf("%d messages of 10 KB over TLS\n", count);
    std::printf("  raw socket, nothing recorded             %8.3f s\n", baseline);
    std::printf("  queued durably                           %8.3f s\n", queued);
    std::printf("  accepted, each step on the disk          %8.3f s   ratio to raw %5.2f\n", accepted, accepted / baseline);
    std::printf("  and filed in Sent                        %8.3f s   ratio to raw %5.2f\n", filed, filed / baseline);
    if (other > 0)
        std::printf("  msmtp, called once for each              %8.3f s   ratio to raw %5.2f; ours (accepted) to msmtp %5.2f\n", other, other / baseline, accepted / other);
    else
        std::printf("  msmtp is not installed: not measured\n");
    std::fflush(stdout);
    return filed > 0;
}

/// Our client alone, and the raw socket, over the same line: its latency makes round trips countable.
bool measureRecipients(int count)
{
    JournalSmtpServer server;
    TcpFaultProxy proxy(server.port());
    QByteArrayList addresses;
    SmtpEnvelope envelope;
    envelope.sender = QStringLiteral("ada@example.org");
    envelope.content = message(0);
    for (int i = 0; i < count; ++i) {
        addresses.append("someone" + QByteArray::number(i) + "@example.org");
        envelope.recipients.append(QString::fromLatin1(addresses.last()));
    }
    const auto ours = [&](const ServerAddress &address) {
        QElapsedTimer timer;
        timer.start();
        SmtpClient client(address, nullptr, nullptr);
        client.signIn({QStringLiteral("ada"), QStringLiteral("secret")});
        const bool accepted = client.send(envelope, false, {}).accepted;
        client.quit();
        return accepted ? seconds(timer) : 0;
    };
    const auto rawly = [&](quint16 port) {
        QElapsedTimer timer;
        timer.start();
        {
            RawSmtp(port, RawSmtp::Line::Plain, "ada", "secret").send("ada@example.org", addresses, envelope.content);
        }
        return seconds(timer);
    };
    const double ourTime = ours(server.address()), rawTime = rawly(server.port());
    proxy.setLatency(kLatency);
    const double ourFar = ours(proxy.address(server.address())), rawFar = rawly(proxy.port());
    const auto journal = server.journal();
    const bool whole =
        ourTime > 0 && ourFar > 0 && journal.size() == 4 && std::all_of(journal.begin(), journal.end(), [&](const auto &accepted) { return accepted.recipients == addresses; });
    const auto trips = [](double near, double far) { return (far - near) * 1000 / (2 * kLatency); };
    std::printf("one message to %d recipients, sign-in and farewell included\n", count);
    std::printf("  raw socket   %8.3f s, over %d ms each way %8.3f s: %5.1f round trips\n", rawTime, kLatency, rawFar, trips(rawTime, rawFar));
    std::printf("  ours         %8.3f s, over %d ms each way %8.3f s: %5.1f round trips   ratio %5.2f\n", ourTime, kLatency, ourFar, trips(ourTime, ourFar), ourFar / rawFar);
    if (!whole)
        std::printf("  failed: %d accepted\n", int(journal.size()));
    return whole;
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
    const bool sent = measureMessages(servers, count);
    return measureRecipients(1000) && sent ? 0 : 1;
}
