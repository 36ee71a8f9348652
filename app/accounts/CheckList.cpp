// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CheckList.h"

#include "app/widgets/Icon.h"
#include "app/widgets/Spinner.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace postrider {

CheckList::CheckList(QWidget *parent) : QWidget(parent), m_incoming(makeRow("incoming")), m_outgoing(makeRow("outgoing"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap16);
    layout->addWidget(m_incoming.box);
    layout->addWidget(m_outgoing.box);
}

CheckList::Row CheckList::makeRow(const char *name)
{
    Row row{new QWidget, new QLabel, new Spinner, new QLabel, new QLabel};
    row.box->setObjectName(QLatin1String(name));
    row.icon->setFixedSize(Theme::iconSize, Theme::iconSize);
    row.title->setFont(Theme::current().font(Theme::Type::BodyStrong));
    row.result->setObjectName(QStringLiteral("result"));
    row.result->setFont(Theme::current().font(Theme::Type::Secondary));
    row.result->setForegroundRole(QPalette::PlaceholderText);
    row.result->setWordWrap(true);
    row.result->setTextFormat(Qt::PlainText);
    row.title->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(2);
    grid->addWidget(row.icon, 0, 0, Qt::AlignTop);
    grid->addWidget(row.spinner, 0, 0, Qt::AlignCenter);
    grid->addWidget(row.title, 0, 1);
    grid->addWidget(row.result, 1, 1);
    grid->setColumnMinimumWidth(0, Theme::iconSize);
    grid->setColumnStretch(1, 1);
    return row;
}

void CheckList::setRow(const Row &row, const QString &iconName, int token, const QString &result)
{
    row.icon->setPixmap(iconName.isEmpty() ? QPixmap() : icon(iconName, Theme::Token(token)).pixmap(QSize(Theme::iconSize, Theme::iconSize), row.icon->devicePixelRatioF()));
    row.icon->setVisible(!iconName.isEmpty());
    row.result->setText(result);
    if (!iconName.isEmpty())
        row.spinner->stop();
    row.spinner->setVisible(iconName.isEmpty());
}

void CheckList::reset(const QString &imapHost, const QString &smtpHost)
{
    m_failed.reset();
    m_incoming.title->setText(tr("Incoming mail: %1").arg(imapHost));
    m_outgoing.title->setText(tr("Outgoing mail: %1").arg(smtpHost));
    for (const Row &row : {m_incoming, m_outgoing})
        setRow(row, QStringLiteral("clock"), int(Theme::Token::TextDisabled), tr("Waiting"));
}

void CheckList::showStep(const Mail::CheckStep &step)
{
    const Row &row = step.what == Mail::CheckStep::What::Incoming ? m_incoming : m_outgoing;
    if (!step.finished) {
        setRow(row, QString(), 0, tr("Signing in\u2026"));
        row.spinner->start(0);
        return;
    }
    if (step.failure) {
        setRow(row, QStringLiteral("error"), int(Theme::Token::Danger), step.failure->message);
        if (!m_failed)
            m_failed = step;
        return;
    }
    setRow(row, QStringLiteral("check"), int(Theme::Token::Success), step.tls.isEmpty() ? tr("Works") : tr("Works, secured with %1").arg(step.tls.section(u' ', 0, 0)));
}

void CheckList::stop()
{
    for (const Row &row : {m_incoming, m_outgoing}) {
        if (row.spinner->isRunning())
            setRow(row, QStringLiteral("clock"), int(Theme::Token::TextDisabled), tr("Stopped"));
    }
}

} // namespace postrider
