// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>
#include <functional>

class QCalendarWidget;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace postrider {

/// Asks for a day and a time in the future: a calendar, a clock, and a sentence that says what it comes to.
/// Thread: main. Owns its widgets; opened over its parent, never blocking it. Never lets a time be chosen that has passed.
class TimeDialog : public QDialog {
    Q_OBJECT
public:
    /// `action` is the word on the button; `promise` says, for a time, what has to be true for it to be kept.
    TimeDialog(const QString &title, const QString &action, const std::function<QString(const QDateTime &)> &promise, QWidget *parent);

    void setWhen(const QDateTime &when);
    QDateTime when() const;

Q_SIGNALS:
    void chosen(const QDateTime &when);

private:
    void updateSentence();

    std::function<QString(const QDateTime &)> m_promise;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_time;
    QLabel *m_sentence;
    QLabel *m_note;
    QPushButton *m_accept;
};

} // namespace postrider
