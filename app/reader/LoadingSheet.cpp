// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/LoadingSheet.h"

#include "app/widgets/Spinner.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace postrider {

namespace {
constexpr int linesHeight = 5 * 22;
}

LoadingSheet::LoadingSheet(QWidget *parent) : QWidget(parent), m_spinner(new Spinner), m_words(new QLabel)
{
    m_skeleton.setSingleShot(true);
    m_skeleton.setInterval(150);
    m_wordsTimer.setSingleShot(true);
    m_wordsTimer.setInterval(2000);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setFont(Theme::current().font(Theme::Type::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_spinner);
    row->addWidget(m_words);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap24 + linesHeight + Theme::gap16, Theme::gap24, Theme::gap24);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(&m_skeleton, &QTimer::timeout, this, [this] {
        m_lines = true;
        update();
    });
    connect(&m_wordsTimer, &QTimer::timeout, m_words, &QWidget::show);
}

void LoadingSheet::start(const QString &words)
{
    m_words->setText(words);
    m_words->hide();
    m_lines = false;
    m_skeleton.start();
    m_wordsTimer.start();
    m_spinner->start(500);
    update();
}

void LoadingSheet::stop()
{
    m_skeleton.stop();
    m_wordsTimer.stop();
    m_spinner->stop();
    m_lines = false;
}

void LoadingSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
    if (!m_lines)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().color(Theme::Token::Hover));
    static constexpr double widths[] = {0.92, 0.97, 0.88, 0.95, 0.55};
    const double available = width() - 2 * Theme::gap24;
    int y = Theme::gap24;
    for (const double share : widths) {
        const double w = available * share;
        const double x = isRightToLeft() ? width() - Theme::gap24 - w : Theme::gap24;
        painter.drawRoundedRect(QRectF(x, y, w, 10), 5, 5);
        y += 22;
    }
}

} // namespace postrider
