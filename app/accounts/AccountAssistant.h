// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace postrider {

class BrowserSignIn;
class CheckList;
class FoundView;
class Pop3Choices;
class ServerFields;
class SourceList;

/// Adds an account: one question a step. Name, address; the servers are looked for; what was found, or the servers by hand; password or browser; the checks as they run; the
/// result.
///
/// Thread: main; shown without blocking the other windows. Owns its pages and what runs for it: going back, or closing, ends it. Nothing is saved before both servers let the
/// person in, and there is no way round that. No credential goes to servers of somebody else, for which nobody vouches, before the person has agreed to their domains. Every error
/// says what to do and leads there.
class AccountAssistant : public QDialog {
    Q_OBJECT
public:
    explicit AccountAssistant(Mail &mail, QWidget *parent = nullptr);
    ~AccountAssistant() override;

    enum class Step { Name, Address, Search, Found, Confirm, Servers, Leave, Password, Check, Done };
    Step step() const;
    void reject() override;

Q_SIGNALS:
    /// "Try the demo account": there only if POSTRIDER_DEMO_COMMAND is set.
    void demoRequested();

private:
    // What it looks like: AccountAssistantPages.cpp.
    struct Page {
        QWidget *widget;
        QVBoxLayout *column;
    };
    Page makePage(const QString &question, const QString &explanation);
    QLineEdit *addField(const Page &page, const char *name, const QString &label, QLineEdit *field);
    QCheckBox *addOption(const Page &page, const char *name, const QString &text, bool on);
    QPushButton *addLink(const Page &page, const char *name, const QString &text);
    void makeNamePage();
    void makeAddressPage();
    void makeSearchPage();
    void makeFoundPage();
    void makeConfirmPage();
    void makeServersPage();
    void addUserNameField(const Page &page);
    void addCertificateField(const Page &page);
    void makeLeavePage();
    void makePasswordPage();
    void makeCheckPage();
    void makeDonePage();
    QWidget *makeButtons();

    // Going from step to step: AccountAssistant.cpp.
    void goTo(Step step);
    void showButtons();
    void next();
    void back();
    Step beforeServersAreUsed() const;
    void afterServers();
    void afterConfirming();
    void updateNext();
    bool canGoOn() const;
    void enterManual();

    // Looking for the servers: AccountAssistantSearch.cpp.
    bool takeAddress();
    void search();
    void stopSearch();
    void onFound(const Outcome<DiscoveryResult> &outcome);
    void showNothingFound(const QString &text);
    void fillServers();
    void showConfirm();
    QStringList domainsToConfirm() const;

    // Signing in and saving: AccountAssistantSignIn.cpp.
    enum class SignInWay { Password, Browser, Nobody };
    /// The settings that were found, if they are those that count: no hint of a provider is taken for servers of another.
    const FoundSettings *settingsInForce() const;
    SignInWay signInWay() const;
    void offerOtherWay();
    void showPasswordPage();
    void dropSignIn();
    Account account() const;
    void startCheck();
    void stopCheck();
    void onOutcome(const Outcome<AccountId> &outcome);
    void showFailure(const Failure &failure);
    void openCertificate();
    void showDone(AccountId account);

    Mail &m_mail;
    AbortTokenPtr m_search; ///< of the search under way
    QString m_searchedFor; ///< address and options of the last search that has ended
    std::optional<FoundSettings> m_found; ///< the best that was found; perhaps not complete
    QString m_filledFor; ///< what the server fields were filled from
    bool m_manual = false;
    QStringList m_confirmed; ///< domains of somebody else that the person has agreed to, for m_found
    bool m_browserWorks = false; ///< for the settings in force, as last looked
    bool m_usesPassword = false; ///< though the browser would do
    QString m_signIn; ///< a sign-in that no account was made of yet
    AbortTokenPtr m_check; ///< of the check under way
    std::shared_ptr<bool> m_cancelled; ///< of the account that it is for
    std::optional<Step> m_mend; ///< where the button of a failure leads

    QStackedWidget *m_pages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressProblem = nullptr;
    QCheckBox *m_askDatabase = nullptr;
    QCheckBox *m_sayAddress = nullptr;
    QPushButton *m_demo = nullptr;
    QLabel *m_searchText = nullptr;
    SourceList *m_sources = nullptr;
    QLabel *m_searchProblem = nullptr;
    QPushButton *m_searchAgain = nullptr;
    QLabel *m_foundQuestion = nullptr;
    FoundView *m_foundView = nullptr;
    QLabel *m_confirmText = nullptr;
    QLabel *m_confirmDomains = nullptr;
    QCheckBox *m_agree = nullptr;
    QLabel *m_serversText = nullptr;
    ServerFields *m_incoming = nullptr;
    ServerFields *m_smtp = nullptr;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_caFile = nullptr;
    Pop3Choices *m_leave = nullptr;
    QLabel *m_passwordQuestion = nullptr;
    QLabel *m_providerNote = nullptr;
    QPushButton *m_help = nullptr;
    QLineEdit *m_password = nullptr;
    BrowserSignIn *m_browser = nullptr;
    QPushButton *m_otherWay = nullptr;
    CheckList *m_checks = nullptr;
    QLabel *m_failure = nullptr;
    QLabel *m_failureDetail = nullptr;
    QPushButton *m_mendButton = nullptr;
    QPushButton *m_certificate = nullptr;
    QLabel *m_doneText = nullptr;
    QLabel *m_keychainNote = nullptr;
    QPushButton *m_manualLink = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace postrider
