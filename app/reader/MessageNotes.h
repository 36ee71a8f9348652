// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Bar.h"
#include "core/base/MailError.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

/// The slim bars above one message: what is odd about it, what could not be done, what was done.
/// Thread: main. Owns its bars. Takes no room while there is none. Never shows anything by itself.
class MessageNotes : public QWidget {
    Q_OBJECT
public:
    explicit MessageNotes(QWidget *parent = nullptr);

    /// Goes with its cross, with drop(), or with clear().
    Bar *add(Bar::Tone tone, const QString &text, const QString &details = {});
    /// As loud as the failure is lasting. Nothing for Cancelled: who has done that knows.
    Bar *addFailure(const Failure &failure);
    /// Somebody wanted to write, and there is no account to write from: says so, and offers to add one.
    Bar *addNoAccount();
    void drop(Bar *bar);
    void clear();
    bool isEmpty() const;

Q_SIGNALS:
    /// An account is to be added.
    void accountRequested();

private:
    void updateMargins();

    QVBoxLayout *m_column;
};

} // namespace postrider
