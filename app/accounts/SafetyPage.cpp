// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SafetyPage.h"

#include "app/widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

namespace postrider {

namespace {

enum Who { AsFound, TheseServers, Nobody };

} // namespace

SafetyPage::SafetyPage(Mail &mail, AccountId account)
    : AccountPage(mail, account)
    , m_who(nullptr)
    , m_servers(new QLineEdit)
    , m_found(nullptr)
    , m_never(nullptr)
    , m_allowed(new QListWidget)
{
    addHeading(tr("Who checks your mail"));
    m_who = addChoice(tr("&Whom to believe about senders"), "trustWho", {tr("The server, found out from your mail"), tr("Servers that I name"), tr("Nobody")},
        {tr("The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything."),
            tr("What these have written on top of a message is believed, and nothing else."), tr("No sender is ever shown as verified.")});
    addField(tr("&Names of the servers"), m_servers, "trustServers");
    m_found = addNote({}, "trustFound");
    addHeading(tr("Pictures from the web, for all accounts"));
    m_never = addOption(tr("Ne&ver load them, and do not ask"), "picturesOff");
    addField(tr("A&lways shown, while it is verified that it is them"), m_allowed, "pictureRules");
    m_allowed->setMaximumHeight(Theme::controlHeight * 5);
    addNote(tr(
        "Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any."));
    column()->addStretch(1);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this](int who) {
        m_servers->setEnabled(who == TheseServers);
        noteEdit();
    });
    connect(m_servers, &QLineEdit::textEdited, this, &SafetyPage::noteEdit);
    connect(m_never, &QCheckBox::toggled, this, &SafetyPage::noteEdit);
    connect(m_allowed, &QListWidget::itemChanged, this, &SafetyPage::noteEdit);
}

void SafetyPage::noteEdit()
{
    if (!m_isLoading)
        Q_EMIT edited();
}

void SafetyPage::load(const Account &account)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_trust = mail().serverTrust(account.id);
    m_off = mail().arePicturesOff();
    m_rules = mail().pictureRules();
    const bool isByPerson = m_trust.source == ServerTrust::Source::ByPerson;
    const QString servers = m_trust.ids.join(QLatin1String(", "));
    m_who->setCurrentIndex(!isByPerson ? AsFound : m_trust.ids.isEmpty() ? Nobody : TheseServers);
    m_servers->setEnabled(m_who->currentIndex() == TheseServers);
    m_servers->setText(isByPerson ? servers : QString());
    m_found->setText(isByPerson     ? QString()
            : m_trust.ids.isEmpty() ? tr("Not found yet: your server writes nothing down, or there is too little mail here to tell.")
            : servers == u'-'       ? tr("Found: your server, which gives no name.")
                                    : tr("Found: %1").arg(servers));
    m_never->setChecked(m_off);
    m_allowed->clear();
    for (const PictureRule &rule : std::as_const(m_rules)) {
        auto *item = new QListWidgetItem(rule.rule == PicturePermission::Rule::Domain ? tr("Everybody at %1").arg(rule.name) : rule.name, m_allowed);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_allowed->setEnabled(!m_rules.isEmpty());
}

ServerTrust SafetyPage::wanted() const
{
    ServerTrust trust;
    trust.source = m_who->currentIndex() == AsFound ? ServerTrust::Source::AsFound : ServerTrust::Source::ByPerson;
    if (m_who->currentIndex() == TheseServers) {
        const QStringList names = m_servers->text().toLower().split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (!name.trimmed().isEmpty())
                trust.ids.append(name.trimmed());
        }
    }
    return trust;
}

bool SafetyPage::isTrustChanged() const
{
    const ServerTrust now = wanted();
    return now.source != m_trust.source || (now.source == ServerTrust::Source::ByPerson && now.ids != m_trust.ids);
}

QList<PictureRule> SafetyPage::revoked() const
{
    QList<PictureRule> rules;
    for (int i = 0; i < m_allowed->count() && i < m_rules.size(); ++i) {
        if (m_allowed->item(i)->checkState() == Qt::Unchecked)
            rules.append(m_rules[i]);
    }
    return rules;
}

bool SafetyPage::isChanged() const
{
    return isTrustChanged() || m_never->isChecked() != m_off || !revoked().isEmpty();
}

QString SafetyPage::problem() const
{
    return m_who->currentIndex() == TheseServers && wanted().ids.isEmpty() ? tr("Please name a server, as it stands first in Authentication-Results.") : QString();
}

void SafetyPage::save()
{
    QList<QFuture<Outcome<bool>>> changes;
    if (isTrustChanged())
        changes << mail().setServerTrust(account(), wanted());
    if (m_never->isChecked() != m_off)
        changes << mail().setPicturesOff(m_never->isChecked());
    for (const PictureRule &rule : revoked()) {
        changes << mail().revokePictures(rule.rule, rule.name).then([](const Outcome<int> &outcome) {
            const auto *failure = std::get_if<Failure>(&outcome);
            return failure ? Outcome<bool>(*failure) : Outcome<bool>(true);
        });
    }
    finishWith(changes);
}

} // namespace postrider
