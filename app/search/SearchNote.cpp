// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchNote.h"

#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Spinner.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

SearchNote::SearchNote(QWidget *parent)
    : QWidget(parent)
    , m_folder(new QPushButton(this))
    , m_everywhere(new QPushButton(tr("Everywhere"), this))
    , m_words(new ElidedLabel({}, this))
    , m_spinner(new Spinner(this))
    , m_server(new QPushButton(tr("Search on the server too"), this))
    , m_save(new QPushButton(tr("Save search…"), this))
{
    setAccessibleName(tr("About this search"));
    setMinimumWidth(1); // the list's width is the person's, not this line's
    m_folder->setObjectName(QStringLiteral("searchFolder"));
    m_everywhere->setObjectName(QStringLiteral("searchEverywhere"));
    m_server->setObjectName(QStringLiteral("searchServer"));
    m_save->setObjectName(QStringLiteral("searchSave"));
    auto *scopes = new QButtonGroup(this);
    for (QPushButton *button : {m_folder, m_everywhere}) {
        button->setCheckable(true);
        scopes->addButton(button);
    }
    for (QPushButton *button : {m_folder, m_everywhere, m_server, m_save})
        button->setFixedHeight(Theme::controlHeightCompact);
    m_words->setType(Theme::Type::Secondary);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::gap4);
    first->addWidget(m_folder);
    first->addWidget(m_everywhere);
    first->addStretch(1);
    first->addWidget(m_save);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::gap8);
    second->addWidget(m_words, 1);
    second->addWidget(m_spinner);
    second->addWidget(m_server);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8 + 1);
    column->setSpacing(Theme::gap4);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT scopeChanged(m_scope = Scope::Folder); });
    connect(m_everywhere, &QPushButton::clicked, this, [this] { Q_EMIT scopeChanged(m_scope = Scope::Everywhere); });
    connect(m_save, &QPushButton::clicked, this, &SearchNote::saveRequested);
    connect(m_server, &QPushButton::clicked, this, &SearchNote::serverRequested);
    setScope(Scope::Everywhere, {});
    update();
}

void SearchNote::setScope(Scope scope, const QString &folderName)
{
    m_scope = folderName.isEmpty() ? Scope::Everywhere : scope;
    m_folder->setVisible(!folderName.isEmpty());
    m_folder->setToolTip(toolTipText(folderName));
    m_folder->setText(tr("In %1", "where to search: a folder").arg(fontMetrics().elidedText(folderName, Qt::ElideRight, 84)).replace(QLatin1Char('&'), QLatin1String("&&")));
    (m_scope == Scope::Folder ? m_folder : m_everywhere)->setChecked(true);
}

void SearchNote::setResult(const SearchResult &result)
{
    m_problem = result.problem;
    m_notIndexed = result.notIndexed;
    update();
}

void SearchNote::setNotIndexed(qint64 messages)
{
    m_notIndexed = messages;
    update();
}

void SearchNote::setServer(Server server, const QString &words)
{
    m_serverState = server;
    m_serverWords = words;
    if (server == Server::Asked)
        m_spinner->start();
    else
        m_spinner->stop();
    update();
}

void SearchNote::setSaved(bool saved)
{
    m_save->setVisible(!saved);
}

void SearchNote::update()
{
    // One sentence, the one that matters most.
    QString words;
    Theme::Token token = Theme::Token::TextSecondary;
    if (!m_problem.isEmpty()) {
        words = m_problem;
        token = Theme::Token::Danger;
    } else if (m_serverState == Server::Asked) {
        words = tr("Asking the server…");
    } else if (m_serverState != Server::NotAsked) {
        words = m_serverWords;
        token = m_serverState == Server::Failed ? Theme::Token::Danger : token;
    } else if (m_notIndexed > 0) {
        words = tr("%1 messages are still being indexed.", nullptr, int(qMin(m_notIndexed, qint64(INT_MAX)))).arg(QLocale().toString(m_notIndexed));
    } else {
        words = tr("Found on this computer.");
    }
    m_words->setToken(token);
    m_words->setText(words);
    m_server->setVisible(m_serverState == Server::NotAsked || m_serverState == Server::Failed);
    m_server->setEnabled(m_problem.isEmpty());
    QWidget::update();
}

void SearchNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Raised));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(Theme::Token::Line));
}

} // namespace postrider
