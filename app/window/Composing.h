// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/ComposerWindow.h"
#include "core/Mail.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace postrider {

class RedirectDialog;
class SpellService;
class UndoBar;

/// Opens composers: new mail, answers, drafts taken up again; one window per draft. Offers to take a message back while it waits.
/// Thread: main. Owns nothing: composers own themselves, the undo bar is the window's.
class Composing : public QObject {
    Q_OBJECT
public:
    /// `profile`: where the person's own words are kept (words.txt). `undoWindow`: ms a sent message waits (Mail::Options); 0: nothing to take back.
    Composing(Mail &mail, UndoBar &undoBar, qint64 undoWindow, const QString &profile, QObject *parent);

    void compose(AccountId account);
    /// To these people.
    void writeTo(const AddressList &to, AccountId account);
    /// For a mailto link; anything else does nothing.
    void compose(const QUrl &link);
    /// What is needed of it and still on the server is fetched first: nothing to answer, everything to forward.
    /// `selection`: what of its text is quoted; empty: all.
    void answer(MessageId message, Mail::AnswerMode mode, const QString &selection = {});
    /// Each as a file of its own in one new message.
    void forwardAttached(const QList<MessageId> &messages);
    void editAsNew(MessageId message);
    /// Asks to whom.
    void redirect(MessageId message, QWidget *window);
    /// Its window, which may have been there; null: there is no such draft any more.
    ComposerWindow *openDraft(DraftId draft);
    /// A message of a Drafts folder, as soon as it is wholly here.
    void edit(MessageId message);
    ComposerWindow *open(const Draft &draft);
    /// Asks which one; a new message begins with it.
    void chooseTemplate(QWidget *window);
    void beginWithTemplate(DraftId pattern);
    /// What stood in open composers when the program ended without asking: at the start.
    void reopenAfterCrash();
    /// Open composers, for the question before quitting.
    QList<ComposerWindow *> windows() const { return m_windows; }

Q_SIGNALS:
    void failed(const postrider::Failure &failure);
    /// Of a recipient, in a composer.
    void contactRequested(postrider::ContactId contact);

private:
    void begin(const Draft &begun, AccountId account);
    void whenHere(MessageId message, const std::function<void()> &then, const std::function<void(const Failure &)> &refused = {});
    static void raise(ComposerWindow *window);
    bool raiseEditing(MessageId message);
    void rememberOpen() const;
    void whenAllHere(const QList<MessageId> &messages, const std::function<void()> &then);
    void openOnceHere(const QFuture<Outcome<Draft>> &draft, const QList<MessageId> &messages, const std::function<void()> &again);
    void askRedirection(MessageId message, QWidget *window, const Mail::Redirection &begun);
    void redirectTo(MessageId message, AccountId account, const Mail::Redirection &redirection, const QPointer<RedirectDialog> &dialog);
    void offerUndo(OpId op, const std::function<void()> &undo);
    void takeBack(OpId op, const ComposerWindow::Place &place);

    Mail &m_mail;
    UndoBar &m_undoBar;
    qint64 m_undoWindow;
    QList<ComposerWindow *> m_windows; ///< until they are destroyed
    SpellService *m_spelling; ///< of all composers
    OpId m_offered; ///< the message the undo bar is about
    QString m_sentence; ///< ... and what it says
};

} // namespace postrider
