// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SendMenu.h"

namespace postrider {

SendMenu::SendMenu(const Keeper &keeper, QWidget *parent) : LaterMenu(tr("Send later"), tr("Send then"), keeper, parent)
{
    setObjectName(QStringLiteral("sendMenu"));
    addSeparator();
    m_deliveryReport =
        addOption("deliveryReport", tr("Ask for a delivery report"), tr("The recipients' servers say when it has arrived, if they can."), &SendOptions::deliveryReport);
    m_readReceipt = addOption("readReceipt", tr("Ask for a read receipt"), tr("Whoever reads it may say so, or not. Many find it impolite."), &SendOptions::readReceipt);
    m_requireTls =
        addOption("requireTls", tr("Require encryption all the way"), tr("If a server on the way cannot encrypt, the message comes back to you."), &SendOptions::requireTls);
}

QAction *SendMenu::addOption(const char *name, const QString &text, const QString &explanation, bool SendOptions::*option)
{
    // The line break makes the second part a quieter line below (StylePainting::menuItem).
    QAction *action = addAction(text + QLatin1Char('\n') + explanation);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, option](bool checked) {
        m_options.*option = checked;
        Q_EMIT optionsChanged();
    });
    return action;
}

void SendMenu::setOptions(const SendOptions &options)
{
    m_options = options;
    m_options.notBefore = 0;
    m_deliveryReport->setChecked(options.deliveryReport);
    m_readReceipt->setChecked(options.readReceipt);
    m_requireTls->setChecked(options.requireTls);
}

} // namespace postrider
