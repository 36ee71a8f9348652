// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencesPage.h"
#include "app/widgets/Tags.h"

class QLineEdit;
class QPushButton;

namespace postrider {

/// The tags with a number: how they are called and coloured, and which number is whose. Thread: main.
class TagsPage : public PreferencesPage {
    Q_OBJECT
public:
    explicit TagsPage(QWidget *parent = nullptr);

private:
    void rebuild();
    void rename(qsizetype at, QLineEdit *name);
    void takeNames();
    void save();
    void add();
    void move(qsizetype from, int by);
    void remove(qsizetype at);
    void focusButton(const char *name, qsizetype at);
    QWidget *makeRow(qsizetype at);

    QList<Tag> m_tags;
    QWidget *m_rows = nullptr;
    QPushButton *m_add;
    bool m_saving = false;
};

} // namespace postrider
