// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxView.h"
#include "tests/servers/PlainImapPeer.h"
#include "tests/servers/TcpFaultProxy.h"

namespace postrider {

/// An account on real servers behind a fault proxy, a peer on the same mailbox, and a Mail that is started and ended as a test likes. Thread: the test's.
class LiveAccount {
public:
    /// `encrypted`: by TLS through the proxy, else on the loopback's plain port.
    bool start(const RealServers::Options &options = RealServers::Options(), Security security = Security::PlainLoopback)
    {
        if (!bench.start(options))
            return false;
        const ServerAddress server = security == Security::PlainLoopback ? bench.servers->imapPlain() : bench.servers->imaps();
        proxy = std::make_unique<test::TcpFaultProxy>(server.port);
        address = proxy->address(server);
        return connectPeer();
    }
    bool connectPeer()
    {
        peer.reset();
        peer = std::make_unique<PlainImapPeer>(bench.servers->imapPlain().port, bench.servers->user().toUtf8(), bench.servers->password().toUtf8());
        return peer->isSignedIn();
    }
    /// Opens the profile; the account is added the first time. Failures that the person is told of are kept.
    void open(bool online, std::shared_ptr<Clock> clock = nullptr)
    {
        mail.reset();
        Mail::Options options;
        options.profile = bench.directory.filePath(QStringLiteral("profile"));
        options.online = online;
        options.secrets = std::make_shared<MemorySecretStore>();
        options.clock = std::move(clock);
        options.linkTimes = linkTimes;
        mail = std::make_unique<Mail>(options);
        QObject::connect(mail.get(), &Mail::failed, mail.get(), [this](AccountId, const Failure &failure) { told.append(failure); });
        if (mail->reader().accounts().isEmpty()) {
            Account account = bench.account();
            account.imap = address;
            JourneyBench::wait(mail->addAccount({account, {}, false}));
        }
        id = mail->reader().accounts().value(0).id;
    }

    AccountStatus status() const { return mail->statuses().value(0); }
    bool isIdle() const { return status().state == AccountStatus::State::Idle; }
    /// How often IDLE was begun since open(): a connection that waits for news has been told "+ idling" by Dovecot.
    qsizetype idlings() const { return mail->transcript(id).count(QStringLiteral("+ idling")); }
    QString settle() { return JourneyBench::settle(*mail, id); }
    /// What the store shows that the server has not, and the other way round; empty: they agree.
    QStringList differences()
    {
        return MailboxView::ofStore(mail->reader(), id).differencesTo(MailboxView::ofServer(*peer), "the store", "the server") + MailboxView::contradictionsIn(mail->reader(), id);
    }
    /// Live: until both agree, or `seconds` have gone by; then what still differs.
    QStringList differencesAfter(int seconds)
    {
        QStringList found;
        const auto agree = [&] {
            found = differences();
            return found.isEmpty();
        };
        return QTest::qWaitFor(agree, seconds * 1000) ? QStringList() : found;
    }
    static QByteArray idOf(int number) { return "<t" + QByteArray::number(number) + "@example.org>"; }
    static QByteArray message(int number, int size = 0)
    {
        QByteArray body = "Body of " + QByteArray::number(number) + ".\n";
        while (body.size() < size)
            body += "The quick brown fox jumps over the lazy dog, and then does it again.\n";
        return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: number " + QByteArray::number(number)
            + "\nDate: Mon, 2 Nov 2026 10:" + QByteArray::number(10 + number % 50) + ":00 +0100\nMessage-ID: " + idOf(number) + "\n\n" + body;
    }
    bool append(const QByteArray &folder, int first, int count, const QByteArray &flags = {})
    {
        bool good = true;
        for (int i = first; i < first + count; ++i)
            good &= peer->append(folder, message(i), flags);
        return good;
    }
    /// UID set of these messages in a folder of the server, which is selected then.
    QByteArray uids(const QByteArray &folder, int first, int count)
    {
        QList<quint32> list;
        if (!peer->select(folder))
            return {};
        for (const auto &m : peer->messages()) {
            const int number = m.messageId.mid(2, m.messageId.indexOf('@') - 2).toInt();
            if (number >= first && number < first + count)
                list.append(m.uid);
        }
        return PlainImapPeer::setOf(list);
    }
    MessageId row(int number) { return mail->reader().messageWithHeader(id, QString::fromLatin1(idOf(number))).value_or(MessageId()); }
    QList<MessageId> rows(int first, int count)
    {
        QList<MessageId> ids;
        for (int i = first; i < first + count; ++i)
            ids.append(row(i));
        return ids;
    }
    std::optional<Folder> folder(const QByteArray &name)
    {
        for (const Folder &f : mail->reader().folders()) {
            if (f.serverName == name)
                return f;
        }
        return std::nullopt;
    }
    /// Numbers of the messages in a folder of the server, ascending.
    QList<int> numbersIn(const QByteArray &folder)
    {
        QList<int> numbers;
        if (!peer->select(folder))
            return numbers;
        for (const auto &m : peer->messages())
            numbers.append(m.messageId.mid(2, m.messageId.indexOf('@') - 2).toInt());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    JourneyBench bench;
    std::unique_ptr<test::TcpFaultProxy> proxy;
    std::unique_ptr<PlainImapPeer> peer;
    ServerAddress address;
    LinkTimes linkTimes; ///< for open()
    std::unique_ptr<Mail> mail;
    AccountId id;
    QList<Failure> told;
};

} // namespace postrider

// Both sides have come to the same: the list of differences is empty, and is what is printed if not.
#define AGREE(found)                                                                                                                                                               \
    do {                                                                                                                                                                           \
        const QStringList differ = (found);                                                                                                                                        \
        QVERIFY2(differ.isEmpty(), qPrintable(differ.join(QLatin1Char('\n'))));                                                                                                    \
    } while (false)
