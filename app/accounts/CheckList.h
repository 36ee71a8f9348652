// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

namespace postrider {

class StepRow;

/// The checks of a new account as they run, each with its own result: incoming mail, outgoing mail.
/// Thread: main. Owns its rows. Never starts a check.
class CheckList : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Both rows wait.
    void reset(const QString &incomingHost, const QString &outgoingHost);
    void showStep(const Mail::CheckStep &step);
    /// The check is over: what still waited was not tried.
    void stop();
    /// The first failure among the steps.
    std::optional<Mail::CheckStep> failedStep() const { return m_failed; }

private:
    StepRow *m_incoming;
    StepRow *m_outgoing;
    std::optional<Mail::CheckStep> m_failed;
};

} // namespace postrider
