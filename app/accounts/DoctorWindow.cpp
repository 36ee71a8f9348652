// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/DoctorWindow.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/FindingRow.h"
#include "app/accounts/FindingsView.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/OwnWindow.h"
#include "app/widgets/Spinner.h"
#include "app/widgets/WhenDone.h"
#include "core/types/DiagnosisText.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace postrider {

DoctorWindow::DoctorWindow(Mail &mail, AccountId account, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_mail(mail)
    , m_who(new QComboBox)
    , m_address(new QLineEdit)
    , m_askDatabase(new QCheckBox(tr("Ask the public &list of providers, too (autoconfig.thunderbird.net)")))
    , m_icon(new QLabel)
    , m_spinner(new Spinner)
    , m_summary(makeText({}, Theme::Type::Heading, false))
    , m_remedy(makeText({}, Theme::Type::Body, false))
    , m_action(new QPushButton)
    , m_findings(new FindingsView)
    , m_testText(makeText({}, Theme::Type::Secondary, true))
    , m_send(new QPushButton(tr("Send a &test message to myself")))
    , m_saved(makeText({}, Theme::Type::Secondary, true))
    , m_copy(new QPushButton(tr("&Copy report")))
    , m_save(new QPushButton(tr("&Save…")))
    , m_run(new QPushButton)
{
    setObjectName(QStringLiteral("doctorWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Doctor"));
    setFirstSize(this, 720, 680);
    makeOwnWindow(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_test = makeTest();
    column->addWidget(makeHead());
    column->addWidget(makeSummary());
    column->addWidget(m_findings, 1);
    column->addWidget(m_test);
    column->addWidget(makeFoot());
    addCloseKeys(this, true);
    connect(m_who, &QComboBox::currentIndexChanged, this, &DoctorWindow::showChoice);
    connect(m_address, &QLineEdit::textChanged, this, &DoctorWindow::showState);
    connect(m_address, &QLineEdit::returnPressed, m_run, [this] {
        if (!m_running && m_run->isEnabled())
            run(Test::No);
    });
    connect(m_run, &QPushButton::clicked, this, [this] { m_running ? stop() : run(Test::No); });
    connect(m_action, &QPushButton::clicked, this, [this] { m_onAction(); });
    connect(m_send, &QPushButton::clicked, this, [this] { run(Test::Send); });
    connect(m_copy, &QPushButton::clicked, this, &DoctorWindow::copyReport);
    connect(m_save, &QPushButton::clicked, this, &DoctorWindow::saveReport);
    fillAccounts(account);
    showChoice();
    if (account.isValid())
        run(Test::No);
    else
        chosenAccount().isValid() ? m_who->setFocus() : m_address->setFocus();
}

DoctorWindow::~DoctorWindow()
{
    if (m_running)
        m_running->abort();
}

// --- what is on the screen --------------------------------------------------------------------------------------------------------------

QWidget *DoctorWindow::makeHead()
{
    auto *head = new QWidget;
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap12);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(Theme::gap8);
    auto *label = new QLabel(tr("&Look at"));
    label->setBuddy(m_who);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setAccessibleName(tr("Account or address to look at"));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Mail address"));
    m_address->setPlaceholderText(tr("name@example.org"));
    m_askDatabase->setObjectName(QStringLiteral("askDatabase"));
    m_askDatabase->setAccessibleDescription(tr("It learns the domain, never the address."));
    m_askDatabase->setToolTip(m_askDatabase->accessibleDescription());
    m_askDatabase->setChecked(true);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_who, 0, 1);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_askDatabase, 2, 1);
    grid->setColumnStretch(1, 1);
    return head;
}

QWidget *DoctorWindow::makeSummary()
{
    auto *summary = new QWidget;
    auto *grid = new QGridLayout(summary);
    grid->setContentsMargins(Theme::gap24, Theme::gap4, Theme::gap24, Theme::gap16);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(Theme::gap4);
    m_icon->setFixedSize(Theme::iconSize, Theme::iconSize);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_remedy->setObjectName(QStringLiteral("summaryRemedy"));
    m_action->setObjectName(QStringLiteral("summaryAction"));
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_spinner, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_summary, 0, 1);
    grid->addWidget(m_remedy, 1, 1);
    grid->addWidget(m_action, 2, 1, Qt::AlignLeading);
    grid->setColumnMinimumWidth(0, Theme::iconSize);
    grid->setColumnStretch(1, 1);
    summarise("info", int(Theme::Token::Info), tr("The doctor looks at everything between you and your mail. It changes nothing."));
    return summary;
}

