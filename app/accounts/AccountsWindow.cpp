// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountsWindow.h"

#include "app/accounts/AccountList.h"
#include "app/accounts/AccountRemoval.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int sideWidth = 240;
} // namespace

AccountsWindow::AccountsWindow(Mail &mail, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_list(new AccountList)
    , m_failure(new Bar(Bar::Tone::Danger))
    , m_stack(new QStackedWidget)
    , m_side(new QWidget)
{
    setObjectName(QStringLiteral("accountsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accounts"));
    addCloseKeys(this, false);
    setFirstSize(this, 960, 660);
    makeList();
    auto *empty = new EmptyState(QStringLiteral("account"), {});
    empty->setContent(QStringLiteral("account"), tr("There is no account yet"), tr("Add an account"), {});
    connect(empty, &EmptyState::actionTriggered, this, &AccountsWindow::addRequested);
    m_stack->addWidget(empty);
    m_failure->hide();
    connect(m_failure, &Bar::closed, m_failure, &QWidget::hide);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_failure);
    right->addWidget(m_stack, 1);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(line);
    row->addLayout(right, 1);
    connect(m_list, &AccountList::chosen, this, [this](AccountId account) {
        if (AccountPages *pages = pagesOf(account))
            m_stack->setCurrentWidget(pages);
        updateButtons();
    });
    connect(m_list, &AccountList::orderWanted, &m_mail, &Mail::setAccountOrder);
    connect(&m_mail, &Mail::statusChanged, m_list, &AccountList::setStatus);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            takeAccounts();
    });
    for (const AccountStatus &status : m_mail.statuses())
        m_list->setStatus(status);
    takeAccounts();
    m_list->setFocus();
}

void AccountsWindow::makeList()
{
    m_side->setAutoFillBackground(true);
    const auto dye = [this] {
        QPalette p = palette();
        p.setColor(QPalette::Window, Theme::current().color(Theme::Token::Sunken));
        m_side->setPalette(p);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, m_side, dye);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, Theme::gap8, 0, Theme::gap8);
    column->setSpacing(Theme::gap8);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::gap8, 0, Theme::gap8, 0);
    buttons->setSpacing(Theme::gap4);
    const auto add = [&](const QString &text, const QString &symbol, const char *name, const std::function<void()> &onClick) {
        auto *button = new QPushButton(symbol.isEmpty() ? text : QString());
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        if (!symbol.isEmpty()) {
            button->setIcon(icon(symbol));
            button->setToolTip(text);
            button->setAccessibleName(text);
            button->setFixedWidth(Theme::controlHeight + Theme::gap4);
        }
        connect(button, &QPushButton::clicked, this, onClick);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Add…"), {}, "addAccount", [this] { Q_EMIT addRequested(); });
    m_remove = add(tr("Remove…"), {}, "removeAccount", [this] { askRemove(); });
    buttons->addStretch(1);
    m_up = add(tr("Move up"), QStringLiteral("chevron-up"), "accountUp", [this] { m_list->move(-1); });
    m_down = add(tr("Move down"), QStringLiteral("chevron-down"), "accountDown", [this] { m_list->move(1); });
    column->addLayout(buttons);
    m_side->setFixedWidth(qMax(sideWidth, buttons->sizeHint().width())); // large type, long words
}

void AccountsWindow::fail(const Failure &failure)
{
    m_failure->setText(failure.message);
    m_failure->setDetails(failure.detail);
    m_failure->show();
}

void AccountsWindow::takeAccounts()
{
    QList<Account> accounts;
    try {
        accounts = m_mail.reader().accounts();
        accounts.removeIf([](const Account &account) { return account.isLocal(); }); // nothing of it can be set
    } catch (const MailError &error) {
        fail(Failure::of(error));
        return;
    }
    QSet<AccountId> known;
    for (const Account &account : std::as_const(accounts))
        known.insert(account.id);
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (known.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it.value()->deleteLater();
        m_list->setUnsaved(it.key(), false);
        it = m_pages.erase(it);
    }
    m_list->setAccounts(accounts);
    if (accounts.isEmpty())
        m_stack->setCurrentIndex(0);
    else if (AccountPages *pages = pagesOf(m_list->current()))
        m_stack->setCurrentWidget(pages);
    updateButtons();
}

