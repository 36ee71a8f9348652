// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace postrider {

class Mail;
class MessagePane;
class UndoBar;

/// What the window lets the person take back of what was done with messages: by the bar, which takes back what it names whatever came since, and by Ctrl+Z, step by step.
/// Thread: main. Owns nothing. Never takes back what the person did not do: reading marks messages without a step of its own (Mail::markRead).
class UndoOffers : public QObject {
    Q_OBJECT
public:
    UndoOffers(Mail &mail, UndoBar &bar, MessagePane &list, QObject *parent);

    /// The last verb, in these words ("3 messages archived").
    void offer(const QString &sentence);
    /// That verb, by its number; 0: done, and nothing to take back.
    void offerVerb(const QString &sentence, quint64 verb);
    /// Done, and nothing to take back.
    void tell(const QString &sentence);
    /// What was done last: what the bar offers, which may be a message that was sent, or a verb after it that was worth no bar.
    void undo();

Q_SIGNALS:
    /// There may be something to take back now, or nothing more.
    void changed();

private:
    void takeBack(quint64 verb);

    Mail &m_mail;
    UndoBar &m_bar;
    MessagePane &m_list;
    quint64 m_offered = 0; ///< the verb that the bar was last about
    QString m_offeredAs;
};

} // namespace postrider