/// What it does is said beside the button, before it is clicked.
QWidget *DoctorWindow::makeTest()
{
    auto *test = new QWidget;
    auto *row = new QHBoxLayout(test);
    row->setContentsMargins(Theme::gap24, Theme::gap12, Theme::gap24, 0);
    row->setSpacing(Theme::gap16);
    m_testText->setObjectName(QStringLiteral("testText"));
    m_send->setObjectName(QStringLiteral("sendTest"));
    row->addWidget(m_testText, 1);
    row->addWidget(m_send);
    return test;
}

QWidget *DoctorWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::gap24, Theme::gap12, Theme::gap24, Theme::gap16);
    row->setSpacing(Theme::gap8);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save->setObjectName(QStringLiteral("save"));
    m_run->setObjectName(QStringLiteral("run"));
    m_copy->setAccessibleDescription(tr("With what was said on the connections, without passwords."));
    m_save->setAccessibleDescription(m_copy->accessibleDescription());
    m_copy->setToolTip(m_copy->accessibleDescription());
    m_save->setToolTip(m_copy->accessibleDescription());
    Theme::setPrimary(m_run);
    row->addWidget(m_saved, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_run);
    return foot;
}

void DoctorWindow::fillAccounts(AccountId chosen)
{
    try {
        for (const Account &account : m_mail.reader().mailAccounts()) {
            const QString address = account.identity.address;
            m_who->addItem(account.title() == address ? address : tr("%1 (%2)", "account, its address").arg(account.title(), address), QVariant::fromValue(account.id));
            m_who->setItemData(m_who->count() - 1, address, Qt::UserRole + 1);
            if (account.id == chosen)
                m_who->setCurrentIndex(m_who->count() - 1);
        }
    } catch (const MailError &error) {
        summarise("error", int(Theme::Token::Danger), error.message());
    }
    m_who->addItem(tr("An address that has no account here"));
}

AccountId DoctorWindow::chosenAccount() const
{
    return m_who->currentData().value<AccountId>();
}

QString DoctorWindow::chosenAddress() const
{
    return chosenAccount().isValid() ? m_who->currentData(Qt::UserRole + 1).toString() : m_address->text().trimmed();
}

void DoctorWindow::showChoice()
{
    const bool hasAccount = chosenAccount().isValid();
    m_address->setVisible(!hasAccount);
    m_askDatabase->setVisible(!hasAccount);
    m_test->setVisible(hasAccount);
    m_testText->setText(tr("Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.").arg(breakable(chosenAddress())));
    m_send->setAccessibleDescription(m_testText->text());
    showState();
}

void DoctorWindow::showState()
{
    const bool runs = isRunning();
    for (QWidget *widget : {static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_askDatabase), static_cast<QWidget *>(m_send)})
        widget->setEnabled(!runs);
    m_run->setText(runs ? tr("Sto&p") : m_hasRun ? tr("&Run again") : tr("Sta&rt"));
    m_run->setEnabled(runs || isValidAddress(chosenAddress()));
    m_copy->setEnabled(!runs && !m_diagnosis.findings.isEmpty());
    m_save->setEnabled(m_copy->isEnabled());
    m_spinner->setVisible(runs);
    m_icon->setVisible(!runs);
    runs ? m_spinner->start(0) : m_spinner->stop();
}

void DoctorWindow::summarise(const char *name, int token, const QString &text)
{
    m_icon->setPixmap(icon(QLatin1String(name), Theme::Token(token)).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatioF()));
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
    m_remedy->hide();
    m_action->hide();
}

// --- the examination --------------------------------------------------------------------------------------------------------------------

void DoctorWindow::examine(AccountId account)
{
    const int row = m_who->findData(QVariant::fromValue(account));
    if (isRunning() || row < 0)
        return;
    m_who->setCurrentIndex(row);
    run(Test::No);
}

