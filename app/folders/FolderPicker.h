// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace postrider {

/// "Move to …": a small popup with the folders, those of one account first; type a few letters, Enter.
/// Thread: main. Owns nothing beyond its children; deletes itself when it closes. Moves nothing: it says which folder.
class FolderPicker : public QFrame {
    Q_OBJECT
public:
    /// Folders that can hold messages, without `except`; those of `account` first, the others with the name of theirs.
    FolderPicker(Mail &mail, AccountId account, FolderId except, QWidget *parent);

    void setTitle(const QString &title);
    void popUp(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(postrider::FolderId folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void accept();

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace postrider
