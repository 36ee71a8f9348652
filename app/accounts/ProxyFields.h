// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ProxySettings.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace postrider {

/// Through whom an account's connections go: the choice, and for a proxy of the account's own its place, user name and password.
/// Thread: main. Owns its widgets. Never shows a password that is kept, and hands out only one that was typed.
class ProxyFields : public QWidget {
    Q_OBJECT
public:
    explicit ProxyFields(QWidget *parent = nullptr);

    void setProxy(const ProxySettings &proxy);
    ProxySettings proxy() const;
    /// What was typed; empty where the proxy wants none; nothing: the one that is kept stays.
    std::optional<QString> password() const;
    /// False while the proxy's place is missing, or the password of a user name that is new.
    bool isComplete() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    ProxySettings::Kind kind() const;
    bool hasPlace() const;
    void showForKind();

    ProxySettings m_before;
    QComboBox *m_kind;
    QLabel *m_note;
    QWidget *m_place;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace postrider
