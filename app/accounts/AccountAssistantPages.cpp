// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of AccountAssistant: what they look like. What they do is in the files beside this one.
#include "app/accounts/AccountAssistant.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/BrowserSignIn.h"
#include "app/accounts/CheckList.h"
#include "app/accounts/FoundView.h"
#include "app/accounts/PasswordField.h"
#include "app/accounts/Pop3Choices.h"
#include "app/accounts/ServerFields.h"
#include "app/accounts/SourceList.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace postrider {

namespace {

/// Large type: the question is the biggest thing in the window.
QFont questionFont()
{
    QFont font = Theme::current().font(Theme::Type::Subject);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    return font;
}

} // namespace

AccountAssistant::AccountAssistant(Mail &mail, QWidget *parent) : QDialog(parent), m_mail(mail), m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("accountAssistant"));
    setWindowTitle(tr("Add an account"));
    setFirstSize(this, 560, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeButtons());
    makeNamePage();
    makeAddressPage();
    makeSearchPage();
    makeFoundPage();
    makeConfirmPage();
    makeServersPage();
    makeLeavePage();
    makePasswordPage();
    makeCheckPage();
    makeDonePage();
    connect(&m_mail, &Mail::checkStep, this, [this](const Mail::CheckStep &step) {
        if (m_check)
            m_checks->showStep(step);
    });
    // Enter goes on, whatever button comes first: only now do the buttons belong to the dialog.
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_next || button == m_mendButton);
    m_next->setDefault(true);
    goTo(Step::Name);
}

AccountAssistant::Page AccountAssistant::makePage(const QString &question, const QString &explanation)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(48, 40, 48, Theme::gap16);
    column->setSpacing(Theme::gap8);
    auto *title = makeText(question, Theme::Type::Subject, false);
    title->setObjectName(QStringLiteral("question"));
    title->setFont(questionFont());
    column->addWidget(title);
    if (!explanation.isEmpty())
        column->addWidget(makeText(explanation, Theme::Type::Body, true));
    column->addSpacing(Theme::gap16);
    m_pages->addWidget(widget);
    return {widget, column};
}

QLineEdit *AccountAssistant::addField(const Page &page, const char *name, const QString &label, QLineEdit *field)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    QFont font = Theme::current().font(Theme::Type::Heading);
    font.setWeight(QFont::Normal);
    field->setFont(font);
    field->setMinimumHeight(40);
    field->setTextMargins(6, 0, 6, 0);
    connect(field, &QLineEdit::textChanged, this, &AccountAssistant::updateNext);
    page.column->addWidget(field);
    return field;
}

QCheckBox *AccountAssistant::addOption(const Page &page, const char *name, const QString &text, bool on)
{
    auto *option = new QCheckBox(text);
    option->setObjectName(QLatin1String(name));
    option->setChecked(on);
    option->setMinimumHeight(Theme::controlHeight);
    page.column->addWidget(option);
    return option;
}

