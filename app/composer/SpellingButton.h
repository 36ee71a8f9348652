// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace postrider {

/// In which languages spelling is looked up, in the status line of a composer; a click opens the choice.
/// Thread: main. Owns its menu. Always shows what the preferences hold, whoever changed them.
class SpellingButton : public QToolButton {
    Q_OBJECT
public:
    explicit SpellingButton(QWidget *parent = nullptr);

private:
    void update();
};

} // namespace postrider
