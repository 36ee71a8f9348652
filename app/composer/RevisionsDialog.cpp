// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RevisionsDialog.h"

#include "app/widgets/FirstSize.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int rowHeight = 44;
constexpr qsizetype longestPreview = 200'000; // characters; all of it comes back all the same

QString timeOf(const DraftRevision &revision)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(revision.savedAt);
    const QLocale locale;
    const QString time = locale.toString(when.time(), QLocale::ShortFormat);
    if (when.date() == QDate::currentDate())
        return time;
    return RevisionsDialog::tr("%1, %2", "date, time").arg(locale.toString(when.date(), QLocale::ShortFormat), time);
}

} // namespace

RevisionsDialog::RevisionsDialog(const QList<DraftRevision> &revisions, QWidget *parent)
    : DialogFrame(tr("Earlier versions"), tr("Go back to this one"), tr("Close"), parent)
    , m_revisions(revisions)
    , m_list(new QListWidget)
    , m_preview(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("revisionsDialog"));
    actionButton()->setObjectName(QStringLiteral("goBack"));
    setFirstSize(this, 720, 460);
    if (m_revisions.isEmpty()) {
        auto *none = new QLabel(tr("There are none yet. What you have written is kept about once a minute, and before much of it is deleted."));
        none->setWordWrap(true);
        column()->addWidget(none);
        m_list->hide();
        m_preview->hide();
    }
    m_list->setObjectName(QStringLiteral("revisions"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setMaximumWidth(220);
    for (const DraftRevision &revision : m_revisions) {
        auto *item = new QListWidgetItem(timeOf(revision) + QLatin1Char('\n') + tr("%Ln character(s)", nullptr, int(revision.body.size())), m_list);
        item->setSizeHint({0, rowHeight});
    }
    m_preview->setObjectName(QStringLiteral("revisionPreview"));
    m_preview->setAccessibleName(tr("What it said then"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap12);
    row->addWidget(m_list);
    row->addWidget(m_preview, 1);
    column()->addLayout(row, 1);
    fillWithColumn();
    actionButton()->setEnabled(!m_revisions.isEmpty());
    connect(m_list, &QListWidget::currentRowChanged, this, &RevisionsDialog::showRevision);
    connect(actionButton(), &QPushButton::clicked, this, [this] {
        const int at = m_list->currentRow();
        if (at < 0 || at >= m_revisions.size())
            return;
        Q_EMIT chosen(m_revisions.at(at));
        accept();
    });
    m_list->setCurrentRow(m_revisions.isEmpty() ? -1 : 0);
    m_list->setFocus();
}

void RevisionsDialog::showRevision(int row)
{
    const DraftRevision revision = m_revisions.value(row);
    m_preview->setPlainText((revision.subject.isEmpty() ? QString() : revision.subject.simplified() + QStringLiteral("\n\n")) + revision.body.left(longestPreview));
}

} // namespace postrider
