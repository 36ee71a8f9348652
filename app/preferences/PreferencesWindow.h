// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QStackedWidget;

namespace postrider {

class PageList;

/// The room of what can be chosen for the program: pages by subject on the left, the chosen one beside. There is nothing to save: what is chosen holds at once.
/// Thread: main. Owns its pages, each made when it is first looked at. Never knows what they hold.
class PreferencesWindow : public QDialog {
    Q_OBJECT
public:
    struct Page {
        QString name; ///< object name, and how one asks for it
        QString icon;
        QString title;
        std::function<QWidget *()> make;
    };

    explicit PreferencesWindow(const QList<Page> &pages, QWidget *parent = nullptr);
    void showPage(const QString &name);

private:
    QList<Page> m_pages;
    PageList *m_list;
    QLabel *m_title;
    QStackedWidget *m_stack;
};

} // namespace postrider
