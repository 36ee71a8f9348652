// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"

#include <QMenu>

class QActionGroup;

namespace postrider {

/// What is needed less often while writing: how important it is, templates, what the text was before.
/// Thread: main. Owns its entries. Does nothing by itself: what was chosen is a signal.
class ComposerMenu : public QMenu {
    Q_OBJECT
public:
    explicit ComposerMenu(QWidget *parent = nullptr);

    void setImportance(Importance importance);
    /// What can be asked for when the message is sent: entries of another menu, which keep their state and their meaning.
    void addOptions(const QList<QAction *> &options);

Q_SIGNALS:
    void importanceChosen(postrider::Importance importance);
    void saveAsTemplateRequested();
    void templatesRequested();
    void revisionsRequested();
    void mergeRequested();

private:
    QActionGroup *m_importance;
    QAction *m_spelling;
};

} // namespace postrider
