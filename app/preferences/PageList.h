// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace postrider {

/// The pages by name, each with its icon; looks as the list of accounts does.
/// Thread: main. Owns its rows.
class PageList : public QListWidget {
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    void add(const QString &icon, const QString &title);
};

} // namespace postrider
