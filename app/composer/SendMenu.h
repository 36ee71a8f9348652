// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/LaterMenu.h"
#include "core/types/Draft.h"

namespace postrider {

/// What stands behind the arrow beside Send: when it is to leave, and how.
/// Thread: main. Owns its entries and a copy of the options. Sends nothing: what was chosen is a signal.
class SendMenu : public LaterMenu {
    Q_OBJECT
public:
    explicit SendMenu(const Keeper &keeper, QWidget *parent);

    void setOptions(const SendOptions &options);
    /// notBefore is not this menu's: `chosen` says it.
    SendOptions options() const { return m_options; }
    /// Its entries that are not about when, to stand in other menus, too.
    QList<QAction *> sendOptions() const { return {m_deliveryReport, m_readReceipt, m_requireTls}; }

Q_SIGNALS:
    void optionsChanged();

private:
    QAction *addOption(const char *name, const QString &text, const QString &explanation, bool SendOptions::*option);

    SendOptions m_options;
    QAction *m_deliveryReport;
    QAction *m_readReceipt;
    QAction *m_requireTls;
};

} // namespace postrider
