// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/ScriptedConversation.h"

#include "tests/servers/RawSocket.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QThread>

namespace postrider::test {

namespace {
struct ScriptFailed { };

QString shown(const QByteArray &bytes)
{
    QString text;
    for (const char c : bytes.first(qMin(bytes.size(), qsizetype(300)))) {
        if (c == '\r')
            text += "\\r";
        else if (c == '\n')
            text += "\\n";
        else if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
            text += "\\x" + QString::number(uchar(c), 16).rightJustified(2, '0');
        else
            text += QLatin1Char(c);
    }
    return text;
}

QByteArray afterPrefix(const QString &line)
{
    return line.mid(line.size() > 2 && line.at(2) == ' ' ? 3 : 2).toUtf8();
}
} // namespace

ScriptedConversation::ScriptedConversation(int number, const QStringList &script, const Settings &settings) : m_number(number), m_script(script), m_settings(settings) { }

QString ScriptedConversation::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

QByteArray ScriptedConversation::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void ScriptedConversation::fail(const QString &what)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure.isEmpty())
        m_failure = QString("connection %1: %2").arg(m_number).arg(what);
    throw ScriptFailed{};
}

void ScriptedConversation::play(qintptr socketDescriptor)
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSocketDescriptor(socketDescriptor);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    try {
        for (const QString &line : m_script)
            step(line);
        if (!m_ended) {
            m_played = true;
            watchRest();
        }
    } catch (const ScriptFailed &) {
        // Kept in m_failure; the client finds its connection closed.
    }
    m_socket->abort();
    m_socket.reset();
    m_played = true;
    m_over = true;
}

void ScriptedConversation::step(const QString &line)
{
    if (m_ended)
        fail("script goes on after its end: " + line);
    if (line.startsWith("S:"))
        send(afterPrefix(line) + "\r\n");
    else if (line.startsWith("R:"))
        send(ScriptedServer::unescaped(afterPrefix(line)));
    else if (line.startsWith("B:"))
        sendSlowly(ScriptedServer::unescaped(afterPrefix(line)));
    else if (line.startsWith("C:"))
        expectLine(afterPrefix(line), line);
    else if (line.startsWith("C~"))
        expectMatch(QString::fromUtf8(afterPrefix(line)), line);
    else if (line.startsWith("C="))
        expectBytes(ScriptedServer::unescaped(afterPrefix(line)), line);
    else if (line.startsWith("C#"))
        skipBytes(line.mid(2).trimmed().toInt(), line);
    else if (line == "ANSWER")
        send(m_settings.answer(takeLine(line)) + "\r\n");
    else if (line == "C.")
        skipMail(line);
    else if (line == "TLS")
        secure();
    else if (line == "TLS!")
        expectRefusal();
    else if (line.startsWith("WAIT "))
        pause(line.mid(5).toInt());
    else if (line.startsWith("SILENCE "))
        expectSilence(line.mid(8).toInt());
    else if (line == "EOF")
        expectEnd();
    else if (line == "CLOSE") {
        m_socket->disconnectFromHost();
        if (m_socket->state() != QAbstractSocket::UnconnectedState)
            m_socket->waitForDisconnected(1000);
        m_ended = true;
    } else if (line == "RESET") {
        RawSocket::resetOnClose(m_socket->socketDescriptor());
        m_socket->abort();
        m_ended = true;
    } else
        fail("not a script line: " + line);
}

// --- the client's side ------------------------------------------------------------------------------------------------------------------

bool ScriptedConversation::readMore(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_stop) {
        QByteArray bytes = m_socket->readAll();
        if (bytes.isEmpty() && m_socket->state() != QAbstractSocket::ConnectedState)
            return false;
        if (bytes.isEmpty() && m_socket->waitForReadyRead(int(qBound(qint64(1), milliseconds - timer.elapsed(), qint64(10)))))
            bytes = m_socket->readAll();
        if (!bytes.isEmpty()) {
            m_in += bytes;
            const std::lock_guard lock(m_mutex);
            m_received += bytes;
            return true;
        }
        if (timer.elapsed() >= milliseconds)
            return false;
    }
    return false;
}

QByteArray ScriptedConversation::takeLine(const QString &step)
{
    qsizetype end = -1;
    while ((end = m_in.indexOf('\n')) < 0) {
        if (!readMore(m_settings.patience))
            fail(QString("waited for \"%1\" and got \"%2\" and then nothing").arg(step, shown(m_in)));
    }
    if (end == 0 || m_in.at(end - 1) != '\r')
        fail(QString("waited for \"%1\" and got a line that does not end in CRLF: \"%2\"").arg(step, shown(m_in.first(end + 1))));
    const QByteArray line = m_in.first(end - 1);
    m_in.remove(0, end + 1);
    return line;
}

