// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/FindBar.h"

#include "app/reader/TextFind.h"
#include "app/widgets/Announcement.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace postrider {

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_line(new QLineEdit), m_result(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap8, Theme::gap8);
    row->setSpacing(Theme::gap8);
    m_line->setObjectName(QStringLiteral("findText"));
    m_line->setPlaceholderText(tr("Find in this message"));
    m_line->setAccessibleName(tr("Find in this message"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(320);
    m_line->installEventFilter(this);
    Announcement::prepare(m_result);
    m_result->setObjectName(QStringLiteral("findResult"));
    m_result->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const char *name, const QString &iconName, const QString &tip) {
        auto *made = new IconButton(iconName, tip);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    auto *previous = button("findPrevious", QStringLiteral("chevron-up"), tr("Previous one (Shift+Enter)"));
    auto *next = button("findNext", QStringLiteral("chevron-down"), tr("Next one (Enter)"));
    auto *shut = button("findClose", QStringLiteral("close"), tr("Close (Esc)"));
    row->addWidget(m_line, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_result);
    row->addStretch(1);
    row->addWidget(shut);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_result->clear();
        Q_EMIT findRequested(text, false);
    });
    connect(previous, &QAbstractButton::clicked, this, [this] { Q_EMIT findRequested(m_line->text(), true); });
    connect(next, &QAbstractButton::clicked, this, [this] { Q_EMIT findRequested(m_line->text(), false); });
    connect(shut, &QAbstractButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString &text)
{
    constexpr qsizetype longest = 200; // of a selection: more is no word to look for
    if (!text.isEmpty() && text.size() <= longest && !text.contains(QChar::ParagraphSeparator))
        m_line->setText(text);
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    if (!m_line->text().isEmpty())
        Q_EMIT findRequested(m_line->text(), false);
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_result->clear();
    Q_EMIT closed();
}

QString FindBar::text() const
{
    return m_line->text();
}

void FindBar::showResult(int count, int current)
{
    if (m_line->text().isEmpty())
        m_result->clear();
    else if (count == 0)
        m_result->setText(tr("Not found"));
    else if (count >= TextFind::mostHits)
        m_result->setText(tr("%L1 of very many").arg(current));
    else
        m_result->setText(tr("%L1 of %L2", "which one of how many places was found").arg(current).arg(count));
    m_result->setAccessibleName(m_result->text());
    Announcement::say(m_result);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    // The line edit takes Enter for itself and gives Escape to whoever is above.
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT findRequested(m_line->text(), key->modifiers() & Qt::ShiftModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Raised));
    painter.fillRect(0, 0, width(), 1, Theme::current().color(Theme::Token::Line));
}

} // namespace postrider
