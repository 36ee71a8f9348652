// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace postrider {

/// Host, port and security of one server, to be typed by hand, and for incoming mail the protocol. The port follows protocol and security until the person changes it.
/// Thread: main. Owns its widgets. Offers no connection without TLS but to this computer itself.
class ServerFields : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Incoming, Outgoing };
    ServerFields(Kind kind, const QString &title, QWidget *parent = nullptr);

    enum class Protocol { Imap, Pop3, Smtp };
    /// Incoming mail comes by IMAP until something else is said.
    void setAddress(const ServerAddress &address);
    void setProtocol(Protocol protocol);
    Protocol protocol() const;
    /// The protocol is no choice: an account that is there keeps its own.
    void keepProtocol(Protocol protocol);
    /// Port 0 or an empty host if that is what stands there.
    ServerAddress address() const;
    QLineEdit *hostField() const { return m_host; }

Q_SIGNALS:
    void changed();

private:
    void offerSecurities();
    Security security() const;
    int usualPort() const;
    void addProtocols();

    QString m_caFile;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QComboBox *m_security;
    QComboBox *m_protocol = nullptr; ///< of incoming mail
};

} // namespace postrider
