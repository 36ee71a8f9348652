// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxActs.h"

#include <QRegularExpression>

using namespace postrider;

namespace {

const QString kBase = QStringLiteral("base"), kRun = QStringLiteral("run");

/// One story of a POP3 account, told again and again from the same beginning, each time killed at another write. Thread: main.
class Pop3Story {
public:
    bool start(const QString &scenario, const Pop3Policy &policy)
    {
        m_scenario = scenario;
        if (!bench.start())
            return false;
        for (int i = 1; i <= MailboxActs::kMessages; ++i)
            bench.servers->deliver(message(i));
        const auto mail = bench.open(kBase, false);
        Account account = bench.account();
        account.imap = {};
        account.pop3 = bench.servers->pop3s();
        account.pop3Policy = policy;
        const auto added = JourneyBench::wait(mail->addAccount({account, {}, true}));
        if (!std::holds_alternative<AccountId>(added))
            return false;
        const AccountId id = std::get<AccountId>(added);
        JourneyBench::wait(mail->createFolder(id, {}, QStringLiteral("Work")));
        if (scenario != QLatin1String("receiving") && !JourneyBench::settle(*mail, id).isEmpty())
            return false;
        return bench.servers->keepMail();
    }
    /// How many writes an undisturbed telling has; 0: it does not end as it should.
    int count()
    {
        const QString file = bench.directory.filePath(QStringLiteral("calls"));
        if (!beginAgain())
            return 0;
        const auto told = step({{QStringLiteral("POSTRIDER_SHIM_COUNT"), file}});
        const QStringList broken = judge(told.said.keys());
        QFile counted(file);
        if (told.status != 0 || !broken.isEmpty() || !counted.open(QIODevice::ReadOnly)) {
            qWarning("undisturbed: %s %s", told.errors.constData(), qPrintable(broken.join(QStringLiteral("; "))));
            return 0;
        }
        return counted.readAll().trimmed().toInt();
    }
    QStringList kill(int call, bool after, bool *struck)
    {
        if (!beginAgain())
            return {bench.servers->error()};
        QHash<QString, QString> variables{{QStringLiteral("POSTRIDER_SHIM_KILL_AT"), QString::number(call)}};
        if (after)
            variables.insert(QStringLiteral("POSTRIDER_SHIM_WHEN"), QStringLiteral("after"));
        const auto told = step(variables);
        *struck = told.killed;
        return judge(told.said.keys());
    }

private:
    static QByteArray message(int number) { return MailboxActs::message(number) + ".\n..\nThe end of " + QByteArray::number(number) + ".\n"; }
    bool beginAgain() { return bench.servers->restoreMail() && bench.copyProfile(kBase, kRun); }
    JourneyBench::StepResult step(QHash<QString, QString> variables)
    {
        variables.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM));
        return bench.step(kRun, 0, {QStringLiteral("act"), m_scenario}, variables);
    }
    /// After a second start, and peace: every message is in one place, once and whole, and on the server is what has to be there.
    QStringList judge(const QStringList &promised)
    {
        const auto mail = bench.open(kRun, false);
        const AccountId account = mail->reader().accounts().value(0).id;
        QStringList broken;
        if (const QString restless = JourneyBench::settle(*mail, account); !restless.isEmpty())
            broken.append(QStringLiteral("it does not come to rest: ") + restless);
        QHash<QString, QStringList> places;
        for (const Folder &folder : mail->reader().folders()) {
            for (const MessageRow &row : mail->reader().messageRows(mail->reader().messageIds(folder.id))) {
                places[row.messageIdHeader].append(folder.path);
                const int number = row.messageIdHeader.mid(4, row.messageIdHeader.indexOf(QLatin1Char('@')) - 4).toInt();
                if (mail->reader().rawMessage(row.id) != message(number).replace("\n", "\r\n"))
                    broken.append(row.messageIdHeader + QStringLiteral(" is not what was sent"));
            }
        }
        QStringList left;
        for (const auto &there : bench.servers->messages())
            left.append(QString::fromLatin1(there.header("Message-ID")));
        for (int number = 1; number <= MailboxActs::kMessages; ++number) {
            const QString id = QString::fromLatin1(MailboxActs::idOf(number)), after = QString::fromLatin1(MailboxActs::placeAfter(m_scenario, number));
            const QString word = MailboxActs::promiseFor(m_scenario, number);
            const QStringList is = places.value(id);
            const bool asPromised = is == (after.isEmpty() ? QStringList() : QStringList{after});
            const bool asBefore = !word.isEmpty() && !promised.contains(word) && is == QStringList{QStringLiteral("INBOX")};
            if (!asPromised && !asBefore)
                broken.append(QStringLiteral("%1 is in \"%2\", and not in \"%3\"").arg(id, is.join(QLatin1String(", ")), after));
            // Deleted there by "receiving" once it is here, by "deleting" once it is deleted here, else never.
            const bool stays = m_scenario == QLatin1String("moving") || (m_scenario == QLatin1String("deleting") && !is.isEmpty());
            if (left.count(id) != (stays ? 1 : 0))
                broken.append(QStringLiteral("%1 is on the server %2 times").arg(id).arg(left.count(id)));
        }
        return broken;
    }

    QString m_scenario;
    JourneyBench bench;
};

} // namespace

/// Killed while mail comes by POP3 and is deleted there at once, while it is moved and deleted here: nothing is lost, nothing comes twice. At a sample of all writes.
class Pop3CrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void killed_data()
    {
        QTest::addColumn<int>("keepDays");
        QTest::addColumn<bool>("deleteToo");
        QTest::newRow("receiving") << 0 << false;
        QTest::newRow("deleting") << -1 << true;
        QTest::newRow("moving") << -1 << true;
    }
    void killed()
    {
        QFETCH(int, keepDays);
        QFETCH(bool, deleteToo);
        Pop3Story story;
        QVERIFY(story.start(QString::fromLatin1(QTest::currentDataTag()), {keepDays, deleteToo}));
        const int calls = story.count();
        QVERIFY2(calls > 60, qPrintable(QString::number(calls)));
        QStringList broken;
        int struck = 0;
        const int each = qEnvironmentVariableIntValue("POSTRIDER_ALL_CALLS") ? calls : kEach;
        for (int i = 0; i < each; ++i) {
            const int call = 1 + int(qint64(calls) * (2 * i + 1) / (2 * each));
            bool killed = false;
            const QStringList found = story.kill(call, i % 2, &killed);
            struck += killed;
            if (!found.isEmpty())
                broken.append(QStringLiteral("killed %1 call %2 of %3: ").arg(i % 2 ? "after" : "before").arg(call).arg(calls) + found.join(QStringLiteral("; ")));
        }
        qInfo("%d points of %d calls, killed at %d", each, calls, struck);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
        QVERIFY(struck > each / 2);
    }

private:
    static constexpr int kEach = 24;
};

QTEST_GUILESS_MAIN(Pop3CrashTest)
#include "Pop3CrashTest_linux.moc"
