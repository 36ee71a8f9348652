// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/RealServers.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <algorithm>

namespace postrider {

namespace {

// RFC 3501 5.1.3; written again here on purpose, so that the fixture does not use the code it is there to test.
QByteArray modifiedUtf7(const QString &name)
{
    QByteArray result;
    QString pending;
    const auto flush = [&] {
        if (pending.isEmpty())
            return;
        QByteArray utf16;
        for (const QChar c : std::as_const(pending)) {
            utf16 += char(c.unicode() >> 8);
            utf16 += char(c.unicode() & 0xff);
        }
        result += '&' + utf16.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
        pending.clear();
    };
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e) {
            pending += c;
            continue;
        }
        flush();
        result += c == QLatin1Char('&') ? QByteArray("&-") : QByteArray(1, char(c.unicode()));
    }
    flush();
    return result;
}

// "dovecot-uidlist": a line of parameters, then "UID [extensions] :base name of the file".
QHash<QByteArray, quint32> uidsIn(const QString &folder)
{
    QHash<QByteArray, quint32> uids;
    QFile file(folder + QLatin1String("/dovecot-uidlist"));
    if (!file.open(QIODevice::ReadOnly))
        return uids;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype colon = line.indexOf(" :");
        if (colon > 0) {
            const QByteArray name = line.mid(colon + 2);
            uids.insert(name.left(name.indexOf(":2,") < 0 ? name.size() : name.indexOf(":2,")), line.left(line.indexOf(' ')).toUInt());
        }
    }
    return uids;
}

// "dovecot-keywords": "0 $Forwarded", where 0 is the letter 'a'.
QHash<char, QByteArray> keywordsIn(const QString &folder)
{
    QHash<char, QByteArray> keywords;
    QFile file(folder + QLatin1String("/dovecot-keywords"));
    if (!file.open(QIODevice::ReadOnly))
        return keywords;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const qsizetype space = line.indexOf(' ');
        keywords.insert(char('a' + line.left(space).toInt()), line.mid(space + 1));
    }
    return keywords;
}

} // namespace

QByteArray RealServers::StoredMessage::header(const QByteArray &name) const
{
    const QByteArrayList lines = content.left(content.indexOf("\n\n") + 1).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].toLower().startsWith(name.toLower() + ':'))
            continue;
        QByteArray value = lines[i].mid(name.size() + 1);
        while (i + 1 < lines.size() && (lines[i + 1].startsWith(' ') || lines[i + 1].startsWith('\t')))
            value += lines[++i];
        return value.trimmed();
    }
    return {};
}

RealServers::RealServers() : RealServers(Options()) { }

RealServers::RealServers(const Options &options) : m_options(options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

RealServers::~RealServers()
{
    end();
}

bool RealServers::start()
{
    QStringList arguments{QStringLiteral("--user"), m_options.user};
    if (!m_options.password.isEmpty())
        arguments << QStringLiteral("--password") << m_options.password;
    if (!m_options.mailbox.isEmpty())
        arguments << QStringLiteral("--mailbox") << m_options.mailbox;
    if (m_options.demo)
        arguments << QStringLiteral("--demo");
    if (m_options.bare)
        arguments << QStringLiteral("--bare");
    if (!m_options.imapCapability.isEmpty())
        arguments << QStringLiteral("--imap-capability") << m_options.imapCapability;
    if (!m_options.authserv.isEmpty())
        arguments << QStringLiteral("--authserv") << m_options.authserv;
    for (const QString &line : std::as_const(m_options.extraDovecot))
        arguments << QStringLiteral("--extra-dovecot=") + line;
    m_process.start(QStringLiteral(POSTRIDER_TEST_SERVERS "/real-servers"), arguments);
    const QByteArray line = readLine(120'000);
    const QJsonObject description = QJsonDocument::fromJson(line).object();
    if (description.isEmpty()) {
        m_error = QStringLiteral("real-servers did not start: %1").arg(m_process.errorString());
        end();
        return false;
    }
    m_password = description.value(QLatin1String("password")).toString();
    m_caFile = description.value(QLatin1String("caFile")).toString();
    m_directory = description.value(QLatin1String("directory")).toString();
    const QJsonObject ports = description.value(QLatin1String("ports")).toObject();
    for (auto it = ports.begin(); it != ports.end(); ++it)
        m_ports.insert(it.key(), quint16(it.value().toInt()));
    return true;
}

void RealServers::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(15'000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    m_ports.clear();
}

QByteArray RealServers::readLine(int timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(int(deadline.remainingTime())) && (m_process.state() == QProcess::NotRunning || deadline.hasExpired()))
            return {};
    }
    return m_process.readLine();
}

