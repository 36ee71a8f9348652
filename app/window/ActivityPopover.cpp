// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ActivityPopover.h"

#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {

using State = AccountStatus::State;

constexpr int mostProblems = 4; ///< folders that do not open, by name

QString clock(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds).time(), QLocale::ShortFormat);
}

QString symbolFor(State state)
{
    switch (state) {
    case State::Idle: return QStringLiteral("check");
    case State::Offline:
    case State::Off: return QStringLiteral("offline");
    case State::Connecting:
    case State::Syncing: return QStringLiteral("refresh");
    case State::NeedsSignIn: return QStringLiteral("key");
    case State::CertificateError: return QStringLiteral("lock-open");
    case State::Trouble: return QStringLiteral("warning");
    }
    return {};
}

QString wordsFor(const AccountStatus &status)
{
    if (!status.text.isEmpty())
        return status.text;
    switch (status.state) {
    case State::Idle: return ActivityPopover::tr("Connected and up to date.");
    case State::Offline: return ActivityPopover::tr("Not connected.");
    case State::Off: return ActivityPopover::tr("Switched off.");
    case State::Connecting: return ActivityPopover::tr("Connecting…");
    case State::Syncing: return ActivityPopover::tr("Getting mail…");
    case State::NeedsSignIn: return ActivityPopover::tr("A password is needed.");
    case State::CertificateError: return ActivityPopover::tr("The server could not prove who it is.");
    case State::Trouble: return ActivityPopover::tr("Something went wrong.");
    }
    return {};
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ActivityPopover::ActivityPopover(Mail &mail, QWidget *parent) : QFrame(parent, Qt::Popup), m_mail(mail), m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(360);
    m_column->setContentsMargins(Theme::gap16, Theme::gap12, Theme::gap16, Theme::gap12);
    m_column->setSpacing(Theme::gap12);
}

void ActivityPopover::setStatuses(const QHash<AccountId, AccountStatus> &statuses, const QHash<AccountId, int> &junkGone)
{
    if (statuses == m_statuses && junkGone == m_junkGone && m_column->count() > 0)
        return;
    m_statuses = statuses;
    m_junkGone = junkGone;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    try {
        for (const Account &account : m_mail.reader().mailAccounts()) {
            if (m_column->count() > 0) {
                auto *line = new QFrame;
                line->setFixedHeight(1);
                line->setAutoFillBackground(true);
                line->setBackgroundRole(QPalette::Mid);
                m_column->addWidget(line);
            }
            m_column->addWidget(makeSection(account, statuses.value(account.id)));
            if (const int gone = junkGone.value(account.id); gone > 0)
                addNote(tr("Old junk: %Ln message(s) have been removed for good.", nullptr, gone));
        }
        if (const qint64 left = m_mail.notIndexed(); left > 0)
            addNote(tr("%1 messages are still being indexed for the search.", nullptr, int(qMin(left, qint64(INT_MAX)))).arg(QLocale().toString(left)));
        const int waiting = m_mail.reader().waitingChanges();
        if (waiting > 0)
            addNote(tr("Still to reach the server: %Ln change(s). Nothing is lost if you quit.", nullptr, waiting));
    } catch (const MailError &error) {
        m_column->addWidget(plainLabel(error.message()));
    }
    m_column->activate();
    setFixedHeight(m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width()) : m_column->totalSizeHint().height());
    if (m_anchor)
        popUpUnder(m_anchor);
}

void ActivityPopover::addNote(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setFont(Theme::current().font(Theme::Type::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(label);
}

/// How much of the account's room on the server is used, and what folders do not open.
QWidget *ActivityPopover::makeFolders(const Account &account)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap4);
    if (account.quotaLimit > 0) {
        const QLocale locale;
        QLabel *label = plainLabel(tr("%1 of %2 used on the server", "room for mail")
                                       .arg(locale.formattedDataSize(account.quotaUsed, 1, QLocale::DataSizeTraditionalFormat),
                                           locale.formattedDataSize(account.quotaLimit, 1, QLocale::DataSizeTraditionalFormat)));
        label->setFont(Theme::current().font(Theme::Type::Secondary));
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setRange(0, 1000);
        bar->setValue(int(1000.0 * double(qBound(qint64(0), account.quotaUsed, account.quotaLimit)) / double(account.quotaLimit)));
        bar->setFixedHeight(8);
        bar->setAccessibleName(label->text());
        column->addWidget(label);
        column->addWidget(bar);
    }
    int said = 0;
    for (const Folder &folder : m_mail.reader().folders()) {
        if (folder.account != account.id || folder.problem.isEmpty() || ++said > mostProblems)
            continue;
        QLabel *label = plainLabel(tr("%1: %2", "folder, what is wrong with it").arg(folder.path, folder.problem));
        label->setFont(Theme::current().font(Theme::Type::Secondary));
        column->addWidget(label);
    }
    if (said > mostProblems) {
        QLabel *label = plainLabel(tr("And %Ln more folder(s) that do not open.", nullptr, said - mostProblems));
        label->setFont(Theme::current().font(Theme::Type::Secondary));
        column->addWidget(label);
    }
    widget->setVisible(column->count() > 0);
    return widget;
}