AccountPages *AccountsWindow::pagesOf(AccountId account)
{
    if (AccountPages *pages = m_pages.value(account))
        return pages;
    try {
        const auto row = m_mail.reader().account(account);
        if (!row)
            return nullptr;
        auto *pages = new AccountPages(m_mail, *row);
        connect(pages, &AccountPages::failed, this, &AccountsWindow::fail);
        connect(pages, &AccountPages::refused, this, [this] { m_closesWhenSaved = false; });
        connect(pages, &AccountPages::unsavedChanged, this, [this, pages] {
            m_list->setUnsaved(pages->account(), !pages->unsaved().isEmpty());
            if (m_closesWhenSaved && mayClose())
                close();
        });
        m_pages.insert(account, pages);
        m_stack->addWidget(pages);
        return pages;
    } catch (const MailError &error) {
        fail(Failure::of(error));
        return nullptr;
    }
}

AccountId AccountsWindow::current() const
{
    return m_list->current();
}

AccountPages *AccountsWindow::shown() const
{
    return m_pages.value(m_list->current());
}

void AccountsWindow::showAccount(AccountId account, AccountPages::Kind page)
{
    if (account.isValid()) {
        m_list->choose(account);
        if (AccountPages *pages = shown())
            pages->showPage(page);
    }
    show();
    raise();
    activateWindow();
}

void AccountsWindow::updateButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

void AccountsWindow::askRemove()
{
    try {
        const AccountId id = m_list->current();
        if (const auto account = m_mail.reader().account(id))
            AccountRemoval::ask(m_mail, *account, this, [this, id] { Q_EMIT exportRequested(id); });
    } catch (const MailError &error) {
        fail(Failure::of(error));
    }
}

bool AccountsWindow::mayClose()
{
    if (m_closing || std::all_of(m_pages.cbegin(), m_pages.cend(), [](const AccountPages *pages) { return pages->unsaved().isEmpty(); }))
        return true;
    if (!m_closesWhenSaved)
        askBeforeClosing();
    return false;
}

void AccountsWindow::askBeforeClosing()
{
    if (m_asking)
        return;
    m_asking = true;
    QStringList places;
    for (const AccountPages *pages : std::as_const(m_pages)) {
        if (pages->unsaved().isEmpty())
            continue;
        if (places.isEmpty())
            m_list->choose(pages->account());
        try {
            const auto account = m_mail.reader().account(pages->account());
            places.append(tr("%1: %2", "account: pages of its settings").arg(account ? account->title() : QString(), pages->unsaved().join(QStringLiteral(", "))));
        } catch (const MailError &) {
            places.append(pages->unsaved().join(QStringLiteral(", ")));
        }
    }
    show();
    raise();
    activateWindow();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Accounts"), tr("Save what you have changed?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(places.join(u'\n'));
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QAbstractButton *drop = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(save);
    connect(box, &QMessageBox::buttonClicked, this, [this, save, drop](const QAbstractButton *clicked) {
        if (clicked == drop) {
            m_closing = true;
            close();
        } else if (clicked == save) {
            m_closesWhenSaved = true;
            const QList<AccountPages *> all = m_pages.values();
            for (AccountPages *pages : all)
                pages->saveAll();
        }
    });
    connect(box, &QDialog::finished, this, [this] { m_asking = false; });
    box->open();
}

void AccountsWindow::reject()
{
    close(); // Escape asks as the cross does
}

/// Enter presses the button that has the keyboard; in a field it saves the page.
void AccountsWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    QWidget *focus = focusWidget();
    AccountPages *pages = shown();
    if (auto *button = qobject_cast<QPushButton *>(focus))
        button->click();
    else if (pages && pages->isAncestorOf(focus))
        pages->saveByKey();
}

void AccountsWindow::closeEvent(QCloseEvent *event)
{
    if (mayClose())
        event->accept();
    else
        event->ignore();
}

} // namespace postrider