ServerAddress RealServers::address(const QString &host, const char *port, Security security) const
{
    return {host, m_ports.value(QString::fromLatin1(port)), security, m_caFile};
}

ServerAddress RealServers::imaps(const QString &host) const
{
    return address(host, "imaps", Security::ImplicitTls);
}

ServerAddress RealServers::imapStartTls(const QString &host) const
{
    return address(host, "imap", Security::StartTls);
}

ServerAddress RealServers::imapPlain() const
{
    return address(QStringLiteral("127.0.0.1"), "imap", Security::PlainLoopback);
}

ServerAddress RealServers::smtps(const QString &host) const
{
    return address(host, "submissions", Security::ImplicitTls);
}

ServerAddress RealServers::smtpStartTls(const QString &host) const
{
    return address(host, "submission", Security::StartTls);
}

ServerAddress RealServers::pop3s(const QString &host) const
{
    return address(host, "pop3s", Security::ImplicitTls);
}

ServerAddress RealServers::pop3StartTls(const QString &host) const
{
    return address(host, "pop3", Security::StartTls);
}

QString RealServers::maildirOf(const QString &folder, const QString &user) const
{
    const QString name = (user.isEmpty() ? m_options.user : user).section(QLatin1Char('@'), 0, 0).toLower();
    const QString root = m_directory + QLatin1String("/mail/") + name;
    if (folder.compare(QLatin1String("INBOX"), Qt::CaseInsensitive) == 0)
        return root;
    QString levels = folder;
    return root + QLatin1String("/.") + QString::fromLatin1(modifiedUtf7(levels.replace(QLatin1Char('/'), QLatin1Char('.'))));
}

bool RealServers::deliver(const QByteArray &message, const QString &folder, const QByteArray &flags, qint64 received)
{
    const QString maildir = maildirOf(folder);
    const QFileInfo owner(m_directory + QLatin1String("/mail"));
    for (const char *part : {"tmp", "new", "cur"}) {
        const QString path = maildir + QLatin1Char('/') + QLatin1String(part);
        if (QFileInfo::exists(path))
            continue;
        if (!QDir().mkpath(path))
            return false;
        // Made by root, used by the servers' ordinary user.
        for (QString made = path; made.size() > owner.filePath().size(); made = QFileInfo(made).path())
            QFile::setPermissions(made, QFile::Permissions::fromInt(0x7777));
    }
    const qint64 seconds = received ? received : QDateTime::currentSecsSinceEpoch();
    const QString name = QStringLiteral("%1.M%2P%3.localhost").arg(seconds).arg(++m_delivered, 6, 10, QLatin1Char('0')).arg(m_process.processId());
    QFile file(maildir + QLatin1String("/tmp/") + name);
    QByteArray content = message;
    content.replace("\r\n", "\n");
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return false;
    if (received)
        file.setFileTime(QDateTime::fromSecsSinceEpoch(received), QFileDevice::FileModificationTime); // Dovecot's INTERNALDATE
    file.close();
    file.setPermissions(QFile::Permissions::fromInt(0x6666));
    QByteArray sorted = flags;
    std::sort(sorted.begin(), sorted.end());
    return file.rename(maildir + (flags.isEmpty() ? QLatin1String("/new/") + name : QLatin1String("/cur/") + name + QLatin1String(":2,") + QString::fromLatin1(sorted)));
}

