// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "core/types/FilterRule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace postrider {

class IconButton;

/// One thing that a filter does, as it is edited.
/// Thread: main. Owns its fields.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(const RuleSurroundings &around, QWidget *parent = nullptr);

    void setAction(const RuleAction &action);
    RuleAction action() const;
    void setRemovable(bool removable);
    /// Whose folders come first.
    void setAccount(AccountId account) { m_account = account; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    RuleAction::What what() const;
    void showWhat();
    void setFolder(FolderId folder);

    const RuleSurroundings &m_around;
    AccountId m_account;
    FolderId m_folder;
    QComboBox *m_what;
    QPushButton *m_folderButton;
    QComboBox *m_tag;
    QLineEdit *m_address;
    IconButton *m_remove;
};

} // namespace postrider
