// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/EmptyState.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

/// The drawing: the icon, large, on a soft disc with two smaller ones behind it.
class EmptyState::Drawing : public QWidget {
public:
    explicit Drawing(QWidget *parent) : QWidget(parent) { setFixedSize(136, 104); }

    void setIconName(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::current();
        const QColor ground = palette().color(backgroundRole());
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::blend(theme.color(Theme::Token::AccentSoft), ground, 0.55));
        painter.drawEllipse(QPointF(30, 74), 17, 17);
        painter.drawEllipse(QPointF(112, 26), 11, 11);
        painter.setBrush(theme.color(Theme::Token::AccentSoft));
        painter.drawEllipse(QPointF(68, 52), 44, 44);
        paintIcon(painter, rect(), m_name, theme.color(Theme::Token::Accent), 44);
    }

private:
    QString m_name;
};

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &actionText, QWidget *parent)
    : QWidget(parent)
    , m_drawing(new Drawing(this))
    , m_sentence(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
        label->setMaximumWidth(360);
    }
    m_sentence->setFont(Theme::current().font(Theme::Type::Heading));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_drawing, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::gap16);
    // Not AlignHCenter: a label that wraps needs the width it may have.
    const auto centred = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 100);
        row->addStretch(1);
        column->addLayout(row);
    };
    centred(m_sentence);
    column->addSpacing(Theme::gap8);
    centred(m_hint);
    column->addSpacing(Theme::gap16);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setContent(iconName, sentence, actionText);
}

void EmptyState::setContent(const QString &iconName, const QString &sentence, const QString &actionText, const QString &hint)
{
    m_drawing->setIconName(iconName);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(sentence);
}

} // namespace postrider