void ScriptedConversation::expectLine(const QByteArray &wanted, const QString &step)
{
    const QByteArray line = takeLine(step);
    if (line != wanted)
        fail(QString("wanted \"%1\", got \"C: %2\"").arg(step, shown(line)));
}

void ScriptedConversation::expectMatch(const QString &pattern, const QString &step)
{
    const QByteArray line = takeLine(step);
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(QString::fromUtf8(line)).hasMatch())
        fail(QString("wanted \"%1\", got \"C: %2\"").arg(step, shown(line)));
}

void ScriptedConversation::expectBytes(const QByteArray &wanted, const QString &step)
{
    while (m_in.size() < wanted.size() && wanted.startsWith(m_in)) {
        if (!readMore(m_settings.patience))
            fail(QString("waited for \"%1\" and got \"%2\" and then nothing").arg(step, shown(m_in)));
    }
    if (!m_in.startsWith(wanted))
        fail(QString("wanted \"%1\", got \"%2\"").arg(step, shown(m_in)));
    m_in.remove(0, wanted.size());
}

void ScriptedConversation::skipBytes(qsizetype count, const QString &step)
{
    while (m_in.size() < count) {
        if (!readMore(m_settings.patience))
            fail(QString("waited for \"%1\" and got %2 octets and then nothing").arg(step).arg(m_in.size()));
    }
    m_in.remove(0, count);
}

void ScriptedConversation::skipMail(const QString &step)
{
    if (m_in.startsWith(".\r\n")) {
        m_in.remove(0, 3);
        return;
    }
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n.\r\n")) < 0) {
        if (!readMore(m_settings.patience))
            fail(QString("waited for \"%1\" and got %2 octets and then nothing").arg(step).arg(m_in.size()));
    }
    m_in.remove(0, end + 5);
}

void ScriptedConversation::expectSilence(int milliseconds)
{
    if (!m_in.isEmpty() || readMore(milliseconds))
        fail(QString("wanted silence, got \"%1\"").arg(shown(m_in)));
}

void ScriptedConversation::expectEnd()
{
    if (!m_in.isEmpty() || readMore(m_settings.patience))
        fail(QString("wanted the client to close, got \"%1\"").arg(shown(m_in)));
    if (!m_stop && m_socket->state() == QAbstractSocket::ConnectedState)
        fail("wanted the client to close, but it did not");
    m_ended = true;
}

/// After the last line any octet is one too many.
void ScriptedConversation::watchRest()
{
    while (!m_stop && m_socket->state() == QAbstractSocket::ConnectedState) {
        if (!m_in.isEmpty() || readMore(10))
            fail(QString("after the end of the script the client sent \"%1\"").arg(shown(m_in)));
    }
    if (!m_in.isEmpty())
        fail(QString("after the end of the script the client sent \"%1\"").arg(shown(m_in)));
}

// --- the server's side ------------------------------------------------------------------------------------------------------------------

void ScriptedConversation::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (!m_stop && m_socket->state() == QAbstractSocket::ConnectedState && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > 0)
        m_socket->waitForBytesWritten(50);
}

void ScriptedConversation::sendSlowly(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (m_stop)
            return;
        send(QByteArray(1, c));
        m_socket->flush();
        QThread::usleep(500);
    }
}

void ScriptedConversation::pause(int milliseconds) const
{
    QElapsedTimer timer;
    timer.start();
    while (!m_stop && timer.elapsed() < milliseconds)
        QThread::msleep(ulong(qBound(qint64(1), milliseconds - timer.elapsed(), qint64(20))));
}

bool ScriptedConversation::startTls()
{
    if (!m_in.isEmpty())
        fail(QString("wanted a TLS handshake, but the client had already sent \"%1\"").arg(shown(m_in)));
    const TestCertificate certificate = m_settings.certificate ? *m_settings.certificate : TestCertificates::shared().of(TestCertificates::Kind::Good);
    m_socket->setSslConfiguration(certificate.serverConfiguration());
    m_socket->startServerEncryption();
    QElapsedTimer timer;
    timer.start();
    while (!m_stop && !m_socket->isEncrypted() && m_socket->state() == QAbstractSocket::ConnectedState && timer.elapsed() < m_settings.patience)
        m_socket->waitForEncrypted(50);
    return m_socket->isEncrypted();
}

void ScriptedConversation::secure()
{
    if (!startTls())
        fail("TLS handshake: " + m_socket->errorString());
}

void ScriptedConversation::expectRefusal()
{
    startTls();
    // Some faults are found by the client only after the handshake; what counts is that it says nothing.
    if (readMore(m_settings.patience))
        fail(QString("wanted the client to refuse the certificate, but it sent \"%1\"").arg(shown(m_in)));
    if (!m_stop && m_socket->state() == QAbstractSocket::ConnectedState)
        fail("wanted the client to refuse the certificate, but it stayed");
    m_ended = true;
}

} // namespace postrider::test
