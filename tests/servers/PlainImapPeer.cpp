// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/PlainImapPeer.h"

#include <QRegularExpression>
#include <algorithm>

namespace postrider {

namespace {

constexpr int kPatience = 60'000; // ms: a mailbox can be locked by a session whose client does not read

/// The words of a list like "(\Seen $Forwarded)", sorted.
QByteArrayList wordsOf(const QString &list)
{
    QByteArrayList words = list.toUtf8().simplified().split(' ');
    words.removeAll(QByteArray());
    words.removeAll(QByteArray("\\Recent"));
    std::sort(words.begin(), words.end());
    return words;
}

/// The length a line announces at its end as "{n}", or -1.
qsizetype literalAtEnd(const QByteArray &line)
{
    static const QRegularExpression pattern(QStringLiteral("\\{(\\d+)\\}\r\n$"));
    const auto match = pattern.match(QString::fromLatin1(line));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

PlainImapPeer::PlainImapPeer(quint16 port, const QByteArray &user, const QByteArray &password)
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!m_socket.waitForConnected(kPatience)) {
        m_error = m_socket.errorString().toUtf8();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    readResponse();
    m_signedIn = run("LOGIN " + quoted(user) + ' ' + quoted(password)) && run("CAPABILITY");
    for (const QByteArray &line : std::as_const(m_untagged)) {
        if (!line.startsWith("* CAPABILITY"))
            continue;
        m_canMove = line.contains(" MOVE");
        m_canExpungeByUid = line.contains(" UIDPLUS");
    }
}

PlainImapPeer::~PlainImapPeer()
{
    if (m_signedIn)
        run("LOGOUT");
}

QByteArray PlainImapPeer::quoted(const QByteArray &text)
{
    return '"' + QByteArray(text).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool PlainImapPeer::fill()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(kPatience))
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

/// One response with its literals; empty: the connection is over.
QByteArray PlainImapPeer::readResponse()
{
    QByteArray response;
    for (;;) {
        qsizetype end = 0;
        while ((end = m_buffer.indexOf("\r\n")) < 0) {
            if (!fill())
                return {};
        }
        const QByteArray line = m_buffer.left(end + 2);
        m_buffer.remove(0, end + 2);
        response += line;
        const qsizetype size = literalAtEnd(line);
        if (size < 0)
            return response;
        while (m_buffer.size() < size) {
            if (!fill())
                return {};
        }
        response += m_buffer.left(size);
        m_buffer.remove(0, size);
    }
}

bool PlainImapPeer::run(const QByteArray &command)
{
    const QByteArray tag = 'p' + QByteArray::number(++m_tag);
    m_socket.write(tag + ' ' + command + "\r\n");
    m_socket.flush();
    m_untagged.clear();
    m_error.clear();
    for (;;) {
        const QByteArray response = readResponse();
        if (response.isEmpty()) {
            m_error = "connection lost in " + command.left(60);
            m_signedIn = false;
            return false;
        }
        if (response.startsWith("* ")) {
            m_untagged.append(response);
        } else if (response.startsWith(tag + ' ')) {
            const bool isOk = response.mid(tag.size() + 1, 2) == "OK";
            if (!isOk)
                m_error = command.left(60) + ": " + response.trimmed();
            return isOk;
        }
    }
}

bool PlainImapPeer::create(const QByteArray &mailbox)
{
    return run("CREATE " + quoted(mailbox)) && run("SUBSCRIBE " + quoted(mailbox));
}

bool PlainImapPeer::rename(const QByteArray &from, const QByteArray &to)
{
    return run("RENAME " + quoted(from) + ' ' + quoted(to)) && run("SUBSCRIBE " + quoted(to));
}

bool PlainImapPeer::remove(const QByteArray &mailbox)
{
    return run("DELETE " + quoted(mailbox));
}

QByteArrayList PlainImapPeer::mailboxes()
{
    QByteArrayList names;
    run("LIST \"\" \"*\"");
    static const QRegularExpression pattern(QStringLiteral("^\\* LIST \\(([^)]*)\\) (?:NIL|\"[^\"]*\") (?:\"(.*)\"|(\\S+))\r\n$"));
    for (const QByteArray &line : std::as_const(m_untagged)) {
        const auto match = pattern.match(QString::fromLatin1(line));
        if (!match.hasMatch() || match.captured(1).contains(QLatin1String("\\NoSelect"), Qt::CaseInsensitive)
            || match.captured(1).contains(QLatin1String("\\NonExistent"), Qt::CaseInsensitive))
            continue;
        names.append((match.captured(2).isEmpty() ? match.captured(3) : match.captured(2)).toLatin1());
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool PlainImapPeer::select(const QByteArray &mailbox)
{
    if (!run("SELECT " + quoted(mailbox)))
        return false;
    static const QRegularExpression pattern(QStringLiteral("\\[UIDVALIDITY (\\d+)\\]"));
    for (const QByteArray &line : std::as_const(m_untagged)) {
        if (const auto match = pattern.match(QString::fromLatin1(line)); match.hasMatch())
            m_uidValidity = match.captured(1).toUInt();
    }
    return true;
}

bool PlainImapPeer::store(const QByteArray &set, const QByteArray &change, const QByteArray &flags)
{
    return run("UID STORE " + set + ' ' + change + " (" + flags + ')');
}

bool PlainImapPeer::copy(const QByteArray &set, const QByteArray &mailbox)
{
    return run("UID COPY " + set + ' ' + quoted(mailbox));
}

bool PlainImapPeer::move(const QByteArray &set, const QByteArray &mailbox)
{
    if (m_canMove)
        return run("UID MOVE " + set + ' ' + quoted(mailbox));
    return copy(set, mailbox) && destroy(set);
}

bool PlainImapPeer::destroy(const QByteArray &set)
{
    return store(set, "+FLAGS.SILENT", "\\Deleted") && (m_canExpungeByUid ? run("UID EXPUNGE " + set) : expunge());
}

bool PlainImapPeer::expunge()
{
    return run("EXPUNGE");
}

QList<quint32> PlainImapPeer::search(const QByteArray &criteria)
{
    QList<quint32> uids;
    run("UID SEARCH " + criteria);
    for (const QByteArray &line : std::as_const(m_untagged)) {
        if (!line.startsWith("* SEARCH"))
            continue;
        for (const QByteArray &word : line.mid(8).simplified().split(' ')) {
            if (const quint32 uid = word.toUInt())
                uids.append(uid);
        }
    }
    std::sort(uids.begin(), uids.end());
    return uids;
}

QList<PlainImapPeer::Message> PlainImapPeer::messages()
{
    QList<Message> list;
    // Twice: changes of others are told with the first answer, and may come after it.
    run("NOOP");
    run("UID FETCH 1:* (FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    static const QRegularExpression uid(QStringLiteral("\\bUID (\\d+)"));
    static const QRegularExpression flags(QStringLiteral("\\bFLAGS \\(([^)]*)\\)"));
    static const QRegularExpression id(QStringLiteral("Message-ID:\\s*(<[^>]*>)"), QRegularExpression::CaseInsensitiveOption);
    for (const QByteArray &response : std::as_const(m_untagged)) {
        const QString text = QString::fromLatin1(response);
        const auto number = uid.match(text);
        if (!number.hasMatch() || !text.contains(QLatin1String("HEADER.FIELDS")))
            continue;
        list.append({number.captured(1).toUInt(), id.match(text).captured(1).toLatin1(), wordsOf(flags.match(text).captured(1))});
    }
    std::sort(list.begin(), list.end(), [](const Message &a, const Message &b) { return a.uid < b.uid; });
    return list;
}

bool PlainImapPeer::append(const QByteArray &mailbox, const QByteArray &message, const QByteArray &flags)
{
    QByteArray content = message;
    content.replace("\r\n", "\n").replace("\n", "\r\n");
    const QByteArray command = "APPEND " + quoted(mailbox) + (flags.isEmpty() ? QByteArray() : " (" + flags + ')') + " {" + QByteArray::number(content.size()) + '}';
    m_socket.write('p' + QByteArray::number(m_tag + 1) + ' ' + command + "\r\n");
    m_socket.flush();
    // "+ OK", or a refusal with our tag.
    for (;;) {
        const QByteArray response = readResponse();
        if (response.startsWith("+ "))
            break;
        if (response.isEmpty() || !response.startsWith("* ")) {
            ++m_tag;
            m_signedIn = m_signedIn && !response.isEmpty();
            m_error = command + ": " + response.trimmed();
            return false;
        }
    }
    m_socket.write(content + "\r\n");
    m_socket.flush();
    const QByteArray tag = 'p' + QByteArray::number(++m_tag);
    for (;;) {
        const QByteArray response = readResponse();
        if (response.isEmpty() || response.startsWith(tag + ' ')) {
            m_signedIn = m_signedIn && !response.isEmpty();
            m_error = response.contains(" OK") ? QByteArray() : command + ": " + response.trimmed();
            return m_error.isEmpty();
        }
    }
}

QByteArray PlainImapPeer::setOf(const QList<quint32> &uids)
{
    QByteArrayList words;
    for (const quint32 uid : uids)
        words.append(QByteArray::number(uid));
    return words.join(',');
}

} // namespace postrider
