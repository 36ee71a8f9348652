// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace postrider {

/// What every journey starts from: real servers, a profile with an account on them, and journey_step processes that work on copies of it.
/// Thread: the test's.
class JourneyBench {
public:
    bool start(const RealServers::Options &options = RealServers::Options())
    {
        servers = std::make_unique<RealServers>(options);
        if (!servers->start()) {
            qWarning("%s", qPrintable(servers->error()));
            return false;
        }
        QFile secret(directory.filePath(QStringLiteral("secret")));
        return secret.open(QIODevice::WriteOnly) && secret.write(servers->password().toUtf8() + '\n') > 0;
    }

    Account account() const
    {
        Account a;
        a.identity = {QStringLiteral("Ada Lindqvist"), servers->user()};
        a.userName = servers->user();
        a.imap = servers->imaps();
        a.smtp = servers->smtps();
        a.passwordCommand = QStringLiteral("cat %1").arg(directory.filePath(QStringLiteral("secret")));
        return a;
    }

    std::unique_ptr<Mail> open(const QString &profile, bool online) const
    {
        Mail::Options options;
        options.profile = directory.filePath(profile);
        options.online = online;
        options.secrets = std::make_shared<MemorySecretStore>();
        return std::make_unique<Mail>(options);
    }

    template <class T> static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("nothing came of it within a minute");
        return future.result();
    }

    /// The account in a new profile, checked against the servers.
    bool makeProfile(const QString &profile) const
    {
        const auto mail = open(profile, false);
        const auto added = wait(mail->addAccount({account(), {}, true}));
        if (const auto *failure = std::get_if<Failure>(&added)) {
            qWarning("%s (%s)", qPrintable(failure->message), qPrintable(failure->detail));
            return false;
        }
        return true;
    }

    bool copyProfile(const QString &from, const QString &to) const
    {
        QDir(directory.filePath(to)).removeRecursively();
        QDir().mkpath(directory.filePath(to));
        const QDir source(directory.filePath(from));
        for (const QString &name : source.entryList(QDir::Files)) {
            if (name != QLatin1String("lock") && !QFile::copy(source.filePath(name), QDir(directory.filePath(to)).filePath(name)))
                return false;
        }
        return true;
    }

    /// Passes until one of them finds nothing to do and nothing waits. Empty, or why it does not come to rest; what each pass did is appended to `story`.
    static QString settle(Mail &mail, AccountId account, QStringList *story = nullptr)
    {
        QString last;
        for (int i = 0; i < 8; ++i) {
            const auto totals = wait(mail.syncOnce(account, {}, true));
            if (const auto *failure = std::get_if<Failure>(&totals)) {
                last = QStringLiteral("%1 (%2)").arg(failure->message, failure->detail);
            } else {
                const auto done = std::get<Mail::SyncTotals>(totals);
                const int waiting = mail.reader().waitingChanges();
                last = QStringLiteral("%1 added, %2 changed, %3 removed, %4 pushed, %5 wait").arg(done.added).arg(done.changed).arg(done.removed).arg(done.pushed).arg(waiting);
                if (done.added + done.changed + done.removed + done.pushed + waiting == 0)
                    return {};
            }
            if (story)
                story->append(QStringLiteral("settling: ") + last);
        }
        return last;
    }

    struct StepResult {
        bool killed = false;
        int status = 0;
        QJsonObject state; ///< the last line: how things stood at the end
        QJsonObject said; ///< the lines before: what was promised, and found, on the way
        QByteArray errors;
    };
    /// One process, ended by itself or by what was to kill it; the profile can be opened afterwards. Any thread. `variables` are added to its environment.
    StepResult step(const QString &profile, int killAt, const QStringList &action, const QHash<QString, QString> &variables = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(POSTRIDER_JOURNEY_STEP), QStringList{directory.filePath(profile), QString::number(killAt)} + action);
        if (!process.waitForFinished(90'000)) {
            process.kill();
            process.waitForFinished();
            return {false, -1, {}, {}, "did not end"};
        }
        StepResult result;
        result.killed = process.exitStatus() == QProcess::CrashExit;
        result.status = process.exitCode();
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.contains(QLatin1String("outbox")))
                result.state = object;
            for (auto it = object.begin(); it != object.end() && !object.contains(QLatin1String("outbox")); ++it)
                result.said.insert(it.key(), it.value());
        }
        result.errors = process.readAllStandardError();
        if (result.killed)
            awaitLock(profile);
        return result;
    }

    /// Killed while it starts another program (the password command), ours is gone, and for a moment its copy that is to become the other program still holds the profile's lock.
    /// A person takes longer than that. A lock that stays is a fault, and shows as such when the profile is opened.
    void awaitLock(const QString &profile) const
    {
#ifdef Q_OS_UNIX
        const QByteArray path = QFile::encodeName(directory.filePath(profile) + QStringLiteral("/lock"));
        const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        for (int waited = 0; file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) != 0 && waited < 20'000; waited += 10)
            QThread::msleep(10);
        if (file >= 0)
            ::close(file);
#else
        Q_UNUSED(profile)
#endif
    }

    QTemporaryDir directory;
    std::unique_ptr<RealServers> servers;
};

} // namespace postrider
