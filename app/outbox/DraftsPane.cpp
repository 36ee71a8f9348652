// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/DraftsPane.h"

#include "app/outbox/DraftCard.h"
#include "app/outbox/DraftListModel.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Theme.h"

#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int undoTime = 8000; // ms a deletion can be taken back
}

DraftsPane::DraftsPane(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_model(new DraftListModel(mail, this))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_layout(new QVBoxLayout(this))
    , m_undo(new Bar(Bar::Tone::Neutral))
{
    setObjectName(QStringLiteral("draftsPane"));
    m_list->setObjectName(QStringLiteral("draftList"));
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftCard(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pages->addWidget(new EmptyState(QStringLiteral("drafts"), tr("No drafts")));
    m_pages->addWidget(m_list);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_pages, 1);
    m_layout->addWidget(m_undo);
    m_undo->setObjectName(QStringLiteral("undoBar"));
    m_undo->setIconName(QStringLiteral("trash"));
    m_undo->addButton(tr("Undo"), [this] { undoRemoval(); })->setObjectName(QStringLiteral("undoRemoval"));
    m_undo->hide();
    m_removal.setSingleShot(true);
    m_removal.setInterval(undoTime);
    connect(&m_removal, &QTimer::timeout, this, &DraftsPane::finishRemoval);
    connect(m_undo, &Bar::closed, this, &DraftsPane::finishRemoval);
    connect(m_list, &QListView::activated, this, &DraftsPane::open);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DraftsPane::showContextMenu);
    auto *deleteKey = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &DraftsPane::removeSelected);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &DraftsPane::updatePages);
    setFocusProxy(m_list);
    updatePages();
}

DraftsPane::~DraftsPane()
{
    finishRemoval();
}

void DraftsPane::updatePages()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

void DraftsPane::open(const QModelIndex &index)
{
    const DraftId draft = m_model->draftAt(index.row());
    if (draft.isValid())
        Q_EMIT openDraft(draft);
}

void DraftsPane::removeSelected()
{
    QList<DraftId> drafts;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        drafts.append(m_model->draftAt(index.row()));
    if (drafts.isEmpty())
        return;
    const int row = m_list->currentIndex().row();
    finishRemoval();
    m_removed = drafts;
    for (const DraftId draft : drafts)
        m_model->hide(draft);
    m_undo->setText(tr("%Ln draft(s) deleted.", nullptr, int(drafts.size())));
    m_undo->show();
    m_removal.start();
    const QModelIndex next = m_model->index(qMin(row, m_model->rowCount() - 1));
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void DraftsPane::undoRemoval()
{
    m_removal.stop();
    for (const DraftId draft : std::exchange(m_removed, {}))
        m_model->show(draft);
    m_undo->hide();
}

void DraftsPane::finishRemoval()
{
    m_removal.stop();
    for (const DraftId draft : std::exchange(m_removed, {}))
        m_mail.removeDraft(draft);
    m_undo->hide();
}

void DraftsPane::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_list);
    menu->setObjectName(QStringLiteral("draftMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DraftId draft = m_model->draftAt(index.row());
    if (m_model->isTemplate(index.row()))
        menu->addAction(tr("Begin a message with it"), this, [this, draft] { Q_EMIT beginWith(draft); })->setObjectName(QStringLiteral("beginWithTemplate"));
    menu->addAction(tr("Open"), this, [this, draft] { Q_EMIT openDraft(draft); });
    menu->addAction(tr("Delete"), this, &DraftsPane::removeSelected);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void DraftsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
}

} // namespace postrider
