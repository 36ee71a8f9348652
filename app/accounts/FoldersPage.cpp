// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/FoldersPage.h"

#include "app/folders/FolderModel.h"
#include "app/folders/ShownFolders.h"
#include "app/widgets/Icon.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

namespace {

QString nameFor(FolderRole role)
{
    Folder named;
    named.role = role;
    return FolderModel::nameFor(named);
}

} // namespace

FoldersPage::FoldersPage(Mail &mail, const Account &account) : AccountPage(mail, account.id), m_isPop3(account.isPop3()), m_shown(new ShownFolders)
{
    addHeading(tr("Folders that serve for something"));
    addNote(m_isPop3 ? tr("They are on this computer.")
                     : tr("Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another."));
    column()->addSpacing(Theme::gap4);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::gap16);
    form->setVerticalSpacing(Theme::gap8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *inbox = new QLabel(tr("As the server says, always"));
    inbox->setForegroundRole(QPalette::PlaceholderText);
    inbox->setMinimumHeight(Theme::controlHeight);
    if (!m_isPop3)
        form->addRow(nameFor(FolderRole::Inbox), inbox);
    else
        delete inbox;
    for (const FolderRole role : {FolderRole::Drafts, FolderRole::Sent, FolderRole::Archive, FolderRole::Junk, FolderRole::Trash}) {
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("role-%1").arg(nameOf(role)));
        box->setAccessibleName(tr("Folder for: %1").arg(nameFor(role)));
        box->setMinimumHeight(Theme::controlHeight);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(30);
        connect(box, &QComboBox::currentIndexChanged, this, &AccountPage::edited);
        form->addRow(nameFor(role), box);
        m_uses.append({role, box, {}, {}});
    }
    m_archiveBy = new QComboBox;
    m_archiveBy->setObjectName(QStringLiteral("archiveBy"));
    m_archiveBy->setAccessibleName(tr("Archiving puts messages into"));
    m_archiveBy->setMinimumHeight(Theme::controlHeight);
    m_archiveBy->addItem(tr("One folder"), int(ArchiveBy::Folder));
    m_archiveBy->addItem(tr("A folder for each year"), int(ArchiveBy::Year));
    m_archiveBy->addItem(tr("A folder for each month of a year"), int(ArchiveBy::Month));
    connect(m_archiveBy, &QComboBox::currentIndexChanged, this, &AccountPage::edited);
    form->addRow(tr("Archiving puts messages into"), m_archiveBy);
    m_junkDays = new QComboBox;
    m_junkDays->setObjectName(QStringLiteral("junkDays"));
    m_junkDays->setAccessibleName(tr("What is in Junk goes for good"));
    m_junkDays->setMinimumHeight(Theme::controlHeight);
    m_junkDays->setToolTip(tr("Counted from the day on which Postrider saw it there. It cannot be taken back."));
    connect(m_junkDays, &QComboBox::currentIndexChanged, this, &AccountPage::edited);
    form->addRow(tr("Old junk"), m_junkDays);
    column()->addLayout(form);
    addHeading(m_isPop3 ? tr("Folders that are shown") : tr("Folders that are shown (subscribed)"));
    column()->addSpacing(Theme::gap4);
    column()->addWidget(m_shown, 1);
    connect(m_shown, &ShownFolders::changed, this, &AccountPage::edited);
}

FolderId FoldersPage::chosen(const Use &use)
{
    return use.box->currentData().value<FolderId>();
}

