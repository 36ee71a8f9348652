// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/servers/RealServers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

namespace postrider {

/// The peer: mbsync (isync) with a Maildir of its own, kept from run to run. Main thread.
class Mbsync {
public:
    enum class Sync { No, Yes };

    Mbsync(const RealServers &servers, Sync sync) : m_program(QStandardPaths::findExecutable(QStringLiteral("mbsync")))
    {
        QDir().mkpath(m_home.filePath(QStringLiteral("mail")));
        QFile config(m_home.filePath(QStringLiteral("rc")));
        if (!config.open(QIODevice::WriteOnly))
            m_program.clear();
        config.write(QByteArray("FSync ") + (sync == Sync::Yes ? "yes" : "no") + "\nIMAPAccount a\nHost localhost\nPort " + QByteArray::number(servers.imaps().port) + "\nUser "
            + servers.user().toUtf8() + "\nPass " + servers.password().toUtf8() + "\nSSLType IMAPS\nCertificateFile " + servers.caFile().toUtf8()
            + "\n\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath " + m_home.filePath(QStringLiteral("mail/")).toUtf8() + "\nInbox "
            + m_home.filePath(QStringLiteral("mail/INBOX")).toUtf8() + "\n\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState "
            + m_home.filePath(QStringLiteral("state")).toUtf8() + "\n");
    }
    bool isInstalled() const { return !m_program.isEmpty(); }

    /// Seconds of one run; 0 if it failed, which is said.
    double run() const
    {
        if (!isInstalled())
            return 0;
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(m_program, {QStringLiteral("-q"), QStringLiteral("-c"), m_home.filePath(QStringLiteral("rc")), QStringLiteral("c")});
        if (!process.waitForFinished(600'000) || process.exitCode() != 0) {
            std::printf("mbsync failed: %s", process.readAllStandardError().constData());
            return 0;
        }
        return double(timer.nsecsElapsed()) / 1e9;
    }

private:
    QTemporaryDir m_home;
    QString m_program;
};

} // namespace postrider
