// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/LaterTimes.h"

#include <QMenu>
#include <functional>

class QLabel;

namespace postrider {

/// "Send later": the times that make sense now, a dialog for any other, and an honest word about who has to be awake then.
/// Thread: main. Owns its entries, made anew each time it opens. Sends nothing: `chosen` is a signal. Knows no mail.
class LaterMenu : public QMenu {
    Q_OBJECT
public:
    /// Who keeps the message until a time; asked for each time that is shown.
    using Keeper = std::function<LaterTimes::KeptBy(const QDateTime &)>;

    /// `dialogTitle` and `dialogAction` are for "Choose date and time…".
    LaterMenu(const QString &dialogTitle, const QString &dialogAction, const Keeper &keeper, QWidget *parent);

    /// Where the dialog begins; invalid: tomorrow morning.
    void setStart(const QDateTime &when) { m_start = when; }
    void openDialog();

Q_SIGNALS:
    void chosen(const QDateTime &when);

protected:
    /// Fills in the times, before any entry that is there already.
    void refill();

private:
    const QString m_dialogTitle, m_dialogAction;
    const Keeper m_keeper;
    QDateTime m_start;
    QList<QAction *> m_times;
    QAction *m_end; ///< the times stand before it
    QLabel *m_note;
};

} // namespace postrider