void FoldersPage::fill(Use &use, const QList<Folder> &folders)
{
    const QSignalBlocker blocker(use.box);
    use.box->clear();
    const auto serving = std::find_if(folders.begin(), folders.end(), [&use](const Folder &f) { return f.role == use.role; });
    use.now = serving == folders.end() ? FolderId() : serving->id;
    const bool byServer = !m_isPop3 && !use.saved.isValid();
    // On this computer there is always one, or none is needed: nobody but the person has a say.
    if (!m_isPop3) {
        QString text = tr("As the server says");
        if (byServer)
            text = use.now.isValid() ? tr("As the server says (%1)", "name of a folder").arg(serving->path) : tr("As the server says (none yet)");
        use.box->addItem(text, QVariant::fromValue(FolderId()));
    } else if (!use.now.isValid()) {
        use.box->addItem(tr("None"), QVariant::fromValue(FolderId()));
    }
    for (const Folder &folder : folders) {
        if (folder.role != FolderRole::Inbox && folder.role != FolderRole::All && folder.selectable)
            use.box->addItem(icon(FolderModel::iconNameFor(folder.role)), folder.path, QVariant::fromValue(folder.id));
    }
    const FolderId shown = m_isPop3 ? use.now : use.saved;
    for (int i = 0; i < use.box->count(); ++i) {
        if (use.box->itemData(i).value<FolderId>() == shown)
            use.box->setCurrentIndex(i);
    }
}

void FoldersPage::fillJunkDays(int days)
{
    const QSignalBlocker blocker(m_junkDays);
    m_junkDays->clear();
    m_junkDays->addItem(tr("Stays until I remove it"), 0);
    QList<int> choices{7, 14, 30, 90};
    if (days > 0 && !choices.contains(days))
        choices.append(days);
    std::sort(choices.begin(), choices.end());
    for (const int choice : std::as_const(choices))
        m_junkDays->addItem(tr("Goes for good after %Ln day(s)", nullptr, choice), choice);
    m_junkDays->setCurrentIndex(qMax(0, m_junkDays->findData(days)));
    m_savedJunkDays = days;
}

void FoldersPage::load(const Account &account)
{
    fillJunkDays(account.junkDays);
    m_savedArchiveBy = account.archiveBy;
    {
        const QSignalBlocker blocker(m_archiveBy);
        m_archiveBy->setCurrentIndex(m_archiveBy->findData(int(m_savedArchiveBy)));
    }
    QList<Folder> folders = mail().reader().folders();
    folders.removeIf([&account](const Folder &f) { return f.account != account.id; });
    const QSet<FolderId> byPerson = mail().foldersWithChosenRole(account.id);
    for (Use &use : m_uses) {
        use.saved = {};
        for (const Folder &folder : std::as_const(folders)) {
            if (folder.role == use.role && (m_isPop3 || byPerson.contains(folder.id)))
                use.saved = folder.id;
        }
        fill(use, folders);
    }
    m_shown->setFolders(folders);
}

bool FoldersPage::isChanged() const
{
    return m_shown->isChanged() || ArchiveBy(m_archiveBy->currentData().toInt()) != m_savedArchiveBy || m_junkDays->currentData().toInt() != m_savedJunkDays
        || std::any_of(m_uses.begin(), m_uses.end(), [](const Use &use) { return chosen(use) != use.saved; });
}

QString FoldersPage::problem() const
{
    for (const Use &use : m_uses) {
        for (const Use &other : m_uses) {
            // One that the server says will be told anew: who chooses it for something else knows that it is taken from there.
            if (use.role < other.role && chosen(use).isValid() && chosen(use) == chosen(other))
                return tr("A folder can serve for one thing only: choose another one for %1 or for %2.").arg(nameFor(use.role), nameFor(other.role));
        }
    }
    return {};
}

void FoldersPage::save()
{
    QList<QFuture<Outcome<bool>>> changes;
    // What is given back first: it must not take away what has just been chosen.
    for (const Use &use : std::as_const(m_uses)) {
        if (use.saved.isValid() && !chosen(use).isValid())
            changes << mail().forgetFolderRole(account(), use.role);
    }
    for (const Use &use : std::as_const(m_uses)) {
        if (chosen(use).isValid() && chosen(use) != use.saved)
            changes << mail().setFolderRole(chosen(use), use.role);
    }
    if (const auto by = ArchiveBy(m_archiveBy->currentData().toInt()); by != m_savedArchiveBy)
        changes << mail().setArchiveBy(account(), by);
    if (const int days = m_junkDays->currentData().toInt(); days != m_savedJunkDays)
        changes << mail().setJunkDays(account(), days);
    const QHash<FolderId, bool> shown = m_shown->changes();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        changes << mail().setSubscribed(it.key(), it.value());
    finishWith(changes);
}

} // namespace postrider
