// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderProperties.h"

#include "app/folders/BodyPolicyFields.h"
#include "app/folders/FolderModel.h"
#include "app/widgets/Bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace postrider {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

FolderProperties::FolderProperties(Mail &mail, const Folder &folder, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_folder(folder)
    , m_role(new QComboBox(this))
    , m_bodies(new BodyPolicyFields(true, this))
    , m_subscribed(new QCheckBox(tr("Subscribed: shown among the folders"), this))
    , m_watched(new QCheckBox(tr("Tell me of new mail here at once"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of %1", "title of a dialog about a folder").arg(FolderModel::nameFor(folder)));
    setMinimumWidth(420);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    form->setVerticalSpacing(Theme::gap12);
    bool isHere = false;
    try {
        const auto account = mail.reader().account(folder.account);
        isHere = account && account->mailboxesAreHere();
    } catch (const MailError &) {
        // As below.
    }
    if (!folder.problem.isEmpty()) {
        auto *problem = new Bar(Bar::Tone::Warning, folder.problem, this);
        problem->setClosable(false);
        form->addRow(problem);
    }
    form->addRow(isHere ? tr("Name") : tr("Name on the server"), plainLabel(folder.path));
    const QLocale locale;
    form->addRow(tr("Messages"), plainLabel(tr("%1, of these %2 unread").arg(locale.toString(folder.total), locale.toString(folder.unread))));
    if (folder.checkedAt > 0)
        form->addRow(tr("Last checked"), plainLabel(locale.toString(QDateTime::fromMSecsSinceEpoch(folder.checkedAt), QLocale::ShortFormat)));
    try {
        if (mail.reader().wereKeywordsLeftOut()) {
            QLabel *tags = plainLabel(tr("There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.", nullptr,
                int(mail.reader().keywordNames().size())));
            tags->setObjectName(QStringLiteral("tagsLeftOut"));
            form->addRow(tr("Tags"), tags);
        }
    } catch (const MailError &) {
        // The list behind this window says what is wrong with the disk.
    }

    m_role->setObjectName(QStringLiteral("folderRole"));
    m_role->addItem(tr("Ordinary folder"), int(FolderRole::None));
    for (FolderRole role : {FolderRole::Drafts, FolderRole::Sent, FolderRole::Archive, FolderRole::Junk, FolderRole::Trash}) {
        Folder named;
        named.role = role;
        m_role->addItem(FolderModel::nameFor(named), int(role));
    }
    if (m_role->findData(int(folder.role)) < 0)
        m_role->addItem(FolderModel::nameFor(folder), int(folder.role));
    m_role->setCurrentIndex(m_role->findData(int(folder.role)));
    // The inbox is what the server says it is (RFC 9051 5.1).
    m_role->setEnabled(folder.role != FolderRole::Inbox && folder.selectable);
    form->addRow(tr("Used for"), m_role);
    m_bodies->setPolicy(folder.bodyPolicy, folder.bodyDays);
    m_bodies->setEnabled(folder.selectable);
    if (!isHere)
        form->addRow(tr("Kept on this computer"), m_bodies);
    m_bodies->setHidden(isHere);
    m_subscribed->setChecked(folder.subscribed);
    m_subscribed->setEnabled(folder.role == FolderRole::None);
    form->addRow(QString(), m_subscribed);
    m_watched->setObjectName(QStringLiteral("folderWatched"));
    m_watched->setToolTip(
        tr("Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked "
           "at every minute. Other folders are looked at every ten minutes."));
    // The inbox is watched anyway.
    m_watched->setChecked(folder.watched || folder.role == FolderRole::Inbox);
    m_watched->setEnabled(folder.role != FolderRole::Inbox && folder.selectable);
    if (!isHere)
        form->addRow(QString(), m_watched);
    m_watched->setHidden(isHere);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &FolderProperties::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FolderProperties::reject);
    form->addRow(buttons);
}

void FolderProperties::accept()
{
    const auto role = FolderRole(m_role->currentData().toInt());
    if (role != m_folder.role)
        Q_EMIT asked(m_mail.setFolderRole(m_folder.id, role));
    if (m_bodies->policy() != m_folder.bodyPolicy || m_bodies->days() != m_folder.bodyDays)
        m_mail.setBodyPolicy(m_folder.id, m_bodies->policy(), m_bodies->days());
    if (m_subscribed->isChecked() != m_folder.subscribed)
        Q_EMIT asked(m_mail.setSubscribed(m_folder.id, m_subscribed->isChecked()));
    if (m_watched->isEnabled() && m_watched->isChecked() != m_folder.watched)
        m_mail.setWatched(m_folder.id, m_watched->isChecked());
    QDialog::accept();
}

} // namespace postrider
