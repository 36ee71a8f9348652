// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QLineEdit>
#include <QTimer>

namespace postrider {

class SuggestionList;

/// The search field in the tool bar: what is typed is searched for as it is typed, with suggestions below it.
///
/// Thread: main. Owns the list of suggestions. Searches nothing itself: it says what is wanted, at most every 80 ms, and when the person has done with it.
class SearchBar : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchBar(Mail &mail, QWidget *parent = nullptr);

    /// Shows a query without telling it again.
    void showQuery(const QString &query);
    QSize sizeHint() const override { return {360, QLineEdit::sizeHint().height()}; }

Q_SIGNALS:
    /// Empty: the search is over.
    void queryChanged(const QString &query);
    /// Enter or Down: on to what was found.
    void resultsWanted();
    /// Esc in an empty field, or after it was emptied.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void pick(const QString &suggestion);
    void tell();

    Mail &m_mail;
    SuggestionList *m_suggestions = nullptr; ///< made when the field first gets the keyboard, in the window's own coordinates
    QTimer m_typing;
    QString m_told;
};

} // namespace postrider
