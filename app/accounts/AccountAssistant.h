// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace postrider {

class CheckList;
class ServerFields;

/// Adds an account: one question a step (name, address, password), then the checks as they run, then the result.
///
/// Thread: main; shown without blocking the other windows. Owns its pages. Nothing is saved before both servers let the person in, and there is no way
/// round that. Asks no server but the two it shows. Every error names what to mend and leads to that field.
class AccountAssistant : public QDialog {
    Q_OBJECT
public:
    explicit AccountAssistant(Mail &mail, QWidget *parent = nullptr);
    ~AccountAssistant() override;

    enum class Step { Name, Address, Servers, Password, Check, Done };
    Step step() const;
    void reject() override;

Q_SIGNALS:
    /// "Try the demo account": there only if POSTRIDER_DEMO_COMMAND is set.
    void demoRequested();

private:
    struct Page {
        QWidget *widget;
        QVBoxLayout *column;
    };
    Page makePage(const QString &question, const QString &explanation);
    QLineEdit *addField(const Page &page, const char *name, const QString &label);
    void makeNamePage();
    void makeAddressPage();
    void makeServersPage();
    void addCertificateField(const Page &page);
    void makePasswordPage();
    void makeCheckPage();
    void makeDonePage();
    QWidget *makeButtons();

    void goTo(Step step);
    void next();
    void back();
    void takeAddress();
    void showPasswordPage();
    void updateNext();
    bool canGoOn() const;
    void startCheck();
    void onOutcome(const Outcome<AccountId> &outcome);
    void showFailure(const Failure &failure);
    void showDone(AccountId account);
    AccountSetup setup() const;

    Mail &m_mail;
    std::optional<Mail::ProviderSuggestion> m_provider;
    QString m_suggestedFor; ///< the address the server fields were filled for
    bool m_manual = false;
    std::shared_ptr<bool> m_cancelled; ///< of the check under way
    std::optional<Step> m_mend; ///< where the button of a failure leads

    QStackedWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressProblem = nullptr;
    QPushButton *m_demo = nullptr;
    QLabel *m_serversText = nullptr;
    ServerFields *m_imap = nullptr;
    ServerFields *m_smtp = nullptr;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLabel *m_passwordQuestion = nullptr;
    QLabel *m_providerNote = nullptr;
    QPushButton *m_help = nullptr;
    QLineEdit *m_password = nullptr;
    CheckList *m_checks = nullptr;
    QLabel *m_failure = nullptr;
    QLabel *m_failureDetail = nullptr;
    QPushButton *m_mendButton = nullptr;
    QLabel *m_doneText = nullptr;
    QLabel *m_keychainNote = nullptr;
    QPushButton *m_manualLink = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace postrider
