// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderPicker.h"

#include "app/folders/FolderModel.h"
#include "app/widgets/Icon.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

FolderPicker::FolderPicker(Mail &mail, AccountId account, FolderId except, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(280);
    setTitle(tr("Move to folder"));
    m_filter->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap8, Theme::gap8, Theme::gap8, Theme::gap8);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    try {
        QHash<AccountId, QString> names;
        for (const Account &known : mail.reader().accounts())
            names.insert(known.id, known.title());
        QList<Folder> folders = mail.reader().folders();
        std::stable_partition(folders.begin(), folders.end(), [account](const Folder &folder) { return folder.account == account; });
        for (const Folder &folder : std::as_const(folders)) {
            if (folder.id == except || !folder.selectable)
                continue;
            QString name = folder.role == FolderRole::None ? folder.path : FolderModel::nameFor(folder);
            if (folder.account != account && names.size() > 1)
                name = tr("%1: %2", "account, folder").arg(names.value(folder.account), name);
            auto *item = new QListWidgetItem(icon(FolderModel::iconNameFor(folder.role)), name, m_list);
            item->setData(Qt::UserRole, QVariant::fromValue(folder.id));
            item->setSizeHint(QSize(0, Theme::controlHeight));
        }
    } catch (const MailError &) {
        // An empty list says enough here; what is wrong with the storage is said by the window.
    }
    m_list->setCurrentRow(0);
    connect(m_filter, &QLineEdit::textChanged, this, &FolderPicker::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &FolderPicker::accept);
    connect(m_list, &QListWidget::itemClicked, this, &FolderPicker::accept);
}

void FolderPicker::setTitle(const QString &title)
{
    m_filter->setPlaceholderText(title);
    m_filter->setAccessibleName(title);
}

void FolderPicker::popUp(const QPoint &globalPosition)
{
    constexpr int most = 360;
    const int rows = qBound(3, m_list->count(), 10);
    setFixedHeight(qMin(most, rows * Theme::controlHeight + 60));
    QRect place(globalPosition, size());
    if (const QScreen *around = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect free = around->availableGeometry();
        place.moveRight(qMin(place.right(), free.right()));
        place.moveBottom(qMin(place.bottom(), free.bottom()));
        place.moveLeft(qMax(place.left(), free.left()));
    }
    move(place.topLeft());
    show();
    m_filter->setFocus();
}

void FolderPicker::filter(const QString &text)
{
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FolderPicker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const auto folder = item->data(Qt::UserRole).value<FolderId>();
    close();
    Q_EMIT chosen(folder);
}

bool FolderPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            int row = m_list->currentRow() + step;
            while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
                row += step;
            if (row >= 0 && row < m_list->count())
                m_list->setCurrentRow(row);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace postrider
