// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace postrider {

class SpellService;

/// The languages that spelling is looked up in: those that the person has chosen, or at first those of the desktop that there are dictionaries for; and a menu to choose them.
/// Thread: main. Owns its entries. Every composer has one; all show what the preferences hold.
class SpellLanguages : public QMenu {
    Q_OBJECT
public:
    explicit SpellLanguages(QWidget *parent = nullptr);

    /// As they were chosen; of the desktop's, those in `installed`.
    static QStringList chosen(const QStringList &installed);
    /// Of those that are chosen and installed: what they call themselves. `isBrief`: without the country where the language has a name of its own there.
    static QStringList names(bool isBrief);
    /// Has these languages from now on.
    static void follow(SpellService *service);

private:
    void fill();
};

} // namespace postrider
