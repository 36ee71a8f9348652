// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/BrowserSignIn.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Spinner.h"
#include "app/widgets/WhenDone.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace postrider {

BrowserSignIn::BrowserSignIn(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_text(makeText({}, Theme::Type::Body, true))
    , m_failure(makeText({}, Theme::Type::Body, false))
    , m_waiting(new QWidget)
    , m_spinner(new Spinner)
    , m_waitingText(makeText({}, Theme::Type::Body, false))
    , m_address(makeText({}, Theme::Type::Secondary, true))
    , m_code(makeText({}, Theme::Type::Fixed, false))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    m_text->setObjectName(QStringLiteral("signInText"));
    m_failure->setObjectName(QStringLiteral("signInFailure"));
    column->addWidget(m_text);
    column->addWidget(m_failure);
    makeWaiting();
    column->addWidget(m_waiting);
    auto *row = new QHBoxLayout;
    m_device = addButton(row, "device", tr("Sign in on &another device"));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_device, &QPushButton::clicked, this, [this] { start(Way::Device); });
    showReady();
}

BrowserSignIn::~BrowserSignIn()
{
    if (m_abort)
        m_abort->abort();
}

QPushButton *BrowserSignIn::addButton(QLayout *row, const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setMinimumHeight(Theme::controlHeightRelaxed);
    row->addWidget(button);
    return button;
}

void BrowserSignIn::makeWaiting()
{
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap12);
    head->addWidget(m_spinner, 0, Qt::AlignTop);
    head->addWidget(m_waitingText, 1);
    column->addLayout(head);
    m_waitingText->setObjectName(QStringLiteral("waitingText"));
    m_code->setObjectName(QStringLiteral("code"));
    QFont font = m_code->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    m_code->setFont(font);
    m_address->setObjectName(QStringLiteral("page"));
    for (QLabel *copyable : {m_code, m_address})
        copyable->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_address);
    column->addWidget(m_code);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    m_open = addButton(row, "openPage", tr("&Open the page"));
    m_copyCode = addButton(row, "copyCode", tr("Copy the &code"));
    QPushButton *copyLink = addButton(row, "copyLink", tr("Copy the &link"));
    row->addStretch(1);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &BrowserSignIn::openPage);
    connect(m_copyCode, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_code->text()); });
    connect(copyLink, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
}

void BrowserSignIn::setService(const QString &service, const QString &provider, const QString &userName)
{
    stop();
    m_account = {};
    m_service = service;
    m_provider = provider;
    m_userName = userName;
    m_failure->clear();
    showReady();
}

void BrowserSignIn::setAccount(const Account &account)
{
    setService(account.oauth, account.incoming().host, account.userName);
    m_account = account.id;
}

bool BrowserSignIn::canUseBrowser() const
{
    return m_mail.canSignInThroughBrowser(m_service);
}

void BrowserSignIn::showReady()
{
    m_text->setText(tr("Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.").arg(m_provider));
    m_text->show();
    m_failure->setVisible(!m_failure->text().isEmpty());
    m_waiting->hide();
    m_spinner->stop();
    m_device->setVisible(!m_service.isEmpty() && m_mail.canSignInOnDevice(m_service));
}

void BrowserSignIn::start(Way way)
{
    stop();
    m_failure->clear();
    m_failure->hide();
    m_text->hide();
    m_device->hide();
    m_address->hide();
    m_code->hide();
    m_page.clear();
    for (QPushButton *button : m_waiting->findChildren<QPushButton *>())
        button->hide();
    m_waitingText->setText(tr("Asking %1\u2026").arg(m_provider));
    m_waiting->show();
    m_spinner->start();
    const auto abort = std::make_shared<AbortToken>();
    m_abort = abort;
    // Called on main, but perhaps after this widget has gone or has begun anew.
    const auto mine = [self = QPointer(this), abort] { return self && self->m_abort == abort; };
    const Mail::OpenBrowser open = [this, mine](const QUrl &page) {
        if (mine())
            showPage(page);
    };
    const Mail::ShowCode show = [this, mine](const QString &code, const QUrl &page) {
        if (mine())
            showCode(code, page);
    };
    if (m_account.isValid())
        watch(way == Way::Browser ? m_mail.signInAgain(m_account, open, abort) : m_mail.signInAgainOnDevice(m_account, show, abort), abort);
    else
        watch(way == Way::Browser ? m_mail.signInThroughBrowser(m_service, m_userName, open, abort) : m_mail.signInOnDevice(m_service, show, abort), abort);
    Q_EMIT runningChanged();
}

void BrowserSignIn::showPage(const QUrl &page)
{
    m_page = page;
    m_waitingText->setText(tr("Sign in on the page that your browser shows now. It goes on here by itself when you have."));
    m_waiting->findChild<QPushButton *>(QStringLiteral("copyLink"))->show();
    m_open->setText(tr("&Open the page again"));
    m_open->show();
    openPage();
}

void BrowserSignIn::showCode(const QString &code, const QUrl &page)
{
    m_page = page;
    m_waitingText->setText(tr("Open this page on any device, and enter the code. It goes on here by itself when you have."));
    // Both come from the service: a label of plain text, and no more of it than anybody would type.
    m_code->setText(code.left(64));
    m_code->setAccessibleName(tr("Code: %1").arg(code.left(64)));
    m_address->setText(breakable(page.toString(QUrl::FullyEncoded).left(500)));
    m_open->setText(tr("&Open the page"));
    for (QWidget *widget : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_address)})
        widget->show();
    for (QPushButton *button : m_waiting->findChildren<QPushButton *>())
        button->show();
    m_copyCode->setFocus();
}

void BrowserSignIn::openPage()
{
    if (!QDesktopServices::openUrl(m_page))
        m_waitingText->setText(tr("No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there."));
}

template <class T> void BrowserSignIn::watch(const QFuture<Outcome<T>> &future, const AbortTokenPtr &abort)
{
    // Continued on Mail, not on this widget: a sign-in that comes into being after the person has left must not stay.
    whenDone(&m_mail, future, [self = QPointer(this), mail = &m_mail, abort](const Outcome<T> &outcome) {
        QString name;
        if constexpr (std::is_same_v<T, QString>) {
            if (const auto *given = std::get_if<QString>(&outcome))
                name = *given;
        }
        const auto *failure = std::get_if<Failure>(&outcome);
        if (self && self->m_abort == abort)
            self->end(failure ? std::optional(*failure) : std::nullopt, name);
        else if (!name.isEmpty())
            mail->forgetSignIn(name);
    });
}

void BrowserSignIn::end(const std::optional<Failure> &failure, const QString &name)
{
    m_abort.reset();
    if (failure)
        m_failure->setText(failure->message);
    showReady();
    Q_EMIT runningChanged();
    if (!failure)
        Q_EMIT signedIn(name);
}

void BrowserSignIn::stop()
{
    if (!m_abort)
        return;
    m_abort->abort();
    m_abort.reset();
    showReady();
    Q_EMIT runningChanged();
}

} // namespace postrider
