// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchBar.h"

#include "app/search/SuggestionList.h"
#include "app/widgets/Icon.h"

#include <QAction>
#include <QKeyEvent>

namespace postrider {

namespace {

/// From the first key of a burst to the search; later keys of it do not put it off.
constexpr int typingTime = 80;
constexpr int longestQuery = 2000;

} // namespace

SearchBar::SearchBar(Mail &mail, QWidget *parent) : QLineEdit(parent), m_mail(mail)
{
    setPlaceholderText(tr("Search mail"));
    setAccessibleName(tr("Search mail"));
    setAccessibleDescription(tr("Results appear in the list as you type. Down goes to suggestions and results."));
    setClearButtonEnabled(true);
    setMaxLength(longestQuery);
    setMinimumWidth(160);
    addAction(icon(QStringLiteral("search"), Theme::Token::TextSecondary, Theme::iconSizeSmall), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingTime);
    connect(&m_typing, &QTimer::timeout, this, &SearchBar::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            tell();
        else if (!m_typing.isActive())
            m_typing.start();
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_suggestions)
            m_suggestions->suggest(text);
    });
}

void SearchBar::showQuery(const QString &query)
{
    if (query == text().trimmed())
        return;
    const QSignalBlocker quiet(this);
    setText(query);
    m_told = query;
    m_typing.stop();
}

void SearchBar::tell()
{
    m_typing.stop();
    const QString query = text().trimmed();
    if (query == m_told)
        return;
    m_told = query;
    Q_EMIT queryChanged(query);
}

void SearchBar::pick(const QString &suggestion)
{
    // After "from:" the value comes; after anything else the next word.
    const bool goesOn = suggestion.endsWith(QLatin1Char(':')) || suggestion.endsWith(QLatin1Char('-'));
    setText(goesOn ? suggestion : suggestion + QLatin1Char(' '));
    if (goesOn)
        m_suggestions->suggest(text());
    else
        m_suggestions->hide();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_suggestions && m_suggestions->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_suggestions->moveMark(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            Q_EMIT resultsWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && !m_suggestions->marked().isEmpty()) {
            pick(m_suggestions->marked());
            return;
        }
        tell();
        if (m_suggestions)
            m_suggestions->hide();
        if (!text().trimmed().isEmpty())
            Q_EMIT resultsWanted();
        return;
    case Qt::Key_Escape:
        if (open) {
            m_suggestions->hide();
        } else {
            clear();
            Q_EMIT left();
        }
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBar::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_suggestions) {
        m_suggestions = new SuggestionList(m_mail, this, window());
        connect(m_suggestions, &SuggestionList::picked, this, &SearchBar::pick);
    }
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason && text().isEmpty())
        m_suggestions->suggest({});
}

void SearchBar::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_suggestions && event->reason() != Qt::PopupFocusReason)
        m_suggestions->hide();
}

} // namespace postrider
