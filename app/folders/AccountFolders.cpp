// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/AccountFolders.h"

#include "app/folders/BodyPolicyFields.h"
#include "app/folders/FolderModel.h"
#include "app/widgets/Icon.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int folderRole = Qt::UserRole;
constexpr int subscribedRole = Qt::UserRole + 1;

} // namespace

AccountFolders::AccountFolders(Mail &mail, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_account(account)
    , m_bodies(new BodyPolicyFields(false, this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Folders of %1", "title of a dialog about an account").arg(account.title()));
    resize(420, 520);
    auto *kept = new QLabel(tr("Messages kept on this computer:"), this);
    kept->setBuddy(m_bodies);
    auto *shown = new QLabel(tr("Folders that are shown (subscribed):"), this);
    shown->setBuddy(m_list);
    m_bodies->setPolicy(account.bodyPolicy, account.bodyDays);
    // What is nowhere else is kept.
    kept->setHidden(account.isLocal());
    m_bodies->setHidden(account.isLocal());
    m_filter->setPlaceholderText(tr("Find a folder"));
    m_filter->setAccessibleName(tr("Find a folder"));
    m_list->setAccessibleName(tr("Folders"));
    try {
        for (const Folder &folder : mail.reader().folders()) {
            if (folder.account != account.id)
                continue;
            auto *item = new QListWidgetItem(icon(FolderModel::iconNameFor(folder.role)), folder.role == FolderRole::None ? folder.path : FolderModel::nameFor(folder), m_list);
            item->setData(folderRole, QVariant::fromValue(folder.id));
            item->setData(subscribedRole, folder.subscribed);
            item->setCheckState(folder.subscribed ? Qt::Checked : Qt::Unchecked);
            if (folder.role != FolderRole::None)
                item->setFlags(item->flags() & ~Qt::ItemIsEnabled); // always shown
        }
    } catch (const MailError &) {
        // An empty list says enough here; what is wrong with the storage is said by the window.
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountFolders::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountFolders::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &AccountFolders::filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    column->setSpacing(Theme::gap8);
    column->addWidget(kept);
    column->addWidget(m_bodies);
    column->addSpacing(Theme::gap8);
    column->addWidget(shown);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void AccountFolders::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void AccountFolders::accept()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const bool wanted = item->checkState() == Qt::Checked;
        if (wanted != item->data(subscribedRole).toBool())
            m_mail.setSubscribed(item->data(folderRole).value<FolderId>(), wanted);
    }
    if (m_bodies->policy() != m_account.bodyPolicy || m_bodies->days() != m_account.bodyDays)
        m_mail.setBodyPolicy(m_account.id, m_bodies->policy(), m_bodies->days());
    QDialog::accept();
}

} // namespace postrider
