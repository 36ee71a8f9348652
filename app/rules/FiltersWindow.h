// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "core/Mail.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace postrider {

class EmptyState;

/// All filters in the order in which they are tried, each on or off, in plain words; what is changed holds at once.
/// Thread: main. Deletes itself when it closes; while filters run, as soon as they have. Follows the store.
class FiltersWindow : public QDialog {
    Q_OBJECT
public:
    FiltersWindow(Mail &mail, const RuleSurroundings &around, QWidget *parent);

    /// Opens the editor with what is known of a new one.
    void addFilter(const FilterRule &begun);
    /// Runs what is switched on there, at once or after what runs already, and says what came of it.
    void runOn(const Mail::FilterScope &scope);

Q_SIGNALS:
    /// Filters were run. `sentence` says what was done; `verb`: what Mail::undo() takes back of it, 0: there is nothing to take back.
    void ran(const QString &sentence, quint64 verb);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeButtons();
    void makeRunRow();
    void refresh();
    void updateButtons();
    FilterRule current() const;
    void edit();
    void duplicate();
    void remove();
    void moveBy(int step);
    void keepOrder();
    void setEnabledAt(int row, bool enabled);
    void run(const QList<FilterRule> &rules, const Mail::FilterScope &scope);
    void runNext();
    void hasRun(const Outcome<RuleReport> &outcome);
    void stop();
    QString nameOf(const Mail::FilterScope &scope) const;
    void say(const QString &text);
    void showSaid();

    Mail &m_mail;
    const RuleSurroundings m_around;
    FolderId m_folder; ///< that the buttons name, and run on: another one may be shown meanwhile
    /// What was asked, and what was switched on then.
    struct Run {
        QList<FilterRule> rules;
        Mail::FilterScope scope;
    };
    QList<Run> m_waiting; ///< one runs after the other: what one moves, the next finds moved
    AbortTokenPtr m_stopToken; ///< of the run under way
    QList<FilterRule> m_rules;
    QListWidget *m_list;
    EmptyState *m_nothing;
    QPushButton *m_edit = nullptr, *m_duplicate = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr;
    QPushButton *m_runOne = nullptr, *m_runAll = nullptr, *m_stop = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_said;
    QStringList m_sentences; ///< what came of the runs since the window was last idle
    bool m_isFilling = false;
    bool m_isRunning = false;
    bool m_goesWhenClosed = false; ///< what Qt::WA_DeleteOnClose was before filters ran
};

} // namespace postrider
