// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Panes.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int foldersWidth = 224;
const QString foldersName = QStringLiteral("folders");
const QString readerName = QStringLiteral("reader");
} // namespace

Panes::Panes(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_whole(new QSplitter(Qt::Vertical))
    , m_outer(new QSplitter(Qt::Horizontal))
    , m_inner(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
    , m_below(new QWidget)
{
    m_inner->addWidget(m_parts.list);
    m_inner->addWidget(m_parts.reader);
    m_stack->addWidget(m_inner);
    m_outer->addWidget(m_parts.folders);
    m_outer->addWidget(m_stack);
    m_whole->addWidget(m_outer);
    m_whole->addWidget(m_below);
    m_below->hide();
    for (QSplitter *splitter : {m_whole, m_outer, m_inner}) {
        splitter->setStretchFactor(1, 1);
        splitter->setChildrenCollapsible(false);
    }
    for (QLayout *only : {static_cast<QLayout *>(new QVBoxLayout(this)), static_cast<QLayout *>(new QVBoxLayout(m_below))})
        only->setContentsMargins(0, 0, 0, 0);
    QWidget::layout()->addWidget(m_whole);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Panes::updateBelow);
}

void Panes::setLayout(WindowState::Layout layout)
{
    using Layout = WindowState::Layout;
    if (layout != m_layout)
        save();
    m_layout = layout;
    if (layout == Layout::Wide)
        m_below->layout()->addWidget(m_parts.reader);
    else if (m_parts.reader->parentWidget() != m_inner)
        m_inner->addWidget(m_parts.reader);
    m_inner->setOrientation(layout == Layout::Below ? Qt::Vertical : Qt::Horizontal);
    m_parts.reader->setVisible(m_readerShown);
    updateBelow();
    if (!m_parts.state->restoreSplitter(foldersName, layout, *m_outer))
        m_outer->setSizes({foldersWidth, qMax(400, window()->width() - foldersWidth)});
    QSplitter &reader = layout == Layout::Wide ? *m_whole : *m_inner;
    if (!m_parts.state->restoreSplitter(readerName, layout, reader))
        reader.setSizes(firstSizes());
    if (layout != Layout::Wide)
        m_inner->setStretchFactor(1, 1); // the reader has been taken out and put back
}

QList<int> Panes::firstSizes() const
{
    const bool beside = m_layout == WindowState::Layout::Beside;
    // The window's: the panes may not have been laid out yet.
    const int room = beside ? qMax(480, window()->width() - foldersWidth) : qMax(400, window()->height() - 80);
    const int list = beside ? qBound(260, room * 2 / 5, 400) : room * 2 / 5;
    return {list, room - list};
}

void Panes::save()
{
    m_parts.state->saveSplitter(foldersName, m_layout, *m_outer);
    // Without the reader there is nothing to be kept.
    if (m_readerShown && (m_layout != WindowState::Layout::Wide || m_below->isVisibleTo(this)))
        m_parts.state->saveSplitter(readerName, m_layout, m_layout == WindowState::Layout::Wide ? *m_whole : *m_inner);
}

void Panes::addPage(QWidget *page)
{
    m_stack->addWidget(page);
}

void Panes::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
}

void Panes::showList()
{
    m_stack->setCurrentWidget(m_inner);
}

bool Panes::isListShown() const
{
    return m_stack->currentWidget() == m_inner;
}

QWidget *Panes::page() const
{
    return m_stack->currentWidget();
}

QWidget *Panes::pages() const
{
    return m_stack;
}

void Panes::setReaderShown(bool shown)
{
    m_readerShown = shown;
    m_parts.reader->setVisible(shown);
    updateBelow();
}

void Panes::updateBelow()
{
    m_below->setVisible(m_layout == WindowState::Layout::Wide && m_readerShown && isListShown());
}

} // namespace postrider
