// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace postrider {

class ActionTable;

/// The tool bar: the few actions people use all day, the search field, and the activity corner at its end.
/// Thread: main. Owns its buttons; the actions belong to the table. Never movable: one place, always the same.
class ToolRow : public QToolBar {
    Q_OBJECT
public:
    ToolRow(const ActionTable &actions, QWidget *search, QWidget *corner, QWidget *parent);
};

} // namespace postrider
