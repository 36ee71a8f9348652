// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/DesktopPage.h"

#include "app/desktop/Autostart.h"
#include "app/desktop/DefaultProgram.h"
#include "app/desktop/DesktopSettings.h"
#include "app/widgets/Bar.h"
#include "core/Mail.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace postrider {

namespace {

/// One box per account: those that are switched off are kept.
QCheckBox *accountBox(const Account &account)
{
    auto *box = new QCheckBox(QString(account.title()).replace(u'&', QLatin1String("&&")));
    box->setObjectName(QStringLiteral("notify-") + account.uuid);
    box->setChecked(!Preferences::current().get(DesktopSettings::silentAccounts).contains(account.uuid));
    QObject::connect(box, &QCheckBox::toggled, box, [uuid = account.uuid](bool on) {
        QStringList silent = Preferences::current().get(DesktopSettings::silentAccounts);
        silent.removeAll(uuid);
        if (!on)
            silent.append(uuid);
        Preferences::current().set(DesktopSettings::silentAccounts, silent);
    });
    return box;
}

} // namespace

DesktopPage::DesktopPage(Mail &mail, const QStringList &startArguments, QWidget *parent) : PreferencesPage(parent)
{
    addNotifications(mail);
    addIcon();
    addStart(startArguments);
    addDefaultProgram();
}

void DesktopPage::addNotifications(Mail &mail)
{
    using Told = DesktopSettings::Told;
    addSection(tr("Notifications"));
    QCheckBox *on =
        addCheck(DesktopSettings::notifications, tr("&Tell me about new mail"), tr("While another window is in front. Never about junk, or what you have read elsewhere."));
    QList<QWidget *> dependents;
    dependents.append(addChoice(DesktopSettings::told, tr("What a notification &shows"),
        {tr("Sender, subject and first words"), tr("Sender and subject"), tr("Only the sender"), tr("Only that there is new mail")},
        {int(Told::Everything), int(Told::WithoutPreview), int(Told::SenderOnly), int(Told::OnlyThatThereIsMail)},
        tr("It may be seen on a locked screen, or by whoever stands beside you.")));
    try {
        const QList<Account> accounts = mail.reader().mailAccounts();
        auto *boxes = new QWidget;
        auto *column = new QVBoxLayout(boxes);
        column->setContentsMargins(0, 0, 0, 0);
        for (const Account &account : accounts)
            column->addWidget(accountBox(account));
        if (accounts.size() > 1) {
            addField(tr("For mail to"), boxes);
            dependents.append(boxes);
        } else {
            delete boxes;
        }
    } catch (const MailError &error) {
        addField({}, new Bar(Bar::Tone::Warning, error.message()));
    }
    for (QWidget *dependent : dependents) {
        dependent->setEnabled(on->isChecked());
        connect(on, &QCheckBox::toggled, dependent, &QWidget::setEnabled);
    }
}

void DesktopPage::addIcon()
{
    addSection(tr("Icon"));
    addCheck(DesktopSettings::badge, tr("Show the number of &unread messages on the icon"), tr("In the dock or the task bar, where the desktop can do that."));
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    QCheckBox *tray = addCheck(DesktopSettings::tray, tr("Show an icon in the t&ray"), hasTray ? QString() : tr("This desktop has no tray just now."));
    QCheckBox *close = addCheck(DesktopSettings::closeToTray, tr("&Keep running in the tray when the window is closed"),
        tr("Without a tray, closing the window ends the program, whatever is chosen here."));
    close->setEnabled(tray->isChecked());
    connect(tray, &QCheckBox::toggled, close, &QWidget::setEnabled);
}

void DesktopPage::addStart(const QStringList &startArguments)
{
    addSection(tr("Starting"));
    if (Autostart::isPossible()) {
        auto *box = new QCheckBox(tr("&Start when I sign in to this computer"));
        box->setObjectName(QStringLiteral("autostart"));
        box->setChecked(Autostart::isOn());
        auto *trouble = new Bar(Bar::Tone::Warning);
        trouble->hide();
        connect(trouble, &Bar::closed, trouble, &QWidget::hide);
        connect(box, &QCheckBox::toggled, this, [box, trouble, startArguments](bool on) {
            const auto failure = Autostart::set(on, startArguments);
            trouble->setVisible(failure.has_value());
            if (!failure)
                return;
            trouble->setText(failure->message);
            trouble->setDetails(failure->detail);
            const QSignalBlocker blocker(box);
            box->setChecked(Autostart::isOn());
        });
        addField({}, box);
        addField({}, trouble);
    }
    addCheck(DesktopSettings::startMinimized, tr("Start &minimised"), tr("In the tray, or as a minimised window where there is none."));
}

void DesktopPage::addDefaultProgram()
{
    if (!DefaultProgram::isPossible())
        return;
    addSection(tr("Mail links"));
    auto *bar = new Bar(Bar::Tone::Neutral, tr("The desktop is being asked…"));
    bar->setClosable(false);
    addField({}, bar);
    const auto ours = [bar] {
        bar->clearButtons();
        bar->setTone(Bar::Tone::Success);
        bar->setText(tr("Postrider opens mail links on this computer."));
    };
    DefaultProgram::ask(bar, [bar, ours](bool isOurs) {
        if (isOurs)
            return ours();
        bar->setText(tr("Another program opens mail links on this computer."));
        bar->addButton(tr("Make Postrider the mail program"), [bar, ours] {
            DefaultProgram::take(bar, [bar, ours](const std::optional<Failure> &failure) {
                if (!failure)
                    return ours();
                bar->setTone(Bar::Tone::Warning);
                bar->setText(failure->message);
                bar->setDetails(failure->detail);
            });
        });
    });
}

} // namespace postrider
