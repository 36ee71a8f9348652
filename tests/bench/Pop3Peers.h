// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/servers/RealServers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <cstdio>

namespace postrider {

/// The baseline: asks the same server for all messages over a plain loopback socket, one command behind the other, and throws them away.
class RawPop3 {
public:
    /// Seconds for messages 1 to `count`.
    static double run(const RealServers &servers, int count)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), servers.pop3StartTls().port);
        QElapsedTimer timer;
        timer.start();
        QByteArray commands = "USER " + servers.user().toUtf8() + "\r\nPASS " + servers.password().toUtf8() + "\r\n";
        for (int i = 1; i <= count; ++i)
            commands += "RETR " + QByteArray::number(i) + "\r\n";
        socket.write(commands);
        int ends = 0;
        qint64 octets = 0;
        QByteArray tail;
        while (ends < count && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(60'000))) {
            const QByteArray piece = tail + socket.readAll();
            octets += piece.size() - tail.size();
            ends += int(piece.count("\r\n.\r\n"));
            // An end that is whole is not counted twice, half of one not lost.
            tail = piece.endsWith("\r\n.\r\n") ? QByteArray() : piece.right(4);
        }
        const double time = double(timer.nsecsElapsed()) / 1e9;
        std::printf("  (raw: %.1f MB in %.3f s, %d of %d)\n", double(octets) / 1e6, time, ends, count);
        return time;
    }
};

/// The peers: mpop and getmail, each with a Maildir of its own, kept from run to run, messages left on the server. Main thread.
class Pop3Peer {
public:
    enum class Which { Mpop, Getmail };
    Pop3Peer(const RealServers &servers, Which which) : m_program(QStandardPaths::findExecutable(which == Which::Mpop ? QStringLiteral("mpop") : QStringLiteral("getmail")))
    {
        for (const char *part : {"mail/cur", "mail/new", "mail/tmp"})
            QDir().mkpath(m_home.filePath(QLatin1String(part)));
        const QByteArray mail = m_home.filePath(QStringLiteral("mail")).toUtf8(), user = servers.user().toUtf8(), password = servers.password().toUtf8();
        const QByteArray port = QByteArray::number(servers.pop3s().port), ca = servers.caFile().toUtf8();
        const QString rc = m_home.filePath(QStringLiteral("rc"));
        QFile config(rc);
        if (!config.open(QIODevice::WriteOnly))
            m_program.clear();
        config.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (which == Which::Mpop) {
            config.write("account default\nhost localhost\nport " + port + "\nuser " + user + "\npassword " + password + "\ntls on\ntls_starttls off\ntls_trust_file " + ca
                + "\nkeep on\nonly_new on\nuidls_file " + m_home.filePath(QStringLiteral("uidls")).toUtf8() + "\ndelivery maildir " + mail + "\n");
            m_arguments = {QStringLiteral("-C"), rc, QStringLiteral("-Q")};
        } else {
            config.write("[retriever]\ntype = SimplePOP3SSLRetriever\nserver = localhost\nport = " + port + "\nusername = " + user + "\npassword = " + password + "\nca_certs = "
                + ca + "\n[destination]\ntype = Maildir\npath = " + mail + "/\n[options]\ndelete = false\nread_all = false\nverbose = 0\ndelivered_to = false\nreceived = false\n");
            m_arguments = {QStringLiteral("--getmaildir"), m_home.path(), QStringLiteral("--rcfile"), rc};
            config.close();
            if (isInstalled() && QFileInfo(m_home.path()).ownerId() == 0) {
                // It does not work for root.
                QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("nobody"), m_home.path()});
                m_arguments = QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups"), m_program} + m_arguments;
                m_program = QStringLiteral("setpriv");
            }
        }
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
        process.start(m_program, m_arguments);
        if (!process.waitForFinished(1'200'000) || process.exitCode() != 0) {
            std::printf("%s failed: %s%s\n", qPrintable(m_program), process.readAllStandardError().left(500).constData(), process.readAllStandardOutput().left(500).constData());
            return 0;
        }
        return double(timer.nsecsElapsed()) / 1e9;
    }
    int messages() const { return int(QDir(m_home.filePath(QStringLiteral("mail/new"))).entryList(QDir::Files).size()); }

private:
    QTemporaryDir m_home;
    QString m_program;
    QStringList m_arguments;
};

} // namespace postrider
