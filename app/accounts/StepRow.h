// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace postrider {

class Spinner;

/// One line of something that runs step by step: what it is, and how it is going, as icon and as words.
/// Thread: main. Owns its widgets. Never runs anything itself.
class StepRow : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Good, Neutral, Bad };

    /// `name`: of the object, for tests and tools.
    explicit StepRow(const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setState(State state, const QString &result);
    State state() const { return m_state; }

private:
    State m_state = State::Waiting;
    QLabel *m_icon;
    Spinner *m_spinner;
    QLabel *m_title;
    QLabel *m_result;
};

} // namespace postrider
