// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Contact.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace postrider {

/// Who may be meant, under the field where somebody types: name with what was typed in bold, address in secondary text, an icon for where it is known from.
///
/// Thread: main. Owns its list. Lies within the window, over what is below the field, and never takes the keyboard: the field walks through it (`move`) and takes what has the
/// mark.
class RecipientPopup : public QFrame {
    Q_OBJECT
public:
    enum class Mark { None, First };

    /// `field`: what it stands under; the keyboard's owner.
    explicit RecipientPopup(QWidget *field);

    void showSuggestions(const QList<RecipientSuggestion> &suggestions, const QString &typed, Mark mark);
    void move(int step); ///< the mark, round the end
    /// What has the mark.
    const RecipientSuggestion *marked() const;
    qsizetype count() const { return m_suggestions.size(); }
    int markedRow() const;
    static QString textOf(const RecipientSuggestion &suggestion);

Q_SIGNALS:
    void chosen(const postrider::RecipientSuggestion &suggestion);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Delegate;
    void place();

    QWidget *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    Delegate *m_delegate;
    QList<RecipientSuggestion> m_suggestions;
};

} // namespace postrider