QWidget *ActivityPopover::makeSection(const Account &account, const AccountStatus &status)
{
    auto *section = new QWidget;
    auto *grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap8);
    grid->setVerticalSpacing(Theme::gap4);
    grid->setColumnStretch(1, 1);
    const bool trouble = status.state == State::NeedsSignIn || status.state == State::CertificateError || status.state == State::Trouble;

    auto *symbol = new QLabel;
    const Theme::Token token = trouble ? Theme::Token::Danger : status.state == State::Idle ? Theme::Token::Success : Theme::Token::TextSecondary;
    symbol->setPixmap(iconPixmap(symbolFor(status.state), Theme::current().color(token), Theme::iconSizeSmall, devicePixelRatioF()));
    grid->addWidget(symbol, 0, 0, Qt::AlignTop);
    auto *name = new ElidedLabel(account.title());
    name->setType(Theme::Type::BodyStrong);
    grid->addWidget(name, 0, 1);
    grid->addWidget(plainLabel(wordsFor(status)), 1, 1);
    if (status.state == State::Syncing && status.total > 0) {
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setRange(0, 1000);
        bar->setValue(int(1000 * qMin(status.done, status.total) / status.total));
        bar->setFixedHeight(8);
        grid->addWidget(bar, 2, 1);
    }
    QStringList times;
    if (status.lastChecked > 0)
        times << tr("Last checked at %1.").arg(clock(status.lastChecked));
    if (status.nextTry > 0)
        times << tr("Next try at %1.").arg(clock(status.nextTry));
    if (!times.isEmpty()) {
        QLabel *label = plainLabel(times.join(QLatin1Char(' ')));
        label->setFont(Theme::current().font(Theme::Type::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, 3, 1);
    }
    QWidget *folders = makeFolders(account);
    grid->addWidget(folders, 5, 1);
    auto *buttons = new FlowLayout(nullptr, FlowLayout::LastItem::Natural, Theme::gap8);
    const auto add = [&](const QString &text, const std::function<void()> &onClick) {
        auto *button = new QPushButton(text);
        button->setFixedHeight(Theme::controlHeightCompact);
        connect(button, &QPushButton::clicked, this, onClick);
        buttons->addWidget(button);
    };
    const AccountId id = account.id;
    if (status.state == State::NeedsSignIn) {
        add(tr("Sign in…"), [this, id] {
            close();
            Q_EMIT signInRequested(id);
        });
        add(tr("Try again"), [this, id] { m_mail.syncNow(id); });
    } else if (status.state == State::Off) {
        add(tr("Switch on"), [this, id] { m_mail.setEnabled(id, true); });
    } else if (status.state == State::Idle || status.state == State::Syncing || status.state == State::Connecting) {
        add(tr("Check now"), [this, id] { m_mail.syncNow(id); });
    } else {
        if (status.state == State::CertificateError) {
            add(tr("Certificate…"), [this, id] {
                close();
                Q_EMIT certificateRequested(id);
            });
        }
        add(tr("Try again"), [this, id] { m_mail.syncNow(id); });
    }
    if (trouble || status.state == State::Offline) {
        add(tr("What is wrong?"), [this, id] {
            close();
            Q_EMIT doctorRequested(id);
        });
    }
    add(tr("Connection log"), [this, id] { showTranscript(id); });
    grid->addLayout(buttons, 6, 1);
    return section;
}

void ActivityPopover::showTranscript(AccountId account)
{
    auto *log = new QPlainTextEdit;
    log->setAttribute(Qt::WA_DeleteOnClose);
    log->setWindowTitle(tr("Connection log"));
    log->setReadOnly(true);
    log->setFont(Theme::current().font(Theme::Type::Fixed));
    const QString text = m_mail.transcript(account);
    log->setPlainText(text.isEmpty() ? tr("Nothing has been said on this connection yet.") : text);
    log->moveCursor(QTextCursor::End);
    setFirstSize(log, 760, 480);
    close();
    log->show();
}

void ActivityPopover::popUpUnder(QWidget *button)
{
    m_anchor = button;
    const bool rightToLeft = button->layoutDirection() == Qt::RightToLeft;
    const QPoint below = button->mapToGlobal(QPoint(rightToLeft ? 0 : button->width(), button->height() + 4));
    move(rightToLeft ? below : below - QPoint(width(), 0));
    if (!isVisible())
        show();
}

} // namespace postrider
