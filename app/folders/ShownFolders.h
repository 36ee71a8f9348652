// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Folder.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace postrider {

/// All folders of an account with a mark at those that are shown (subscribed, RFC 9051 6.3.7), and a field to find one among many.
/// Thread: main. Owns its rows. Changes nothing: whoever shows it asks what was chosen.
class ShownFolders : public QWidget {
    Q_OBJECT
public:
    explicit ShownFolders(QWidget *parent = nullptr);

    void setFolders(const QList<Folder> &folders);
    bool isChanged() const { return !changes().isEmpty(); }
    /// Those that are to be shown from now on, or no more.
    QHash<FolderId, bool> changes() const;

Q_SIGNALS:
    void changed();

private:
    void filter(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace postrider
