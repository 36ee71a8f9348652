// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Account.h"
#include "core/types/Draft.h"

#include <QWidget>
#include <functional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace postrider {

class Chip;
class FlowLayout;
class SendMenu;

/// Send, the arrow beside it, and a chip for each thing that is not as usual: another time, a report that was asked for, encryption that is required.
/// Thread: main. Owns its widgets and a copy of the options. Sends nothing by itself. A time that has passed is none.
class SendBar : public QWidget {
    Q_OBJECT
public:
    explicit SendBar(QWidget *parent = nullptr);

    void setOptions(const SendOptions &options);
    SendOptions options() const;
    /// What the sending server of the chosen account can do.
    void setLimits(const SendingLimits &limits) { m_limits = limits; }
    void setImportance(Importance importance);
    Importance importance() const { return m_importance; }
    SendMenu *menu() const { return m_menu; }
    /// Where buttons that are not about sending go: after the arrow.
    void addButton(QWidget *button);

Q_SIGNALS:
    void sendRequested();
    void optionsChanged();

private:
    void setTime(qint64 notBefore);
    void update();
    void addChip(const char *name, const QString &iconName, const QString &text, const QString &hint, const std::function<void(SendOptions &)> &remove);
    void addImportanceChip();
    Chip *makeChip(const char *name, const QString &iconName, const QString &text, const QString &hint);

    SendingLimits m_limits;
    qint64 m_notBefore = 0;
    Importance m_importance = Importance::Normal;
    QPushButton *m_send;
    QPushButton *m_arrow;
    SendMenu *m_menu;
    QHBoxLayout *m_row;
    QWidget *m_chips;
    FlowLayout *m_chipLayout;
};

} // namespace postrider
