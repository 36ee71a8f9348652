// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/IconSheet.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QDir>
#include <QPainter>

namespace postrider {

namespace {
constexpr int columns = 6;
constexpr int cellWidth = 200;
constexpr int cellHeight = 44;
constexpr int sizes[] = {16, 20, 24};
} // namespace

IconSheet::IconSheet(QWidget *parent) : QWidget(parent, Qt::Window)
{
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        m_names.append(file.chopped(4));
    resize(columns * cellWidth, int((m_names.size() + columns - 1) / columns) * cellHeight + 2 * Theme::gap16);
}

void IconSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.color(Theme::Token::Surface));
    painter.setFont(theme.font(Theme::Type::Secondary));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        int x = int(i % columns) * cellWidth + Theme::gap16;
        const int y = int(i / columns) * cellHeight + Theme::gap16;
        for (const int size : sizes) {
            paintIcon(painter, QRect(x, y, size, cellHeight - Theme::gap12), m_names[i], theme.color(Theme::Token::Text), size);
            x += size + Theme::gap8;
        }
        painter.setPen(theme.color(Theme::Token::TextSecondary));
        const QRect place(x, y, int(i % columns + 1) * cellWidth - x, cellHeight - Theme::gap12);
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, painter.fontMetrics().elidedText(m_names[i], Qt::ElideRight, place.width()));
    }
}

} // namespace postrider
