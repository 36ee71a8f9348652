// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/ComposerWindow.h"
#include "core/Mail.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace postrider {

class UndoBar;

/// Opens composers: new mail, answers, drafts taken up again; one window per draft. Offers to take a message back while it waits.
/// Thread: main. Owns nothing: composers own themselves, the undo bar is the window's.
class Composing : public QObject {
    Q_OBJECT
public:
    /// `undoWindow`: ms a sent message waits (Mail::Options); 0: nothing to take back.
    Composing(Mail &mail, UndoBar &undoBar, qint64 undoWindow, QObject *parent);

    void compose(AccountId account);
    /// For a mailto link; anything else does nothing.
    void compose(const QUrl &link);
    /// What is needed of it and still on the server is fetched first: nothing to answer, everything to forward.
    void answer(MessageId message, Mail::AnswerMode mode);
    void openDraft(DraftId draft);
    /// A message of a Drafts folder, as soon as it is wholly here.
    void edit(MessageId message);
    void open(const Draft &draft);
    /// Open composers, for the question before quitting.
    QList<ComposerWindow *> windows() const;

Q_SIGNALS:
    void failed(const postrider::Failure &failure);
    /// Of a recipient, in a composer.
    void contactRequested(postrider::ContactId contact);

private:
    void begin(const Draft &begun, AccountId account);
    void whenHere(MessageId message, const std::function<void()> &then);
    static void raise(ComposerWindow *window);
    void offerUndo(OpId op, const ComposerWindow::Place &place);
    void takeBack(OpId op);

    Mail &m_mail;
    UndoBar &m_undoBar;
    const qint64 m_undoWindow;
    QList<QPointer<ComposerWindow>> m_windows;
    OpId m_offered; ///< the message the undo bar is about
    QString m_sentence; ///< ... and what it says
    ComposerWindow::Place m_place; ///< how its composer was left
};

} // namespace postrider
