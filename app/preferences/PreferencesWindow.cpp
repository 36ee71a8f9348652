// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesWindow.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace postrider {

namespace {
constexpr int sideWidth = 200;
} // namespace

PreferencesWindow::PreferencesWindow(const QList<Page> &pages, QWidget *parent) : QDialog(parent), m_pages(pages), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("preferencesWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    resize(860, 620);
    m_list->setObjectName(QStringLiteral("preferencePages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(sideWidth);
    m_list->setIconSize({Theme::iconSize, Theme::iconSize});
    for (const Page &page : m_pages) {
        auto *item = new QListWidgetItem(icon(page.icon), page.title, m_list);
        item->setSizeHint({0, Theme::controlHeight + Theme::gap4});
        m_stack->addWidget(new QWidget);
    }
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(line);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (at < 0)
            return;
        if (const auto make = std::exchange(m_pages[at].make, nullptr)) {
            QWidget *page = make();
            page->setObjectName(m_pages[at].name);
            QWidget *place = m_stack->widget(at);
            m_stack->insertWidget(at, page);
            m_stack->removeWidget(place);
            place->deleteLater();
        }
        m_stack->setCurrentIndex(at);
    });
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void PreferencesWindow::showPage(const QString &name)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].name == name)
            m_list->setCurrentRow(int(i));
    }
}

} // namespace postrider
