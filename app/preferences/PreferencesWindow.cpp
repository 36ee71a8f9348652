// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesWindow.h"

#include "app/preferences/PageList.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Theme.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int sideWidth = 200;
} // namespace

PreferencesWindow::PreferencesWindow(const QList<Page> &pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(pages)
    , m_list(new PageList)
    , m_title(new QLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("preferencesWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    addCloseKeys(this, false);
    setFirstSize(this, 900, 720);
    m_list->setObjectName(QStringLiteral("preferencePages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(sideWidth);
    for (const Page &page : m_pages) {
        m_list->add(page.icon, page.title);
        m_stack->addWidget(new QWidget);
    }
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::current().font(Theme::Type::Heading));
    m_title->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, 0);
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(line);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_title);
    right->addWidget(m_stack, 1);
    row->addLayout(right, 1);
    connect(m_list, &PageList::currentRowChanged, this, [this](int at) {
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
        m_title->setText(m_pages[at].title);
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
