// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSslSocket>

namespace postrider {

/// The baseline: hands the same octets to the same server with as few round trips as the protocol allows, records nothing and understands nothing but the number of replies.
class RawSmtp {
public:
    enum class Line { Plain, Tls };

    RawSmtp(quint16 port, Line line, const QByteArray &user, const QByteArray &password)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (line == Line::Tls) {
            m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForEncrypted(5000);
        } else {
            m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            m_socket.waitForConnected(5000);
        }
        say({}, 1);
        say("EHLO [127.0.0.1]\r\n", 1);
        const QByteArray plain = '\0' + user + '\0' + password;
        say("AUTH PLAIN " + plain.toBase64() + "\r\n", 1);
    }
    ~RawSmtp() { say("QUIT\r\n", 1); }
    RawSmtp(const RawSmtp &) = delete;
    RawSmtp &operator=(const RawSmtp &) = delete;

    /// `content` has CRLF line ends and no line that begins with a dot.
    void send(const QByteArray &sender, const QByteArrayList &recipients, const QByteArray &content)
    {
        QByteArray envelope = "MAIL FROM:<" + sender + ">\r\n";
        for (const QByteArray &recipient : recipients)
            envelope += "RCPT TO:<" + recipient + ">\r\n";
        say(envelope + "DATA\r\n", int(recipients.size()) + 2);
        say(content + ".\r\n", 1);
    }

private:
    void say(const QByteArray &text, int replies)
    {
        m_socket.write(text);
        QByteArray got;
        const auto finished = [&got] {
            int count = 0;
            for (const QByteArray &line : got.split('\n'))
                count += line.size() > 3 && line[3] == ' ' && line.endsWith('\r');
            return count;
        };
        while (finished() < replies && (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(10'000)))
            got += m_socket.readAll();
    }

    QSslSocket m_socket;
};

} // namespace postrider
