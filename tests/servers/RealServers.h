// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"

#include <QByteArrayList>
#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace postrider {

/// A real Dovecot and a real Exim on free ports of 127.0.0.1, started by tests/servers/real-servers as an ordinary user.
///
/// Thread: the one that made it; calls block (start about half a second). Owns the script's process; the servers and their directory go
/// away with it, also when the test is killed. Any number may run at once. Knows nothing of our own protocol code: it reads and writes the
/// Maildir itself, so that a test's expectation does not rest on the code under test.
class RealServers {
public:
    struct Options {
        QString user = QStringLiteral("ada@example.org");
        QString mailbox; ///< a Maildir whose copy is served as the user's mailbox
        bool demo = false; ///< the demo mailbox
        bool bare = false; ///< no folders but INBOX, no special use
        QString imapCapability; ///< Dovecot's imap_capability: what the server shall say instead of its own list
        QStringList extraDovecot; ///< lines appended to dovecot.conf
        QString authserv; ///< Exim writes Authentication-Results under this name on top of what it takes; empty: it writes none
        QString password; ///< everybody's, another than "secret": no blanks, no braces, no % and no $
    };
    /// A message as it lies in the Maildir (line ends are LF there; over IMAP they are CRLF).
    struct StoredMessage {
        quint32 uid = 0; ///< 0 until Dovecot has looked at the folder
        QByteArray content; ///< LF line ends
        QByteArray flags; ///< Maildir letters, sorted: D draft, F flagged, R answered, S seen, T deleted; keywords are in `keywords`
        QByteArrayList keywords;
        QByteArray header(const QByteArray &name) const; ///< first such field, unfolded, or empty
    };
    enum class Server { Imap, Smtp };

    RealServers();
    explicit RealServers(const Options &options);
    ~RealServers();
    RealServers(const RealServers &) = delete;
    RealServers &operator=(const RealServers &) = delete;

    /// Starts both and waits until they answer. False: see error().
    bool start();
    /// Ends both and removes the directory; start() may follow (new ports, new mailbox).
    void end();
    QString error() const { return m_error; }

    ServerAddress imaps(const QString &host = QStringLiteral("localhost")) const;
    ServerAddress imapStartTls(const QString &host = QStringLiteral("localhost")) const;
    ServerAddress imapPlain() const;
    ServerAddress smtps(const QString &host = QStringLiteral("localhost")) const;
    ServerAddress smtpStartTls(const QString &host = QStringLiteral("localhost")) const;
    ServerAddress pop3s(const QString &host = QStringLiteral("localhost")) const;
    ServerAddress pop3StartTls(const QString &host = QStringLiteral("localhost")) const;
    QString user() const { return m_options.user; }
    QString password() const { return m_password; }
    QString caFile() const { return m_caFile; }
    QString directory() const { return m_directory; }

    /// Puts a message (any line ends) into a folder of the user, as delivery does; the folder is made if absent. `folder` is the full
    /// decoded name, levels separated by '/'. `flags` are Maildir letters; without any the message is new. `received` is INTERNALDATE in s since 1970, 0: now.
    bool deliver(const QByteArray &message, const QString &folder = QStringLiteral("INBOX"), const QByteArray &flags = {}, qint64 received = 0);
    /// What a folder holds, in order of UID (messages without UID last, by file name).
    QList<StoredMessage> messages(const QString &folder = QStringLiteral("INBOX"), const QString &user = {}) const;
    /// Waits until a folder holds `count` messages (delivery is a matter of moments); false after `timeout` ms.
    bool waitForMessages(int count, const QString &folder = QStringLiteral("INBOX"), const QString &user = {}, int timeout = 30'000) const;
    /// Removes a message behind Dovecot's back, as another program on the server would.
    bool removeFile(const StoredMessage &message, const QString &folder = QStringLiteral("INBOX"));
    /// Takes Dovecot's own notes about a folder away, as after a restored backup: the next who opens it finds the same messages under other UIDs and another UIDVALIDITY.
    /// Nobody may be at work there: after stop(), or awaitSilence().
    bool renumber(const QString &folder = QStringLiteral("INBOX"), const QString &user = {}) const;
    /// The same with mod-sequences only: UIDs and UIDVALIDITY stay, HIGHESTMODSEQ begins again.
    bool forgetModSeqs(const QString &folder = QStringLiteral("INBOX"), const QString &user = {}) const;
    QString maildirOf(const QString &folder, const QString &user = {}) const;

    /// Until no IMAP or POP3 session is left: one goes on for a moment when its client has gone. Fails with error() if one does not end.
    bool awaitSilence() { return answered("await silence\n"); }
    /// Notes how all mailboxes are, and makes them so again (UIDs and all); both await silence first.
    bool keepMail() { return answered("keep mail\n"); }
    bool restoreMail() { return answered("restore mail\n"); }

    /// An outage and its end: same ports, same mail.
    bool stop(Server server);
    bool start(Server server);
    bool restart(Server server) { return stop(server) && start(server); }

private:
    static QStringList filesIn(const QString &maildir);
    bool command(const char *verb, Server server);
    bool answered(const QByteArray &command);
    QByteArray readLine(int timeout);
    ServerAddress address(const QString &host, const char *port, Security security) const;

    Options m_options;
    QProcess m_process;
    QString m_error, m_password, m_caFile, m_directory;
    QHash<QString, quint16> m_ports;
    int m_delivered = 0;
};

} // namespace postrider
