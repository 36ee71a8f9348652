// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace postrider {

/// None, or one of the nine colours that tags have, each with its name: by click, by arrow keys, and as a screen reader speaks it.
/// Thread: main. Owns its buttons. Changes no account.
class ColourChoice : public QWidget {
    Q_OBJECT
public:
    explicit ColourChoice(QWidget *parent = nullptr);

    /// 0: none; 1 to 9: that of tag 1 to 9.
    void setColour(int colour);
    int colour() const;
    static QString nameOf(int colour);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
};

} // namespace postrider
