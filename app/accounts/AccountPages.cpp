// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountPages.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/ConnectionPage.h"
#include "app/accounts/FoldersPage.h"
#include "app/accounts/GeneralPage.h"
#include "app/accounts/IdentitiesPage.h"
#include "app/accounts/SafetyPage.h"
#include "app/accounts/SendingPage.h"
#include "app/accounts/ServersPage.h"
#include "app/accounts/SynchronisationPage.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace postrider {

AccountPages::AccountPages(Mail &mail, const Account &account, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_tabs(new QTabWidget)
    , m_message(makeText({}, Theme::Type::Body, true))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_save(new QPushButton(tr("Save")))
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Settings of the account"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    makeFoot();
    for (AccountPage *page : {static_cast<AccountPage *>(new GeneralPage(mail, account.id)), static_cast<AccountPage *>(new ServersPage(mail, account)),
             static_cast<AccountPage *>(new ConnectionPage(mail, account.id)), static_cast<AccountPage *>(new IdentitiesPage(mail, account.id)),
             static_cast<AccountPage *>(new FoldersPage(mail, account)), static_cast<AccountPage *>(new SynchronisationPage(mail, account)),
             static_cast<AccountPage *>(new SendingPage(mail, account.id)), static_cast<AccountPage *>(new SafetyPage(mail, account.id))})
        addPage(page);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AccountPages::update);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (!changes.accounts && !changes.folderList)
            return;
        for (AccountPage *page : std::as_const(m_pages)) {
            if (!page->isChanged() && !page->isBusy())
                load(page);
        }
        update();
    });
    update();
}

void AccountPages::makeFoot()
{
    m_message->setObjectName(QStringLiteral("message"));
    m_discard->setObjectName(QStringLiteral("discard"));
    for (QPushButton *button : {m_discard, m_save})
        button->setAutoDefault(false); // Enter is the window's: saveByKey()
    m_discard->setToolTip(tr("This page shows again what is saved."));
    m_save->setObjectName(QStringLiteral("save"));
    Theme::setPrimary(m_save);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::gap24, Theme::gap12, Theme::gap24, Theme::gap12);
    row->setSpacing(Theme::gap8);
    row->addWidget(m_message, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout()->addWidget(line);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] { current()->save(); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        say(current(), {}, false);
        load(current());
        update();
    });
}

void AccountPages::addPage(AccountPage *page)
{
    m_pages.append(page);
    load(page);
    // At double size, or in a small window, it scrolls: nothing is cut off.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setMinimumWidth(page->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_tabs->addTab(area, page->title());
    connect(page, &AccountPage::edited, this, [this, page] {
        if (!page->isBusy() && page->isChanged())
            say(page, {}, false);
        update();
    });
    connect(page, &AccountPage::saved, this, [this, page] {
        say(page, tr("Saved."), false);
        lock(page);
        load(page);
        update();
    });
    connect(page, &AccountPage::refused, this, [this, page](const Failure &failure) {
        say(page, failure.message, failure.kind != ErrorKind::Cancelled);
        update();
        Q_EMIT refused();
    });
}

AccountPage *AccountPages::current() const
{
    return m_pages.value(qMax(0, m_tabs->currentIndex()));
}

void AccountPages::showPage(Kind kind)
{
    m_tabs->setCurrentIndex(int(kind));
}

void AccountPages::load(AccountPage *page)
{
    try {
        if (const auto account = m_mail.reader().account(m_account))
            page->load(*account);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void AccountPages::say(AccountPage *page, const QString &text, bool trouble)
{
    m_said.insert(page, text);
    m_trouble.insert(page, trouble);
}

/// While it is being saved nothing on it can be changed; then the keyboard is where it was.
void AccountPages::lock(AccountPage *page)
{
    const bool busy = page->isBusy();
    if (busy && !m_focus && page->isAncestorOf(focusWidget()))
        m_focus = focusWidget();
    page->setLocked(busy);
    if (!busy && m_focus && page->isAncestorOf(m_focus)) {
        m_focus->setFocus();
        m_focus = nullptr;
    }
}

void AccountPages::update()
{
    const QStringList before = property("unsaved").toStringList();
    for (int i = 0; i < int(m_pages.size()); ++i) {
        AccountPage *page = m_pages.at(i);
        lock(page);
        const QString name = page->title();
        m_tabs->setTabText(i, page->isChanged() ? tr("%1 *", "name of a page on which something is not saved").arg(name) : name);
        m_tabs->setTabToolTip(i, page->isChanged() ? tr("Something on this page is not saved") : QString());
    }
    AccountPage *page = current();
    const bool changed = page->isChanged(), busy = page->isBusy();
    const QString problem = changed && !busy ? page->problem() : QString();
    const QString said = m_said.value(page);
    const bool trouble = problem.isEmpty() && m_trouble.value(page) && !said.isEmpty();
    m_message->setText(!problem.isEmpty() ? problem : !said.isEmpty() ? said : busy ? tr("One moment…") : changed ? tr("Not saved yet.") : QString());
    QPalette ink = palette();
    if (trouble)
        ink.setColor(QPalette::PlaceholderText, Theme::current().color(Theme::Token::Danger));
    m_message->setPalette(ink);
    m_save->setText(page->saveText());
    m_save->setEnabled(changed && !busy && problem.isEmpty());
    m_discard->setEnabled(changed && !busy);
    if (const QStringList now = unsaved(); now != before) {
        setProperty("unsaved", now);
        Q_EMIT unsavedChanged();
    }
}

QStringList AccountPages::unsaved() const
{
    QStringList names;
    for (const AccountPage *page : m_pages) {
        if (page->isChanged())
            names.append(page->title().remove(u'&'));
    }
    return names;
}

void AccountPages::saveByKey()
{
    m_save->click();
}

void AccountPages::saveAll()
{
    bool shown = false;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        AccountPage *page = m_pages.at(i);
        if (!page->isChanged() || page->isBusy())
            continue;
        // What needs a person, or takes its time, is what is looked at.
        const bool canBeSaved = page->problem().isEmpty();
        if (!shown && (!canBeSaved || i == int(Kind::Servers))) {
            m_tabs->setCurrentIndex(i);
            shown = true;
        }
        if (canBeSaved)
            page->save();
        else
            Q_EMIT refused();
    }
}

} // namespace postrider