QPushButton *AccountAssistant::addLink(const Page &page, const char *name, const QString &text)
{
    auto *link = new QPushButton(text);
    link->setObjectName(QLatin1String(name));
    link->setFlat(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(-Theme::gap16); // the flat button's padding: its words stand under the text
    row->addWidget(link);
    row->addStretch(1);
    page.column->addLayout(row);
    return link;
}

void AccountAssistant::makeNamePage()
{
    const Page page = makePage(tr("What is your name?"), tr("The people you write to will see it beside your address."));
    m_name = addField(page, "name", tr("Your name"), new QLineEdit);
    page.column->addStretch(1);
    m_demo = new QPushButton(tr("Try the demo account"));
    m_demo->setObjectName(QStringLiteral("demo"));
    m_demo->setFlat(true);
    connect(m_demo, &QPushButton::clicked, this, &AccountAssistant::demoRequested);
    page.column->addWidget(m_demo, 0, Qt::AlignLeading);
    m_demo->setVisible(!qEnvironmentVariableIsEmpty("POSTRIDER_DEMO_COMMAND"));
}

void AccountAssistant::makeAddressPage()
{
    const Page page = makePage(tr("What is your e-mail address?"), tr("Postrider knows the servers of many providers by itself. For all others it asks those who may know."));
    m_address = addField(page, "address", tr("E-mail address"), new QLineEdit);
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_addressProblem = makeText({}, Theme::Type::Body, false);
    m_addressProblem->setObjectName(QStringLiteral("addressProblem"));
    m_addressProblem->hide();
    page.column->addWidget(m_addressProblem);
    page.column->addSpacing(Theme::gap24);
    page.column->addWidget(makeText(tr("Who is asked"), Theme::Type::BodyStrong, false));
    page.column->addWidget(makeText(
        tr("The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent."),
        Theme::Type::Secondary, true));
    m_askDatabase = addOption(page, "askDatabase", tr("The public &list of providers, too (autoconfig.thunderbird.net)"), true);
    m_askDatabase->setAccessibleDescription(tr("It learns the domain, never the address."));
    m_sayAddress = addOption(page, "sayAddress", tr("&Tell your own domain the whole address; some need it to answer"), true);
    page.column->addStretch(1);
}

void AccountAssistant::makeSearchPage()
{
    const Page page = makePage(tr("Looking for your mail servers"), {});
    m_searchText = makeText({}, Theme::Type::Body, true);
    m_searchText->setObjectName(QStringLiteral("searchText"));
    page.column->insertWidget(1, m_searchText);
    m_sources = new SourceList;
    page.column->addWidget(m_sources);
    page.column->addSpacing(Theme::gap12);
    m_searchProblem = makeText({}, Theme::Type::Body, false);
    m_searchProblem->setObjectName(QStringLiteral("searchProblem"));
    page.column->addWidget(m_searchProblem);
    m_searchAgain = addLink(page, "searchAgain", tr("Try again"));
    connect(m_searchAgain, &QPushButton::clicked, this, &AccountAssistant::search);
    page.column->addStretch(1);
}

void AccountAssistant::makeFoundPage()
{
    const Page page = makePage({}, {});
    m_foundQuestion = page.widget->findChild<QLabel *>(QStringLiteral("question"));
    m_foundView = new FoundView;
    page.column->insertWidget(1, m_foundView);
    page.column->addStretch(1);
}

void AccountAssistant::makeConfirmPage()
{
    const Page page = makePage(tr("Is your mail really there?"), {});
    m_confirmText = makeText({}, Theme::Type::Body, true);
    m_confirmText->setObjectName(QStringLiteral("confirmText"));
    page.column->insertWidget(1, m_confirmText);
    m_confirmDomains = makeText({}, Theme::Type::Subject, false);
    m_confirmDomains->setObjectName(QStringLiteral("confirmDomains"));
    QFont font = m_confirmDomains->font();
    font.setBold(true);
    m_confirmDomains->setFont(font);
    page.column->addWidget(m_confirmDomains);
    page.column->addSpacing(Theme::gap16);
    page.column->addWidget(makeText(tr("If you do not know this name, ask your provider, or enter the servers yourself."), Theme::Type::Body, true));
    page.column->addSpacing(Theme::gap16);
    m_agree = addOption(page, "agree", tr("&I know that my mail is there"), false);
    connect(m_agree, &QCheckBox::toggled, this, &AccountAssistant::updateNext);
    page.column->addStretch(1);
}

void AccountAssistant::makeServersPage()
{
    const Page page = makePage(tr("Which servers hold your mail?"), {});
    m_serversText = makeText({}, Theme::Type::Body, true);
    page.column->insertWidget(1, m_serversText);
    m_incoming = new ServerFields(ServerFields::Kind::Incoming, tr("Incoming mail"));
    m_smtp = new ServerFields(ServerFields::Kind::Outgoing, tr("Outgoing mail (SMTP)"));
    connect(m_incoming, &ServerFields::changed, this, &AccountAssistant::updateNext);
    connect(m_smtp, &ServerFields::changed, this, &AccountAssistant::updateNext);
    page.column->addWidget(m_incoming);
    page.column->addSpacing(Theme::gap12);
    page.column->addWidget(m_smtp);
    page.column->addSpacing(Theme::gap12);
    addUserNameField(page);
    page.column->addSpacing(Theme::gap12);
    addCertificateField(page);
    page.column->addStretch(1);
}

void AccountAssistant::addUserNameField(const Page &page)
{
    QLabel *heading = makeText(tr("User name"), Theme::Type::BodyStrong, false);
    page.column->addWidget(heading);
    m_userName = new QLineEdit;
    heading->setBuddy(m_userName);
    m_userName->setObjectName(QStringLiteral("userName"));
    m_userName->setAccessibleName(tr("User name"));
    m_userName->setMinimumHeight(Theme::controlHeightRelaxed);
    m_userName->setTextMargins(4, 0, 4, 0);
    connect(m_userName, &QLineEdit::textChanged, this, &AccountAssistant::updateNext);
    page.column->addWidget(m_userName);
}

/// For servers whose certificates an organisation issues itself: trusted for this account's servers, and for nothing else.
void AccountAssistant::addCertificateField(const Page &page)
{
    page.column->addWidget(makeText(tr("Certificate of your own issuer, if there is one"), Theme::Type::BodyStrong, false));
    m_caFile = new QLineEdit;
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setAccessibleName(tr("Certificate of your own issuer"));
    m_caFile->setPlaceholderText(tr("Not needed for servers on the Internet"));
    m_caFile->setMinimumHeight(Theme::controlHeightRelaxed);
    m_caFile->setTextMargins(4, 0, 4, 0);
    auto *choose = new QPushButton(tr("Choose..."));
    choose->setObjectName(QStringLiteral("chooseCaFile"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Certificate of your own issuer"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_caFile, 1);
    row->addWidget(choose);
    page.column->addLayout(row);
}

void AccountAssistant::makeLeavePage()
{
    const Page page =
        makePage(tr("What becomes of mail on the server?"), tr("With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here."));
    m_leave = new Pop3Choices;
    page.column->addWidget(m_leave);
    page.column->addStretch(1);
}

void AccountAssistant::makePasswordPage()
{
    const Page page = makePage({}, {});
    m_passwordQuestion = page.widget->findChild<QLabel *>(QStringLiteral("question"));
    m_providerNote = makeText({}, Theme::Type::Body, true);
    m_providerNote->setObjectName(QStringLiteral("providerNote"));
    page.column->insertWidget(1, m_providerNote);
    m_help = addLink(page, "help", {});
    m_help->setIcon(icon(QStringLiteral("open"), Theme::Token::Accent, Theme::iconSizeSmall));
    connect(m_help, &QPushButton::clicked, this, [this] {
        if (m_found)
            QDesktopServices::openUrl(QUrl(m_found->helpUrl));
    });
    m_password = addField(page, "password", tr("Password"), new PasswordField);
    m_browser = new BrowserSignIn(m_mail);
    page.column->insertWidget(2, m_browser); // where the note would stand
    connect(m_browser, &BrowserSignIn::runningChanged, this, [this] {
        offerOtherWay();
        showButtons();
    });
    connect(m_browser, &BrowserSignIn::signedIn, this, [this](const QString &name) {
        m_signIn = name;
        activateWindow(); // the browser lies over it
        startCheck();
    });
    m_otherWay = addLink(page, "otherWay", {});
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        m_usesPassword = !m_usesPassword;
        goTo(Step::Password);
    });
    page.column->addStretch(1);
}

void AccountAssistant::makeCheckPage()
{
    const Page page = makePage(tr("Signing in"), tr("Nothing is saved before both servers have let you in."));
    m_checks = new CheckList;
    page.column->addWidget(m_checks);
    page.column->addSpacing(Theme::gap16);
    m_failure = makeText({}, Theme::Type::Body, false);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failureDetail = makeText({}, Theme::Type::Secondary, true);
    m_failureDetail->setObjectName(QStringLiteral("failureDetail"));
    m_failureDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mendButton = new QPushButton;
    m_mendButton->setObjectName(QStringLiteral("mend"));
    m_mendButton->setMinimumHeight(Theme::controlHeightRelaxed);
    Theme::setPrimary(m_mendButton);
    connect(m_mendButton, &QPushButton::clicked, this, [this] {
        if (m_mend == Step::Servers)
            enterManual();
        else
            goTo(Step::Password);
    });
    page.column->addWidget(m_failure);
    page.column->addWidget(m_failureDetail);
    page.column->addSpacing(Theme::gap8);
    m_certificate = new QPushButton(tr("Certificate…"));
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->setMinimumHeight(Theme::controlHeightRelaxed);
    connect(m_certificate, &QPushButton::clicked, this, &AccountAssistant::openCertificate);
    auto *remedies = new QHBoxLayout;
    remedies->setSpacing(Theme::gap8);
    remedies->addWidget(m_mendButton);
    remedies->addWidget(m_certificate);
    remedies->addStretch(1);
    page.column->addLayout(remedies);
    m_failure->hide();
    m_failureDetail->hide();
    m_mendButton->hide();
    m_certificate->hide();
    page.column->addStretch(1);
}

void AccountAssistant::makeDonePage()
{
    const Page page = makePage(tr("All set"), {});
    m_doneText = makeText({}, Theme::Type::Body, false);
    m_doneText->setObjectName(QStringLiteral("doneText"));
    m_keychainNote =
        makeText(tr("This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time."),
            Theme::Type::Body, true);
    m_keychainNote->setObjectName(QStringLiteral("keychainNote"));
    m_keychainNote->hide();
    page.column->addWidget(m_doneText);
    page.column->addSpacing(Theme::gap8);
    page.column->addWidget(m_keychainNote);
    page.column->addStretch(1);
}

QWidget *AccountAssistant::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(48, Theme::gap12, 48, Theme::gap24);
    layout->setSpacing(Theme::gap8);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_manualLink = new QPushButton(tr("Manual settings"));
    m_manualLink->setObjectName(QStringLiteral("manual"));
    m_manualLink->setFlat(true);
    m_next = new QPushButton(tr("Continue"));
    m_next->setObjectName(QStringLiteral("next"));
    Theme::setPrimary(m_next);
    for (QPushButton *button : {m_back, m_manualLink, m_next})
        button->setMinimumHeight(Theme::controlHeightRelaxed);
    layout->addWidget(m_back);
    layout->addWidget(m_manualLink);
    layout->addStretch(1);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &AccountAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &AccountAssistant::next);
    connect(m_manualLink, &QPushButton::clicked, this, &AccountAssistant::enterManual);
    return row;
}

} // namespace postrider
