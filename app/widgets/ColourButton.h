// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace postrider {

/// One of the nine colours that tags have, where there is no room for all of them: a click opens them with their names.
/// Thread: main. Owns its menu. Changes nothing but itself.
class ColourButton : public QToolButton {
    Q_OBJECT
public:
    explicit ColourButton(QWidget *parent = nullptr);

    /// 1 to 9.
    void setColour(int colour);
    int colour() const { return m_colour; }

Q_SIGNALS:
    /// By the person.
    void chosen(int colour);

private:
    void take(int colour);

    int m_colour = 1;
};

} // namespace postrider
