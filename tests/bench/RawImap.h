// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTcpSocket>

namespace postrider {

/// The baseline: asks the same server for the same octets over a plain loopback socket and throws them away. Understands nothing but its own tag.
class RawImap {
public:
    RawImap(quint16 port, const QByteArray &user, const QByteArray &password)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
        m_socket.waitForReadyRead(5000);
        m_socket.readAll();
        run("LOGIN " + user + ' ' + password);
    }

    /// Octets received until the command was answered.
    qint64 run(const QByteArray &command)
    {
        const QByteArray tag = 'r' + QByteArray::number(++m_tag) + ' ';
        m_socket.write(tag + command + "\r\n");
        qint64 bytes = 0;
        QByteArray tail;
        while (m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(60'000)) {
            const QByteArray piece = m_socket.readAll();
            bytes += piece.size();
            tail = (tail + piece).right(4096); // longer than any capability list in a tagged answer
            if (tail.endsWith("\r\n") && (tail.contains("\r\n" + tag) || tail.startsWith(tag)))
                break;
        }
        return bytes;
    }

private:
    QTcpSocket m_socket;
    int m_tag = 0;
};

} // namespace postrider