/// "cur/..." and "new/...".
QStringList RealServers::filesIn(const QString &maildir)
{
    QStringList files;
    for (const QString &part : {QStringLiteral("cur/"), QStringLiteral("new/")}) {
        for (const QString &name : QDir(maildir + QLatin1Char('/') + part).entryList(QDir::Files, QDir::Name))
            files.append(part + name);
    }
    return files;
}

QList<RealServers::StoredMessage> RealServers::messages(const QString &folder, const QString &user) const
{
    const QString maildir = maildirOf(folder, user);
    QList<StoredMessage> result;
    // Dovecot gives files other names as it works, and what is on its way from "new" to "cur" is seen in neither, or in both: looked at until nothing has moved meanwhile.
    bool isWhole = false;
    for (int tries = 0; tries < 200 && !isWhole; ++tries) {
        const QHash<QByteArray, quint32> uids = uidsIn(maildir);
        const QHash<char, QByteArray> keywords = keywordsIn(maildir);
        const QStringList files = filesIn(maildir);
        result.clear();
        for (const QString &path : files) {
            QFile file(maildir + QLatin1Char('/') + path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString name = path.section(QLatin1Char('/'), 1);
            StoredMessage message;
            message.content = file.readAll();
            message.uid = uids.value(name.section(QLatin1String(":2,"), 0, 0).toLatin1());
            for (const char letter : name.section(QLatin1String(":2,"), 1).toLatin1()) {
                if (letter >= 'a' && letter <= 'z')
                    message.keywords.append(keywords.value(letter));
                else
                    message.flags += letter;
            }
            result.append(message);
        }
        isWhole = result.size() == files.size() && filesIn(maildir) == files;
    }
    std::stable_sort(result.begin(), result.end(), [](const StoredMessage &a, const StoredMessage &b) { return a.uid - 1 < b.uid - 1; });
    return result;
}

bool RealServers::waitForMessages(int count, const QString &folder, const QString &user, int timeout) const
{
    const QDeadlineTimer deadline(timeout);
    const QString maildir = maildirOf(folder, user);
    // Twice the same: one that is just then given another name would be missing, or counted twice.
    for (QStringList files = filesIn(maildir), before; files.size() != count || files != before; files = filesIn(maildir)) {
        if (deadline.hasExpired())
            return false;
        before = files;
        QThread::msleep(files.size() == count ? 1 : 20);
    }
    return true;
}

bool RealServers::removeFile(const StoredMessage &message, const QString &folder)
{
    const QString maildir = maildirOf(folder);
    for (const char *part : {"cur", "new"}) {
        QDir dir(maildir + QLatin1Char('/') + QLatin1String(part));
        const QStringList names = dir.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll() == message.content)
                return file.remove();
        }
    }
    return false;
}

bool RealServers::renumber(const QString &folder, const QString &user) const
{
    return forgetModSeqs(folder, user) && QFile::remove(maildirOf(folder, user) + QStringLiteral("/dovecot-uidlist"));
}

bool RealServers::forgetModSeqs(const QString &folder, const QString &user) const
{
    QDir dir(maildirOf(folder, user));
    const QStringList notes = dir.entryList({QStringLiteral("dovecot.index*")}, QDir::Files);
    bool done = !notes.isEmpty();
    for (const QString &name : notes)
        done &= dir.remove(name);
    return done;
}

bool RealServers::command(const char *verb, Server server)
{
    return answered(QByteArray(verb) + (server == Server::Imap ? " imap\n" : " smtp\n"));
}

bool RealServers::answered(const QByteArray &command)
{
    m_process.write(command);
    const QJsonObject answer = QJsonDocument::fromJson(readLine(90'000)).object();
    m_error = answer.value(QLatin1String("error")).toString();
    return answer.value(QLatin1String("ok")).toBool();
}

bool RealServers::stop(Server server)
{
    return command("stop", server);
}

bool RealServers::start(Server server)
{
    return command("start", server);
}

} // namespace postrider
