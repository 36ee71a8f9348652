// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CertificateDialog.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/CertificateText.h"
#include "app/widgets/WhenDone.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

CertificateDialog::CertificateDialog(Mail &mail, const Account &account, QWidget *parent) : QDialog(parent), m_mail(mail), m_account(account)
{
    setObjectName(QStringLiteral("certificateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Certificate"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap16);
    setMinimumWidth(560);
    showSentence(tr("Looking at the servers…"), tr("Nothing is sent to them meanwhile, and nobody signs in."));
    whenDone(this, m_mail.certificateProblems(m_account, m_abort), [this](const Outcome<QList<CertificateProblem>> &outcome) { takeOutcome(outcome); });
}

CertificateDialog::~CertificateDialog()
{
    m_abort->abort();
}

void CertificateDialog::takeOutcome(const Outcome<QList<CertificateProblem>> &outcome)
{
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        showSentence(tr("The certificates could not be looked at"), failure->message);
        return;
    }
    m_problems = std::get<QList<CertificateProblem>>(outcome);
    if (!m_problems.isEmpty()) {
        showNext();
        return;
    }
    showSentence(tr("The certificates are in order"), tr("Both servers prove who they are. If something was wrong before, it may have been the network."));
    if (m_account.id.isValid())
        m_mail.syncNow(m_account.id);
    Q_EMIT settled();
}

void CertificateDialog::showNext()
{
    if (m_problems.isEmpty()) {
        Q_EMIT settled();
        accept();
        return;
    }
    showProblem(m_problems.first());
}

QVBoxLayout *CertificateDialog::beginPage()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap12);
    return column;
}

/// The first is what Enter does.
void CertificateDialog::addButtons(QVBoxLayout *column, const QList<QPushButton *> &buttons)
{
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addStretch(1);
    for (auto it = buttons.crbegin(); it != buttons.crend(); ++it) {
        row->addWidget(*it);
        (*it)->setAutoDefault(*it == buttons.first());
    }
    column->addLayout(row);
    showPage();
    buttons.first()->setDefault(true); // only now does it belong to the dialog
    buttons.first()->setFocus();
}

/// Whole, in a dialog that is high enough for all of its lines.
void CertificateDialog::showPage()
{
    layout()->addWidget(m_page);
    m_page->show();
    layout()->activate();
    const int width = qMax(minimumWidth(), this->width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setMinimumHeight(height);
    resize(width, height);
}

void CertificateDialog::showSentence(const QString &heading, const QString &text)
{
    QVBoxLayout *column = beginPage();
    column->addWidget(makeText(heading, Theme::Type::Heading, false));
    auto *sentence = makeText(text, Theme::Type::Body, false);
    sentence->setObjectName(QStringLiteral("sentence"));
    column->addWidget(sentence);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    addButtons(column, {close});
}

QWidget *CertificateDialog::makeFacts(const CertificateProblem &problem) const
{
    const CertificateFacts &certificate = problem.certificate;
    auto *facts = new QWidget;
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap16);
    grid->setVerticalSpacing(Theme::gap4);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString &what, QWidget *value) {
        const int row = grid->rowCount();
        grid->addWidget(makeText(what, Theme::Type::Secondary, true), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    const auto text = [](const char *name, const QString &said) {
        QLabel *label = makeText(breakable(said), Theme::Type::Body, false);
        label->setObjectName(QLatin1String(name));
        return label;
    };
    add(tr("Server"), text("server", tr("%1, port %2", "a server").arg(problem.host).arg(problem.port)));
    add(tr("Issued for"), text("issuedFor", CertificateText::namesIn(certificate)));
    add(tr("Issued by"), text("issuedBy", certificate.issuer.isEmpty() ? tr("somebody unnamed") : certificate.issuer));
    add(tr("Valid"), text("valid", tr("from %1 until %2").arg(CertificateText::dateOf(certificate.validFrom), CertificateText::dateOf(certificate.validUntil))));
    add(tr("Fingerprint (SHA-256)"), CertificateText::makeFingerprint(certificate.fingerprint));
    return facts;
}

void CertificateDialog::showProblem(const CertificateProblem &problem)
{
    QVBoxLayout *column = beginPage();
    column->addWidget(makeText(problem.replacesTrusted ? tr("%1 shows another certificate than the one you trust").arg(breakable(problem.host))
                                                       : tr("%1 could not prove who it is").arg(breakable(problem.host)),
        Theme::Type::Heading, false));
    auto *sentence = makeText(problem.sentence, Theme::Type::Body, false);
    sentence->setObjectName(QStringLiteral("sentence"));
    column->addWidget(sentence);
    column->addWidget(makeFacts(problem));
    auto *no = new QPushButton(tr("Do not trust"));
    no->setObjectName(QStringLiteral("doNotTrust"));
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    if (!problem.canBeTrusted) {
        column->addWidget(makeText(
            tr("A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another."), Theme::Type::Body, false));
        addButtons(column, {no});
        return;
    }
    column->addWidget(makeText(tr("If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it "
                                  "can read them. You can take that back at any time.")
                                   .arg(breakable(problem.host))
                                   .arg(problem.port),
        Theme::Type::Body, false));
    auto *compared = new QCheckBox(tr("I have compared the fingerprint with what the administrator told me"));
    compared->setObjectName(QStringLiteral("compared"));
    column->addWidget(compared);
    auto *yes = new QPushButton(tr("Trust this certificate"));
    yes->setObjectName(QStringLiteral("trust"));
    yes->setEnabled(false);
    connect(compared, &QCheckBox::toggled, yes, &QWidget::setEnabled);
    connect(yes, &QPushButton::clicked, this, [this, yes, no, compared] {
        for (QWidget *widget : std::initializer_list<QWidget *>{yes, no, compared})
            widget->setEnabled(false);
        trust();
    });
    addButtons(column, {no, yes});
}

void CertificateDialog::trust()
{
    whenDone(this, m_mail.trustCertificate(m_problems.first()), [this](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            showSentence(tr("The certificate is not trusted"), failure->message);
            return;
        }
        m_problems.removeFirst();
        showNext();
    });
}

} // namespace postrider
