// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/DeliveryReport.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace postrider {

class StoryView;

/// Above a message that is a report about one that was sent: in plain words, for each recipient, what happened and what to do. The servers' words are folded.
/// Thread: main. Owns its widgets. Believes nothing: a report is anybody's text, and the note says where no message of ours matches it.
class ReportNote : public QFrame {
    Q_OBJECT
public:
    explicit ReportNote(QWidget *parent = nullptr);

    /// `known`: the message it is about was sent from here. `hasOriginal`: ... and is in a mailbox.
    void setReport(const DeliveryReport &report, bool known, bool hasOriginal);

Q_SIGNALS:
    void originalRequested();
    /// Again, to those it could not be delivered to.
    void writeAgainRequested(const QStringList &recipients);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_failed;
    QLabel *m_title;
    QLabel *m_doubt;
    StoryView *m_story;
    QPushButton *m_original;
    QPushButton *m_writeAgain;
};

} // namespace postrider
