// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/types/Draft.h"

#include <QList>

class QListWidget;
class QPlainTextEdit;

namespace postrider {

/// What a draft said before, newest first, and how it looked; one can go back to it.
/// Thread: main. Deletes itself when it closes. Never blocks, changes nothing by itself.
class RevisionsDialog : public DialogFrame {
    Q_OBJECT
public:
    RevisionsDialog(const QList<DraftRevision> &revisions, QWidget *parent);

Q_SIGNALS:
    void chosen(const postrider::DraftRevision &revision);

private:
    void showRevision(int row);

    QList<DraftRevision> m_revisions;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
};

} // namespace postrider
