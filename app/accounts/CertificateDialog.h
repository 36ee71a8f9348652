// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace postrider {

/// Looks what certificates an account's servers show, and asks of each that does not verify, one after the other, whether the person trusts it. Not trusting is what Enter and
/// closing do; trusting needs a deliberate second step.
///
/// Thread: main; shown without blocking the other windows. Deletes itself. Owns its widgets and the look, which ends with it. Never signs in, never trusts by itself, and offers no
/// trust for what none makes up for.
class CertificateDialog : public QDialog {
    Q_OBJECT
public:
    /// `account`: one that is there, or (without id) one that is being set up.
    CertificateDialog(Mail &mail, const Account &account, QWidget *parent = nullptr);
    ~CertificateDialog() override;

Q_SIGNALS:
    /// Nothing is wrong with the certificates, or the person trusts all of those that were wrong.
    void settled();

private:
    void takeOutcome(const Outcome<QList<CertificateProblem>> &outcome);
    void showNext();
    void showSentence(const QString &heading, const QString &text);
    void showProblem(const CertificateProblem &problem);
    QWidget *makeFacts(const CertificateProblem &problem) const;
    QVBoxLayout *beginPage();
    void addButtons(QVBoxLayout *column, const QList<QPushButton *> &buttons);
    void showPage();
    void trust();

    Mail &m_mail;
    const Account m_account;
    const AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    QList<CertificateProblem> m_problems; ///< those that are still to be asked about, the one on the screen first
    QWidget *m_page = nullptr;
};

} // namespace postrider
