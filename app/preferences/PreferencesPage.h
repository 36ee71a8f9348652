// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

#include <QScrollArea>
#include <QStringList>

class QAction;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace postrider {

/// One page of the preferences: sections of what can be chosen, each with a sentence that says what it does. What is chosen holds at once.
/// Thread: main. Owns its fields. Shows what Preferences holds, whoever changed it.
class PreferencesPage : public QScrollArea {
    Q_OBJECT
public:
    explicit PreferencesPage(QWidget *parent = nullptr);

protected:
    void addSection(const QString &heading);
    /// `hint`: a sentence below, in secondary text; may be empty.
    QCheckBox *addCheck(const Setting<bool> &setting, const QString &text, const QString &hint = {});
    /// `values[i]` is kept for `texts[i]`.
    QComboBox *addChoice(const Setting<int> &setting, const QString &label, const QStringList &texts, const QList<int> &values, const QString &hint = {});
    /// The same choice as in a menu: shows whether the action is checked, and triggers it.
    QCheckBox *addAction(QAction *action, const QString &text, const QString &hint = {});
    /// One of several actions that exclude each other; `texts[i]` stands for `actions[i]`.
    QComboBox *addActionChoice(const QList<QAction *> &actions, const QString &label, const QStringList &texts, const QString &hint = {});
    /// Something of the page's own; `label` (may be empty) stands above it and names it.
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    QVBoxLayout *column() const { return m_column; }

private:
    void addHint(const QString &hint, int indent);

    QVBoxLayout *m_column;
    bool m_begun = false; ///< a section stands above
};

} // namespace postrider