void DoctorWindow::run(Test test)
{
    const AccountId account = chosenAccount();
    DiagnosisOptions options;
    options.sendTest = test == Test::Send;
    options.askDatabase = !account.isValid() && m_askDatabase->isChecked();
    m_examined = account;
    m_diagnosis = {chosenAddress(), account, {}, {}};
    m_findings->clear();
    m_saved->clear();
    m_hasRun = true;
    const auto abort = std::make_shared<AbortToken>();
    m_running = abort;
    summarise("info", int(Theme::Token::Info), tr("Looking at %1…").arg(breakable(chosenAddress())));
    showState();
    m_run->setFocus();
    const auto tell = [self = QPointer(this), abort](const Finding &finding) {
        if (self && self->m_running == abort)
            self->take(finding);
    };
    whenDone(this, m_mail.examine(chosenAddress(), account, options, abort, tell), [this, abort](const Outcome<Diagnosis> &outcome) {
        if (m_running == abort)
            finish(outcome);
    });
}

void DoctorWindow::stop()
{
    std::exchange(m_running, nullptr)->abort();
    summarise("info", int(Theme::Token::Info), tr("Stopped. What had been found by then is below."));
    showState();
}

void DoctorWindow::take(const Finding &finding)
{
    m_diagnosis.findings.append(finding);
    FindingRow *row = m_findings->add(finding);
    if (const auto action = actionFor(finding))
        row->addAction(action->text, action->run);
}

/// Where the program can do what the remedy says.
std::optional<DoctorWindow::Action> DoctorWindow::actionFor(const Finding &finding)
{
    const bool isProblem = finding.state == Finding::State::Trouble;
    const bool ofSecret = finding.what == Finding::What::Password && (isProblem || finding.state == Finding::State::Note);
    if (m_examined.isValid() && (ofSecret || (isProblem && finding.kind == ErrorKind::SignIn)))
        return Action{tr("Sign in…"), [this, account = m_examined] { Q_EMIT signInRequested(account); }};
    const bool ofServer = finding.where == Finding::Where::Incoming || finding.where == Finding::Where::Outgoing;
    if (m_examined.isValid() && isProblem && ofServer && finding.kind == ErrorKind::Certificate)
        return Action{tr("Look at the certificate…"), [this, account = m_examined] { Q_EMIT certificateRequested(account); }};
    if (m_examined.isValid() && isProblem && ofServer && (finding.what == Finding::What::Names || finding.kind == ErrorKind::Gone))
        return Action{tr("Settings of the servers…"), [this, account = m_examined] { Q_EMIT serversRequested(account); }};
    if (isProblem && (finding.kind == ErrorKind::Offline || finding.kind == ErrorKind::Busy)) {
        return Action{tr("Try again"), [this] {
                          if (!isRunning())
                              run(Test::No);
                      }};
    }
    return std::nullopt;
}

void DoctorWindow::finish(const Outcome<Diagnosis> &outcome)
{
    m_running.reset();
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        summarise("error", int(Theme::Token::Danger), failure->message);
    } else {
        m_diagnosis = std::get<Diagnosis>(outcome);
        const Finding *worst = m_diagnosis.worst();
        summarise(worst ? "error" : "check", int(worst ? Theme::Token::Danger : Theme::Token::Success), DiagnosisText::summaryOf(m_diagnosis));
        m_remedy->setText(worst ? worst->remedy : QString());
        m_remedy->setVisible(worst && !worst->remedy.isEmpty());
        if (worst)
            showWorst(*worst);
    }
    showState();
}

/// What helps stands on top; and the row is in sight, unless the person has begun to read elsewhere.
void DoctorWindow::showWorst(const Finding &worst)
{
    if (const auto action = actionFor(worst)) {
        m_action->setText(action->text);
        m_action->show();
        m_onAction = action->run;
    }
    m_findings->reveal(worst);
}

// --- the report -------------------------------------------------------------------------------------------------------------------------

void DoctorWindow::copyReport()
{
    QGuiApplication::clipboard()->setText(DiagnosisText::reportOf(m_diagnosis));
    m_saved->setText(tr("The report is on the clipboard. There is no password in it."));
}

void DoctorWindow::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("postrider-doctor.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, report = DiagnosisText::reportOf(m_diagnosis).toUtf8()](const QString &path) {
        QSaveFile file(path);
        const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit();
        m_saved->setText(isSaved ? tr("The report is saved. There is no password in it.") : tr("The report could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace postrider
