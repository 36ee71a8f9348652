// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>
#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postrider {

class FindingsView;
class Spinner;

/// The doctor: looks at everything on the way between a person and their mail, and says in sentences how it is, as it comes; for an account, or for an address that has none here.
///
/// Thread: main; a window of its own beside the others. Deletes itself; closing it, or Stop, ends what runs. Changes nothing, and sends nothing but the test message, on a button
/// of its own. What it shows, copies and saves holds no secret: that is seen to where it is found out.
class DoctorWindow : public QWidget {
    Q_OBJECT
public:
    /// With an account it begins at once; without one (invalid) it waits to be told at what to look.
    DoctorWindow(Mail &mail, AccountId account, QWidget *parent);
    ~DoctorWindow() override;

    void examine(AccountId account);
    bool isRunning() const { return m_running != nullptr; }

Q_SIGNALS:
    void signInRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);
    void serversRequested(postrider::AccountId account);

private:
    enum class Test { No, Send };
    QWidget *makeHead();
    QWidget *makeSummary();
    QWidget *makeTest();
    QWidget *makeFoot();
    void fillAccounts(AccountId chosen);
    void showChoice();
    void showState();
    void run(Test test);
    void stop();
    void take(const Finding &finding);
    struct Action {
        QString text;
        std::function<void()> run;
    };
    std::optional<Action> actionFor(const Finding &finding);
    void showWorst(const Finding &worst);
    void finish(const Outcome<Diagnosis> &outcome);
    void summarise(const char *icon, int token, const QString &text);
    AccountId chosenAccount() const;
    QString chosenAddress() const;
    void copyReport();
    void saveReport();

    Mail &m_mail;
    AbortTokenPtr m_running;
    Diagnosis m_diagnosis; ///< so far
    AccountId m_examined; ///< invalid: an address only
    QComboBox *m_who;
    QLineEdit *m_address;
    QCheckBox *m_askDatabase;
    QLabel *m_icon;
    Spinner *m_spinner;
    QLabel *m_summary;
    QLabel *m_remedy;
    QPushButton *m_action; ///< of the worst one
    std::function<void()> m_onAction;
    FindingsView *m_findings;
    QWidget *m_test = nullptr;
    QLabel *m_testText;
    QPushButton *m_send;
    QLabel *m_saved;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_run;
    bool m_hasRun = false;
};

} // namespace postrider
