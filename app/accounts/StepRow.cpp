// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/StepRow.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Spinner.h"

#include <QGridLayout>
#include <QLabel>

namespace postrider {

StepRow::StepRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_spinner(new Spinner)
    , m_title(makeText({}, Theme::Type::BodyStrong, false))
    , m_result(makeText({}, Theme::Type::Secondary, true))
{
    setObjectName(name);
    m_icon->setFixedSize(Theme::iconSize, Theme::iconSize);
    m_result->setObjectName(QStringLiteral("result"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_spinner, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_result, 1, 1);
    grid->setColumnMinimumWidth(0, Theme::iconSize);
    grid->setColumnStretch(1, 1);
}

void StepRow::setTitle(const QString &title)
{
    m_title->setText(title);
}

void StepRow::setState(State state, const QString &result)
{
    struct Look {
        const char *icon;
        Theme::Token token;
    };
    static constexpr Look looks[] = {{"clock", Theme::Token::TextDisabled}, {"", Theme::Token::Text}, {"check", Theme::Token::Success}, {"remove", Theme::Token::TextSecondary},
        {"error", Theme::Token::Danger}}; // in the order of State
    const Look look = looks[int(state)];
    m_state = state;
    m_result->setText(result);
    m_icon->setPixmap(
        state == State::Running ? QPixmap() : icon(QLatin1String(look.icon), look.token).pixmap(QSize(Theme::iconSize, Theme::iconSize), m_icon->devicePixelRatioF()));
    m_icon->setVisible(state != State::Running);
    m_spinner->setVisible(state == State::Running);
    if (state == State::Running)
        m_spinner->start(0);
    else
        m_spinner->stop();
}

} // namespace postrider
