// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/Frame.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace postrider {

/// One Postrider that has asked something of this one: its connection, from the request to the answer.
///
/// Thread: main. Owned by its InstanceServer; gone soon after `closed`. Never trusts what comes: a frame that cannot be one, or comes out of turn, closes it.
class InstanceLink : public QObject {
    Q_OBJECT
public:
    explicit InstanceLink(QLocalSocket *socket, QObject *parent);

    const InstanceRequest &request() const { return m_request; }
    /// Says that it is taken on. Its side answers with `confirmed` if it still waits; only then is anything to be done.
    void accept();
    /// Ctrl+C at the other side has come already.
    bool isCancelled() const { return m_cancelled; }
    void send(Frame::Kind kind, const QByteArray &content);
    /// The last word; closes when it has been sent.
    void finish(int status);
    void refuse(const QString &why);
    void close();
    /// Octets that wait for the other side to read.
    qint64 waiting() const { return m_socket->bytesToWrite(); }

Q_SIGNALS:
    void requested();
    void confirmed();
    void inputArrived(const QByteArray &input);
    void inputEnded();
    /// Ctrl+C at the other side.
    void cancelled();
    void written();
    /// The other side is gone, or was sent away.
    void closed();

private:
    void read();
    void take(const Frame &frame);

    QLocalSocket *m_socket;
    FrameReader m_reader;
    InstanceRequest m_request;
    QTimer m_patience;
    bool m_hasRequest = false;
    bool m_accepted = false;
    bool m_confirmed = false;
    bool m_cancelled = false;
    bool m_closed = false;
};

/// Listens for further Postriders on this profile. Only whoever holds the profile's lock makes one: a socket that is there already is a dead one's, and replaced.
/// Thread: main. Owns socket and links. Failing to listen is no failure: commands then say that the profile is in use.
class InstanceServer : public QObject {
    Q_OBJECT
public:
    explicit InstanceServer(const QString &profile, QObject *parent = nullptr);
    ~InstanceServer() override;

    bool isListening() const { return m_server.isListening(); }
    /// Takes no further ones.
    void stopListening();

Q_SIGNALS:
    /// It is to be accepted or refused now.
    void requested(postrider::InstanceLink *link);

private:
    void takeConnection();

    QLocalServer m_server;
    QString m_profile;
    int m_links = 0;
};

} // namespace postrider
