// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace postrider {

class Spinner;

/// Signing in through the browser, or on another device, while the person is at it: what to do now, the page and the code to copy, and what went wrong.
///
/// Thread: main; waits without blocking. Owns the sign-in under way: it ends with this widget, or with stop(), and what comes too late is forgotten. Never sees a password or a
/// token.
class BrowserSignIn : public QWidget {
    Q_OBJECT
public:
    explicit BrowserSignIn(Mail &mail, QWidget *parent = nullptr);
    ~BrowserSignIn() override;

    enum class Way { Browser, Device };
    /// For an account that is not there yet: `service` as in FoundSettings::oauth, `provider` for people.
    void setService(const QString &service, const QString &provider, const QString &userName);
    /// For one that has to sign in again.
    void setAccount(const Account &account);
    bool canUseBrowser() const;
    bool isRunning() const { return m_abort != nullptr; }
    /// Begins, and ends what was under way.
    void start(Way way);
    void stop();

Q_SIGNALS:
    /// It has begun or ended.
    void runningChanged();
    /// `name`: of the sign-in, for an account that is added with it; empty for one that is there already.
    void signedIn(const QString &name);

private:
    QPushButton *addButton(QLayout *row, const char *name, const QString &text);
    void makeWaiting();
    void showReady();
    void showPage(const QUrl &page);
    void showCode(const QString &code, const QUrl &page);
    void openPage();
    template <class T> void watch(const QFuture<Outcome<T>> &future, const AbortTokenPtr &abort);
    void end(const std::optional<Failure> &failure, const QString &name);

    Mail &m_mail;
    QString m_service, m_provider, m_userName;
    AccountId m_account; ///< invalid: a new one
    AbortTokenPtr m_abort; ///< of the sign-in under way
    QUrl m_page;

    QLabel *m_text;
    QLabel *m_failure;
    QPushButton *m_device;
    QWidget *m_waiting;
    Spinner *m_spinner;
    QLabel *m_waitingText;
    QLabel *m_address;
    QLabel *m_code;
    QPushButton *m_open;
    QPushButton *m_copyCode;
};

} // namespace postrider
