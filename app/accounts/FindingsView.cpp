// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/FindingsView.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/FindingRow.h"
#include "core/types/DiagnosisText.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace postrider {

FindingsView::FindingsView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("What was found"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap24);
    column->setSpacing(Theme::gap24);
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto where = Finding::Where(i);
        Place &place = m_places[i];
        place.widget = new QWidget;
        place.widget->setObjectName(QStringLiteral("place-") + nameOf(where));
        place.rows = new QVBoxLayout(place.widget);
        place.rows->setContentsMargins(0, 0, 0, 0);
        place.rows->setSpacing(Theme::gap12);
        place.rows->addWidget(makeText(DiagnosisText::headingOf(where), Theme::Type::Heading, false));
        place.widget->hide();
        column->addWidget(place.widget);
    }
    column->addStretch(1);
    setWidget(all);
}

void FindingsView::clear()
{
    for (Place &place : m_places) {
        qDeleteAll(place.widget->findChildren<FindingRow *>(QString(), Qt::FindDirectChildrenOnly));
        place.widget->hide();
    }
    ensureVisible(0, 0);
}

FindingRow *FindingsView::add(const Finding &finding)
{
    const Place &place = m_places[size_t(finding.where)];
    auto *row = new FindingRow(finding);
    place.rows->addWidget(row);
    place.widget->show();
    return row;
}

void FindingsView::reveal(const Finding &finding)
{
    if (verticalScrollBar()->value() > 0)
        return;
    for (const FindingRow *row : widget()->findChildren<FindingRow *>()) {
        if (row->finding() != finding)
            continue;
        widget()->layout()->activate();
        const QPoint at = row->mapTo(widget(), QPoint(0, 0));
        ensureVisible(at.x(), at.y() + row->height(), 0, Theme::gap24);
        return;
    }
}

} // namespace postrider
