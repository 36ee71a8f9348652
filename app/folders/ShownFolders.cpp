// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/ShownFolders.h"

#include "app/folders/FolderModel.h"
#include "app/widgets/Icon.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int folderRole = Qt::UserRole;
constexpr int subscribedRole = Qt::UserRole + 1;
constexpr int fewest = 6; ///< rows in sight, however little room there is

} // namespace

ShownFolders::ShownFolders(QWidget *parent) : QWidget(parent), m_filter(new QLineEdit), m_list(new QListWidget)
{
    m_filter->setObjectName(QStringLiteral("findFolder"));
    m_filter->setPlaceholderText(tr("Find a folder"));
    m_filter->setAccessibleName(tr("Find a folder"));
    m_list->setObjectName(QStringLiteral("shownFolders"));
    m_list->setAccessibleName(tr("Folders that are shown"));
    m_list->setMinimumHeight(fewest * Theme::controlHeight);
    connect(m_filter, &QLineEdit::textChanged, this, &ShownFolders::filter);
    connect(m_list, &QListWidget::itemChanged, this, &ShownFolders::changed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
}

void ShownFolders::setFolders(const QList<Folder> &folders)
{
    const QSignalBlocker blocker(m_list);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Folder &folder : folders) {
        auto *item = new QListWidgetItem(icon(FolderModel::iconNameFor(folder.role)), folder.role == FolderRole::None ? folder.path : FolderModel::nameFor(folder), m_list);
        item->setSizeHint({0, Theme::controlHeight});
        item->setData(folderRole, QVariant::fromValue(folder.id));
        const bool always = folder.role != FolderRole::None;
        item->setData(subscribedRole, folder.subscribed || always);
        item->setCheckState(folder.subscribed || always ? Qt::Checked : Qt::Unchecked);
        if (always)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    filter(m_filter->text());
}

void ShownFolders::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

QHash<FolderId, bool> ShownFolders::changes() const
{
    QHash<FolderId, bool> changes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const bool wanted = item->checkState() == Qt::Checked;
        if (wanted != item->data(subscribedRole).toBool())
            changes.insert(item->data(folderRole).value<FolderId>(), wanted);
    }
    return changes;
}

} // namespace postrider
